namespace NotesNetworking.Core.Tests.Merging;

public class FrontMatterMergeTests
{
    private static void Fits(string before, string ours, string theirs, string expected) =>
        CheckMerge.Fits(Note(before), Note(ours), Note(theirs), Note(expected));

    private static string Note(string keys) => $"---\n{keys}---\n# Ada\n";

    [Theory]
    [InlineData("a: 1\nb: 2\n", "a: 3\nb: 2\n", "a: 1\nb: 4\n", "a: 3\nb: 4\n")]
    [InlineData("name: Ada\n", "name: Ada\nrole: Lead\n", "name: Ada\ncompany: Kestrel\n", "name: Ada\ncompany: Kestrel\nrole: Lead\n")]
    [InlineData("a: 1\nb: 2\n", "b: 2\n", "a: 1\nb: 3\n", "b: 3\n")]
    [InlineData("a: 1\n", "a: 1 # why\n", "a: 2\n", "a: 2 # why\n")]
    [InlineData("# who\na: 1\n", "# whom\na: 1\n", "# who\na: 2\n", "# whom\na: 2\n")]
    [InlineData("a: \"1\"\n", "a: '1'\n", "a: \"1\"\nb: 2\n", "a: '1'\nb: 2\n")]
    [InlineData("a: 1\nb:\n", "a: 1\nb: 2\n", "a: 3\nb:\n", "a: 3\nb: 2\n")]
    [InlineData("a: 1\nb: 2\nc: 3\n", "c: 3\na: 1\nb: 2\n", "a: 1\nb: 2\nc: 4\n", "c: 4\na: 1\nb: 2\n")]
    public void Each_key_is_as_the_side_has_it_that_changed_it(string before, string ours, string theirs, string expected) => Fits(before, ours, theirs, expected);

    [Theory]
    [InlineData("phone: 1\n", "tel: 1\n", "phone: 2\n", "tel: 2\n")]
    [InlineData("", "last_contact: 2026-01-01\n", "lastContact: 2026-01-01\n", "lastContact: 2026-01-01\n")]
    [InlineData("custom-key: 1\n", "customKey: 1\n", "custom-key: 2\n", "customKey: 2\n")]
    [InlineData("EMAIL[HOME]: a\nEMAIL[WORK]: b\n", "EMAIL[HOME]: c\nEMAIL[WORK]: b\n", "EMAIL[HOME]: a\nEMAIL[WORK]: d\n", "EMAIL[HOME]: c\nEMAIL[WORK]: d\n")]
    public void A_key_is_the_same_however_it_is_spelled(string before, string ours, string theirs, string expected) => Fits(before, ours, theirs, expected);

    [Theory]
    [InlineData("tags: [a, b]\n", "tags: [a, b, d]\n", "tags: [a, b, c]\n", "tags: [a, b, c, d]\n")]
    [InlineData("tags: [a, b]\n", "tags: [b]\n", "tags: [a, b, c]\n", "tags: [b, c]\n")]
    [InlineData("tags: [a, b]\n", "tags: [b, a]\n", "tags: [a, b, c]\n", "tags: [b, c, a]\n")]
    [InlineData("tags:\n  - a\n", "tags:\n  - a\n  - \"c d\"\n", "tags:\n  - a\n  - b # why\n", "tags:\n  - a\n  - b # why\n  - \"c d\"\n")]
    [InlineData("tags: a\n", "tags: [a, b]\n", "tags: [a, c]\n", "tags: [a, b, c]\n")]
    [InlineData("tags: [a]\n", "tags:\n- a\n- b\n", "tags: [a, c]\n", "tags:\n- a\n- b\n- c\n")]
    [InlineData("tags: # of all\n  - a\n", "tags: # of all\n  - b\n  - a\n", "tags: # of all\n  - a\n  - c\n", "tags: # of all\n  - b\n  - a\n  - c\n")]
    [InlineData("tags: [a]\n", "tags: []\n", "tags: [b]\n", "tags: [b]\n")]
    [InlineData("friend: \"[[Bob]]\"\n", "friend: [\"[[Bob]]\", \"[[Cleo]]\"]\n", "friend: [\"[[Bob]]\", \"[[Dora]]\"]\n", "friend: [\"[[Bob]]\", \"[[Cleo]]\", \"[[Dora]]\"]\n")]
    public void Lists_are_sets_in_order(string before, string ours, string theirs, string expected) => Fits(before, ours, theirs, expected);

    [Theory]
    [InlineData("role: a\n", "role: b\n", "role: c\n", "<<<<<<< ours\nrole: b\n=======\nrole: c\n>>>>>>> theirs\n")]
    [InlineData("", "role: b\n", "role: c\n", "<<<<<<< ours\nrole: b\n=======\nrole: c\n>>>>>>> theirs\n")]
    [InlineData("role: a\n", "", "role: c\n", "<<<<<<< ours\n=======\nrole: c\n>>>>>>> theirs\n")]
    public void What_both_sides_set_to_something_else_is_marked_at_its_key_alone(string before, string ours, string theirs, string expected) =>
        CheckMerge.Conflicts(Note("x: 1\n" + before + "y: 2\n"), Note("x: 3\n" + ours + "y: 2\n"), Note("x: 1\n" + theirs + "y: 4\n"), Note("x: 3\n" + expected + "y: 4\n"));

    [Theory]
    [InlineData("a: 1\nb: 2\n", "b: 2\n", "# why\na: 1\nb: 2\n", "# why\nb: 2\n")]
    [InlineData("# so\na: 1\nb: 2\n", "b: 2\n", "# so\na: 1\nb: 3\n", "b: 3\n")]
    public void A_comment_that_one_side_writes_stays_when_the_other_takes_away_the_key_below(string before, string ours, string theirs, string expected) => Fits(before, ours, theirs, expected);

    [Fact]
    public void Front_matter_that_one_side_takes_away_stays_for_a_comment_that_the_other_leaves_in_it() =>
        CheckMerge.Fits("---\na: 1\n---\n# Ada\n", "---\n# nothing yet\n---\n# Ada\n", "# Ada\n", "---\n# nothing yet\n---\n# Ada\n");

    [Fact]
    public void A_block_of_text_or_a_map_is_merged_by_its_lines() => Fits(
        "note: |\n  one\n  two\n  three\nmap:\n  a: 1\n  b: 2\n  c: 3\n",
        "note: |\n  ONE\n  two\n  three\nmap:\n  a: 1\n  b: 2\n  c: 4\n",
        "note: |\n  one\n  two\n  THREE\nmap:\n  a: 0\n  b: 2\n  c: 3\n",
        "note: |\n  ONE\n  two\n  THREE\nmap:\n  a: 0\n  b: 2\n  c: 4\n");

    [Fact]
    public void Front_matter_may_come_and_go()
    {
        CheckMerge.Fits("# Ada\n", "---\na: 1\n---\n# Ada\n", "---\nb: 2\n---\n# Ada\n", "---\na: 1\nb: 2\n---\n# Ada\n");
        CheckMerge.Fits("---\na: 1\n---\n# Ada\n", "# Ada\n", "---\na: 1\n---\n# Ada\n\nTea.\n", "# Ada\n\nTea.\n");
    }

    [Fact]
    public void Front_matter_that_cannot_be_read_is_merged_by_its_lines() =>
        CheckMerge.Conflicts("---\na: [1\n---\n# Ada\n", "---\na: [2\n---\n# Ada\n", "---\na: [3\n---\n# Ada\n", "---\n<<<<<<< ours\na: [2\n=======\na: [3\n>>>>>>> theirs\n---\n# Ada\n");
}
