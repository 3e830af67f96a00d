using NotesNetworking.Core.Notes.Dates;

namespace NotesNetworking.Core.Network;

/// <summary>What was changed in the notes, for whoever does not see it happen in an editor.</summary>
public static class ChangeSentences
{
    /// <summary>A conversation was added.</summary>
    public static string Logged(string name, DateOnly date) => $"Added a conversation with {name} on {DateReader.Write(date)}.";

    /// <summary>A contact's note was made.</summary>
    public static string Made(string name) => $"Made a note for {name}.";

    /// <summary>A contact is left in peace.</summary>
    public static string Resting(string name, DateOnly until) => $"{name} rests until {DateReader.Write(until)}.";

    /// <summary>A follow-up was completed.</summary>
    /// <param name="text">What was to do.</param>
    /// <param name="next">When it comes again; null for never.</param>
    public static string Done(string text, DateOnly? next) =>
        $"Done: {text}{(next is { } date ? $" (again on {DateReader.Write(date)})" : "")}";

    /// <summary>A contact got another name, and other notes follow.</summary>
    public static string Renamed(string from, string to, int notes) => notes == 0
        ? $"{from} is {to} already."
        : $"{from} is {to} now, in {Words.Count(notes, "note")}.";

    /// <summary>There is nothing to complete on a line, counted from 1.</summary>
    public static string NoFollowUp(string path, int line) => $"There is no follow-up on line {line} of {path}.";

    /// <summary>A follow-up on a line, counted from 1, is not open.</summary>
    public static string NotOpen(string path, int line) => $"The follow-up on line {line} of {path} is not open any more.";
}
