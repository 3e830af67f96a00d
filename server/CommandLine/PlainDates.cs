using NotesNetworking.Core.Notes.Dates;

namespace NotesNetworking.CommandLine;

/// <summary>Days as a person types them.</summary>
internal static class PlainDates
{
    /// <summary>The day that a text means.</summary>
    /// <param name="option">Whose value it is, for the message.</param>
    /// <param name="text">The text.</param>
    /// <param name="today">The day from which "next friday" counts.</param>
    /// <param name="direction">Whether a bare "friday" is the last one or the next.</param>
    /// <exception cref="UsageException">It means none.</exception>
    public static DateOnly Read(string option, string text, DateOnly today, DateDirection direction) => PlainDate.Parse(text, today, direction)
        ?? throw new UsageException($"{option} takes a date such as 2026-11-22, yesterday or next friday, not '{text}'.");
}
