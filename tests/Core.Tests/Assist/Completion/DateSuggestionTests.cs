namespace NotesNetworking.Core.Tests.Assist.Completion;

/// <summary>Today is Sunday, 2026-11-22.</summary>
public class DateSuggestionTests
{
    private static void Check(string text, params string[] expected) => CheckCompletion.Check($"# people/ada.md\n# Ada\n{text}", expected);

    [Fact]
    public void Behind_the_marks_of_a_heading_the_days_that_were() => Check("## yes$0\n", "yesterday: ## 2026-11-21");

    [Fact]
    public void The_day_of_a_weekday_is_its_last_one() => Check("## fri$0\n", "friday: ## 2026-11-20");

    [Fact]
    public void Whatever_is_typed_and_is_a_date() => Check("### 3 weeks ago$0 Call\n", "3 weeks ago: ### 2026-11-01 Call");

    [Fact]
    public void A_number_goes_on_into_the_past_or_the_future()
    {
        CheckCompletion.Labels("# people/ada.md\n## 3$0\n").Should().Equal("3 days ago", "3 weeks ago", "3 months ago", "3 years ago");
        CheckCompletion.Labels("# people/ada.md\n- [ ] Ask 📅 3 w$0\n").Should().Equal("3 weeks", "3 weeks ago");
        CheckCompletion.Labels("# people/ada.md\n- [ ] Ask 📅 in 3$0\n").Should().Equal("in 3 months", "in 3 days", "in 3 weeks", "in 3 years");
    }

    [Fact]
    public void The_whole_word_under_the_cursor_is_replaced() => Check("## yes$0ter Call\n", "yesterday: ## 2026-11-21 Call");

    [Fact]
    public void An_ISO_date_counts_always() => Check("## 2026-11-21$0\n", "2026-11-21: ## 2026-11-21");

    [Fact]
    public void When_asked_with_nothing_typed_today_comes_first() => CheckCompletion.Labels("# people/ada.md\n## $0\n").Should().StartWith(["today", "yesterday", "monday"]);

    [Theory]
    [InlineData("# people/ada.md\n## $0\n")]
    [InlineData("# people/ada.md\n- [ ] Ask 📅 $0\n")]
    public void With_nothing_typed_none_comes_unasked_so_that_Enter_stays_a_new_line(string text) => CheckCompletion.Labels(text, isAsked: false).Should().BeEmpty();

    [Fact]
    public void With_a_letter_typed_they_come() => CheckCompletion.Labels("# 2026-11-20.md\n## tod$0\n", isAsked: false).Should().Equal("today");

    [Theory]
    [InlineData("- [ ] Ask 📅 next fri$0", "next friday: - [ ] Ask 📅 2026-11-27")]
    [InlineData("- [ ] Ask 🗓\uFE0F tom$0", "tomorrow: - [ ] Ask 🗓\uFE0F 2026-11-23")]
    [InlineData("- [ ] Ask 📅tom$0", "tomorrow: - [ ] Ask 📅2026-11-23")]
    [InlineData("- [ ] Ask [due:: tom$0]", "tomorrow: - [ ] Ask [due:: 2026-11-23]")]
    [InlineData("- [ ] Ask due:tom$0", "tomorrow: - [ ] Ask due:2026-11-23")]
    [InlineData("- [ ] Ask ⏳ 2026-01-01 📅 tom$0", "tomorrow: - [ ] Ask ⏳ 2026-01-01 📅 2026-11-23")]
    [InlineData("- [x] Ask ✅ sund$0", "sunday: - [x] Ask ✅ 2026-11-22")]
    public void In_all_spellings_of_a_follow_up(string line, string expected) => Check(line + "\n", expected);

    [Theory]
    [InlineData("# note.md\n## tod$0\n")]
    [InlineData("# people/ada.md\ntod$0\n")]
    [InlineData("# people/ada.md\n##tod$0\n")]
    [InlineData("# people/ada.md\nIt was due: tod$0\n")]
    [InlineData("# people/ada.md\n## 2026-11-20 tod$0\n")]
    [InlineData("# people/ada.md\n```\n## tod$0\n```\n")]
    [InlineData("# templates/people/ada.md\n## tod$0\n")]
    public void Nowhere_else(string text) => CheckCompletion.Labels(text).Should().BeEmpty();

    [Fact]
    public void Beside_each_stands_the_date() =>
        CheckCompletion.Complete("# people/ada.md\n## yes$0\n", out _, out _).Items.Single().Detail.Should().Be("2026-11-21");
}
