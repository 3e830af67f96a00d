using static NotesNetworking.Core.Tests.Merging.CheckMerge;

namespace NotesNetworking.Core.Tests.Merging;

public class ConversationMergeTests
{
    [Fact]
    public void Added_on_both_sides_both_are_kept_newest_first() => Fits(
        "# Ada\n\n## 2026-11-01 Call\nx\n",
        "# Ada\n\n## 2026-11-20 Lunch\nsoup\n\n## 2026-11-01 Call\nx\n",
        "# Ada\n\n## 2026-11-22 Walk\nrain\n\n## 2026-11-01 Call\nx\n",
        "# Ada\n\n## 2026-11-22 Walk\nrain\n\n## 2026-11-20 Lunch\nsoup\n\n## 2026-11-01 Call\nx\n");

    [Fact]
    public void Added_on_both_sides_both_are_kept_newest_last() => Fits(
        "## 2026-10-01\n\n## 2026-11-01 Call\nx\n",
        "## 2026-10-01\n\n## 2026-11-01 Call\nx\n\n## 2026-11-20 Lunch\nsoup\n",
        "## 2026-10-01\n\n## 2026-11-01 Call\nx\n\n## 2026-11-22 Walk\nrain\n",
        "## 2026-10-01\n\n## 2026-11-01 Call\nx\n\n## 2026-11-20 Lunch\nsoup\n\n## 2026-11-22 Walk\nrain\n");

    [Fact]
    public void The_first_ones_are_kept_both() => Fits(
        "# Ada\n", "# Ada\n\n## 2026-11-20 Lunch\n", "# Ada\n\n## 2026-11-22 Walk\n",
        "# Ada\n\n## 2026-11-22 Walk\n\n## 2026-11-20 Lunch\n");

    [Fact]
    public void Without_a_title_too() => Fits(
        "## 2026-11-01\n", "## 2026-11-20 Lunch\n\n## 2026-11-01\n", "## 2026-11-22 Walk\n\n## 2026-11-01\n",
        "## 2026-11-22 Walk\n\n## 2026-11-20 Lunch\n\n## 2026-11-01\n");

    [Fact]
    public void Equal_ones_are_one() => Fits(
        "# Ada\n", "# Ada\n\n## 2026-11-22 Walk\nrain\n\n## 2026-11-20 Lunch\n", "# Ada\n\n## 2026-11-22 Walk\nrain\n",
        "# Ada\n\n## 2026-11-22 Walk\nrain\n\n## 2026-11-20 Lunch\n");

    [Fact]
    public void Of_one_day_and_heading_but_other_words_both_are_kept() => Fits(
        "# Ada\n", "# Ada\n\n## 2026-11-22 Call\nabout rain\n", "# Ada\n\n## 2026-11-22 Call\nabout boats\n",
        "# Ada\n\n## 2026-11-22 Call\nabout boats\n\n## 2026-11-22 Call\nabout rain\n");

    [Fact]
    public void One_that_the_other_side_took_over_and_continued_is_one() => Fits(
        "# Ada\n", "# Ada\n\n## 2026-11-22 Call\nabout rain\n", "# Ada\n\n## 2026-11-22 Call\nabout rain\n\nand boats\n",
        "# Ada\n\n## 2026-11-22 Call\nabout rain\n\nand boats\n");

    [Fact]
    public void The_same_one_is_merged_by_paragraph() => Fits(
        "## 2026-11-22 Call\none\n\ntwo\n\nthree\n",
        "## 2026-11-22 Call: boats\nONE\n\ntwo\n\nthree\n\nfour\n",
        "## 2026-11-22 Call\none\n\ntwo\n\nTHREE\n\n4\n",
        "## 2026-11-22 Call: boats\nONE\n\ntwo\n\nTHREE\n\n4\n\nfour\n");

    [Fact]
    public void The_same_paragraph_changed_on_both_sides_is_marked_there_alone() => Conflicts(
        "## 2026-11-22 Call\none\n\ntwo\n\n## 2026-11-01\nx\n",
        "## 2026-11-22 Call\nONE\n\ntwo\n\n## 2026-11-01\nx\n",
        "## 2026-11-22 Call\nuno\n\ntwo\n\n## 2026-11-01\ny\n",
        "## 2026-11-22 Call\n<<<<<<< ours\nONE\n=======\nuno\n>>>>>>> theirs\n\ntwo\n\n## 2026-11-01\ny\n");

