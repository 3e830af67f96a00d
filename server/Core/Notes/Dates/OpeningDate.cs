namespace NotesNetworking.Core.Notes.Dates;

/// <summary>
/// The date with which a line begins: bare, in brackets, or as a link to the day's note: <c>(2026-08-12)</c>,
/// <c>[[Daily/2026-08-12|12 Aug]]</c>, <c>[12 Aug](../daily/2026-08-12.md)</c>.
/// </summary>
/// <param name="Reading">Whether there is a date, or something written as one.</param>
/// <param name="Date">The day.</param>
/// <param name="Start">Where the date itself begins.</param>
/// <param name="Length">How many code units the date itself takes.</param>
/// <param name="Time">The time of day, where it hangs on the date.</param>
/// <param name="End">Where the line goes on: after the brackets and the time.</param>
internal readonly record struct OpeningDate(DateReading Reading, DateOnly Date, int Start, int Length, TimeOnly? Time, int End)
{
    /// <summary>Reads the date at the beginning of a line; <see cref="DateReading.None"/> when it does not begin with one.</summary>
    public static OpeningDate Read(ReadOnlySpan<char> line, DayOrder order = DayOrder.Unknown)
    {
        if (line.IsEmpty) return default;
        return line[0] switch
        {
            '[' => line.StartsWith("[[") ? Link(line, order) : Bracketed(line, order, ']') is { Reading: not DateReading.None } bracketed ? bracketed : Shown(line, order),
            '(' => Bracketed(line, order, ')'),
            '<' => Bracketed(line, order, '>'),
            _ => Bare(line, order),
        };
    }

    /// <summary>Reads the date at the beginning of a line; where it reads two ways, the other dates of the text tell which.</summary>
    public static OpeningDate Read(ReadOnlySpan<char> line, TextDayOrder order)
    {
        if (Read(line, DayOrder.DayFirst).Reading == DateReading.None && Read(line, DayOrder.MonthFirst).Reading == DateReading.None) return default;
        return Read(line) is { Reading: not DateReading.None } plain ? plain : Read(line, order.Value);
    }

    private static OpeningDate Bare(ReadOnlySpan<char> line, DayOrder order)
    {
        var reading = DateReader.Read(line, order, out var date, out var length);
        if (reading == DateReading.None) return default;
        var (end, time) = (length, default(TimeOnly?));
        if (end < line.Length && line[end] is 'T' or 't')
        {
            if (!TimeReader.Read(line[(end + 1)..], out var read, out var taken)) return default;
            time = read;
            end = SkipOffset(line, end + 1 + taken);
        }
        return new OpeningDate(reading, date, 0, length, time, end);
    }

    private static OpeningDate Link(ReadOnlySpan<char> line, DayOrder order)
    {
        var close = line.IndexOf("]]");
        if (close < 0) return default;
        var reading = DateReader.ReadTarget(line[2..close], order, out var date, out var start, out var length, out var time);
        return reading == DateReading.None ? default : new OpeningDate(reading, date, start + 2, length, time, close + 2);
    }

    private static OpeningDate Bracketed(ReadOnlySpan<char> line, DayOrder order, char closing)
    {
        var close = line.IndexOf(closing);
        if (close < 0) return default;
        var inner = line[1..close].Trim();
        var reading = DateReader.ReadWhole(inner, order, out var date, out var length, out var time);
        if (reading == DateReading.None) return default;
        var end = close + 1;
        if (closing == ']' && end < line.Length && line[end] == '(' && line[end..].IndexOf(')') is > 0 and var target) end += target + 1;
        return new OpeningDate(reading, date, line.IndexOf(inner), length, time, end);
    }

    private static OpeningDate Shown(ReadOnlySpan<char> line, DayOrder order)
    {
        var open = line.IndexOf("](") + 2;
        if (open < 2 || line[..(open - 2)].Contains(']') || line[open..].IndexOf(')') is not (> 0 and var target)) return default;
        var reading = DateReader.ReadTarget(NotePath.WithoutEnding(line.Slice(open, target)), order, out var date, out var start, out var length, out var time);
        return reading == DateReading.Date ? new OpeningDate(reading, date, open + start, length, time, open + target + 1) : default;
    }

    // A fraction of the second and an offset from UTC (ISO 8601).
    private static int SkipOffset(ReadOnlySpan<char> line, int at)
    {
        if (at < line.Length && line[at] == '.')
        {
            var fraction = at + 1;
            while (fraction < line.Length && char.IsAsciiDigit(line[fraction])) fraction++;
            if (fraction > at + 1) at = fraction;
        }
        if (at < line.Length && line[at] is 'Z' or 'z') return at + 1;
        return line[at..] is [('+' or '-'), >= '0' and <= '9', >= '0' and <= '9', ':', >= '0' and <= '9', >= '0' and <= '9', ..] ? at + 6 : at;
    }
}
