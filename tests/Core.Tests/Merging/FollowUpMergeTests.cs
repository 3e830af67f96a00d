using static NotesNetworking.Core.Tests.Merging.CheckMerge;

namespace NotesNetworking.Core.Tests.Merging;

public class FollowUpMergeTests
{
    private static void Fits(string before, string ours, string theirs, string expected) =>
        CheckMerge.Fits($"# Ada\n\n{before}", $"# Ada\n\n{ours}", $"# Ada\n\n{theirs}", $"# Ada\n\n{expected}");

    [Theory]
    [InlineData("- [ ] a\n", "- [ ] a\n- [ ] c\n", "- [ ] a\n- [ ] b\n", "- [ ] a\n- [ ] b\n- [ ] c\n")]
    [InlineData("- [ ] a\n- [ ] b\n", "- [x] a ✅ 2026-11-22\n- [ ] b\n", "- [ ] a\n- [x] b\n", "- [x] a ✅ 2026-11-22\n- [x] b\n")]
    [InlineData("- [ ] a\n- [ ] b\n", "- [ ] b\n", "- [ ] a\n- [x] b\n", "- [x] b\n")]
    [InlineData("", "- [ ] a\n", "- [ ] b\n", "- [ ] a\n- [ ] b\n")]
    [InlineData("* [ ] a\n  - [ ] a1\n", "* [x] a\n  - [ ] a1\n  - [ ] a3\n", "* [ ] a\n  - [ ] a1\n  - [ ] a2\n", "* [x] a\n  - [ ] a1\n  - [ ] a2\n  - [ ] a3\n")]
    public void By_their_words(string before, string ours, string theirs, string expected) => Fits(before, ours, theirs, expected);

    [Theory]
    [InlineData("- [ ] a 📅 2026-11-20\n", "- [x] a 📅 2026-11-20 ✅ 2026-11-22\n", "- [ ] a 📅 2026-11-25\n", "- [x] a 📅 2026-11-25 ✅ 2026-11-22\n")]
    [InlineData("- [ ] a\n", "- [x] a ✅ 2026-11-22\n", "- [-] a ❌ 2026-11-21\n", "- [x] a ✅ 2026-11-22 ❌ 2026-11-21\n")]
    [InlineData("- [ ] a\n", "- [x] a ✅ 2026-11-22\n", "- [x] a ✅ 2026-11-21\n", "- [x] a ✅ 2026-11-21\n")]
    [InlineData("", "- [ ] a 📅 2026-11-22\n", "- [x] a ✅ 2026-11-21\n", "- [x] a 📅 2026-11-22 ✅ 2026-11-21\n")]
    [InlineData("- [x] a ✅ 2026-11-20\n", "- [ ] a\n", "- [x] a ✅ 2026-11-20 #talk\n", "- [ ] a #talk\n")]
    [InlineData("- [ ] Send notes\n", "- [ ] Send her notes\n", "- [x] Send notes ✅ 2026-11-22\n", "- [x] Send her notes ✅ 2026-11-22\n")]
    [InlineData("- [ ] a ^id\n", "- [ ] a #one ^id\n", "- [ ] a 📅 2026-11-22 ^id\n", "- [ ] a 📅 2026-11-22 #one ^id\n")]
    public void Done_wins_over_open_and_each_mark_counts_by_itself(string before, string ours, string theirs, string expected) => Fits(before, ours, theirs, expected);

    [Theory]
    [InlineData("- TODO a\n", "- DONE a\n", "- DOING a\n", "- DONE a\n")]
    [InlineData("- LATER a\n", "- NOW a\n", "- CANCELLED a\n", "- CANCELLED a\n")]
    [InlineData("- TODO a\n", "- DONE a\n- TODO c\n", "- TODO a\n- TODO b\n", "- DONE a\n- TODO b\n- TODO c\n")]
    [InlineData("- TODO a\n", "- LATER a\n", "- DOING a\n", "- DOING a\n")]
    public void In_a_Logseq_graph_by_their_keywords(string before, string ours, string theirs, string expected) =>
        CheckMerge.Fits($"type:: person\n\n{before}", $"type:: person\n\n{ours}", $"type:: person\n\n{theirs}", $"type:: person\n\n{expected}", "pages/Ada.md");

    [Fact]
    public void Elsewhere_a_keyword_is_a_word() => Conflicts(
        "# Ada\n\n- TODO a\n", "# Ada\n\n- DONE a\n", "# Ada\n\n- DOING a\n",
        "# Ada\n\n<<<<<<< ours\n- DONE a\n=======\n- DOING a\n>>>>>>> theirs\n");

    [Fact]
    public void One_dropped_and_another_made_in_its_place_are_two() => Conflicts(
        "- [ ] Call Bob about boats 📅 2026-11-20\n", "- [ ] Call Cleo about rain 📅 2026-11-20\n", "- [x] Call Bob about boats 📅 2026-11-20 ✅ 2026-11-19\n",
        "<<<<<<< ours\n=======\n- [x] Call Bob about boats 📅 2026-11-20 ✅ 2026-11-19\n>>>>>>> theirs\n- [ ] Call Cleo about rain 📅 2026-11-20\n");

    [Fact]
    public void Two_new_dates_are_for_a_person_to_decide() => Conflicts(
        "- [ ] a 📅 2026-11-20\n- [ ] b\n", "- [ ] a 📅 2026-11-21\n- [ ] b\n", "- [ ] a 📅 2026-11-22\n- [x] b\n",
        "<<<<<<< ours\n- [ ] a 📅 2026-11-21\n=======\n- [ ] a 📅 2026-11-22\n>>>>>>> theirs\n- [x] b\n");

    [Fact]
    public void One_that_repeats_and_was_done_on_both_sides_is_done_once() => Fits(
        "- [ ] water 🔁 every week 📅 2026-11-15\n",
        "- [ ] water 🔁 every week 📅 2026-11-22\n- [x] water 🔁 every week 📅 2026-11-15 ✅ 2026-11-16\n",
        "- [ ] water 🔁 every week 📅 2026-11-22\n- [x] water 🔁 every week 📅 2026-11-15 ✅ 2026-11-17\n",
        "- [ ] water 🔁 every week 📅 2026-11-22\n- [x] water 🔁 every week 📅 2026-11-15 ✅ 2026-11-16\n");

    [Fact]
    public void Of_the_same_words_but_other_dates_both_new_ones_are_kept() => Fits(
        "", "- [ ] a 📅 2026-11-22\n", "- [ ] a 📅 2026-11-25\n", "- [ ] a 📅 2026-11-22\n- [ ] a 📅 2026-11-25\n");
}