    [Fact]
    public void Removed_on_one_side_and_unchanged_on_the_other_it_goes() => Fits(
        "# Ada\n\n## 2026-11-22 Call\n\n## 2026-11-01 Lunch\nx\n", "# Ada\n\n## 2026-11-01 Lunch\nx\n", "# Ada\n\n## 2026-11-22 Call\n\n## 2026-11-01 Lunch\ny\n",
        "# Ada\n\n## 2026-11-01 Lunch\ny\n");

    [Fact]
    public void Removed_on_one_side_and_changed_on_the_other_it_is_marked() => Conflicts(
        "# Ada\n\n## 2026-11-22 Call\nx\n\n## 2026-11-01 Lunch\n", "# Ada\n\n## 2026-11-01 Lunch\n", "# Ada\n\n## 2026-11-22 Call\nx\ny\n\n## 2026-11-01 Lunch\n",
        "# Ada\n\n<<<<<<< ours\n=======\n## 2026-11-22 Call\nx\ny\n>>>>>>> theirs\n\n## 2026-11-01 Lunch\n");

    [Fact]
    public void A_corrected_day_is_the_same_conversation() => Fits(
        "## 2026-11-22 Call\nabout rain and boats\n", "## 2026-11-21 Call\nabout rain and boats\n", "## 2026-11-22 Call\nabout rain and boats\n\n- [ ] Ask\n",
        "## 2026-11-21 Call\nabout rain and boats\n\n- [ ] Ask\n");

    [Theory]
    [InlineData("## Log\n- 2026-11-01: a\n", "## Log\n- 2026-11-20: b\n- 2026-11-01: a\n", "## Log\n- 2026-11-22: c\n- 2026-11-01: a\n", "## Log\n- 2026-11-22: c\n- 2026-11-20: b\n- 2026-11-01: a\n")]
    [InlineData("## Log\n- 2026-10-01: a\n- 2026-11-01: a\n", "## Log\n- 2026-10-01: a\n- 2026-11-01: a\n- 2026-11-22: c\n", "## Log\n- 2026-10-01: a\n- 2026-11-01: a\n- 2026-11-20: b\n", "## Log\n- 2026-10-01: a\n- 2026-11-01: a\n- 2026-11-20: b\n- 2026-11-22: c\n")]
    [InlineData("## Log\n\n| Date | Notes |\n|---|---|\n| 2026-11-01 | x |\n", "## Log\n\n| Date | Notes |\n|---|---|\n| 2026-11-20 | y |\n| 2026-11-01 | x |\n", "## Log\n\n| Date | Notes |\n|---|---|\n| 2026-11-22 | z |\n| 2026-11-01 | x |\n", "## Log\n\n| Date | Notes |\n|---|---|\n| 2026-11-22 | z |\n| 2026-11-20 | y |\n| 2026-11-01 | x |\n")]
    public void A_log_kept_as_a_list_or_a_table_gains_both_lines(string before, string ours, string theirs, string expected) => Fits(before, ours, theirs, expected);

    [Fact]
    public void A_heading_below_a_conversation_goes_with_it() => Fits(
        "## 2026-11-01\n", "## 2026-11-20\n\n### Promised\nx\n\n## 2026-11-01\n", "## 2026-11-22\n\n### Promised\ny\n\n## 2026-11-01\n",
        "## 2026-11-22\n\n### Promised\ny\n\n## 2026-11-20\n\n### Promised\nx\n\n## 2026-11-01\n");

    [Fact]
    public void Walks_and_calls_of_a_daily_note_are_kept_both() => Fits(
        "# Sunday\n", "# Sunday\n\n- Walked with [[Ada]]\n", "# Sunday\n\n- Called [[Bob]]\n", "# Sunday\n\n- Called [[Bob]]\n- Walked with [[Ada]]\n", "daily/2026-11-22.md");
}
