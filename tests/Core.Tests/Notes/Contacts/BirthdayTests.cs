using CsCheck;
using NotesNetworking.Core.Notes;
using NotesNetworking.Core.Notes.Contacts;
using NotesNetworking.Core.Notes.Dates;
using NotesNetworking.Core.Notes.Settings;
using NotesNetworking.Core.Tests.Fixtures;

namespace NotesNetworking.Core.Tests.Notes.Contacts;

public class BirthdayTests
{
    private static void Check(string written, string? expected, bool isReported = false)
    {
        var note = NoteParser.Parse("people/ada.md", $"---\nbirthday: {written}\n---\n", NotebookSettings.Default);
        (note.Contact!.Birthday is { Value: var born } ? born.Write() : null).Should().Be(expected);
        note.Problems.Select(problem => problem.Kind).Should().Equal(isReported ? [ProblemKind.BadValue] : []);
    }

    [Theory]
    [InlineData("1985-12-05")]
    [InlineData("\"1985-12-05\"")]
    [InlineData("1985-12-05T00:00:00")]
    [InlineData("1985-12-05 (40)")]
    [InlineData("1985/12/05")]
    [InlineData("1985.12.05")]
    [InlineData("19851205")]
    [InlineData("5 Dec 1985")]
    [InlineData("December 5, 1985")]
    [InlineData("December 5th, 1985 (age 40)")]
    [InlineData("Thursday, December 5th 1985")]
    [InlineData("Dec 5 (1985)")]
    [InlineData("Dec. 5th (born 1985)")]
    [InlineData("05.12.1985")]
    [InlineData("5. 12. 1985")]
    [InlineData("5. Dezember 1985")]
    [InlineData("5 décembre 1985")]
    [InlineData("5 de diciembre de 1985")]
    [InlineData("1985年12月5日")]
    [InlineData("5-Dec-1985")]
    [InlineData("5 December 1985 in Leeds")]
    [InlineData("\"[[1985-12-05]]\"")]
    [InlineData("\"[[December 5th]] 1985\"")]
    [InlineData("\"[[December 5th]], [[1985]]\"")]
    [InlineData("\"[[Days/December 5th|the fifth]] (1985)\"")]
    public void With_the_year(string written) => Check(written, "1985-12-05");

    [Theory]
    [InlineData("--12-05")]
    [InlineData("\"--12-05\"")]
    [InlineData("--1205")]
    [InlineData("12-5")]
    [InlineData("\"12-05\"")]
    [InlineData("December 5th")]
    [InlineData("5 Dec")]
    [InlineData("5th of December")]
    [InlineData("\"[[December 5th]]\"")]
    [InlineData("[[December 5th]]")]
    [InlineData("05.12.")]
    [InlineData("5.12")]
    [InlineData("5. Dezember")]
    [InlineData("5 décembre")]
    [InlineData("dic 5")]
    [InlineData("12月5日")]
    [InlineData("XXXX-12-05")]
    [InlineData("\"????-12-05\"")]
    [InlineData("0000-12-05")]
    [InlineData("1604-12-05")]
    [InlineData("Dec 5 🎂")]
    [InlineData("Dec 5 (Sagittarius)")]
    public void Without_the_year(string written) => Check(written, "--12-05");

    [Theory]
    [InlineData("13/12/1985", "1985-12-13")]
    [InlineData("12/13/1985", "1985-12-13")]
    [InlineData("13-12-1985", "1985-12-13")]
    [InlineData("25/12", "--12-25")]
    [InlineData("05/05/1985", "1985-05-05")]
    [InlineData("13-12", "--12-13")]
    [InlineData("--02-29", "--02-29")]
    [InlineData("29 February", "--02-29")]
    public void That_reads_one_way(string written, string expected) => Check(written, expected);

    [Theory]
    [InlineData("04/07/1979")]
    [InlineData("04-07-1979")]
    [InlineData("4/7")]
    public void That_reads_two_ways_is_not_one_yet(string written) => Check(written, null);

