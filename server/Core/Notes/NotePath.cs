namespace NotesNetworking.Core.Notes;

/// <summary>Paths of notes: relative to the notebook's root, with <c>/</c> on every system.</summary>
public static class NotePath
{
    /// <summary>True when a file of this name is a note.</summary>
    public static bool IsNote(ReadOnlySpan<char> path) =>
        path.EndsWith(".md", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".markdown", StringComparison.OrdinalIgnoreCase);

    /// <summary>The path without the ending of a note.</summary>
    public static ReadOnlySpan<char> WithoutEnding(ReadOnlySpan<char> path) =>
        path.EndsWith(".md", StringComparison.OrdinalIgnoreCase) ? path[..^3]
        : path.EndsWith(".markdown", StringComparison.OrdinalIgnoreCase) ? path[..^9]
        : path;

    /// <inheritdoc cref="WithoutEnding(ReadOnlySpan{char})"/>
    public static string WithoutEnding(string path) => IsNote(path) ? WithoutEnding(path.AsSpan()).ToString() : path;

    /// <summary>The file's name without folders and without the ending.</summary>
    public static string StemOf(string path) => WithoutEnding(path[(path.LastIndexOf('/') + 1)..]);

    /// <summary>The folder of a path, without a trailing <c>/</c>; empty for the root.</summary>
    public static string FolderOf(string path) => path.LastIndexOf('/') is >= 0 and var slash ? path[..slash] : "";

    /// <summary>
    /// A path seen from a folder, with <c>.</c> and <c>..</c> taken out; null when it leads out of the notebook.
    /// </summary>
    public static string? Combine(string folder, string path)
    {
        var parts = new List<string>(folder.Length == 0 || path.StartsWith('/') ? [] : folder.Split('/'));
        foreach (var part in path.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (part == ".") continue;
            if (part != "..") parts.Add(part);
            else if (parts.Count == 0) return null;
            else parts.RemoveAt(parts.Count - 1);
        }
        return string.Join('/', parts);
    }

    /// <summary>A path as a link in a folder's note writes it, with <c>..</c> for each folder upwards.</summary>
    public static string From(string folder, string path)
    {
        var from = folder.Length == 0 ? [] : folder.Split('/');
        var to = path.Split('/');
        var common = 0;
        while (common < from.Length && common < to.Length - 1 && from[common] == to[common]) common++;
        return string.Concat(Enumerable.Repeat("../", from.Length - common)) + string.Join('/', to[common..]);
    }
}
