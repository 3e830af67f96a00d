using System.Globalization;

namespace NotesNetworking.Core.Notes.Dates;

/// <summary>How often to be in touch, as written in <c>contact-frequency</c> (docs/format.md, "Contacts").</summary>
/// <param name="Days">Days between conversations, at least one; null for "never".</param>
public readonly record struct Cadence(int? Days)
{
    /// <summary>No reminders wanted.</summary>
    public static Cadence Never => new(null);

    /// <summary>True when no reminders are wanted.</summary>
    public bool IsNever => Days is null;

    /// <summary>What <see cref="Parse"/> reads, for messages.</summary>
    public const string Accepted = "10d, 2w, 3m, 1y, weekly, monthly, quarterly, twice a year, yearly, a number of days, or never";

    /// <summary>The frequencies that most contacts need, the most frequent first.</summary>
    public static IEnumerable<string> Common { get; } = ["weekly", "every 2 weeks", "monthly", "every 6 weeks", "quarterly", "twice a year", "yearly", "never"];

    private const int Longest = 100 * 365;

    /// <summary>Reads a frequency in any documented form; null when it is none, or zero, or over a hundred years.</summary>
    public static Cadence? Parse(string text)
    {
        // A hyphen joins words ("every-2-weeks"), but before a number it is a minus.
        if (text.AsSpan().TrimStart().StartsWith("-")) return null;
        var words = text.ToLowerInvariant().Split([' ', '\t', '-', '_', '\u00A0'], StringSplitOptions.RemoveEmptyEntries);
        var phrase = string.Join(' ', words);
        if (phrase == "never") return Never;
        if (Named(phrase) is { } days) return new Cadence(days);
        if (words is ["every" or "each", .. var rest]) words = rest;
        return words switch
        {
            ["other", var unit] => Times(2, unit),
            [var one] => OneWord(one),
            [var count, var unit] when Number(count) is { } n => Times(n, unit),
            _ => null,
        };
    }

    /// <summary>
    /// A number of days as people write a cadence: <c>10d</c>, <c>5w</c>, <c>3m</c>, <c>2y</c>, rounded to the unit that
    /// suits its size, the same in which it is said.
    /// </summary>
    /// <param name="days">At least one.</param>
    public static string Write(int days) => days switch
    {
        7 => "1w",
        < 14 => $"{days}d",
        >= 28 and <= 31 => "1m",
        < 7 * 13 => $"{(int)Math.Round(days / 7.0)}w",
        >= 360 and <= 370 => "1y",
        < 2 * 365 => $"{(int)Math.Round(days / 30.4375)}m",
        _ => $"{(int)Math.Round(days / 365.25)}y",
    };

    private static int? Named(string phrase) => phrase switch
    {
        "daily" => 1,
        "weekly" or "once a week" => 7,
        "fortnightly" or "biweekly" or "bi weekly" => 14,
        "monthly" or "once a month" => DaysOf(1, Unit.Month),
        "quarterly" or "once a quarter" => DaysOf(3, Unit.Month),
        "half yearly" or "semiannually" or "twice a year" or "twice yearly" => DaysOf(6, Unit.Month),
        "yearly" or "annually" or "once a year" => DaysOf(1, Unit.Year),
        "twice a month" => 15,
        "twice a week" => 4,
        _ => null,
    };

    private static Cadence? OneWord(string word)
    {
        if (UnitOf(word) is { } unit) return Of(1, unit);
        var digits = 0;
        while (digits < word.Length && char.IsAsciiDigit(word[digits])) digits++;
        if (digits == 0 || Number(word[..digits]) is not { } count) return null;
        return digits == word.Length ? Of(count, Unit.Day) : Times(count, word[digits..]);
    }

    private static Cadence? Times(int count, string unit) => UnitOf(unit) is { } known ? Of(count, known) : null;

    private static Cadence? Of(int count, Unit unit) =>
        count is > 0 and <= Longest && DaysOf(count, unit) is > 0 and <= Longest and var days ? new Cadence(days) : null;

    // The mean month and year, so that 1m, 3m, 6m and 12m come to 30, 91, 183 and 365 days.
    private static int DaysOf(int count, Unit unit) => unit switch
    {
        Unit.Day => count,
        Unit.Week => (int)Math.Min(7L * count, int.MaxValue),
        Unit.Month => (int)Math.Min(Math.Round(30.4375 * count, MidpointRounding.AwayFromZero), int.MaxValue),
        _ => (int)Math.Min(365L * count, int.MaxValue),
    };

    private enum Unit { Day, Week, Month, Year }

    private static Unit? UnitOf(string word) => word switch
    {
        "d" or "day" or "days" => Unit.Day,
        "w" or "wk" or "wks" or "week" or "weeks" => Unit.Week,
        "m" or "mo" or "mos" or "month" or "months" => Unit.Month,
        "y" or "yr" or "yrs" or "year" or "years" => Unit.Year,
        _ => null,
    };

    private static int? Number(string text) =>
        text switch
        {
            "one" or "a" => 1,
            "two" => 2,
            "three" => 3,
            "four" => 4,
            "five" => 5,
            "six" => 6,
            _ => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : null,
        };
}
