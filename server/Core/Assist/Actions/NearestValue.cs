using System.Globalization;
using NotesNetworking.Core.Notes.Contacts;
using NotesNetworking.Core.Notes.Dates;

namespace NotesNetworking.Core.Assist.Actions;

/// <summary>What a value that a key cannot have was probably meant to be.</summary>
public static class NearestValue
{
    /// <summary>The values that a key can have nearest to one, the likeliest first; none where nothing is near.</summary>
    /// <param name="key">The canonical key.</param>
    /// <param name="written">The value without quotes.</param>
    /// <param name="today">The day, for a year written with two digits.</param>
    public static IReadOnlyList<string> Of(string key, string written, DateOnly today) => ContactKey.Find(key)?.Kind switch
    {
        KeyKind.Cadence => CadenceOf(written) is { } cadence ? [cadence] : [],
        KeyKind.Birthday => Dates(written, today, withoutYear: true),
        // The date of a meeting is no contact's key.
        KeyKind.Date or null => Dates(written, today, withoutYear: false),
        _ => [],
    };

    // No days between conversations: none are asked for. A number below zero was probably meant above.
    private static string? CadenceOf(string written)
    {
        var meant = written.TrimStart(' ', '-', '−');
        return Cadence.Parse(meant) is { IsNever: false } ? meant : Cadence.Read("1" + meant, null, out _) == CadenceReading.Cadence && meant.StartsWith('0') ? "never" : null;
    }

    /// <summary>Dates that are written otherwise: <c>22.11.2026</c>, <c>11/22/26</c>, <c>Nov 22, 2026</c>, <c>2026-11-31</c>.</summary>
    private static string[] Dates(string written, DateOnly today, bool withoutYear)
    {
        var parts = written.Split([' ', '.', ',', '/', '-', '_'], StringSplitOptions.RemoveEmptyEntries);
        var numbers = Array.ConvertAll(parts, part => Number(part) ?? -1);
        if (Array.FindIndex(parts, part => MonthOf(part) > 0) is >= 0 and var named && parts.Length is 2 or 3)
        {
            var month = MonthOf(parts[named]);
            var rest = numbers.Where((_, i) => i != named).ToArray();
            if (rest is [var d] && withoutYear) return Make(null, month, d);
            if (rest is [> 31 and var y, var day]) return Make(y, month, day);
            return rest is [var first, var year] ? Make(YearOf(year, today), month, first) : [];
        }
        return numbers switch
        {
            [>= 1000 and var year, var month, var day] => Make(year, month, day),
            // With points the day is first; with slashes it may be either.
            [var one, var two, >= 0 and var year] when written.Contains('/') && one <= 12 && two <= 12 && one != two =>
                [.. Make(YearOf(year, today), two, one), .. Make(YearOf(year, today), one, two)],
            [var one, var two, >= 0 and var year] => two > 12 ? Make(YearOf(year, today), one, two) : Make(YearOf(year, today), two, one),
            [var one, var two] when withoutYear && written.Contains('.') => Make(null, two, one),
            [var one, var two] when withoutYear => one > 12 ? Make(null, two, one) : Make(null, one, two),
            _ => [],
        };
    }

    // A day behind the month's last is its last.
    private static string[] Make(int? year, int month, int day)
    {
        if (month is < 1 or > 12 || day is < 1 or > 31 || year is < 1 or > 9999) return [];
        var last = Math.Min(day, DateTime.DaysInMonth(year ?? 2024, month));
        return year is { } known
            ? [DateReader.Write(new DateOnly(known, month, last))]
            : [string.Create(CultureInfo.InvariantCulture, $"--{month:00}-{last:00}")];
    }

    // 26 is 2026 and 85 is 1985: a year that may be still to come is at most ten years ahead.
    private static int YearOf(int year, DateOnly today)
    {
        if (year >= 100) return year;
        var century = today.Year / 100 * 100;
        return century + year <= today.Year + 10 ? century + year : century - 100 + year;
    }

    private static int MonthOf(string word) => CalendarWords.MonthOf(word) is > 0 and var month ? month
        : word.Length < 3 ? 0
        : CalendarWords.EnglishMonths.ToList().FindIndex(name => name.StartsWith(word, StringComparison.OrdinalIgnoreCase)) + 1;

    private static int? Number(string text)
    {
        // 22nd, 1st
        var digits = text.Length > 2 && char.IsAsciiLetter(text[^1]) ? text[..^2] : text;
        return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
    }
}
