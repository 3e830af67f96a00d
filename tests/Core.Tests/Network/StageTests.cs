using static NotesNetworking.Core.Tests.Network.CheckStanding;

namespace NotesNetworking.Core.Tests.Network;

/// <summary>How far it has come, from evidence (docs/format.md, "What follows from it", Stage).</summary>
public class StageTests
{
    /// <summary>The stage that dated headings, separated by <c>/</c>, are evidence of.</summary>
    private static void CheckHeadings(string headings, string expected, string frontMatter = "type: person") =>
        Check($"---\n{frontMatter}\n---\n# Ada\n{string.Concat(headings.Split(" / ").Select(heading => $"## {heading}\n"))}", "stage: " + expected);

    [Theory]
    [InlineData("Notes", "connect")]
    [InlineData("2026-01-01", "connect")]
    [InlineData("2026-01-01 Call / 2026-01-01 Lunch", "connect")]
    [InlineData("2026-01-01 → / 2026-02-01 →", "connect")]
    [InlineData("2026-01-01 → / 2026-02-01 → / 2026-03-01 →", "connect")]
    [InlineData("2026-01-01 / 2027-01-01", "connect")]
    public void Connect_below_two_conversations_both_took_part_in(string headings, string expected) => CheckHeadings(headings, expected);

    [Theory]
    [InlineData("2026-01-01 / 2026-02-01")]
    [InlineData("2026-01-01 ↔ / 2026-02-01 ←")]
    [InlineData("2026-01-01 Call / 2026-02-01 Lunch / 2026-03-01 →")]
    public void Converse_from_two_on_different_days_not_all_begun_by_me(string headings) => CheckHeadings(headings, "converse");

    [Theory]
    [InlineData("2026-01-01 / 2026-02-01 [outcome:: a talk]", "convert")]
    [InlineData("2026-01-01 [gave:: an hour] / 2026-02-01 (got:: a book)", "convert")]
    [InlineData("2026-01-01 [gave:: an hour] / 2026-02-01 [gave:: a book]", "converse")]
    [InlineData("2026-01-01 [outcome:: a talk]", "connect")]
    [InlineData("2026-01-01 [gave:: x] [got:: y]", "connect")]
    [InlineData("2026-01-01 / 2027-01-01 [outcome:: a talk]", "connect")]
    [InlineData("2026-01-01 / 2026-02-01 / 2027-01-01 [outcome:: a talk]", "converse")]
    public void Convert_by_an_outcome_or_help_both_ways_after_two(string headings, string expected) => CheckHeadings(headings, expected);

    [Theory]
    [InlineData("stage: connect", "connect")]
    [InlineData("stage: Convert", "convert")]
    [InlineData("stage: warm", "converse")]
    public void Written_by_hand_it_wins(string frontMatter, string expected) => CheckHeadings("2026-01-01 / 2026-02-01", expected, "type: person\n" + frontMatter);
}
