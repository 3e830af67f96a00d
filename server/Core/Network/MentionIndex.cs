using System.Collections.Immutable;
using NotesNetworking.Core.Notes;

namespace NotesNetworking.Core.Network;

/// <summary>Which notes link which names, by the names' keys. Immutable; a change touches the note's own links alone.</summary>
internal sealed class MentionIndex
{
    private readonly ImmutableDictionary<string, ImmutableArray<string>> _byKey;

    private MentionIndex(ImmutableDictionary<string, ImmutableArray<string>> byKey) => _byKey = byKey;

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

        var builder = ImmutableDictionary.CreateBuilder<string, ImmutableArray<string>>(StringComparer.Ordinal);
        foreach (var (key, list) in lists)
        {
            list.Sort(StringComparer.Ordinal);
            builder.Add(key, [.. list]);
        }
        return new MentionIndex(builder.ToImmutable());
    }

    /// <summary>The paths of the notes that link a name, in order.</summary>
    public ImmutableArray<string> NotesNaming(string key) => _byKey.GetValueOrDefault(key, []);

    /// <summary>The index with one note replaced: either may be null.</summary>
    public MentionIndex Replace(Note? before, Note? after)
    {
        var (old, now) = (KeysOf(before), KeysOf(after));
        if (old.SetEquals(now)) return this;
        var builder = _byKey.ToBuilder();
        foreach (var key in old.Except(now))
        {
            var left = builder[key].Remove(before!.Path, StringComparer.Ordinal);
            if (left.IsEmpty) builder.Remove(key);
            else builder[key] = left;
        }
        foreach (var key in now.Except(old))
        {
            var paths = builder.TryGetValue(key, out var known) ? known : [];
            builder[key] = paths.Insert(~paths.BinarySearch(after!.Path, StringComparer.Ordinal), after.Path);
        }
        return new MentionIndex(builder.ToImmutable());
    }

    private static HashSet<string> KeysOf(Note? note)
    {
        var keys = new HashSet<string>(StringComparer.Ordinal);
        foreach (var link in note?.Links ?? []) keys.UnionWith(NameIndex.KeysOf(link));
        return keys;
    }
}
