using System.Globalization;
using NotesNetworking.Core.Notes.Contacts;
using NotesNetworking.Core.Notes.Dates;

namespace NotesNetworking.Core.Network;

/// <summary>What is told of days, keys and tags that somebody points at.</summary>
public static class HoverSentences
{
    /// <summary>"Sunday, 2026-08-30".</summary>
    public static string Day(DateOnly date) => $"{date.ToString("dddd", CultureInfo.InvariantCulture)}, {DateReader.Write(date)}";

    /// <summary>What a key's value may be; null where that is any words, or its meaning says it.</summary>
    public static string? Values(ContactKey key) => key.Kind switch
    {
        KeyKind.Date => "A date such as 2026-08-02.",
        KeyKind.Birthday => "A date such as 1985-12-10, or --12-10 without the year.",
        KeyKind.Cadence => $"Such as {Cadence.Accepted}.",
        KeyKind.Contacts => "Links such as \"[[Ada]]\", one or a list.",
        KeyKind.TextList => "One, or a list.",
        KeyKind.Tags => "One, or a list; with or without #.",
        _ => null,
    };

    /// <summary>How many have a tag.</summary>
    public static string Tagged(int contacts, int others) => $"{Words.Count(contacts, "contact")}, {Words.Count(others, "other note")}";

    /// <summary>Where a name could mean several.</summary>
    public static string CouldBe => "Could be";
}
