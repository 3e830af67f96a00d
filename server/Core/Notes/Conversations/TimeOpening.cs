using NotesNetworking.Core.Notes.Dates;
using NotesNetworking.Core.Text;

namespace NotesNetworking.Core.Notes.Conversations;

/// <summary>A time, or a range of times, at the beginning of a line: <c>10:30</c>, <c>(10:00)</c>, <c>09:00–10:00</c>.</summary>
internal static class TimeOpening
{
    /// <summary>The time, and the rest of the line after it and what separates it.</summary>
    public static (TimeOnly? Time, TextSpan Line) Read(string source, TextSpan line)
    {
        // What is struck through stays whole.
        var at = Skip(source, line.Start, line.End, " \t*_");
        var inner = Skip(source, at, line.End, "([@ ");
        if (!TimeReader.Read(source.AsSpan(inner, line.End - inner), out var time, out var length)) return (null, TextSpan.FromBounds(at, line.End));
        at = inner + length;
        var range = Skip(source, at, line.End, " –-—");
        if (range > at && TimeReader.Read(source.AsSpan(range, line.End - range), out _, out var second)) at = range + second;
        return (time, TextSpan.FromBounds(Skip(source, at, line.End, " \t,:-–—|·*_~)]"), line.End));
    }

    private static int Skip(string source, int at, int end, string characters)
    {
        while (at < end && characters.Contains(source[at])) at++;
        return at;
    }
}
