using System.Buffers;
using System.Globalization;

namespace NotesNetworking.Core.Notes.Dates;

/// <summary>What a piece of text says of a date.</summary>
public enum DateReading
{
    /// <summary>It does not look like a date at all.</summary>
    None,

    /// <summary>It is a date.</summary>
    Date,

    /// <summary>It is written as a date, and no calendar has it (<c>2026-02-30</c>).</summary>
    NoSuchDate,
}

/// <summary>
/// Reads dates in every spelling of docs/format.md: <c>2026-08-02</c>, <c>2026/08/02</c>, <c>2026-Aug-02</c>,
/// <c>2 August 2026</c>, <c>August 2nd, 2026</c>, <c>02.08.2026</c>, <c>13/8/2026</c>, <c>2026年8月2日</c>, with the months'
/// names in several languages and a weekday before or after. Only <c>2026-08-02</c> is written.
/// </summary>
public static class DateReader
{
    private static readonly SearchValues<char> s_timeTail = SearchValues.Create("0123456789.:+-Zz");
    private const string Joints = " \u00A0,";

    /// <summary>Writes a date as notes have it.</summary>
    public static string Write(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>
    /// A whole text as a date, also <c>20260802</c>; null when it is not one, or has anything else in it but brackets,
    /// white space, a weekday and a time.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="order">What stands first in <c>05/09/2026</c>, which otherwise is not a date.</param>
    public static DateOnly? Parse(ReadOnlySpan<char> text, DayOrder order = DayOrder.Unknown)
    {
        text = text.Trim();
        if (text.StartsWith("[[") && text.EndsWith("]]"))
            return ReadTarget(text[2..^2], order, out var day, out _, out _, out _) == DateReading.Date ? day : null;
        if (text is ['(', .., ')'] or ['[', .., ']']) text = text[1..^1].Trim();
        if (ReadCompact(text, out var date) == DateReading.Date) return date;
        return ReadWhole(text, order, out date, out _, out _) == DateReading.Date ? date : null;
    }

    /// <summary>The date that a whole text is, weekday and time with it.</summary>
    internal static DateReading ReadWhole(ReadOnlySpan<char> text, DayOrder order, out DateOnly date, out int length, out TimeOnly? time)
    {
        time = null;
        var reading = Read(text, order, out date, out length);
        if (reading == DateReading.None) return reading;
        var rest = text[length..].Trim(Joints);
        if (rest.IsEmpty || CalendarWords.IsPlainWeekday(rest.Trim("-_"))) return reading;
        if (rest[0] is 'T' or 't') rest = rest[1..];
        // After the time may stand what ISO 8601 puts there: a fraction of the second and an offset from UTC.
        if (!TimeReader.Read(rest, out var read, out var taken) || rest[taken..].ContainsAnyExcept(s_timeTail)) return DateReading.None;
        time = read;
        return reading;
    }

    /// <summary>The date that a link's inner text means: <c>2026_08_12</c>, <c>20260812</c>, <c>Daily/2026-08-12|12 Aug</c>.</summary>
    internal static DateReading ReadTarget(ReadOnlySpan<char> link, DayOrder order, out DateOnly date, out int start, out int length, out TimeOnly? time)
    {
        if (link.IndexOfAny('|', '#') is >= 0 and var cut) link = link[..cut];
        start = link.Length - link.TrimStart().Length;
        link = link.Trim();
        var reading = ReadWhole(link, order, out date, out length, out time);
        if (reading != DateReading.None) return reading;
        var name = link.LastIndexOf('/') + 1;
        start += name;
        link = link[name..];
        length = link.Length;
        return ReadCompact(link, out date) == DateReading.Date ? DateReading.Date : ReadWhole(link, order, out date, out length, out time);
    }

    /// <summary>The date that eight digits are: <c>20260812</c>. None where the year is not one that people write about.</summary>
    internal static DateReading ReadCompact(ReadOnlySpan<char> digits, out DateOnly date)
    {
        date = default;
        if (digits.Length != 8 || digits.ContainsAnyExceptInRange('0', '9')) return DateReading.None;
        var number = int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
        var written = new WrittenDate(number / 10000, number / 100 % 100, number % 100, digits.Length);
        if (number is < 1900_00_00 or >= 2200_00_00) return DateReading.None;
        if (!written.IsInCalendar) return DateReading.NoSuchDate;
        date = new DateOnly(number / 10000, written.Month, written.Day);
        return DateReading.Date;
    }

    /// <inheritdoc cref="Read(ReadOnlySpan{char}, DayOrder, out DateOnly, out int)"/>
    public static DateReading Read(ReadOnlySpan<char> text, out DateOnly date, out int length) => Read(text, DayOrder.Unknown, out date, out length);

    /// <summary>
    /// The date at the beginning of a text, with a weekday before it, and after it where it is the date's.
    /// <paramref name="length"/> is the number of code units that it takes, also where there is no such date; a time
    /// after it is not part of it. A date that reads two ways, or has two digits for the year, counts only where
    /// <paramref name="order"/> tells which stands first.
    /// </summary>
    public static DateReading Read(ReadOnlySpan<char> text, DayOrder order, out DateOnly date, out int length)
    {
        date = default;
        length = 0;
        if (WrittenDate.Read(text, mayBeShort: order != DayOrder.Unknown) is not { } written || !written.Fits(order)) return DateReading.None;
        if (written.IsEitherWay && order is not (DayOrder.DayFirst or DayOrder.MonthFirst)) return DateReading.None;
        if (written.IsEitherWay && order == DayOrder.MonthFirst) written = written.Swapped;
        length = written.Length;
        if (!written.IsInCalendar || written.Year is not { } year) return DateReading.NoSuchDate;
        date = new DateOnly(year, written.Month, written.Day);
        return DateReading.Date;
    }
}
