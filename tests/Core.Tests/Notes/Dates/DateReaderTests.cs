using NotesNetworking.Core.Notes.Dates;

namespace NotesNetworking.Core.Tests.Notes.Dates;

public class DateReaderTests
{
    /// <summary>What the reader finds at the beginning of a text: <c>2026-08-02|rest</c>, <c>no such date|rest</c>, or <c>none</c>.</summary>
    private static void Check(string text, string expected)
    {
        var reading = DateReader.Read(text, out var date, out var length);
        var found = reading switch
        {
            DateReading.Date => $"{DateReader.Write(date)}|{text[length..]}",
            DateReading.NoSuchDate => $"no such date|{text[length..]}",
            _ => "none",
        };
        found.Should().Be(expected);
    }

    [Theory]
    [InlineData("2026-08-02", "2026-08-02|")]
    [InlineData("2026/08/02", "2026-08-02|")]
    [InlineData("2026.08.02", "2026-08-02|")]
    [InlineData("2026_08_02", "2026-08-02|")]
    [InlineData("2026-8-2", "2026-08-02|")]
    [InlineData("2026-08-02T14:30", "2026-08-02|T14:30")]
    [InlineData("2026-08-02 Call", "2026-08-02| Call")]
    [InlineData("2 Aug 2026", "2026-08-02|")]
    [InlineData("02 aug 2026: call", "2026-08-02|: call")]
    [InlineData("2 August 2026", "2026-08-02|")]
    [InlineData("2 Aug. 2026", "2026-08-02|")]
    [InlineData("30 Sept 2026", "2026-09-30|")]
    [InlineData("2024-02-29", "2024-02-29|")]
    [InlineData("0001-01-01", "0001-01-01|")]
    [InlineData("9999-12-31", "9999-12-31|")]
    public void A_date_in_every_spelling(string text, string expected) => Check(text, expected);

    [Theory]
    [InlineData("2026-02-30", "no such date|")]
    [InlineData("2025-02-29 Call", "no such date| Call")]
    [InlineData("2026-13-01", "no such date|")]
    [InlineData("2026-00-10", "no such date|")]
    [InlineData("2026-01-00", "no such date|")]
    [InlineData("0000-01-01", "no such date|")]
    [InlineData("2026/04/31", "no such date|")]
    [InlineData("31 Apr 2026", "no such date|")]
    public void Written_as_a_date_that_no_calendar_has(string text, string expected) => Check(text, expected);

    [Theory]
    [InlineData("")]
    [InlineData("2026")]
    [InlineData("2026 plans")]
    [InlineData("2026-08")]
    [InlineData("2026-08/02")]
    [InlineData("2026 08 02")]
    [InlineData("2026--08-02")]
    [InlineData("20260802")]
    [InlineData("26-08-02")]
    [InlineData("2026-W31")]
    [InlineData("2026-Q3-1")]
    [InlineData("Aug 2 2026")]
    [InlineData("2 plans for 2026")]
    [InlineData("2 Au 2026")]
    [InlineData("2 Augusto 2026")]
    [InlineData(" 2026-08-02")]
    [InlineData("٢٠٢٦-٠٨-٠٢")]
    public void Not_written_as_a_date_at_all(string text) => Check(text, "none");

    [Theory]
    [InlineData("2026-08-02", "2026-08-02")]
    [InlineData(" 2026-08-02\t", "2026-08-02")]
    [InlineData("[[2026-08-02]]", "2026-08-02")]
    [InlineData("2026-08-02T14:30", "2026-08-02")]
    [InlineData("2026-08-02T14:30:05", "2026-08-02")]
    [InlineData("2026-08-02T14:30:05Z", "2026-08-02")]
    [InlineData("2026-08-02T14:30:05+02:00", "2026-08-02")]
    [InlineData("2026-08-02T14:30:05.250Z", "2026-08-02")]
    [InlineData("2026-08-02 14:30", "2026-08-02")]
    [InlineData("2 Aug 2026", "2026-08-02")]
    [InlineData("2026-08-02 Planning", null)]
    [InlineData("2026-08-02 14:30 Planning", null)]
    [InlineData("2026-08-021", null)]
    [InlineData("2026-02-30", null)]
    [InlineData("Planning 2026-08-02", null)]
    [InlineData("[[2026-08-02", null)]
    [InlineData("", null)]
    public void A_whole_text_is_a_date_when_nothing_but_a_time_stands_beside_it(string text, string? expected) =>
        (DateReader.Parse(text) is { } date ? DateReader.Write(date) : null).Should().Be(expected);
}
