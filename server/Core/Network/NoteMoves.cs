namespace NotesNetworking.Core.Network;

/// <summary>
/// The notes that were replaced on the way to a snapshot, newest first. What was read from other notes knows places in
/// them: by this it is told which of them to look at again, instead of being forgotten with every letter. Immutable.
/// </summary>
internal sealed class NoteMoves
{
    /// <summary>So many are remembered. What was read before the oldest of them is read again when somebody asks for it.</summary>
    private const int MostSteps = 256;

    private readonly string _path;
    private readonly NoteMoves? _before;
    private readonly int _count;

    private NoteMoves(string path, NoteMoves? before) => (_path, _before, _count) = (path, before, (before?._count ?? 0) + 1);

    /// <summary>No note was replaced yet.</summary>
    public static NoteMoves None() => new("", null);

    /// <summary>And then the note at a path was replaced. Many letters in one note are one step.</summary>
    public NoteMoves Then(string path) => new(path, _path == path ? _before : _count < MostSteps ? this : null);

    /// <summary>The notes that were replaced since an earlier moment, or perhaps so; null where that is not known any more.</summary>
    public IReadOnlyCollection<string>? Since(NoteMoves then)
    {
        if (ReferenceEquals(this, then)) return [];
        var paths = new HashSet<string>(StringComparer.Ordinal);
        for (var step = this; step is not null; step = step._before)
        {
            if (ReferenceEquals(step, then)) return paths;
            paths.Add(step._path);
            if (step._before is null || !ReferenceEquals(step._before, then._before)) continue;
            // The earlier moment's own step was made one with a later one, or undone.
            paths.Add(then._path);
            return paths;
        }
        return null;
    }
}
