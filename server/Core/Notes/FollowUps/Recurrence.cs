using System.Collections.Immutable;

namespace NotesNetworking.Core.Notes.FollowUps;

/// <summary>In what a rule counts.</summary>
public enum RecurrenceUnit
{
    /// <summary>Days.</summary>
    Day,

    /// <summary>Days from Monday to Friday.</summary>
    BusinessDay,

    /// <summary>Weeks, which begin on Monday.</summary>
    Week,

    /// <summary>Months.</summary>
    Month,

    /// <summary>Years.</summary>
    Year,
}

/// <summary>From where a rule counts.</summary>
public enum RecurrenceBase
{
    /// <summary>From the day on which it was due: <c>every week</c>, <c>rec:+1w</c>.</summary>
    Due,

    /// <summary>From the day on which it is done: <c>every week when done</c>, <c>rec:1w</c>, <c>.+1w</c>.</summary>
    Done,

    /// <summary>From the day on which it was due, as often as it takes to come after the day on which it is done: <c>++1w</c>.</summary>
    Future,
}

/// <summary>A day in a month: the 15th, the last, the last Friday.</summary>
/// <param name="Ordinal">Counted from 1, or from the month's end down from -1.</param>
/// <param name="Weekday">Which weekdays are counted; null for all days.</param>
public readonly record struct DayInMonth(int Ordinal, DayOfWeek? Weekday)
{
    /// <summary>The day in a month; null where the month has no such day.</summary>
    public DateOnly? In(int year, int month)
    {
        var last = DateTime.DaysInMonth(year, month);
        var first = 1;
        var step = 1;
        if (Weekday is { } weekday)
        {
            first = 1 + ((int)weekday - (int)new DateOnly(year, month, 1).DayOfWeek + 7) % 7;
            step = 7;
        }
        var count = (last - first) / step + 1;
        var index = Ordinal > 0 ? Ordinal - 1 : count + Ordinal;
        return index >= 0 && index < count ? new DateOnly(year, month, first + index * step) : null;
    }
}

/// <summary>When a repeating follow-up comes again (docs/format.md, "Those that come again").</summary>
/// <param name="Count">How many units.</param>
/// <param name="Unit">Of what.</param>
/// <param name="From">From where it counts.</param>
public sealed record Recurrence(int Count, RecurrenceUnit Unit, RecurrenceBase From = RecurrenceBase.Due)
{
    // Far enough for a 29 February, or the fifth Friday of a February.
    private const int MostTurns = 50;

    /// <summary>The days of the week; empty for the day from which it counts.</summary>
    public ImmutableArray<DayOfWeek> Weekdays { get; init; } = [];

    /// <summary>The days of the month; empty for the day from which it counts.</summary>
    public ImmutableArray<DayInMonth> Days { get; init; } = [];

    /// <summary>The months, from 1; empty for all.</summary>
    public ImmutableArray<int> Months { get; init; } = [];

    /// <summary>Reads a rule; null when it is in no known form, and so cannot be computed.</summary>
    public static Recurrence? Parse(string rule) => RecurrenceReader.Read(rule);

    /// <summary>The next day; null where there is none within some fifty turns, or before the year 10000.</summary>
    public DateOnly? Next(DateOnly due, DateOnly done)
    {
        try
        {
            if (From == RecurrenceBase.Done) return After(done);
            var next = After(due);
            for (var turn = 0; From == RecurrenceBase.Future && next <= done && turn < done.DayNumber; turn++) next = After(next.Value);
            return next;
        }
        catch (ArgumentOutOfRangeException)
        {
            return null;
        }
    }

    private DateOnly? After(DateOnly day) => Unit switch
    {
        RecurrenceUnit.Day => day.AddDays(Count),
        RecurrenceUnit.BusinessDay => AfterBusinessDays(day),
        RecurrenceUnit.Week => AfterWeek(day),
        RecurrenceUnit.Month when !Days.IsEmpty => AfterMonth(day),
        // The month's last day where it has no such day, as in Obsidian Tasks.
        RecurrenceUnit.Month => day.AddMonths(Count),
        _ when !Months.IsEmpty => AfterYear(day),
        _ => day.AddYears(Count),
    };

    private DateOnly AfterBusinessDays(DateOnly day)
    {
        for (var left = Count; left > 0;)
        {
            day = day.AddDays(1);
            if (day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday)) left--;
        }
        return day;
    }

    private DateOnly AfterWeek(DateOnly day)
    {
        if (Weekdays.IsEmpty) return day.AddDays(7 * Count);
        var monday = day.AddDays(-(((int)day.DayOfWeek + 6) % 7));
        for (var next = day.AddDays(1); next < monday.AddDays(7); next = next.AddDays(1))
            if (Weekdays.Contains(next.DayOfWeek)) return next;
        for (var next = monday.AddDays(7 * Count); ; next = next.AddDays(1))
            if (Weekdays.Contains(next.DayOfWeek)) return next;
    }

    private DateOnly? AfterMonth(DateOnly day)
    {
        var month = new DateOnly(day.Year, day.Month, 1);
        for (var turn = 0; turn < MostTurns; turn++, month = month.AddMonths(Count))
            if (FirstIn(month.Year, month.Month, day) is { } next) return next;
        return null;
    }

    private DateOnly? AfterYear(DateOnly day)
    {
        for (var turn = 0; turn < MostTurns; turn++)
            foreach (var month in Months)
            {
                var next = Days.IsEmpty ? new DayInMonth(Math.Min(day.Day, DateTime.DaysInMonth(day.Year + turn * Count, month)), null).In(day.Year + turn * Count, month) : FirstIn(day.Year + turn * Count, month, day);
                if (next > day) return next;
            }
        return null;
    }

    private DateOnly? FirstIn(int year, int month, DateOnly after)
    {
        DateOnly? first = null;
        foreach (var one in Days)
            if (one.In(year, month) is { } date && date > after && !(first <= date)) first = date;
        return first;
    }
}
