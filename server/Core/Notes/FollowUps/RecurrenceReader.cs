using System.Collections.Immutable;
using System.Globalization;
using NotesNetworking.Core.Notes.Dates;

namespace NotesNetworking.Core.Notes.FollowUps;

/// <summary>
/// Reads the rules of Obsidian Tasks, todo.txt and Logseq, in words without case.
/// <code>
/// rule    = "every" what [["on"] days] ["when done"] | ["."] "+" number unit | number unit | a cadence such as "weekly"
/// what    = [number | "other"] unit | "weekday" | weekdays | months
/// unit    = "day" | "weekday" | "week" | "month" | "quarter" | "year", also plural; d, b, w, m, y
/// days    = weekdays for weeks; for months and years: "the 15th" | "the last" | "the last Friday" | "the 2nd last", several with "and"
/// </code>
/// </summary>
internal static class RecurrenceReader
{
    private const int LargestCount = 9999;

    private static readonly string[] s_ordinals = ["first", "second", "third", "fourth", "fifth"];

    /// <summary>The rule that a text says; null when it says none.</summary>
    public static Recurrence? Read(string text)
    {
        var words = text.ToLowerInvariant().Split([' ', '\t', ',', '\u00A0', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries);
        var from = RecurrenceBase.Due;
        if (words is [.. var before, "when", "done"]) (words, from) = (before, RecurrenceBase.Done);
        var rule = words switch
        {
            ["every" or "each", .. var rest] => Every(rest),
            [var one] => Compact(one) ?? Named(one),
            _ => Named(string.Join(' ', words)),
        };
        return rule is not null && from == RecurrenceBase.Done ? rule with { From = from } : rule;
    }

    /// <summary><c>1w</c>, <c>+2b</c>, <c>.+1m</c>, <c>++1w</c>: a plus keeps to the due date, without it the day of completion counts.</summary>
    private static Recurrence? Compact(string word)
    {
        var from = word switch { ['.', '+', ..] => RecurrenceBase.Done, ['+', '+', ..] => RecurrenceBase.Future, ['+', ..] => RecurrenceBase.Due, _ => RecurrenceBase.Done };
        var rest = word.TrimStart('.', '+');
        var digits = rest.Length - rest.TrimStart("0123456789").Length;
        if (digits is 0 or > 4 || word.Length - rest.Length > 2 || Unit(rest[digits..]) is not { } unit) return null;
        return Times(int.Parse(rest[..digits], CultureInfo.InvariantCulture), unit) is { } rule ? rule with { From = from } : null;
    }

    /// <summary>"weekly", "twice a year", as a cadence has them.</summary>
    private static Recurrence? Named(string phrase) => phrase switch
    {
        "daily" => new Recurrence(1, RecurrenceUnit.Day),
        "weekly" => new Recurrence(1, RecurrenceUnit.Week),
        "fortnightly" or "biweekly" => new Recurrence(2, RecurrenceUnit.Week),
        "monthly" => new Recurrence(1, RecurrenceUnit.Month),
        "quarterly" => new Recurrence(3, RecurrenceUnit.Month),
        "yearly" or "annually" => new Recurrence(1, RecurrenceUnit.Year),
        _ when phrase.Split(' ') is [var count, var unit] && Number(count) is { } n && Unit(unit) is { } known => Times(n, known),
        // A cadence counts in days: "twice a year" is half a year.
        _ => phrase.Length > 0 && !char.IsAsciiDigit(phrase[0]) && Cadence.Parse(phrase) is { Days: { } days }
            ? days >= 28 && Math.Abs(days / 30.4375 - Math.Round(days / 30.4375)) < 0.05 ? new Recurrence((int)Math.Round(days / 30.4375), RecurrenceUnit.Month) : new Recurrence(days, RecurrenceUnit.Day)
            : null,
    };

    private static Recurrence? Every(ReadOnlySpan<string> words)
    {
        var count = 1;
        if (words.Length > 1 && CalendarWords.EnglishMonthOf(words[1]) == 0 && (words[0] == "other" ? 2 : Number(words[0])) is { } given)
        {
            count = given;
            words = words[1..];
        }
        if (words.IsEmpty) return null;
        if (words[0] is "weekday" or "weekdays" or "workday" or "workdays" or "business" && words is not ["business"])
        {
            var isLong = words[0] == "business";
            if (words.Length != (isLong ? 2 : 1) || (isLong && words[1] is not ("day" or "days"))) return null;
            return new Recurrence(count, RecurrenceUnit.BusinessDay);
        }
        if (Unit(words[0]) is { } unit)
        {
            if (Times(count, unit) is not { } rule) return null;
            words = words[1..];
            if (words.IsEmpty) return rule;
            if (rule.Unit == RecurrenceUnit.Week) return Weekdays(words) is { IsEmpty: false } days ? rule with { Weekdays = days } : null;
            if (rule.Unit == RecurrenceUnit.Month) return DaysInMonth(words) is { IsEmpty: false } days ? rule with { Days = days } : null;
            return rule.Unit == RecurrenceUnit.Year && words[0] is "on" or "in" ? InMonths(rule, words[1..]) : null;
        }
        if (Weekdays(words) is { IsEmpty: false } weekdays) return new Recurrence(count, RecurrenceUnit.Week) { Weekdays = weekdays };
        return InMonths(new Recurrence(count, RecurrenceUnit.Year), words);
    }

    /// <summary>"January 15th", "15 January", "April and December on the 1st and 24th".</summary>
    private static Recurrence? InMonths(Recurrence rule, ReadOnlySpan<string> words)
    {
        var months = ImmutableArray.CreateBuilder<int>();
        var others = new List<string>();
        foreach (var word in words)
        {
            if (CalendarWords.EnglishMonthOf(word) is > 0 and var month) months.Add(month);
            else if (word is not ("of" or "in")) others.Add(word);
        }
        while (others is ["and", ..]) others.RemoveAt(0);
        if (months.Count == 0) return null;
        months.Sort();
        rule = rule with { Months = months.ToImmutable() };
        if (others.Count == 0) return rule;
        return DaysInMonth(others.ToArray()) is { IsEmpty: false } days ? rule with { Days = days } : null;
    }

    private static ImmutableArray<DayOfWeek> Weekdays(ReadOnlySpan<string> words)
    {
        var days = ImmutableArray.CreateBuilder<DayOfWeek>();
        foreach (var word in words)
        {
            if (word is "on" or "and" or "&" or "the") continue;
            if (word is "weekdays") days.AddRange(DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday);
            else if (Weekday(word) is { } day) days.Add(day);
            else return [];
        }
        return days.ToImmutable();
    }

    /// <summary>Days of a month; empty where a word of them is not understood.</summary>
    private static ImmutableArray<DayInMonth> DaysInMonth(ReadOnlySpan<string> words)
    {
        var days = ImmutableArray.CreateBuilder<DayInMonth>();
        for (var i = 0; i < words.Length; i++)
        {
            if (words[i] is "on" or "and" or "&" or "the") continue;
            var ordinal = words[i] == "last" ? -1 : Ordinal(words[i]);
            if (ordinal is null or 0) return [];
            // "the 2nd last", "the second to last"
            if (ordinal > 0 && i + 1 < words.Length && words[i + 1] == "last") (ordinal, i) = (-ordinal, i + 1);
            else if (ordinal > 0 && i + 2 < words.Length && words[i + 1] == "to" && words[i + 2] == "last") (ordinal, i) = (-ordinal, i + 2);
            DayOfWeek? weekday = null;
            if (i + 1 < words.Length && Weekday(words[i + 1]) is { } named) (weekday, i) = (named, i + 1);
            else if (i + 1 < words.Length && words[i + 1] == "day") i++;
            if (Math.Abs(ordinal.Value) > (weekday is null ? 31 : 5)) return [];
            days.Add(new DayInMonth(ordinal.Value, weekday));
        }
        return days.ToImmutable();
    }

    private static int? Ordinal(string word)
    {
        if (Array.IndexOf(s_ordinals, word) is >= 0 and var named) return named + 1;
        var digits = word is [_, .., 's', 't'] or [_, .., 'n', 'd'] or [_, .., 'r', 'd'] or [_, .., 't', 'h'] ? word[..^2] : word.TrimEnd('.');
        return digits.Length <= 2 && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : null;
    }

    private static DayOfWeek? Weekday(string word)
    {
        var name = word.Length > 3 && word.EndsWith('s') && PlainDate.Weekdays.Contains(word[..^1]) ? word[..^1] : word;
        for (var i = 0; i < PlainDate.Weekdays.Length; i++)
            if (name == PlainDate.Weekdays[i] || (name.Length is >= 3 and <= 5 && PlainDate.Weekdays[i].StartsWith(name, StringComparison.Ordinal))) return (DayOfWeek)((i + 1) % 7);
        return null;
    }

    private static Recurrence? Times(int count, (RecurrenceUnit Unit, int Each) unit) =>
        count is > 0 and <= LargestCount ? new Recurrence(count * unit.Each, unit.Unit) : null;

    private static int? Number(string word) => word switch
    {
        "one" => 1, "two" => 2, "three" => 3, "four" => 4, "five" => 5, "six" => 6,
        _ => word.Length <= 4 && int.TryParse(word.TrimEnd("stndrh".ToCharArray()), NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : null,
    };

    private static (RecurrenceUnit, int)? Unit(string word) => word switch
    {
        "d" or "day" or "days" => (RecurrenceUnit.Day, 1),
        "b" => (RecurrenceUnit.BusinessDay, 1),
        "w" or "week" or "weeks" => (RecurrenceUnit.Week, 1),
        "fortnight" or "fortnights" => (RecurrenceUnit.Week, 2),
        "m" or "month" or "months" => (RecurrenceUnit.Month, 1),
        "quarter" or "quarters" => (RecurrenceUnit.Month, 3),
        "y" or "year" or "years" => (RecurrenceUnit.Year, 1),
        _ => null,
    };
}
