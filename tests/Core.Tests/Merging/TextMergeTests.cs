using NotesNetworking.Core.Merging;
using static NotesNetworking.Core.Tests.Merging.CheckMerge;

namespace NotesNetworking.Core.Tests.Merging;

public class TextMergeTests
{
    [Theory]
    [InlineData("# A\nx\n\n# B\ny\n", "# A\nX\n\n# B\ny\n", "# A\nx\n\n# B\nY\n", "# A\nX\n\n# B\nY\n")]
    [InlineData("# A\n", "# A\n\n## Links\nx\n", "# A\n\n## Ideas\ny\n", "# A\n\n## Ideas\ny\n\n## Links\nx\n")]
    [InlineData("# A\n\n## B\n", "# A\n\n### C\n\n## B\n", "# A\n\n## D\n\n## B\n", "# A\n\n### C\n\n## D\n\n## B\n")]
    [InlineData("a\n\nb\n", "a\n\nb\n\nd\n", "a\n\nb\n\nc\n", "a\n\nb\n\nc\n\nd\n")]
    [InlineData("- a\n- b\n", "- b\n- a\n", "- a\n- b\n- c\n", "- b\n- c\n- a\n")]
    [InlineData("```\na\n\nb\n```\n", "```\na\n\nB\n```\n", "```\nA\n\nb\n```\n", "```\nA\n\nB\n```\n")]
    [InlineData("# A\nx\n\n## B\ny\n", "# A\nx\n\n## C\ny\n", "# A\nx\n\n## B\ny\nz\n", "# A\nx\n\n## C\ny\nz\n")]
    public void Notes_about_anything(string before, string ours, string theirs, string expected) => Fits(before, ours, theirs, expected, "ideas.md");

    [Theory]
    [InlineData("one\n\ntwo\n\nthree\n", "one\n\n## New\n\ntwo\n\nthree\n", "one\n\ntwo\n\nTHREE\n", "one\n\n## New\n\ntwo\n\nTHREE\n")]
    public void Text_that_moved_below_a_new_heading_keeps_the_other_sides_changes(string before, string ours, string theirs, string expected)
    {
        Merge(before, ours, theirs, "ideas.md").Should().Be(new MergeResult(expected, 0));
        Merge(before, theirs, ours, "ideas.md").Should().Be(new MergeResult(expected, 0));
    }

    [Theory]
    [InlineData("# A\n\nx", "# A\n\nX", "# B\n\nx", "# B\n\nX")]
    [InlineData("# A\n\nx", "# A\n\nx\n", "# B\n\nx", "# B\n\nx\n")]
    [InlineData("# A\n\nx\n", "# A\n\nx", "# B\n\nx\n", "# B\n\nx")]
    [InlineData("# A\r\n\r\nx\r\n", "# A\r\n\r\nX\r\n", "# B\r\n\r\nx\r\n", "# B\r\n\r\nX\r\n")]
    [InlineData("# A\n\nx\n", "# A\r\n\r\nx\r\n", "# B\n\nx\n", "# B\r\n\r\nx\r\n")]
    [InlineData("\uFEFF# A\n\nx\n", "# A\n\nx\n", "\uFEFF# B\n\nx\n", "# B\n\nx\n")]
    [InlineData("# A\n\nx\n", "\uFEFF# A\n\nX\n", "# B\n\nx\n", "\uFEFF# B\n\nX\n")]
    [InlineData("# A\r\n\r\nx\n", "# A\r\n\r\nX\n", "# B\r\n\r\nx\n", "# B\r\n\r\nX\n")]
    [InlineData("", "# A\nx", "# A\nx", "# A\nx")]
    public void Line_endings_marks_and_a_missing_last_one_survive(string before, string ours, string theirs, string expected) => Fits(before, ours, theirs, expected, "ideas.md");

    [Theory]
    [InlineData("a\n", "b\n", "c\n", "<<<<<<< ours\nb\n=======\nc\n>>>>>>> theirs\n")]
    [InlineData("# A\n\na\n", "# A\n\nb\n", "# A\n\nc\n", "# A\n\n<<<<<<< ours\nb\n=======\nc\n>>>>>>> theirs\n")]
    public void Text_that_both_sides_rewrote_is_marked(string before, string ours, string theirs, string expected) => Conflicts(before, ours, theirs, expected, path: "ideas.md");

    [Fact]
    public void Our_line_endings_win_where_both_sides_made_the_note() =>
        Merge("", "# A\r\n- x\r\n", "# A\n- y\n").Should().Be(new MergeResult("# A\r\n- x\r\n- y\r\n", 0));

    [Fact]
    public void A_note_with_conflicts_in_it_is_merged_by_its_lines()
    {
        var conflict = "<<<<<<< ours\n- [ ] a\n=======\n- [ ] b\n>>>>>>> theirs\n";
        Fits($"{conflict}\nx\n\ny\n", $"{conflict}\nX\n\ny\n", $"{conflict}\nx\n\nY\n", $"{conflict}\nX\n\nY\n");
    }

    [Fact]
    public void Markers_are_as_git_asks_for_them() =>
        NoteMerge.Lines(new NoteVersions("a\n", "b\n", "c\n"), new ConflictStyle("HEAD", "topic", 9))
            .Should().Be(new MergeResult("<<<<<<<<< HEAD\nb\n=========\nc\n>>>>>>>>> topic\n", 1));

    [Fact]
    public void Lines_on_which_both_sides_agree_stand_outside_of_the_conflict() =>
        NoteMerge.Lines(new NoteVersions("a\n", "x\nb\ny\n", "x\nc\ny\n"), new ConflictStyle())
            .Should().Be(new MergeResult("x\n<<<<<<< ours\nb\n=======\nc\n>>>>>>> theirs\ny\n", 1));
}
