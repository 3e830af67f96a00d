using System.Buffers;
using System.Globalization;
using NotesNetworking.Core.Notes.Markdown;
using NotesNetworking.Core.Text;

namespace NotesNetworking.Core.Notes.Dates;

/// <summary>
/// Finds days among words, also those that are written without a year, as people do: <c>18 November</c>, <c>the 18th of
/// November</c>, <c>November 18</c>, <c>12 to 20 December</c> (its first day). Such a day is in the year that brings it
/// nearest to the day it is told on. Months begin with a capital, so that "the 3 may come" is none.
/// </summary>
internal static class DayFinder
{
    private const int LongestMonth = 9;

    private static readonly SearchValues<char> s_opening = SearchValues.Create("`0123456789");
    private static readonly string[] s_joints = ["to ", "and ", "or ", "until ", "till ", "- ", "– ", "-", "–", "/"];

    /// <summary>True where a span may hold a day: it has a digit.</summary>
    public static bool MayHaveDays(string source, TextSpan span) => source.AsSpan(span.Start, span.Length).ContainsAnyInRange('0', '9');

    /// <summary>Every day in a span, in order; none in code, and none that is part of a longer number, a path or a word.</summary>
    /// <param name="source">The note's text.</param>
    /// <param name="span">Where to look.</param>
    /// <param name="told">The day on which the words were said.</param>
    public static IEnumerable<Spanned<DateOnly>> In(string source, TextSpan span, DateOnly told)
    {
        for (var at = span.Start; at < span.End;)
        {
            var next = source.AsSpan(at, span.End - at).IndexOfAny(s_opening);
            if (next < 0) yield break;
            at += next;
            if (source[at] == '`')
            {
                at = CodeSpan.EndOf(source, at, span.End);
                continue;
            }
            if (DateFinder.At(source, span, at) is { } dated)
            {
                yield return dated;
                at = dated.Span.End;
            }
            else if ((DateFinder.MayBegin(source, span, at) ? DayFirst(source, span, at, told) ?? MonthFirst(source, span, at, told) : null) is { } day)
            {
                yield return day;
                at = day.Span.End;
            }
            else
                while (at < span.End && char.IsAsciiDigit(source[at])) at++;
        }
    }

    private static Spanned<DateOnly>? DayFirst(string source, TextSpan span, int start, DateOnly told)
    {
        var at = start;
        var day = TakeDay(source, span.End, ref at);
        if (day == 0) return null;
        SkipSpace(source, span.End, ref at);
        // "12 to 20 December": it begins on the 12th.
        foreach (var joint in s_joints)
        {
            if (!source.AsSpan(at, span.End - at).StartsWith(joint)) continue;
            at += joint.Length;
            if (TakeDay(source, span.End, ref at) == 0) return null;
            SkipSpace(source, span.End, ref at);
            break;
        }
        if (source.AsSpan(at, span.End - at).StartsWith("of ")) at += "of ".Length;
        var month = TakeMonth(source, span.End, ref at);
        if (month == 0) return null;
        var year = TakeYear(source, span.End, ref at);
        return Make(year, month, day, told) is { } date ? new Spanned<DateOnly>(date, TextSpan.FromBounds(start, at)) : null;
    }

    private static Spanned<DateOnly>? MonthFirst(string source, TextSpan span, int start, DateOnly told)
    {
        var word = start;
        while (word > span.Start && source[word - 1] is ' ' or '.') word--;
        var end = word;
        while (word > span.Start && end - word <= LongestMonth && char.IsAsciiLetter(source[word - 1])) word--;
        var monthEnd = word;
        if (word == end || end == start || TakeMonth(source, span.End, ref monthEnd) is not (> 0 and var month)) return null;
        var at = start;
        if (TakeDay(source, span.End, ref at) is not (> 0 and var day)) return null;
        var year = TakeYear(source, span.End, ref at);
        return Make(year, month, day, told) is { } date ? new Spanned<DateOnly>(date, TextSpan.FromBounds(word, at)) : null;
    }

    private static int TakeDay(string source, int end, ref int at)
    {
        var start = at;
        while (at < end && char.IsAsciiDigit(source[at])) at++;
        if (at - start is not (1 or 2)) return 0;
        var day = int.Parse(source.AsSpan(start, at - start), NumberStyles.None, CultureInfo.InvariantCulture);
        var rest = source.AsSpan(at, end - at);
        if (rest.StartsWith("st") || rest.StartsWith("nd") || rest.StartsWith("rd") || rest.StartsWith("th")) at += 2;
        // 4.5, 18:30 and 12th-century are no days.
        var isWhole = at == end || (!char.IsLetterOrDigit(source[at]) && (source[at] is not (':' or '.' or '%') || at + 1 == end || !char.IsLetterOrDigit(source[at + 1])));
        return isWhole && day is >= 1 and <= 31 ? day : 0;
    }

    private static int TakeMonth(string source, int end, ref int at)
    {
        var word = at;
        while (word < end && char.IsAsciiLetter(source[word])) word++;
        if (word == at || !char.IsAsciiLetterUpper(source[at])) return 0;
        var month = CalendarWords.EnglishMonthOf(source.AsSpan(at, word - at));
        if (month > 0) at = word;
        return month;
    }

    private static int? TakeYear(string source, int end, ref int at)
    {
        var year = at;
        if (year < end && source[year] is '.' or ',') year++;
        SkipSpace(source, end, ref year);
        var digits = year;
        while (digits < end && char.IsAsciiDigit(source[digits])) digits++;
        if (digits - year != 4) return null;
        at = digits;
        return int.Parse(source.AsSpan(year, 4), NumberStyles.None, CultureInfo.InvariantCulture);
    }

    // A paragraph's lines are one text.
    private static void SkipSpace(string source, int end, ref int at)
    {
        while (at < end && source[at] is ' ' or '\u00A0' or '\n' or '\r') at++;
    }

    private static DateOnly? Make(int? year, int month, int day, DateOnly told)
    {
        if (year is { } given) return In(given, month, day);
        DateOnly? nearest = null;
        for (var one = told.Year - 1; one <= told.Year + 1; one++)
            if (In(one, month, day) is { } date && (nearest is null || Distance(date, told) < Distance(nearest.Value, told))) nearest = date;
        return nearest;
    }

    private static int Distance(DateOnly one, DateOnly other) => Math.Abs(one.DayNumber - other.DayNumber);

    private static DateOnly? In(int year, int month, int day) =>
        year is >= 1 and <= 9999 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;
}
