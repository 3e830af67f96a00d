using NotesNetworking.Core.Notes;
using NotesNetworking.Core.Notes.Contacts;
using NotesNetworking.Core.Notes.Dates;
using NotesNetworking.Core.Notes.Settings;

namespace NotesNetworking.Core.Tests.Notes.Contacts;

public class BirthdayTests
{
    private static void Check(string written, string? expected)
    {
        var note = NoteParser.Parse("people/ada.md", $"---\nbirthday: {written}\n---\n", NotebookSettings.Default);
        (note.Contact!.Birthday is { Value: var (year, month, day) } ? $"{year?.ToString() ?? "-"}-{month}-{day}" : null).Should().Be(expected);
        note.Problems.Select(problem => problem.Kind).Should().Equal(expected is null ? [ProblemKind.BadValue] : []);
    }

    [Theory]
    [InlineData("1985-12-10", "1985-12-10")]
    [InlineData("\"1985-12-10\"", "1985-12-10")]
    [InlineData("--12-10", "--12-10")]
    [InlineData("\"--12-10\"", "--12-10")]
    [InlineData("\"12-10\"", "--12-10")]
    [InlineData("12-10", "--12-10")]
    [InlineData("--02-29", "--2-29")]
    [InlineData("10 Dec 1985", "1985-12-10")]
    public void With_and_without_the_year(string written, string expected) => Check(written, expected);

    [Theory]
    [InlineData("tomorrow")]
    [InlineData("--13-10")]
    [InlineData("--02-30")]
    [InlineData("--12-00")]
    [InlineData("1985-02-29")]
    [InlineData("--12")]
    [InlineData("12")]
    public void What_is_no_birthday_is_reported(string written) => Check(written, null);

    [Theory]
    [InlineData(null, 12, 10, "2026-11-22", "2026-12-10")]
    [InlineData(1985, 11, 22, "2026-11-22", "2026-11-22")]
    [InlineData(1985, 11, 21, "2026-11-22", "2027-11-21")]
    [InlineData(null, 2, 29, "2026-02-01", "2026-02-28")]
    [InlineData(null, 2, 29, "2028-02-01", "2028-02-29")]
    [InlineData(null, 2, 29, "2027-03-01", "2028-02-29")]
    [InlineData(null, 1, 1, "9999-12-31", "9999-01-01")]
    public void The_next_one_on_or_after_a_day(int? year, int month, int day, string today, string expected) =>
        DateReader.Write(new Birthday(year, month, day).NextFrom(DateReader.Parse(today)!.Value)).Should().Be(expected);
}
