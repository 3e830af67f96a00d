using System.Buffers;
using System.Globalization;
using System.Text;
using NotesNetworking.Core.Notes.Dates;

namespace NotesNetworking.Core.Notes.Contacts;

/// <summary>A birthday as a note has it.</summary>
/// <param name="Birthday">The birthday; with the day first where it reads two ways.</param>
/// <param name="MonthFirst">The other way in which it reads; null where there is none.</param>
/// <param name="Proves">The order of day and month that it shows its writer to use: <c>13/12/1985</c>.</param>
public readonly record struct WrittenBirthday(Birthday Birthday, Birthday? MonthFirst = null, DayOrder Proves = DayOrder.Unknown)
{
    /// <summary>True for <c>04/07/1979</c>, which reads two ways.</summary>
    public bool IsEitherWay => MonthFirst is not null;

    /// <summary>True when the text says more than the day: an age, a link, a remark.</summary>
    public bool SaysMore { get; init; }

    /// <summary>The birthday where an order is known; null where it still reads two ways.</summary>
    public Birthday? In(DayOrder order) => MonthFirst is not { } other || order == DayOrder.DayFirst ? Birthday : order == DayOrder.MonthFirst ? other : null;
}

/// <summary>
/// Reads birthdays as people write them (docs/format.md, "Facts in the front matter"): every date, with or without its year, also
/// <c>December 5th</c>, <c>05.12.</c>, <c>Dec 5 (1985)</c>, <c>XXXX-12-05</c>, <c>--1205</c> and <c>19851205</c>.
/// </summary>
public static class BirthdayReader
{
    /// <summary>The year by which some programs say that they know none.</summary>
    private const int AppleYear = 1604;

    private static readonly SearchValues<char> s_unknownDigits = SearchValues.Create("Xx?Yy0_*#");

    /// <summary>What is read, for messages.</summary>
    public const string Accepted = "a date such as 1985-12-10, or --12-10 without the year";

    /// <summary>A text as a birthday; null when it is not one, or reads two ways.</summary>
    public static Birthday? Parse(string text) => Read(text, out var birthday) == DateReading.Date ? birthday.In(DayOrder.Unknown) : null;

    /// <summary>
    /// Reads a text. A year alone and other words are the owner's own, and no birthday; <see cref="DateReading.NoSuchDate"/>
    /// is said only of what cannot be meant: <c>1985-13-05</c>.
    /// </summary>
    public static DateReading Read(string text, out WrittenBirthday birthday)
    {
        birthday = default;
        var isLinked = text.Contains("[[", StringComparison.Ordinal);
        var span = (isLinked ? WithoutLinks(text) : text).AsSpan().Trim();
        if (Written(span) is not { } written) return DateReading.None;
        var rest = span[written.Length..].Trim(" \u00A0,");
        if (!MayFollow(rest)) return DateReading.None;

        if (written.Year is null && YearIn(rest) is { } year) written = written with { Year = year };
        if (written.Year == AppleYear) written = written with { Year = null };
        if (!written.IsInCalendar) return DateReading.NoSuchDate;
        birthday = new WrittenBirthday(Of(written), written.IsEitherWay ? Of(written.Swapped) : null, written.Proves)
        {
            SaysMore = isLinked || (!rest.IsEmpty && !(rest is ['(', .. var inner, ')'] && YearIn(inner) is not null && inner.Length == 4)),
        };
        return DateReading.Date;
    }

    private static Birthday Of(WrittenDate written) => new(written.Year, written.Month, written.Day);

    private static WrittenDate? Written(ReadOnlySpan<char> text)
    {
        if (text.StartsWith("--")) return MonthAndDay(text[2..], mayBeCompact: true) is { } bare ? bare with { Length = bare.Length + 2 } : null;
        if (text.Length > 5 && !text[..4].ContainsAnyExcept(s_unknownDigits) && text[4] is '-' or '/' or '.')
            return MonthAndDay(text[5..], mayBeCompact: false) is { } unknown ? unknown with { Length = unknown.Length + 5 } : null;
        if (new DateCursor(text).Digits == 8) return Compact(text[..8]);
        return WrittenDate.Read(text, mayLackYear: true);
    }

    private static WrittenDate? Compact(ReadOnlySpan<char> digits)
    {
        var number = int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
        var year = number / 10000;
        return year is 0 or >= AppleYear and < 2200 ? new WrittenDate(year == 0 ? null : year, number / 100 % 100, number % 100, 8) : null;
    }

    // 12-05, 12/05, and 1205 after two hyphens
    private static WrittenDate? MonthAndDay(ReadOnlySpan<char> text, bool mayBeCompact)
    {
        var cursor = new DateCursor(text);
        if (mayBeCompact && cursor.Digits == 4 && cursor.TakeNumber() is var both) return cursor.EndsHere() ? new WrittenDate(null, both / 100, both % 100, cursor.At) : null;
        if (cursor.Digits is not (1 or 2)) return null;
        var month = cursor.TakeNumber();
        if (cursor.Separator is not ('-' or '/' or '.') || cursor.TakeNumberAfterSeparator() is not (var day, _) || !cursor.EndsHere()) return null;
        return new WrittenDate(null, month, day, cursor.At);
    }

    /// <summary>True for what may stand after a birthday: a time, an age or a year in brackets, a place, a picture.</summary>
    private static bool MayFollow(ReadOnlySpan<char> rest)
    {
        if (rest.IsEmpty || rest[0] is '(' or '[' or '（') return true;
        if (rest.StartsWith("in ", StringComparison.OrdinalIgnoreCase) || CalendarWords.IsPlainWeekday(rest)) return true;
        if (TimeReader.Read(rest[0] is 'T' or 't' ? rest[1..] : rest, out _, out _)) return true;
        foreach (var c in rest)
            if (char.IsLetterOrDigit(c)) return false;
        return true;
    }

    /// <summary>The year in a remark: <c>(1985)</c>, <c>(born 1985)</c>.</summary>
    private static int? YearIn(ReadOnlySpan<char> remark)
    {
        for (var at = 0; at < remark.Length; at++)
        {
            var digits = new DateCursor(remark[at..]).Digits;
            if (digits == 4 && int.Parse(remark.Slice(at, 4), NumberStyles.None, CultureInfo.InvariantCulture) is >= 1000 and < 2200 and var year) return year;
            at += digits;
        }
        return null;
    }

    // [[December 5th]], [[1985]] is a birthday in a notebook whose days and years have notes.
    private static string WithoutLinks(string text)
    {
        var plain = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length;)
        {
            var open = text.IndexOf("[[", at, StringComparison.Ordinal);
            var close = open < 0 ? -1 : text.IndexOf("]]", open, StringComparison.Ordinal);
            if (close < 0) return plain.Append(text, at, text.Length - at).ToString();
            var target = text.AsSpan(open + 2, close - open - 2);
            if (target.IndexOfAny('|', '#') is >= 0 and var cut) target = target[..cut];
            plain.Append(text, at, open - at).Append(target[(target.LastIndexOf('/') + 1)..]);
            at = close + 2;
        }
        return plain.ToString();
    }
}
