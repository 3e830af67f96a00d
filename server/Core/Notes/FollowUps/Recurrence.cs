using NotesNetworking.Core.Notes.Dates;

namespace NotesNetworking.Core.Notes.FollowUps;

/// <summary>When a repeating follow-up comes again: <c>every 2 weeks</c>, <c>every month when done</c>, <c>2w</c>.</summary>
/// <param name="Count">How many units.</param>
/// <param name="Unit">d, w, m or y.</param>
/// <param name="WhenDone">Counted from the day it is done, not from the day it was due.</param>
public readonly record struct Recurrence(int Count, char Unit, bool WhenDone)
{
    /// <summary>Reads a rule; null when it is in no known form, and so cannot be repeated.</summary>
    public static Recurrence? Parse(string rule)
    {
        var text = rule.Trim().ToLowerInvariant();
        var whenDone = text.EndsWith("when done", StringComparison.Ordinal);
        if (whenDone) text = text[..^9].TrimEnd();
        // todo.txt: a plus keeps to the due date, without it the day of completion counts.
        var strict = text.StartsWith('+');
        if (strict) text = text[1..];
        var compact = text.Length > 1 && char.IsAsciiDigit(text[0]) && !text.Contains(' ');
        if (Cadence.Parse(text) is not { Days: { } days }) return null;
        var (count, unit) = UnitsOf(text, days);
        return new Recurrence(count, unit, whenDone || (compact && !strict));
    }

    /// <summary>The next day: months and years keep the day of the month where the month has it.</summary>
    public DateOnly Next(DateOnly due, DateOnly done)
    {
        var from = WhenDone ? done : due;
        return Unit switch
        {
            'd' => from.AddDays(Count),
            'w' => from.AddDays(7 * Count),
            'm' => from.AddMonths(Count),
            _ => from.AddYears(Count),
        };
    }

    // Cadence counts in days; months and years are counted by the calendar here.
    private static (int, char) UnitsOf(string text, int days)
    {
        var months = (int)Math.Round(days / 30.4375);
        var isMonths = text.Contains("mo", StringComparison.Ordinal) || text.EndsWith('m') || text.Contains("quarter", StringComparison.Ordinal);
        if (isMonths) return (Math.Max(1, months), 'm');
        var isYears = text.Contains("year", StringComparison.Ordinal) || text.EndsWith('y') && text.Length > 1 && char.IsAsciiDigit(text[^2]) || text.Contains("annual", StringComparison.Ordinal);
        if (isYears) return days < 365 ? (months, 'm') : (days / 365, 'y');
        return days % 7 == 0 && text.Contains('w') ? (days / 7, 'w') : (days, 'd');
    }
}