    [Theory]
    [InlineData("- **Birthday:** December 5, 1985")]
    [InlineData("Birthday:: [[December 5th]] 1985")]
    [InlineData("Birthday: Dec 5 (1985)")]
    [InlineData("- DOB: 05.12.1985")]
    [InlineData("Geburtstag: 5. Dezember 1985")]
    public void In_the_text(string line)
    {
        var note = NoteParser.Parse("people/ada.md", $"# Ada\n\n{line}\n", NotebookSettings.Default);
        (note.Contact!.Birthday is { Value: var born } ? born.Write() : null).Should().Be("1985-12-05");
        note.Problems.Should().BeEmpty();
    }

    [Theory]
    [InlineData("1985")]
    [InlineData("1985-12")]
    [InlineData("December 1985")]
    [InlineData("December")]
    [InlineData("unknown")]
    [InlineData("1704 DR")]
    [InlineData("5 Mirtul 1704 DR")]
    [InlineData("December 5th 1704 DR")]
    [InlineData("spring")]
    [InlineData("in May")]
    [InlineData("tomorrow")]
    [InlineData("\"?\"")]
    [InlineData("\"[[Ada]]\"")]
    [InlineData("1985-??-??")]
    [InlineData("--12")]
    [InlineData("12")]
    [InlineData("40 years")]
    [InlineData("12/1985")]
    [InlineData("December 5th or 6th")]
    [InlineData("555-123-4567")]
    public void The_owners_own_words_are_left_alone(string written) => Check(written, null);

    [Theory]
    [InlineData("1985-13-05")]
    [InlineData("1985-02-30")]
    [InlineData("1985-02-29")]
    [InlineData("31 February")]
    [InlineData("February 30th, 1985")]
    [InlineData("31.04.1985")]
    [InlineData("19851305")]
    [InlineData("--13-10")]
    [InlineData("--02-30")]
    [InlineData("--12-00")]
    [InlineData("XXXX-13-05")]
    public void What_cannot_be_meant_is_reported(string written) => Check(written, null, isReported: true);

    [Theory]
    [InlineData("13/12/1985", "1979-07-04")]
    [InlineData("12/13/1985", "1979-04-07")]
    [InlineData("13-12-1985", "1979-07-04")]
    [InlineData("25/12", "1979-07-04")]
    [InlineData("13.12.1985", null)]
    [InlineData("05/12/1985", null)]
    [InlineData("13/12/1985\n---\n# people/cleo.md\n---\nbirthday: 12/13/1985", null)]
    public void The_other_birthdays_of_the_notebook_tell_which_way_one_reads(string other, string? expected)
    {
        var notebook = Fixture.Of($"# people/ada.md\n---\nbirthday: 04/07/1979\n---\n# people/bo.md\n---\nbirthday: {other}\n---\n").Notebook();
        (notebook.RelationshipWith("people/ada.md").Contact.Birthday is { Value: var born } ? born.Write() : null).Should().Be(expected);
        notebook.Notes["people/ada.md"].Contact!.Birthday.Should().Be(notebook.RelationshipWith("people/ada.md").Contact.Birthday);
    }

    [Fact]
    public void A_birthday_as_it_is_written_is_read() => Gen.Select(Gen.Int[1, 12], Gen.Int[1, 28], Gen.Int[1605, 2199], Gen.Bool)
        .Select((month, day, year, hasYear) => new Birthday(hasYear ? year : null, month, day))
        .Sample(born => BirthdayReader.Parse(born.Write()) == born);

    [Fact]
    public void Any_text_is_a_birthday_or_not() => Gen.OneOf(
            Gen.String,
            Gen.OneOf("1985", "12", "5", "-", "--", "/", ".", " ", "Dec", "th", "[[", "]]", "(", ")", "XXXX", "|", "年", "月", "日", "T00:00").Array[0, 8].Select(string.Concat))
        .Sample(text => { BirthdayReader.Read(text, out _); });

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
