using System.Collections.Immutable;
using NotesNetworking.Core.Notes;

namespace NotesNetworking.Core.Network;

/// <summary>Which notes link which names, by the names' keys. Immutable; a change touches the note's own links alone.</summary>
internal sealed class MentionIndex
{
    private readonly SnapshotMap<ImmutableArray<string>> _byKey;

    private MentionIndex(SnapshotMap<ImmutableArray<string>> byKey) => _byKey = byKey;

    /// <summary>The index of many notes at once.</summary>
    public static MentionIndex Of(IEnumerable<Note> notes)
    {
        var lists = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var note in notes)
        foreach (var key in KeysOf(note))
        {
            if (!lists.TryGetValue(key, out var list)) lists.Add(key, list = []);
            list.Add(note.Path);
        }

        var byKey = new Dictionary<string, ImmutableArray<string>>(lists.Count, StringComparer.Ordinal);
        foreach (var (key, list) in lists)
        {
            list.Sort(StringComparer.Ordinal);
            byKey.Add(key, [.. list]);
        }
        return new MentionIndex(new SnapshotMap<ImmutableArray<string>>(byKey));
    }

    /// <summary>The paths of the notes that link a name, in order.</summary>
    public ImmutableArray<string> NotesNaming(string key) => _byKey.TryGetValue(key, out var paths) ? paths : [];

    /// <summary>The index with one note replaced: either may be null.</summary>
    public MentionIndex Replace(Note? before, Note? after)
    {
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
            var paths = NotesNaming(key);
            byKey = byKey.SetItem(key, paths.Insert(~paths.BinarySearch(after!.Path, StringComparer.Ordinal), after.Path));
        }
        return new MentionIndex(byKey);
    }

    private static HashSet<string> KeysOf(Note? note)
    {
        var keys = new HashSet<string>(StringComparer.Ordinal);
        foreach (var link in note?.Links ?? []) keys.UnionWith(NameIndex.KeysOf(link));
        return keys;
    }
}
