using System.Collections.Frozen;
using System.Collections.Immutable;
using NotesNetworking.Core.Notes.Dates;

namespace NotesNetworking.Core.Notes.Settings;

/// <summary>
/// What the files of a notebook show about it as a whole, besides what each says: which folders other programs keep, and so
/// which of their habits count there. A value: equal files, equal layouts.
/// </summary>
public sealed class NotebookLayout : IEquatable<NotebookLayout>
{
    private readonly ImmutableArray<string> _markers;
    private readonly ImmutableArray<string> _logseq;
    private readonly ImmutableArray<string> _dendron;
    private readonly FrozenDictionary<string, DayOrder> _orders;
    private readonly FrozenSet<string> _own;

    private NotebookLayout(
        IEnumerable<string> markers, IEnumerable<string> logseq, IEnumerable<string> dendron, IReadOnlyDictionary<string, DayOrder> orders, FrozenSet<string> own)
    {
        _own = own;
        (_markers, _logseq, _dendron) = ([.. markers], [.. logseq.Order(StringComparer.Ordinal)], [.. dendron.Order(StringComparer.Ordinal)]);
        _orders = orders.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>A notebook of no other program.</summary>
    public static NotebookLayout Plain { get; } = new([], [], [], FrozenDictionary<string, DayOrder>.Empty, []);

    /// <summary>The layout of a notebook.</summary>
    /// <param name="notes">The paths of its notes.</param>
    /// <param name="markers">The paths of the files by which <see cref="IsMarker"/> knows other programs' folders.</param>
    public static NotebookLayout Of(IEnumerable<string> notes, IReadOnlyCollection<string> markers)
    {
        var logseq = new HashSet<string>(StringComparer.Ordinal);
        var dendron = new HashSet<string>(StringComparer.Ordinal);
        foreach (var marker in markers)
        {
            var folder = NotePath.FolderOf(marker);
            if (marker.EndsWith(".yml", StringComparison.Ordinal)) dendron.Add(folder);
            else logseq.Add(NotePath.FolderOf(folder));
        }

        // Pages beside journals are a graph's, also where its own files are not kept.
        var known = new HashSet<string>(StringComparer.Ordinal);
        var (pages, journals) = (new HashSet<string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));
        var dated = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        var all = notes as IReadOnlyCollection<string> ?? [.. notes];
        foreach (var note in all)
        {
            var folder = NotePath.FolderOf(note);
            if (MayBeDated(note.AsSpan(folder.Length)))
            {
                if (!dated.TryGetValue(folder, out var names)) dated.Add(folder, names = []);
                names.Add(NotePath.StemOf(note));
            }
            if (!known.Add(folder)) continue;
            AddParents(folder, "pages", pages);
            AddParents(folder, "journals", journals);
        }
        pages.IntersectWith(journals);
        logseq.UnionWith(pages);
        var orders = dated.Select(folder => (folder.Key, Order: DayOrders.Of(folder.Value))).Where(folder => folder.Order != DayOrder.Unknown)
            .ToDictionary(folder => folder.Key, folder => folder.Order, StringComparer.Ordinal);
        var own = OwnFolders.Of(all);
        return logseq.Count + dendron.Count + orders.Count + own.Count == 0 ? Plain : new NotebookLayout(markers, logseq, dendron, orders, own);
    }

    /// <summary>The layout of the same folders once they hold other notes.</summary>
    public NotebookLayout With(IEnumerable<string> notes) => Of(notes, _markers);

    /// <summary>True for a file by which another program's folder is known: <c>logseq/config.edn</c>, <c>dendron.yml</c>.</summary>
    public static bool IsMarker(ReadOnlySpan<char> path)
    {
        var folder = path[..Math.Max(0, path.LastIndexOf('/'))];
        if (path.EndsWith(".edn", StringComparison.Ordinal) || path.EndsWith(".css", StringComparison.Ordinal)) return folder[(folder.LastIndexOf('/') + 1)..] is "logseq";
        return path[(path.LastIndexOf('/') + 1)..] is "dendron.yml";
    }

    /// <summary>What stands first in the days by which the notes of a path's folder are named, as those tell that read one way.</summary>
    public DayOrder OrderOf(string path) => _orders.Count > 0 && _orders.TryGetValue(NotePath.FolderOf(path), out var order) ? order : DayOrder.Unknown;

    /// <summary>True where there is any such folder as <see cref="IsOwnFolder"/> knows.</summary>
    public bool HasOwnFolders => _own.Count > 0;

    /// <summary>True for a folder that would be one person's own, below a folder for people: <c>Ada Okafor</c> with a note of that name in it.</summary>
    public bool IsOwnFolder(string folder) => _own.Contains(folder);

    /// <summary>True where no other program's habits count.</summary>
    public bool IsPlain => _logseq.IsEmpty && _dendron.IsEmpty;

    /// <summary>True for a path in a Logseq graph: its pages have properties, its bullets tasks.</summary>
    public bool IsLogseq(string path) => IsIn(_logseq, path);

    /// <summary>True for a path in a Dendron workspace: dots in a file's name lead downwards.</summary>
    public bool IsDendron(string path) => IsIn(_dendron, path);

    /// <inheritdoc/>
    public bool Equals(NotebookLayout? other) => other is not null && _logseq.SequenceEqual(other._logseq) && _dendron.SequenceEqual(other._dendron)
        && _own.SetEquals(other._own) && _orders.Count == other._orders.Count && _orders.All(order => other._orders.TryGetValue(order.Key, out var same) && same == order.Value);

    /// <summary>Whether two layouts are equal.</summary>
    public static bool operator ==(NotebookLayout? one, NotebookLayout? other) => Equals(one, other);

    /// <summary>Whether two layouts differ.</summary>
    public static bool operator !=(NotebookLayout? one, NotebookLayout? other) => !Equals(one, other);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as NotebookLayout);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_logseq.Length, _dendron.Length, _orders.Count, _own.Count);

    // A day with its month in numbers: "13-9-2026", not "2026-09-13".
    private static bool MayBeDated(ReadOnlySpan<char> name) => name.ContainsAnyInRange('0', '9') && name.Contains('-');

    private static void AddParents(string folder, string name, HashSet<string> parents)
    {
        for (var start = 0; start <= folder.Length;)
        {
            var end = folder.IndexOf('/', start);
            if (end < 0) end = folder.Length;
            if (folder.AsSpan(start, end - start).SequenceEqual(name)) parents.Add(start == 0 ? "" : folder[..(start - 1)]);
            start = end + 1;
        }
    }

    private static bool IsIn(ImmutableArray<string> folders, string path)
    {
        foreach (var folder in folders)
            if (folder.Length == 0 || (path.Length > folder.Length && path[folder.Length] == '/' && path.StartsWith(folder, StringComparison.Ordinal))) return true;
        return false;
    }
}
