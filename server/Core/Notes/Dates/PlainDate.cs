using System.Collections.Immutable;
using System.Globalization;

namespace NotesNetworking.Core.Notes.Dates;

/// <summary>Where a day that is named without a year or a week is looked for.</summary>
public enum DateDirection
{
    /// <summary>On or before today: when something happened.</summary>
    Past,

    /// <summary>On or after today: when something is due.</summary>
    Future,
}

/// <summary>
/// Reads dates in plain English, without case. An ISO date, and every other spelling that <see cref="DateReader"/> reads,
/// always counts, too.
/// <code>
/// date    = "today" | "yesterday" | "tomorrow" | "day after tomorrow" | "day before yesterday"
///         | weekday                     the nearest such day in the direction asked for, today included
///         | ("next" | "last") weekday   the first such day after, or before, today
///         | ("next" | "last") unit      one week, month or year from today
///         | ["in"] count unit           (with "ago" behind: before today; bare, only where the future is asked for)
///         | count unit "ago" | count unit "from now"
///         | month [day] [year] | day month [year]
/// weekday = "monday" … "sunday", or three letters of it      month = "january" … "december", or three letters of it
/// count   = a number up to 9999 | "a" | "an" | "one" … "twelve"      unit = "day" | "week" | "month" | "year", also plural
/// day     = a number, also "1st", "2nd", "3rd", "4th" …; without a year the nearest in the direction asked for
/// </code>
/// </summary>
public static class PlainDate
{
    private const int LargestCount = 9999;

    private static readonly string[] s_numbers =
        ["", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    /// <summary>The units that a count is of, singular.</summary>
    public static readonly ImmutableArray<string> Units = ["day", "week", "month", "year"];

    /// <summary>The names of the days, Monday first.</summary>
    public static readonly ImmutableArray<string> Weekdays = [.. CalendarWords.EnglishWeekdays.Skip(1), CalendarWords.EnglishWeekdays.First()];

    /// <summary>The date that a text means on a day; null when it means none, or one that no calendar has.</summary>
    public static DateOnly? Parse(string text, DateOnly today, DateDirection direction)
    {
        if (DateReader.Parse(text) is { } written) return written;
        var words = text.ToLowerInvariant().Split([' ', '\t', ',', '\u00A0'], StringSplitOptions.RemoveEmptyEntries);
        return words switch
        {
            ["today"] => today,
            ["tomorrow"] => Shift(today, 1, "day"),
            ["yesterday"] => Shift(today, -1, "day"),
            ["day", "after", "tomorrow"] or ["the", "day", "after", "tomorrow"] => Shift(today, 2, "day"),
            ["day", "before", "yesterday"] or ["the", "day", "before", "yesterday"] => Shift(today, -2, "day"),
            ["next", var what] => Beside(today, what, 1),
            ["last", var what] => Beside(today, what, -1),
            ["in", var count, var unit] => Count(count) is { } n ? Shift(today, n, unit) : null,
            [var count, var unit, "ago"] => Count(count) is { } n ? Shift(today, -n, unit) : null,
            [var count, var unit, "from", "now"] => Count(count) is { } n ? Shift(today, n, unit) : null,
            [var day] when WeekdayOf(day) is { } weekday => Nearest(today, weekday, direction),
            [var count, var unit] when direction == DateDirection.Future && Count(count) is { } n && Shift(today, n, unit) is { } ahead => ahead,
            _ => InMonth(words, today, direction),
        };
    }

    private static DateOnly? Beside(DateOnly today, string what, int step)
    {
        if (WeekdayOf(what) is not { } weekday) return what == "day" ? null : Shift(today, step, what);
        var days = (((int)weekday - (int)today.DayOfWeek) * step % 7 + 7) % 7;
        return Shift(today, (days == 0 ? 7 : days) * step, "day");
    }

    private static DateOnly? Nearest(DateOnly today, DayOfWeek weekday, DateDirection direction)
    {
        var step = direction == DateDirection.Future ? 1 : -1;
        return Shift(today, (((int)weekday - (int)today.DayOfWeek) * step % 7 + 7) % 7 * step, "day");
    }

    private static DateOnly? InMonth(string[] words, DateOnly today, DateDirection direction)
    {
        var (day, month, year) = words switch
        {
            [var name] => (1, CalendarWords.EnglishMonthOf(name), null),
            [var first, var second] when CalendarWords.EnglishMonthOf(first) is > 0 and var named => (Day(second), named, (int?)null),
            [var first, var second] => (Day(first), CalendarWords.EnglishMonthOf(second), null),
            [var first, var second, var third] when CalendarWords.EnglishMonthOf(first) is > 0 and var named => (Day(second), named, Year(third)),
            [var first, var second, var third] => (Day(first), CalendarWords.EnglishMonthOf(second), Year(third)),
            _ => (0, 0, null),
        };
        if (day == 0 || month == 0 || (words.Length == 3 && year is null)) return null;
        if (year is { } given) return Make(given, month, day);
        var step = direction == DateDirection.Future ? 1 : -1;
        // A 29 February may be up to eight years away.
        for (var i = 0; i <= 8; i++)
            if (Make(today.Year + i * step, month, day) is { } date && date.CompareTo(today) * step >= 0) return date;
        return null;
    }

    private static DateOnly? Make(int year, int month, int day) =>
        year is >= 1 and <= 9999 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;

    private static DateOnly? Shift(DateOnly today, int count, string unit)
    {
        var months = unit is "month" or "months" ? count : unit is "year" or "years" ? 12 * count : 0;
        var days = unit is "day" or "days" ? count : unit is "week" or "weeks" ? 7 * count : 0;
        if (months == 0 && days == 0) return count == 0 && Units.Contains(unit.TrimEnd('s')) ? today : null;
        var month = today.Year * 12 + today.Month - 1 + months;
        if (month < 12 || month >= 10000 * 12) return null;
        var number = today.AddMonths(months).DayNumber + days;
        return number >= DateOnly.MinValue.DayNumber && number <= DateOnly.MaxValue.DayNumber ? DateOnly.FromDayNumber(number) : null;
    }

    // Plain English: in other languages short names are English words, too.
    private static DayOfWeek? WeekdayOf(string word) => CalendarWords.EnglishWeekdayOf(word);

    private static int? Count(string word) =>
        word is "a" or "an" ? 1
        : Array.IndexOf(s_numbers, word) is > 0 and var named ? named
        : int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count <= LargestCount ? count
        : null;

    private static int Day(string word)
    {
        var digits = word.Length > 2 && word[^2..] is "st" or "nd" or "rd" or "th" ? word[..^2] : word;
        return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var day) && day is >= 1 and <= 31 ? day : 0;
    }

    private static int? Year(string word) =>
        word.Length == 4 && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year > 0 ? year : null;
}
