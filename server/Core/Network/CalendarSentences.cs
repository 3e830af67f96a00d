namespace NotesNetworking.Core.Network;

/// <summary>What events are called in a calendar.</summary>
public static class CalendarSentences
{
    /// <summary>Someone to talk with.</summary>
    public static string Contact(string name) => $"Talk with {name}";

    /// <summary>A birthday.</summary>
    public static string Birthday(string name) => $"Birthday of {name}";

    /// <summary>Something promised, by me or by them; <paramref name="name"/> may be empty.</summary>
    public static string FollowUp(string name, string words, bool isTheirs) =>
        name.Length == 0 ? words : isTheirs ? $"{name} promised: {words}" : $"{words} ({name})";
}
