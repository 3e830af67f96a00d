using System.Collections.Immutable;
using System.Globalization;
using NotesNetworking.Core.Notes;

namespace NotesNetworking.Core.Network;

/// <summary>Which notes hold something, by its key: a name that they link, or a tag. Immutable; a change touches the note's own keys alone.</summary>
internal sealed class NotesByKey
{
    private readonly SnapshotMap<ImmutableArray<string>> _byKey;
    private readonly Func<Note, ReadOnlyMemory<string>> _keysOf;

    private NotesByKey(SnapshotMap<ImmutableArray<string>> byKey, Func<Note, ReadOnlyMemory<string>> keysOf) => (_byKey, _keysOf) = (byKey, keysOf);

    /// <summary>An index of the names that notes use. The notes of each index come in the order of their paths.</summary>
    public static NotesByKey OfLinks(IEnumerable<Note> notes) => Of(notes, static note => note.Names.Keys);

    /// <summary>An index of the files' names that notes link with an <c>@</c> where a person is wanted.</summary>
    public static NotesByKey OfWanted(IEnumerable<Note> notes) => Of(notes, static note => Distinct(note, static (note, keys) =>
    {
        foreach (var link in note.Links)
        {
            if (!link.WantsContact) continue;
            var name = NotePath.WithoutEnding(link.Target.AsSpan());
            name = name[(name.LastIndexOf('/') + 1)..];
            if (name.StartsWith("@")) keys.Add(NameKey.Of(name));
        }
    }));

    /// <summary>An index of the tags that notes have; what is tagged <c>a/b</c> is tagged <c>a</c>, too.</summary>
    public static NotesByKey OfTags(IEnumerable<Note> notes) => Of(notes, static note => note.Tags.IsEmpty ? default : Distinct(note, static (note, keys) =>
    {
        foreach (var tag in note.Tags)
        {
            var key = NameKey.Of(tag.Value);
            keys.Add(key);
            for (var slash = key.IndexOf('/'); slash >= 0; slash = key.IndexOf('/', slash + 1)) keys.Add(key[..slash]);
        }
    }));

    /// <summary>An index of how the conversations are worded that I began.</summary>
    public static NotesByKey OfWordings(IEnumerable<Note> notes) => Of(notes, static note => Distinct(note, static (note, keys) =>
    {
        foreach (var record in note.Conversations)
            foreach (var key in record.Wording?.Keys ?? []) keys.Add(KeyOf(key));
    }));

    /// <summary>A number as a key.</summary>
    public static string KeyOf(ulong number) => number.ToString("x16", CultureInfo.InvariantCulture);

    /// <summary>The keys, in no particular order.</summary>
    public IEnumerable<string> Keys => _byKey.Keys;

    /// <summary>The paths of the notes that hold a key, in order.</summary>
    public ImmutableArray<string> PathsOf(string key) => _byKey.TryGetValue(key, out var paths) ? paths : [];

    /// <summary>Of some paths in order the ones next to a path, which comes first if it is there, in a circle.</summary>
    public static IEnumerable<string> Around(ImmutableArray<string> paths, string from, int most, bool forwards)
    {
        if (paths.Length <= most) return paths;
        var at = paths.BinarySearch(from, StringComparer.Ordinal);
        var first = at >= 0 || forwards ? (at < 0 ? ~at : at) : ~at - 1;
        return Enumerable.Range(0, most).Select(i => paths[(first + (forwards ? i : paths.Length - i)) % paths.Length]);
    }

    /// <summary>The index with one note replaced: either may be null.</summary>
    public NotesByKey Replace(Note? before, Note? after)
    {
        if (Listed(before).Span.SequenceEqual(Listed(after).Span)) return this;
        var (old, now) = (KeysOf(before), KeysOf(after));
        if (old.SetEquals(now)) return this;
        var byKey = _byKey;
        foreach (var key in old.Except(now))
        {
            var left = byKey[key].Remove(before!.Path, StringComparer.Ordinal);
            byKey = left.IsEmpty ? byKey.Remove(key) : byKey.SetItem(key, left);
        }
        foreach (var key in now.Except(old))
        {
            var paths = PathsOf(key);
            byKey = byKey.SetItem(key, paths.Insert(~paths.BinarySearch(after!.Path, StringComparer.Ordinal), after.Path));
        }
        return new NotesByKey(byKey, _keysOf);
    }

    private static NotesByKey Of(IEnumerable<Note> notes, Func<Note, ReadOnlyMemory<string>> keysOf)
    {
        var lists = new Dictionary<string, ImmutableArray<string>.Builder>(StringComparer.Ordinal);
        // Each list comes out in order, since the notes are.
        foreach (var note in notes)
            foreach (var key in keysOf(note).Span)
            {
                if (!lists.TryGetValue(key, out var list)) lists.Add(key, list = ImmutableArray.CreateBuilder<string>(1));
                list.Add(note.Path);
            }

        var byKey = new Dictionary<string, ImmutableArray<string>>(lists.Count, StringComparer.Ordinal);
        foreach (var (key, list) in lists) byKey.Add(key, list.DrainToImmutable());
        return new NotesByKey(new SnapshotMap<ImmutableArray<string>>(byKey), keysOf);
    }

    /// <summary>The keys that a note holds.</summary>
    public HashSet<string> KeysOf(Note? note)
    {
        var keys = new HashSet<string>(StringComparer.Ordinal);
        foreach (var key in Listed(note).Span) keys.Add(key);
        return keys;
    }

    private ReadOnlyMemory<string> Listed(Note? note) => note is null ? default : _keysOf(note);

    private static ReadOnlyMemory<string> Distinct(Note note, Action<Note, HashSet<string>> add)
    {
        var keys = new HashSet<string>(StringComparer.Ordinal);
        add(note, keys);
        return keys.Count == 0 ? default : keys.ToArray();
    }
}
