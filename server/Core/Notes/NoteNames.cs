using System.Collections.Immutable;
using System.Runtime.InteropServices;
using NotesNetworking.Core.Notes.Contacts;
using NotesNetworking.Core.Notes.Conversations;
using NotesNetworking.Core.Notes.FollowUps;
using NotesNetworking.Core.Notes.Markdown;
using NotesNetworking.Core.Notes.Packing;
using NotesNetworking.Core.Packing;

namespace NotesNetworking.Core.Notes;

/// <summary>What a note uses a name for.</summary>
public enum NameUse
{
    /// <summary>One of its links; the number is its place among <see cref="Note.Links"/>.</summary>
    Link,

    /// <summary>Someone who took part; the number is that of the conversation.</summary>
    With,

    /// <summary>The address of a link whose words stand elsewhere; the number is its place among <see cref="Note.Definitions"/>.</summary>
    Definition,

    /// <summary>Someone whom a follow-up links or gives as its owner; the number is that of the follow-up.</summary>
    FollowUp,
}

/// <summary>
/// The names of a note, and those that it uses, by their keys, and what for. It is made once, when the note is read, so that nobody has to
/// go through all links of a note to find the few that may mean one contact.
/// </summary>
public sealed class NoteNames
{
    /// <summary>One use of a name; the link in it may still mean another note of the same name.</summary>
    /// <param name="For">What for.</param>
    /// <param name="Index">The number of the link, conversation or follow-up in the note.</param>
    /// <param name="Link">The link itself.</param>
    public readonly record struct Entry(NameUse For, int Index, Link Link);

    private readonly string[] _keys;
    private readonly int[] _ends;
    private readonly Entry[] _entries;

    private NoteNames(ImmutableArray<OwnName> own, string[] keys, int[] ends, Entry[] entries) => (Own, _keys, _ends, _entries) = (own, keys, ends, entries);

    /// <summary>The names of the note itself, under which links find it.</summary>
    public ImmutableArray<OwnName> Own { get; }

    /// <summary>The keys of all names that it uses, each once, in ordinal order.</summary>
    public ReadOnlyMemory<string> Keys => _keys;

    /// <summary>What a name is used for, in the order of <see cref="NameUse"/> and then of the note.</summary>
    /// <param name="key">The key of the name.</param>
    public ReadOnlySpan<Entry> UsesOf(string key)
    {
        var at = Array.BinarySearch(_keys, key, StringComparer.Ordinal);
        if (at < 0) return [];
        var start = at == 0 ? 0 : _ends[at - 1];
        return _entries.AsSpan(start, _ends[at] - start);
    }

    /// <summary>The names of a note that has none.</summary>
    internal static NoteNames None { get; } = new([], [], [], []);

    /// <summary>Writes them as bytes.</summary>
    internal void Write(PackWriter to)
    {
        to.Many(Own, static (to, name) =>
        {
            to.Text(name.Key);
            to.Choice(name.Step);
        });
        to.Count(_entries.Length);
        foreach (var entry in _entries)
        {
            to.Choice(entry.For);
            to.Count(entry.Index);
            LinkPack.Write(to, entry.Link);
        }
        to.Count(_keys.Length);
        for (var i = 0; i < _keys.Length; i++)
        {
            to.Text(_keys[i]);
            to.Count(_ends[i]);
        }
    }

    /// <summary>Reads them from bytes.</summary>
    internal static NoteNames Read(PackReader from)
    {
        var own = from.Many(static from => new OwnName(from.Name(), from.Choice<NameStep>()));
        var entries = from.Many(static from => new Entry(from.Choice<NameUse>(), from.Count(), LinkPack.Read(from)));
        var keys = new string[from.CountOfMany()];
        var ends = new int[keys.Length];
        for (var i = 0; i < keys.Length; i++) (keys[i], ends[i]) = (from.Name(), from.Below(entries.Length + 1));
        return new NoteNames(own, keys, ends, ImmutableCollectionsMarshal.AsArray(entries)!);
    }

    /// <summary>The names of a note that uses none.</summary>
    internal static NoteNames Of(string path) => new(OwnName.Of(path, null), [], [], []);

    /// <summary>The names of a note and those in what it says.</summary>
    internal static NoteNames Of(string path, Contact? contact, ImmutableArray<Link> links, ImmutableArray<LinkDefinition> definitions, ImmutableArray<ConversationRecord> conversations, ImmutableArray<FollowUp> followUps)
    {
        var all = new List<(string Key, Entry Entry)>(links.Length * 2);
        for (var i = 0; i < links.Length; i++) Add(NameUse.Link, i, links[i]);
        for (var i = 0; i < definitions.Length; i++) Add(NameUse.Definition, i, definitions[i].Link);
        for (var i = 0; i < conversations.Length; i++)
            foreach (var link in conversations[i].With) Add(NameUse.With, i, link);
        for (var i = 0; i < followUps.Length; i++)
        {
            foreach (var link in followUps[i].Links) Add(NameUse.FollowUp, i, link);
            foreach (var claim in followUps[i].Owners)
                foreach (var name in claim.Names) Add(NameUse.FollowUp, i, name);
        }
        return Make(OwnName.Of(path, contact), all);

        void Add(NameUse use, int index, Link link)
        {
            var entry = new Entry(use, index, link);
            // Nearly all names have one key.
            if (link.HasOneKey) all.Add((link.Key, entry));
            else foreach (var key in link.Keys) all.Add((key, entry));
        }
    }

    private static NoteNames Make(ImmutableArray<OwnName> own, List<(string Key, Entry Entry)> all)
    {
        CollectionsMarshal.AsSpan(all).Sort(static (a, b) =>
            !ReferenceEquals(a.Key, b.Key) && string.CompareOrdinal(a.Key, b.Key) is not 0 and var order ? order
            : a.Entry.For != b.Entry.For ? a.Entry.For.CompareTo(b.Entry.For)
            : a.Entry.Index.CompareTo(b.Entry.Index));
        var (keys, ends) = (new List<string>(), new List<int>());
        for (var i = 0; i < all.Count; i++)
        {
            if (i + 1 < all.Count && all[i + 1].Key == all[i].Key) continue;
            keys.Add(all[i].Key);
            ends.Add(i + 1);
        }
        return new NoteNames(own, [.. keys], [.. ends], [.. all.Select(one => one.Entry)]);
    }
}
