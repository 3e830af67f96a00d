using System.Collections.Frozen;

namespace NotesNetworking.Core.Notes.FollowUps;

/// <summary>What a mark of a follow-up says.</summary>
internal enum MarkKind { Due, Scheduled, Start, Done, Created, Cancelled, Repeats, Priority, By, Id, Tag, Other }

/// <summary>The words and emoji that open a mark.</summary>
internal static class MarkTables
{
    /// <summary>Emoji, as Obsidian Tasks and others have them.</summary>
    public static readonly (string Text, MarkKind Kind)[] Emoji =
    [
        ("📅", MarkKind.Due), ("📆", MarkKind.Due), ("🗓", MarkKind.Due), ("⏰", MarkKind.Due), ("⏳", MarkKind.Scheduled), ("⌛", MarkKind.Scheduled),
        ("🛫", MarkKind.Start), ("✅", MarkKind.Done), ("➕", MarkKind.Created), ("❌", MarkKind.Cancelled), ("🔁", MarkKind.Repeats),
        ("🔺", MarkKind.Priority), ("⏫", MarkKind.Priority), ("🔼", MarkKind.Priority), ("🔽", MarkKind.Priority), ("⏬", MarkKind.Priority),
        ("👤", MarkKind.By), ("🆔", MarkKind.Id), ("⛔", MarkKind.Other), ("🏁", MarkKind.Other),
    ];

    /// <summary>Keys of fields in brackets, before <c>::</c> or <c>:</c>.</summary>
    public static readonly (string Text, MarkKind Kind)[] Fields =
    [
        ("due", MarkKind.Due), ("deadline", MarkKind.Due), ("scheduled", MarkKind.Scheduled), ("start", MarkKind.Start), ("completion", MarkKind.Done),
        ("created", MarkKind.Created), ("cancelled", MarkKind.Cancelled), ("repeat", MarkKind.Repeats), ("priority", MarkKind.Priority),
        ("by", MarkKind.By), ("owner", MarkKind.By), ("assignee", MarkKind.By), ("assigned", MarkKind.By), ("assigned to", MarkKind.By),
        ("responsible", MarkKind.By), ("dri", MarkKind.By), ("verantwortlich", MarkKind.By), ("zuständig", MarkKind.By), ("responsable", MarkKind.By),
        ("responsabile", MarkKind.By), ("responsável", MarkKind.By), ("verantwoordelijk", MarkKind.By),
    ];

    /// <summary>Keys that need no colon in brackets: <c>(due 2026-11-20)</c>, <c>(assigned to Ada)</c>.</summary>
    public static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Bare = FrozenSet.ToFrozenSet(
        ["due", "deadline", "by", "owner", "assignee", "assigned to"], StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Opening text, closing text, kind. Those without a closing text end with the word.</summary>
    public static readonly (string Open, string Close, MarkKind Kind)[] Words =
    [
        ("due:", "", MarkKind.Due), ("t:", "", MarkKind.Start), ("rec:", "", MarkKind.Repeats), ("@due(", ")", MarkKind.Due), ("@{", "}", MarkKind.Due),
        ("@@{", "}", MarkKind.Other), ("@", "", MarkKind.Due), ("DEADLINE: <", ">", MarkKind.Due), ("SCHEDULED: <", ">", MarkKind.Scheduled), ("#", "", MarkKind.Tag), ("^", "", MarkKind.Id),
    ];

    /// <summary>Words that make the name after them the owner's, without brackets.</summary>
    public static readonly string[] Owner = ["owner:", "assignee:", "assigned to:", "assigned:", "responsible:"];

    /// <summary>Words that make the date after them the day when it is due, the longer first where one begins as another does.</summary>
    public static readonly string[] Due =
    [
        "due date:", "due on", "due by", "due:", "due", "by", "deadline:", "deadline", "no later than", "not later than",
        "bis zum", "bis spätestens", "spätestens am", "bis", "fällig am", "fällig", "d'ici le", "d'ici au", "pour le", "para el", "vence el", "entro il", "uiterlijk", "até",
    ];

    /// <summary>Words after which a day is part of what is said: "the photos from [[2026-11-20]]".</summary>
    public static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Prepositions = FrozenSet.ToFrozenSet(
    [
        "from", "of", "on", "at", "in", "since", "after", "before", "until", "till", "to", "for", "about", "and", "or", "the", "between", "during",
        "through", "with", "than", "see", "cf", "vs", "as", "per", "re", "via", "into", "around", "over", "under", "within", "like", "is", "was",
        "vom", "von", "aus", "am", "zum", "zur", "seit", "nach", "vor", "über", "und", "oder", "für", "mit", "im", "siehe", "der", "die", "das",
        "du", "de", "des", "le", "la", "les", "depuis", "après", "avant", "et", "ou", "pour", "sur", "avec", "dans", "voir",
        "del", "desde", "después", "antes", "y", "o", "para", "sobre", "con", "en", "el", "a", "dal", "di", "da", "do", "e", "per", "il", "em", "no", "na",
        "van", "het", "sinds", "na", "voor", "op", "te", "met", "zie",
    ], StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>What may stand before a date that is typed, the longer spelling first where one begins as another does.</summary>
    public static IEnumerable<(string Text, MarkKind Kind)> DateOpenings { get; } =
    [
        .. Emoji.Concat(Fields.Select(field => (Text: field.Text + "::", field.Kind)))
            .Concat(Words.Where(word => word.Open is "due:" or "@due(" or "@{").Select(word => (Text: word.Open, word.Kind)))
            .Where(opening => opening.Kind is MarkKind.Due or MarkKind.Scheduled or MarkKind.Start or MarkKind.Done or MarkKind.Created or MarkKind.Cancelled),
    ];
}
