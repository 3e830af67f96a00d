namespace NotesNetworking.Core.Tests.Assist.Completion;

/// <summary>What a conversation's heading and text are made of: channels, those who took part, fields.</summary>
public class LogSuggestionTests
{
    private const string People = """

        # people/bob.md
        # Bob Adams
        ## 2026-11-01 Call
        # people/cleo.md
        ---
        aliases: [Clee]
        ---
        # Cleo Ray
        """;

    private static void Check(string text, params string[] expected) => CheckCompletion.Check($"# people/ada.md\n# Ada\n{text}\n{People}", expected);

    private static string[] Labels(string text, bool isAsked = true) => CheckCompletion.Labels($"# people/ada.md\n# Ada\n{text}\n{People}", isAsked);

    [Theory]
    [InlineData("## 2026-11-20 ca$0", "call: ## 2026-11-20 Call")]
    [InlineData("## 2026-11-20 Ca$0ll: venue", "call: ## 2026-11-20 Call: venue")]
    [InlineData("## 2026-11-20 14:30 → lu$0", "lunch: ## 2026-11-20 14:30 → Lunch")]
    [InlineData("## 2026-11-20: wa$0", "walk: ## 2026-11-20: Walk")]
    [InlineData("## [[2026-11-20]] wa$0", "walk: ## [[2026-11-20]] Walk")]
    public void A_channel_behind_date_time_and_arrow(string line, string expected) => Check(line, expected);

    [Fact]
    public void A_channel_that_the_configuration_adds() => CheckCompletion.Check("# people/ada.md\n## 2026-11-20 sau$0\n# notes-networking.yaml\nchannels: [sauna]\n", "sauna: ## 2026-11-20 Sauna");

    [Fact]
    public void Those_of_the_note_come_first() => Labels("## 2026-11-20 $0\n\n## 2026-11-01 Walk\n## 2026-10-01 Walk\n## 2026-09-01 Visit").Should().StartWith(["walk", "visit", "call"]);

    [Theory]
    [InlineData("## 2026-11-20 Call ca$0")]
    [InlineData("## 2026-11-20 about ca$0")]
    [InlineData("## Plans ca$0")]
    [InlineData("2026-11-20 ca$0")]
    public void No_channel_elsewhere(string line) => Check(line);

    [Fact]
    public void With_nothing_typed_a_channel_must_be_asked_for() => Labels("## 2026-11-20 $0", isAsked: false).Should().BeEmpty();

    [Theory]
    [InlineData("## 2026-11-20 Lunch with bo$0", "Bob Adams: ## 2026-11-20 Lunch with [[Bob Adams]]")]
    [InlineData("## 2026-11-20 Lunch with [[Ada]], bo$0", "Bob Adams: ## 2026-11-20 Lunch with [[Ada]], [[Bob Adams]]")]
    [InlineData("## 2026-11-20 Lunch with [[Ada]] and bo$0", "Bob Adams: ## 2026-11-20 Lunch with [[Ada]] and [[Bob Adams]]")]
    [InlineData("## 2026-11-20 with clee$0", "Clee (Cleo Ray): ## 2026-11-20 with [[Cleo Ray|Clee]]")]
    public void Contacts_behind_with_in_a_heading(string line, string expected) => Check(line, expected);

    [Fact]
    public void They_come_at_the_space_in_a_dated_note_too() =>
        CheckCompletion.Labels($"# 2026-11-20.md\n## Lunch with $0\n{People}", isAsked: false).Should().Equal("Bob Adams", "Cleo Ray");

    [Theory]
    [InlineData("## 2026-11-20 Lunch with the team$0")]
    [InlineData("## 2026-11-20 Lunch with [[Ada]] at bo$0")]
    [InlineData("## 2026-11-20 Lunch forthwith bo$0")]
    [InlineData("## Plans with bo$0")]
    [InlineData("Lunch with bo$0")]
    public void No_contact_elsewhere(string line) => Check(line);

    [Theory]
    [InlineData("[ga$0", "gave: [gave:: ]")]
    [InlineData("[ga$0]", "gave: [gave:: ]")]
    [InlineData("(ga$0)", "gave: (gave:: )")]
    [InlineData("(le$0", "learned: (learned:: )")]
    [InlineData("[as$0ked:: when?]", "asked: [asked:: when?]")]
    [InlineData("[from:: th$0]", "them: [from:: them]")]
    [InlineData("- [ ] Ask [du$0", "due: - [ ] Ask [due:: ]")]
    public void Fields_in_a_conversations_text_close_where_they_are_open(string line, string expected) => Check("## 2026-11-20 Call\n" + line, expected);

    [Fact]
    public void A_field_is_filled_in_behind_its_colons()
    {
        var item = CheckCompletion.Complete("# people/ada.md\n## 2026-11-20 Call\n[ga$0\n", out _, out _).Items.Single();
        item.Stops.Should().Equal(new Core.Text.TextSpan("gave:: ".Length, 0));
        item.Documentation.Should().Be("What you gave, or did for them.");
    }

    [Theory]
    [InlineData("[ga$0")]
    [InlineData("## 2026-11-20 Call\n- [$0")]
    [InlineData("## 2026-11-20 Call\n[text](ga$0")]
    [InlineData("## 2026-11-20 Call\n`[ga$0`")]
    [InlineData("## 2026-11-20 Call\n    [ga$0")]
    public void No_field_elsewhere(string text) => Labels(text).Should().NotContain(["gave", "from"]);
}
