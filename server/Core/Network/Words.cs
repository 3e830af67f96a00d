using System.Globalization;
using NotesNetworking.Core.Notes.Contacts;
using NotesNetworking.Core.Notes.Dates;

namespace NotesNetworking.Core.Network;

/// <summary>Times and numbers as people say them, the same on every surface.</summary>
public static class Words
{
    private const double DaysInMonth = 30.4375;
    private const double DaysInYear = 365.25;

    /// <summary>A stretch of time: "1 day", "11 weeks", "5 months", "2 years".</summary>
    public static string Duration(int days) => days switch
    {
        < 14 => Count(days, "day"),
        < 7 * 13 => Count((int)Math.Round(days / 7.0), "week"),
        < 2 * 365 => Count((int)Math.Round(days / DaysInMonth), "month"),
        // Four years and a half are still four.
        _ => Count((int)(days / DaysInYear), "year"),
    };

    /// <summary>How many days the unit has in which a stretch of time is told.</summary>
    private static double UnitOf(int days) => days switch
    {
        < 14 => 1,
        < 7 * 13 => 7,
        < 2 * 365 => DaysInMonth,
        _ => DaysInYear,
    };

    /// <summary>A cadence: "every day", "every 5 weeks", "every month".</summary>
    public static string Every(int days)
    {
        var duration = days == 7 ? "1 week" : days is >= 28 and <= 31 ? "1 month" : days is >= 360 and <= 370 ? "1 year" : Duration(days);
        return duration.StartsWith("1 ", StringComparison.Ordinal) ? "every " + duration[2..] : "every " + duration;
    }

    /// <summary>
    /// How much a cadence varies: ", give or take 1", in the unit of <see cref="Every"/> where that names a number of it, else
    /// with its own: ", give or take 3 days". Empty below half a day.
    /// </summary>
    public static string GiveOrTake(int days, double deviation)
    {
        if (deviation < 0.5) return "";
        var variation = (int)Math.Round(deviation, MidpointRounding.AwayFromZero);
        var inUnit = (int)Math.Round(deviation / UnitOf(days), MidpointRounding.AwayFromZero);
        return $", give or take {(inUnit > 0 && Every(days).Any(char.IsAsciiDigit) ? inUnit.ToString() : Duration(variation))}";
    }

    /// <summary>A day seen from today: "today", "yesterday", "3 days ago", "in 2 weeks".</summary>
    public static string Distance(DateOnly date, DateOnly today) => (date.DayNumber - today.DayNumber) switch
    {
        0 => "today",
        1 => "tomorrow",
        -1 => "yesterday",
        > 0 and var ahead => "in " + Duration(ahead),
        var behind => Duration(-behind) + " ago",
    };

    /// <summary>A day as people say it, with the date beside: "3 weeks ago (2026-11-01)".</summary>
    public static string When(DateOnly date, DateOnly today) => $"{Distance(date, today)} ({DateReader.Write(date)})";

    /// <summary>A day as a calendar has it: "10 November", with the year where it is another.</summary>
    public static string Day(DateOnly date, DateOnly today) =>
        date.ToString(date.Year == today.Year ? "d MMMM" : "d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>A state: "in touch", "due soon", "resting".</summary>
    public static string State(ContactState state) => state switch
    {
        ContactState.InTouch => "in touch",
        ContactState.DueSoon => "due soon",
        ContactState.LongDue => "long due",
        _ => state.ToString().ToLowerInvariant(),
    };

    /// <summary>A stage: "connect", "converse", "convert".</summary>
    public static string Stage(Stage stage) => stage.ToString().ToLowerInvariant();

    /// <summary>Several things in one sentence: "a", "a and b", "a, b and c".</summary>
    public static string List(IReadOnlyList<string> things) => things.Count switch
    {
        0 => "",
        1 => things[0],
        _ => $"{string.Join(", ", things.Take(things.Count - 1))} and {things[^1]}",
    };

    /// <summary>Several things, of many only the first: "a, b and 3 more".</summary>
    public static string Some(IReadOnlyList<string> things, int most) =>
        things.Count <= most ? List(things) : $"{string.Join(", ", things.Take(most))} and {things.Count - most} more";

    /// <summary>A number with its noun: "1 conversation", "3 conversations".</summary>
    public static string Count(int number, string noun) => number == 1 ? $"1 {noun}" : $"{number} {noun}s";
}
