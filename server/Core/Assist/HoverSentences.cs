using System.Globalization;
using NotesNetworking.Core.Notes.Contacts;
using NotesNetworking.Core.Notes.Dates;

namespace NotesNetworking.Core.Assist;

/// <summary>What is told of days, keys and fields that somebody points at.</summary>
internal static class HoverSentences
{
    /// <summary>"Sunday, 2026-08-30".</summary>
    public static string Day(DateOnly date) => $"{date.ToString("dddd", CultureInfo.InvariantCulture)}, {DateReader.Write(date)}";

    /// <summary>What a key's value may be; null where that is any words.</summary>
    public static string? Values(ContactKey key) => key.Kind switch
    {
        KeyKind.Date => "A date such as 2026-08-02.",
        KeyKind.Birthday => "A date such as 1985-12-10, or --12-10 without the year.",
        KeyKind.Cadence => "Such as 10d, 2w, 3m, 1y, every 2 weeks, monthly, or never.",
        KeyKind.Contacts => "Links such as \"[[Ada]]\", one or a list.",
        KeyKind.TextList => "One, or a list.",
        KeyKind.Tags => "One, or a list; with or without #.",
        _ => null,
    };

    /// <summary>What a field of a conversation says; null for one of the owner's own.</summary>
    public static string? Field(string key) => key switch
    {
        "gave" => "What you gave: help, a thing, an introduction.",
        "got" => "What you got from them.",
        "asked" => "What they asked. It comes up again when it is time to talk.",
        "learned" => "What you learned about them.",
        "shared" => "What you shared of yourself.",
        "outcome" => "What came of it, for both.",
        "from" => "Who began the conversation: me, them or both.",
        _ => null,
    };
}
