using System.Collections.Immutable;
using NotesNetworking.Core.Notes;
using NotesNetworking.Core.Notes.Contacts;
using NotesNetworking.Core.Notes.FrontMatter;

namespace NotesNetworking.Core.Network;

/// <summary>What kind of thing two people share.</summary>
public enum GroundKind
{
    /// <summary>Somebody whom both know.</summary>
    Person,

    /// <summary>A company.</summary>
    Company,

    /// <summary>A place both live at, or one lives at and I met the other at.</summary>
    Place,

    /// <summary>Something both were at: a conversation of both, an event, or where I met both.</summary>
    Event,

    /// <summary>A circle or topic: a tag.</summary>
    Tag,
}

/// <summary>One thing that two people share.</summary>
/// <param name="Kind">What kind of thing.</param>
/// <param name="Name">What it is called, as one of the notes writes it; a conversation by its headline.</param>
/// <param name="Evidence">The lines that say so, at least one.</param>
public sealed record Ground(GroundKind Kind, string Name, ImmutableArray<Evidence> Evidence);

/// <summary>
/// What two contacts, or a contact and I, have in common: people, companies, places, events, tags. Nothing is guessed:
/// each has a line that says it. Names compare as everywhere; a location also by what stands before its first comma.
/// </summary>
public static class SharedGround
{
    private static readonly ImmutableArray<string> s_events = ["event", "conference"];

    /// <summary>What two contacts share on a day, by kind, then name; nothing where one of them is me: see <see cref="WithMe"/>.</summary>
    public static ImmutableArray<Ground> Between(Notebook notebook, string path, string other, DateOnly today)
    {
        var ties = new Ties(notebook, today);
        if (path == other || ties.IsMe(path) || ties.IsMe(other)) return [];
        var (a, b) = (notebook.Notes[path], notebook.Notes[other]);
        return Ordered([.. People(notebook, ties, path, other), .. Keys(a, b), .. Meetings(notebook, ties, path, other)]);
    }

    /// <summary>
    /// What a contact and I share on a day. Whom both know, events, and where we met come from the notes about others;
    /// my companies, places and tags only from a note of my own.
    /// </summary>
    public static ImmutableArray<Ground> WithMe(Notebook notebook, string path, DateOnly today)
    {
        var ties = new Ties(notebook, today);
        if (ties.IsMe(path)) return [];
        var note = notebook.Notes[path];
        return Ordered(
        [
            .. People(notebook, ties, path, Ties.Me),
            .. ties.MyNote is { } mine ? Keys(note, mine) : [],
            .. note.Contact!.MetAt.Select(at => new Ground(GroundKind.Event, at.Text, [LineOf(note, ContactKey.MetAt, at.Text)])),
            .. Events(notebook, notebook.RelationshipWith(path), today),
        ]);
    }

    // What two keys or two notes say is told once, with all lines that say it.
    private static ImmutableArray<Ground> Ordered(IEnumerable<Ground> found) =>
    [
        .. found.GroupBy(ground => (ground.Kind, Key: NameKey.Of(ground.Name)))
            .Select(same => same.First() with { Evidence = [.. same.SelectMany(ground => ground.Evidence).Distinct()] })
            .OrderBy(ground => ground.Kind).ThenBy(ground => ground.Name, StringComparer.OrdinalIgnoreCase).ThenBy(ground => ground.Name, StringComparer.Ordinal),
    ];

    private static IEnumerable<Ground> People(Notebook notebook, Ties ties, string path, string other)
    {
        var theirs = ties.Of(path).Select(tie => tie.Other).Where(known => known != Ties.Me && known != other).ToHashSet(StringComparer.Ordinal);
        foreach (var both in theirs)
        {
            var knows = ties.Of(both).ToLookup(tie => tie.Other);
            if (!knows.Contains(other)) continue;
            yield return new Ground(GroundKind.Person, notebook.Notes[both].Contact!.Name,
                [ties.Strongest(both, knows[path]).Evidence, ties.Strongest(both, knows[other]).Evidence]);
        }
    }

    private static IEnumerable<Ground> Keys(Note a, Note b)
    {
        var (one, two) = (a.Contact!, b.Contact!);
        IEnumerable<string> Texts(ImmutableArray<FieldValue> values) => values.Select(value => value.Text);

        return Same(GroundKind.Company, a, ContactKey.Company, Texts(one.Companies), b, ContactKey.Company, Texts(two.Companies), NameKey.Of)
            .Concat(Same(GroundKind.Place, a, ContactKey.Location, one.Locations, b, ContactKey.Location, two.Locations, TownOf))
            .Concat(Same(GroundKind.Place, a, ContactKey.Location, one.Locations, b, ContactKey.MetAt, Texts(two.MetAt), TownOf))
            .Concat(Same(GroundKind.Place, a, ContactKey.MetAt, Texts(one.MetAt), b, ContactKey.Location, two.Locations, TownOf))
            .Concat(Same(GroundKind.Event, a, ContactKey.MetAt, Texts(one.MetAt), b, ContactKey.MetAt, Texts(two.MetAt), NameKey.Of))
            .Concat(Same(GroundKind.Tag, a, ContactKey.Tags, one.Tags, b, ContactKey.Tags, two.Tags, NameKey.Of).Where(tag => !ContactMark.IsPersonTag(tag.Name)));
    }

    private static IEnumerable<Ground> Same(
        GroundKind kind, Note a, ContactKey aKey, IEnumerable<string> these, Note b, ContactKey bKey, IEnumerable<string> those, Func<string, string> keyOf)
    {
        var byKey = those.ToLookup(keyOf);
        foreach (var name in these)
            if (keyOf(name) is { Length: > 0 } key && byKey[key].FirstOrDefault() is { } same)
                // Of "Bremen" and "Bremen, Neustadt" they share the former.
                yield return new Ground(kind, same.Length < name.Length ? same : name, [LineOf(a, aKey, name), LineOf(b, bKey, same)]);
    }

    private static string TownOf(string location) => NameKey.Of(location.AsSpan(0, location.IndexOf(',', StringComparison.Ordinal) is >= 0 and var comma ? comma : location.Length));

    // Tags stand several in one text; a link stands in brackets.
    private static Evidence LineOf(Note note, ContactKey key, string text) =>
        Evidence.Of(note, key, value => value.Contains(text, StringComparison.Ordinal)) ?? new Evidence(note.Path, note.Contact!.NameSpan, $"{key.Canonical}: {text}");

    private static IEnumerable<Ground> Meetings(Notebook notebook, Ties ties, string path, string other) => ties.Of(path)
        .Where(tie => tie.Other == other && tie.Kind == TieKind.Conversation)
        .Select(tie => new Ground(GroundKind.Event, Sentences.Headline(notebook, tie.Conversation!), [ties.EvidenceOf(path, tie)]));

    private static IEnumerable<Ground> Events(Notebook notebook, Relationship relationship, DateOnly today) => relationship.ConversationsUntil(today)
        .Where(conversation => conversation.Channel is { } channel && s_events.Contains(channel))
        .Select(conversation => new Ground(GroundKind.Event, Sentences.Headline(notebook, conversation), [Evidence.Of(notebook, conversation.Main)]));
}
