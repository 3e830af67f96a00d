using System.Collections.Immutable;
using NotesNetworking.Core.Notes;
using NotesNetworking.Core.Notes.Markdown;

namespace NotesNetworking.Core.Network;

/// <summary>What a name means: one note, several, or none.</summary>
/// <param name="Path">The one note; null when there is none or more than one.</param>
/// <param name="Candidates">All notes it may mean, in the order of their paths, where it means more than one.</param>
public readonly record struct Resolution(string? Path, ImmutableArray<string> Candidates)
{
    /// <summary>It means no note.</summary>
    public static Resolution None => new(null, []);

    /// <summary>True when it could mean several notes, and so means none.</summary>
    public bool IsAmbiguous => Candidates.Length > 1;

    /// <summary>True when no note bears the name.</summary>
    public bool IsNone => Path is null && !IsAmbiguous;
}

/// <summary>
/// Who is called what. Immutable; adding and removing a note touches its own names alone, and the order in which notes
/// came does not matter.
/// </summary>
public sealed class NameIndex
{
    private readonly record struct Entry(NameStep Step, string Path) : IComparable<Entry>
    {
        public int CompareTo(Entry other) =>
            Step != other.Step ? Step.CompareTo(other.Step) : string.CompareOrdinal(Path, other.Path);
    }

    private readonly SnapshotMap<ImmutableArray<Entry>> _byKey;

    private NameIndex(SnapshotMap<ImmutableArray<Entry>> byKey) => _byKey = byKey;

    /// <summary>The index of many notes at once.</summary>
    public static NameIndex Of(IEnumerable<Note> notes)
    {
        var byKey = new Dictionary<string, ImmutableArray<Entry>>(StringComparer.Ordinal);
        foreach (var note in notes)
            foreach (var (key, entry) in EntriesOf(note))
                byKey[key] = With(byKey.GetValueOrDefault(key, []), entry);
        return new NameIndex(new SnapshotMap<ImmutableArray<Entry>>(byKey));
    }

    /// <summary>The index with one note replaced: either may be null.</summary>
    public NameIndex Replace(Note? before, Note? after)
    {
        var byKey = _byKey;
        foreach (var (key, entry) in EntriesOf(before))
        {
            var left = byKey.TryGetValue(key, out var entries) ? entries.Remove(entry) : [];
            byKey = left.IsEmpty ? byKey.Remove(key) : byKey.SetItem(key, left);
        }
        foreach (var (key, entry) in EntriesOf(after))
            byKey = byKey.SetItem(key, With(byKey.TryGetValue(key, out var entries) ? entries : [], entry));
        return new NameIndex(byKey);
    }

    /// <summary>The paths of all notes that bear a name, by whatever step.</summary>
    public IEnumerable<string> PathsOf(string key) =>
        _byKey.TryGetValue(key, out var entries) ? entries.Select(entry => entry.Path).Distinct() : [];

    /// <summary>The paths of the notes that bear a name by one step.</summary>
    public IEnumerable<string> PathsOf(string key, NameStep step) =>
        _byKey.TryGetValue(key, out var entries) ? entries.Where(entry => entry.Step == step).Select(entry => entry.Path) : [];

    /// <summary>What a link means, seen from the note at a path; where only some notes are wanted, the others are not there.</summary>
    public Resolution Resolve(Link link, string from, Func<string, bool>? isWanted = null)
    {
        if (link.Form == LinkForm.Markdown || !link.HasOneKey) return ResolveMany(link, from, isWanted);
        return isWanted is null ? Lookup(link.Key, null) : LookupWanted(link.Key, isWanted);
    }

    /// <summary>What a name means; where only some notes are wanted, the others are not there.</summary>
    public Resolution Resolve(string name, Func<string, bool>? isWanted = null)
    {
        var found = LookupWanted(NameKey.Of(name), isWanted);
        return found.IsNone && name.StartsWith('@') ? LookupWanted(NameKey.Of(name.AsSpan(1)), isWanted) : found;
    }

    private Resolution LookupWanted(string key, Func<string, bool>? isWanted) => isWanted is null ? Lookup(key, null) : Lookup(key, entry => isWanted(entry.Path));

    private Resolution ResolveMany(Link link, string from, Func<string, bool>? isWanted)
    {
        var target = NotePath.WithoutEnding(link.Target);
        return link.Form == LinkForm.Markdown || target.Contains('/') ? ResolvePath(target, from, exact: link.Form == LinkForm.Markdown, isWanted) : Resolve(target, isWanted);
    }

    private Resolution ResolvePath(string target, string from, bool exact, Func<string, bool>? isWanted)
    {
        bool IsFile(Entry entry) => entry.Step == NameStep.FileName && isWanted?.Invoke(entry.Path) != false;

        var key = NameKey.Of(target[(target.LastIndexOf('/') + 1)..]);
        foreach (var folder in exact ? [NotePath.FolderOf(from), ""] : new[] { "", NotePath.FolderOf(from) })
        {
            if (NotePath.Combine(folder, target) is not { } path) continue;
            var wanted = NameKey.Of(path);
            var found = Lookup(key, entry => IsFile(entry) && NameKey.Of(NotePath.WithoutEnding(entry.Path)) == wanted);
            if (!found.IsNone) return found;
        }
        if (exact) return Resolution.None;

        // As in Obsidian, the end of a path is enough: [[team/ada]] finds people/team/ada.md. A name may hold a slash, too.
        var suffix = "/" + NameKey.Of(target);
        var bySuffix = Lookup(key, entry => IsFile(entry) && NameKey.Of(NotePath.WithoutEnding(entry.Path)).EndsWith(suffix, StringComparison.Ordinal));
        return bySuffix.IsNone ? Resolve(target, isWanted) : bySuffix;
    }

    private Resolution Lookup(string key, Func<Entry, bool>? wanted)
    {
        if (!_byKey.TryGetValue(key, out var entries)) return Resolution.None;
        var first = -1;
        for (var i = 0; i < entries.Length; i++)
        {
            if (wanted?.Invoke(entries[i]) == false) continue;
            if (first < 0) first = i;
            else if (entries[i].Step != entries[first].Step) break;
            else if (entries[first].Step == NameStep.Heading) return Resolution.None;
            else if (entries[i].Path != entries[first].Path) return new Resolution(null, Candidates(entries, entries[first].Step, wanted));
        }
        return first < 0 ? Resolution.None : new Resolution(entries[first].Path, []);
    }

    private static ImmutableArray<string> Candidates(ImmutableArray<Entry> entries, NameStep step, Func<Entry, bool>? wanted) =>
        [.. entries.Where(entry => entry.Step == step && wanted?.Invoke(entry) != false).Select(entry => entry.Path).Distinct()];

    private static IEnumerable<(string Key, Entry Entry)> EntriesOf(Note? note) =>
        note is null ? [] : note.Names.Own.Select(name => (name.Key, new Entry(name.Step, note.Path)));

    /// <summary>The entries, in order, with one more.</summary>
    private static ImmutableArray<Entry> With(ImmutableArray<Entry> entries, Entry entry) =>
        entries.BinarySearch(entry) is < 0 and var place ? entries.Insert(~place, entry) : entries;
}
