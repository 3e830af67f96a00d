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
/// Reads dates in every spelling of docs/format.md: <c>2026-08-02</c>, <c>2026/08/02</c>, <c>2026.08.02</c>,
/// <c>2026_08_02</c>, with a <c>T14:30</c> behind, and <c>2 Aug 2026</c>. Only <c>2026-08-02</c> is written.
/// </summary>
public static class DateReader
{
    /// <summary>The English names of the months.</summary>
    internal static ReadOnlySpan<string> Months => s_months;

    private static readonly string[] s_months =
        ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

    private static readonly SearchValues<char> s_timeTail = SearchValues.Create("0123456789.:+-Zz");

    /// <summary>Writes a date as notes have it.</summary>
    public static string Write(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>A whole text as a date; null when it is none or has anything else in it but white space and a time.</summary>
    public static DateOnly? Parse(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        if (text.StartsWith("[[") && text.EndsWith("]]")) text = text[2..^2].Trim();
        if (Read(text, out var date, out var length) != DateReading.Date) return null;
        var rest = text[length..].TrimStart();
        return rest.IsEmpty || (length == 10 && IsTime(rest)) ? date : null;
    }

    /// <summary>
    /// The date at the beginning of a text. <paramref name="length"/> is the number of code units that it takes,
    /// also where there is no such date; a time that hangs on by a <c>T</c> is not part of it.
    /// </summary>
    public static DateReading Read(ReadOnlySpan<char> text, out DateOnly date, out int length)
    {
        date = default;
        length = 0;
        if (text.IsEmpty || !char.IsAsciiDigit(text[0])) return DateReading.None;
        var first = Digits(text, 0);
        return first switch
        {
            4 => YearFirst(text, out date, out length),
            1 or 2 => DayFirst(text, first, out date, out length),
            _ => DateReading.None,
        };
    }

    private static DateReading YearFirst(ReadOnlySpan<char> text, out DateOnly date, out int length)
    {
        date = default;
        length = 0;
        if (text.Length < 8 || text[4] is not ('-' or '/' or '.' or '_' or '\u2010' or '\u2011')) return DateReading.None;
        var month = Digits(text, 5);
        var second = 5 + month;
        if (month is not (1 or 2) || second >= text.Length || text[second] != text[4]) return DateReading.None;
        var day = Digits(text, second + 1);
        if (day is not (1 or 2)) return DateReading.None;

        length = second + 1 + day;
        return Make(Number(text[..4]), Number(text.Slice(5, month)), Number(text.Slice(second + 1, day)), out date);
    }

    private static DateReading DayFirst(ReadOnlySpan<char> text, int digits, out DateOnly date, out int length)
    {
        date = default;
        length = 0;
        var at = digits;
        if (at >= text.Length || text[at] != ' ') return DateReading.None;
        var word = at + 1;
        at = word;
        while (at < text.Length && char.IsAsciiLetter(text[at])) at++;
        var month = MonthOf(text[word..at]);
        if (at < text.Length && text[at] is '.' or ',') at++;
        if (month == 0 || at >= text.Length || text[at] != ' ' || Digits(text, at + 1) != 4) return DateReading.None;
        length = at + 5;
        return Make(Number(text.Slice(at + 1, 4)), month, Number(text[..digits]), out date);
    }

    private static DateReading Make(int year, int month, int day, out DateOnly date)
    {
        date = default;
        if (year < 1 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month)) return DateReading.NoSuchDate;
        date = new DateOnly(year, month, day);
        return DateReading.Date;
    }

    /// <summary>The number of a month by its English name or the first three letters of it; 0 when it is none.</summary>
    internal static int MonthOf(ReadOnlySpan<char> word)
    {
        for (var i = 0; word.Length >= 3 && i < s_months.Length; i++)
        {
            if (s_months[i].AsSpan().StartsWith(word, StringComparison.OrdinalIgnoreCase) && (word.Length <= 4 || word.Length == s_months[i].Length))
                return i + 1;
        }
        return 0;
    }

    // Behind the time may stand what ISO 8601 puts there: a fraction of the second and an offset from UTC.
    private static bool IsTime(ReadOnlySpan<char> rest)
    {
        if (rest[0] is 'T' or 't') rest = rest[1..];
        return TimeReader.Read(rest, out _, out var length) && !rest[length..].ContainsAnyExcept(s_timeTail);
    }

    private static int Digits(ReadOnlySpan<char> text, int from)
    {
        var at = from;
        while (at < text.Length && char.IsAsciiDigit(text[at])) at++;
        return at - from;
    }

    private static int Number(ReadOnlySpan<char> digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
}
