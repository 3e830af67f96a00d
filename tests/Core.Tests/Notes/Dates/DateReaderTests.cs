using CsCheck;
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
    [InlineData("2026\u201108\u201102 Call", "2026-08-02| Call")]
    [InlineData("2026-Aug-02", "2026-08-02|")]
    [InlineData("2026 August 2", "2026-08-02|")]
    [InlineData("02-Aug-2026", "2026-08-02|")]
    [InlineData("2nd of August 2026, 9:00", "2026-08-02|, 9:00")]
    [InlineData("2. August 2026", "2026-08-02|")]
    [InlineData("August 2nd, 2026: call", "2026-08-02|: call")]
    [InlineData("Aug 2 2026", "2026-08-02|")]
    [InlineData("Aug. 2, 2026", "2026-08-02|")]
    [InlineData("Sunday, August 2nd 2026", "2026-08-02|")]
    [InlineData("Sunday the 2nd of August 2026", "2026-08-02|")]
    [InlineData("Wed 2026-08-02", "2026-08-02|")]
    [InlineData("So., 2. August 2026", "2026-08-02|")]
    [InlineData("2026-08-02 Sunday call", "2026-08-02| call")]
    [InlineData("2026-08-02-Sunday", "2026-08-02|")]
    [InlineData("2026-08-02 (Sun): call", "2026-08-02|: call")]
    [InlineData("2026-08-02 Monday plans", "2026-08-02| Monday plans")]
    [InlineData("2026-08-02 sun at last", "2026-08-02| sun at last")]
    [InlineData("2026-08-01 Sam called", "2026-08-01| Sam called")]
    [InlineData("02.08.2026", "2026-08-02|")]
    [InlineData("2. 8. 2026", "2026-08-02|")]
    [InlineData("05.13.2026", "2026-05-13|")]
    [InlineData("13/8/2026", "2026-08-13|")]
    [InlineData("8-13-2026", "2026-08-13|")]
    [InlineData("08/08/2026 call", "2026-08-08| call")]
    [InlineData("2. März 2026", "2026-03-02|")]
    [InlineData("1er août 2026", "2026-08-01|")]
    [InlineData("2 de agosto de 2026", "2026-08-02|")]
    [InlineData("domingo, 2 de agosto de 2026", "2026-08-02|")]
    [InlineData("segunda-feira, 3 de agosto de 2026", "2026-08-03|")]
    [InlineData("2 agosto 2026", "2026-08-02|")]
    [InlineData("2 mei 2026", "2026-05-02|")]
    [InlineData("mar. 4 août 2026", "2026-08-04|")]
    [InlineData("2026年8月2日和小林", "2026-08-02|和小林")]
    [InlineData("2026年8月2日（日）", "2026-08-02|")]
    [InlineData("2026年8月2日 星期日", "2026-08-02|")]
    [InlineData("2024-02-29", "2024-02-29|")]
    [InlineData("0001-01-01", "0001-01-01|")]
    [InlineData("9999-12-31", "9999-12-31|")]
    public void A_date_in_every_spelling(string text, string expected) => Check(text, expected);

    [Theory]
    [InlineData("12.09.26", DayOrder.DayFirst, "2026-09-12")]
    [InlineData("12.09.26: call", DayOrder.DayFirst, "2026-09-12")]
    [InlineData("9/12/26", DayOrder.MonthFirst, "2026-09-12")]
    [InlineData("9/12/26", DayOrder.DayFirst, "2026-12-09")]
    [InlineData("13/9/26", DayOrder.DayFirst, "2026-09-13")]
    [InlineData("9/13/98", DayOrder.MonthFirst, "1998-09-13")]
    [InlineData("12.09.26", DayOrder.DayFirstWithDots, "2026-09-12")]
    [InlineData("9/12/26", DayOrder.DayFirstWithDots, "")]
    [InlineData("9/12/2026", DayOrder.DayFirstWithDots, "")]
    [InlineData("12.09.26", DayOrder.Unknown, "")]
    [InlineData("12.09.26", DayOrder.MonthFirst, "")]
    [InlineData("9/12/26", DayOrder.Unknown, "")]
    [InlineData("13/9/26", DayOrder.MonthFirst, "")]
    [InlineData("9/13/26", DayOrder.DayFirst, "")]
    [InlineData("31.02.26", DayOrder.DayFirst, "")]
    [InlineData("1.13.26", DayOrder.DayFirst, "")]
    [InlineData("12.09.26.1", DayOrder.DayFirst, "")]
    [InlineData("26-09-12", DayOrder.DayFirst, "")]
    public void A_year_of_two_digits_counts_where_the_order_is_certain(string text, DayOrder order, string expected) =>
        (DateReader.Read(text, order, out var date, out _) == DateReading.Date ? DateReader.Write(date) : "").Should().Be(expected);

    [Theory]
    [InlineData("13/9/2026", DayOrder.DayFirst)]
    [InlineData("9/13/2026", DayOrder.MonthFirst)]
    [InlineData("9/13/26", DayOrder.MonthFirst)]
    [InlineData("12.09.2026", DayOrder.DayFirstWithDots)]
    [InlineData("12.09.2026, 13/9/2026", DayOrder.DayFirst)]
    [InlineData("12.09.26, 13/9/26, 5/9/2026", DayOrder.Unknown)]
    [InlineData("Version 1.2.2026.3, 12.09", DayOrder.Unknown)]
    [InlineData("12.09.2026, 9/13/2026", DayOrder.MonthFirst)]
    public void The_order_is_that_of_the_dates_that_read_one_way(string text, DayOrder expected) => new TextDayOrder(text).Value.Should().Be(expected);

    [Theory]
    [InlineData("2026-02-30", "no such date|")]
    [InlineData("2025-02-29 Call", "no such date| Call")]
    [InlineData("2026-13-01", "no such date|")]
    [InlineData("2026-00-10", "no such date|")]
    [InlineData("2026-01-00", "no such date|")]
    [InlineData("0000-01-01", "no such date|")]
    [InlineData("2026/04/31", "no such date|")]
    [InlineData("31 Apr 2026", "no such date|")]
    [InlineData("April 31st, 2026", "no such date|")]
    [InlineData("31/04/2026", "no such date|")]
    [InlineData("2026年2月30日", "no such date|")]
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
    [InlineData("2 plans for 2026")]
    [InlineData("2 Au 2026")]
    [InlineData("2026-08-02x")]
    [InlineData("2026.08.02.1")]
    [InlineData("2026/08/02/notes")]
    [InlineData("02/08/2026")]
    [InlineData("02-08-2026")]
    [InlineData("2.8.2026.1")]
    [InlineData("10.0.20.26")]
    [InlineData("1.2.20266")]
    [InlineData("1.2.9026")]
    [InlineData("08/02")]
    [InlineData("16/9")]
    [InlineData("9/13/26")]
    [InlineData("030 12 09 2026")]
    [InlineData("August 2")]
    [InlineData("August 2026")]
    [InlineData("2 August")]
    [InlineData("2Aug2026")]
    [InlineData("Sunday")]
    [InlineData("Sunday 2 people")]
    [InlineData("Marching 2, 2026")]
    [InlineData("May I, 2026")]
    [InlineData("2026年8月")]
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
    [InlineData("(2026-08-02)", "2026-08-02")]
    [InlineData("[2026-08-02]", "2026-08-02")]
    [InlineData("2026-08-02T00:00:00+02:00", "2026-08-02")]
    [InlineData("20260802", "2026-08-02")]
    [InlineData("2026-08-02-Friday", "2026-08-02")]
    [InlineData("Sunday, August 2nd 2026, 9am", "2026-08-02")]
    [InlineData("[[Daily/2026-08-02|2 Aug]]", "2026-08-02")]
    [InlineData("[[2026-08-02-Friday|Yesterday]]", "2026-08-02")]
    [InlineData("[[Aug 2nd, 2026]]", "2026-08-02")]
    [InlineData("[[2026_08_02]]", "2026-08-02")]
    [InlineData("[[2026/08/02]]", "2026-08-02")]
    [InlineData("[[20260802]]", "2026-08-02")]
    [InlineData("20261302", null)]
    [InlineData("30260802", null)]
    [InlineData("202608021", null)]
    [InlineData("[[Ada|2026-08-02]]", null)]
    [InlineData("[[2026-08-02]] and [[2026-08-03]]", null)]
    [InlineData("2026-08-02 Planning", null)]
    [InlineData("2026-08-02 14:30 Planning", null)]
    [InlineData("2026-08-021", null)]
    [InlineData("2026-02-30", null)]
    [InlineData("Planning 2026-08-02", null)]
    [InlineData("[[2026-08-02", null)]
    [InlineData("", null)]
    public void A_whole_text_is_a_date_when_nothing_but_a_time_stands_beside_it(string text, string? expected) =>
        (DateReader.Parse(text) is { } date ? DateReader.Write(date) : null).Should().Be(expected);

    [Theory]
    [InlineData("05/09/2026", DayOrder.DayFirst, "2026-09-05")]
    [InlineData("05/09/2026", DayOrder.MonthFirst, "2026-05-09")]
    [InlineData("05-09-2026", DayOrder.MonthFirst, "2026-05-09")]
    [InlineData("05.09.2026", DayOrder.MonthFirst, "2026-09-05")]
    [InlineData("13/9/2026", DayOrder.MonthFirst, "2026-09-13")]
    [InlineData("05/09/2026", DayOrder.Unknown, null)]
    public void A_date_that_reads_two_ways_takes_the_order_that_is_known(string text, DayOrder order, string? expected) =>
        (DateReader.Parse(text, order) is { } date ? DateReader.Write(date) : null).Should().Be(expected);

    [Theory]
    [InlineData("1/9/2026 call, 13/9/2026 walk", DayOrder.DayFirst)]
    [InlineData("- 9-1-2026\n- 9-13-2026\n", DayOrder.MonthFirst)]
    [InlineData("13/9/2026 and 9/13/2026", DayOrder.Unknown)]
    [InlineData("1/9/2026 and 2/9/2026", DayOrder.Unknown)]
    [InlineData("13.9.2026 and 2026-09-13 and 13 Sep 2026", DayOrder.Unknown)]
    [InlineData("https://example.org/13/9/2026 x13/9/2026 2026/13/9/2026 13/9/20261 13/9/2026/4 31/9/2026", DayOrder.Unknown)]
    [InlineData("", DayOrder.Unknown)]
    public void One_date_tells_the_order_of_a_text(string text, DayOrder expected) => DayOrders.Of(text).Should().Be(expected);

    [Fact]
    public void The_names_of_files_tell_their_order()
    {
        DayOrders.Of(["05-09-2026", "13-09-2026", "index"]).Should().Be(DayOrder.DayFirst);
        DayOrders.Of(["05-09-2026", "13-09-2026", "09-13-2026"]).Should().Be(DayOrder.Unknown);
    }

    [Theory]
    [InlineData("2026-08-02 call", "2026-08-02 2026-08-02| call")]
    [InlineData("2026-08-02T09:30:00.5Z call", "2026-08-02 2026-08-02 09:30| call")]
    [InlineData("2026-08-02T09:30:00+02:00 call", "2026-08-02 2026-08-02 09:30| call")]
    [InlineData("(2026-08-02) call", "2026-08-02 2026-08-02| call")]
    [InlineData("[2 Aug 2026] call", "2026-08-02 2 Aug 2026| call")]
    [InlineData("<2026-08-02 Sun 10:00> call", "2026-08-02 2026-08-02 Sun 10:00| call")]
    [InlineData("[[2026-08-02]] call", "2026-08-02 2026-08-02| call")]
    [InlineData("[[Daily/2026-08-02|2 Aug]] call", "2026-08-02 2026-08-02| call")]
    [InlineData("[2 Aug](../daily/2026-08-02.md) call", "2026-08-02 2026-08-02| call")]
    [InlineData("[[20260802]] call", "2026-08-02 20260802| call")]
    [InlineData("[[2026-02-30]] call", "none 2026-02-30| call")]
    public void A_line_begins_with_a_date(string line, string expected)
    {
        var opening = OpeningDate.Read(line);
        var time = opening.Time is { } at ? $" {at:HH:mm}" : "";
        var date = opening.Reading == DateReading.Date ? DateReader.Write(opening.Date) : "none";
        $"{date} {line.Substring(opening.Start, opening.Length)}{time}|{line[opening.End..]}".Should().Be(expected);
    }

    [Theory]
    [InlineData("[[Ada]] 2026-08-02")]
    [InlineData("[ ] 2026-08-02")]
    [InlineData("(see 2026-08-02)")]
    [InlineData("[[2026-08-02")]
    [InlineData("[[2026-08]]")]
    [InlineData("(20260802)")]
    [InlineData("20260802 call")]
    [InlineData("2026-08-02Tea")]
    [InlineData("")]
    public void A_line_does_not_begin_with_a_date(string line) => OpeningDate.Read(line).Reading.Should().Be(DateReading.None);

    private static readonly Gen<string> s_anything = Gen.OneOf(
        Gen.String,
        Gen.OneOf("2026", "09", "12", "1", "-", "/", ".", " ", "_", "T", "th", "Sep", "Saturday", "mar", "[[", "]]", "(", ")", "|", "]", "年", "月", "日", "星期六", ",", "of", "́")
            .Array[0, 9].Select(string.Concat));

    [Fact]
    public void Any_text_is_a_date_or_not_and_the_date_lies_in_it() => s_anything.Sample(text =>
    {
        foreach (var order in Enum.GetValues<DayOrder>())
        {
            DateReader.Parse(text, order);
            var reading = DateReader.Read(text, order, out _, out var length);
            var opening = OpeningDate.Read(text, order);
            length.Should().BeInRange(reading == DateReading.None ? 0 : 8, text.Length);
            (opening.Start + opening.Length).Should().BeLessThanOrEqualTo(opening.End);
            opening.End.Should().BeLessThanOrEqualTo(text.Length);
        }
        DayOrders.Of(text);
    });

    [Fact]
    public void A_date_as_it_is_written_is_read() => Gen.Int[0, DateOnly.MaxValue.DayNumber].Sample(number =>
        DateReader.Parse(DateReader.Write(DateOnly.FromDayNumber(number))) == DateOnly.FromDayNumber(number));
}
