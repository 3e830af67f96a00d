using NotesNetworking.Core.Tests.Fixtures;

namespace NotesNetworking.Core.Tests.Assist.Completion;

public class SnippetSuggestionTests
{
    [Fact]
    public void A_contact_in_an_empty_note() =>
        CheckCompletion.Check("# people/Ada Okafor.md\ncont$0", "contact: ---\ntype: person\ncompany: \nmet: 2026-11-22\nmet-at: \n---\n# Ada Okafor\n\n");

    [Fact]
    public void Marked_as_the_other_contacts_of_the_notebook_are() =>
        CheckCompletion.Complete("# people/Ada.md\ncont$0\n# people/bob.md\n---\ntags: [contact]\n---\n# Bob\n", out _, out _).Items.Single().Edit.NewText
            .Should().StartWith("---\ntags: [contact]\ncompany: ");

    [Fact]
    public void A_conversation_at_the_level_of_the_others() =>
        CheckCompletion.Check("# people/ada.md\n# Ada\nconv$0\n\n### 2026-11-01 Call\n", "conversation: ### 2026-11-22 Call: \n\n");

    [Fact]
    public void A_conversation_in_a_dated_note_asks_with_whom() => CheckCompletion.Check("# 2026-11-20.md\nconv$0\n", "conversation: ## Call with [[]]\n\n");

    [Theory]
    [InlineData("", "📅 2026-11-29")]
    [InlineData("follow-up: {write: dataview}", "[due:: 2026-11-29]")]
    [InlineData("follow-up: {write: todotxt}", "due:2026-11-29")]
    public void A_follow_up_in_the_style_of_the_notebook(string configuration, string due) =>
        CheckCompletion.Check($"# notes-networking.yaml\n{configuration}\n# people/ada.md\n# Ada\nfol$0\n", $"follow-up: - [ ]  {due}");

    [Fact]
    public void A_bullet_that_is_there_stays() => CheckCompletion.Check("# people/ada.md\n# Ada\n  - fol$0\n", "follow-up:   - [ ]  📅 2026-11-29");

    [Fact]
    public void What_they_leave_open_is_to_be_filled_in()
    {
        var item = CheckCompletion.Complete("# people/ada.md\n# Ada\nfol$0\n", out _, out _).Items.Single();
        item.Stops.Select(stop => item.Edit.NewText.Substring(stop.Start, stop.Length)).Should().Equal("", "2026-11-29");
    }

    [Fact]
    public void What_they_make_is_read_as_meant()
    {
        var item = CheckCompletion.Complete("# people/Ada.md\ncont$0", out _, out _).Items.Single();
        Fixture.Of("# people/Ada.md\n" + item.Edit.NewText).Notebook().Notes["people/Ada.md"].Contact!.Met!.Value.Value.Should().Be(Today.Date);
        Fixture.Of("# people/Ada.md\n" + item.Edit.NewText).Notebook().Notes["people/Ada.md"].Problems.Should().BeEmpty();
    }

    [Fact]
    public void Asked_for_with_nothing_typed() => CheckCompletion.Labels("# people/ada.md\n# Ada\n$0\n").Should().Equal("conversation", "follow-up");

    [Theory]
    [InlineData("# people/ada.md\n# Ada\nco$0\n")]
    [InlineData("# people/ada.md\n# Ada\n$0\n")]
    [InlineData("# people/ada.md\n# Ada\nThe con$0\n")]
    [InlineData("# people/ada.md\n# Ada\ncon$0 words\n")]
    [InlineData("# notes/x.md\n# X\ncon$0\n")]
    public void They_do_not_come_in_the_way_of_words(string text) => CheckCompletion.Labels(text, isAsked: false).Should().BeEmpty();

    [Fact]
    public void Line_endings_are_those_of_the_note() => CheckCompletion.Complete("# people/ada.md\n# Ada\r\nconv$0\r\n", out _, out _).Items.Single().Edit.NewText.Should().EndWith("\r\n\r\n");
}
