using NotesNetworking.LanguageServer.Hosting.Files;

namespace NotesNetworking.LanguageServer.Hosting;

/// <summary>Full paths of this system, and how they compare (see <see cref="FileSystemRules"/>).</summary>
internal static class FilePath
{
    /// <summary>Whether two paths are the same.</summary>
    public static StringComparer Comparer => FileSystemRules.Current.Comparer;

    /// <inheritdoc cref="FileSystemRules.RelativeTo"/>
    public static string? RelativeTo(string folder, string path) => FileSystemRules.Current.RelativeTo(folder, path);

    /// <inheritdoc cref="FileSystemRules.Below"/>
    public static string Below(string folder, string relative) => FileSystemRules.Current.Below(folder, relative);

    /// <summary>Whether a file or folder is at a full path, in whatever spelling: on some systems they are the same.</summary>
    public static bool IsTaken(string path) => EntryAt(path, FileSystemRules.Mac) is not null;

    /// <summary>A path below a folder as the disk spells it; as it is where nothing is there.</summary>
    /// <param name="folder">Full path of the folder.</param>
    /// <param name="relative">The path in it, with <c>/</c>.</param>
    /// <param name="rules">Which spellings are the same.</param>
    public static string AsOnDisk(string folder, string relative, FileSystemRules rules)
    {
        var spelled = "";
        foreach (var part in relative.Split('/'))
        {
            if (EntryAt(Below(folder, spelled + part), rules) is not { } name) return relative;
            spelled += name + "/";
        }
        return spelled[..^1];
    }

    /// <summary>The path with every symbolic link in it resolved. Gives up, with null, on a loop of links.</summary>
    public static string? Real(string path)
    {
        const int mostLinks = 40;
        var pending = new Stack<string>(Parts(path).Reverse());
        var real = Path.GetPathRoot(path)!;
        for (var links = 0; pending.TryPop(out var part);)
        {
            var next = Path.Join(real, part);
            if (new FileInfo(next).LinkTarget is not { } target)
            {
                real = next;
                continue;
            }
            if (++links > mostLinks) return null;
            var full = Path.GetFullPath(target, real);
            real = Path.GetPathRoot(full)!;
            foreach (var piece in Parts(full).Reverse()) pending.Push(piece);
        }
        return real;
    }

    /// <summary>Where a path of a folder really is, relative to where the folder really is: null when that is outside of it,
    /// or when links lead in a circle.</summary>
    public static string? RealBelow(string folder, string relative) =>
        Real(folder) is { } above && Real(Below(folder, relative)) is { } real ? RelativeTo(above, real) : null;

    // The exact spelling first: where each is a file of its own, that is the one.
    private static string? EntryAt(string path, FileSystemRules rules)
    {
        var above = new DirectoryInfo(Path.GetDirectoryName(path)!);
        var name = Path.GetFileName(path);
        if (!above.Exists) return null;
        string? same = null;
        foreach (var entry in above.EnumerateFileSystemInfos())
        {
            if (entry.Name == name) return name;
            if (same is null && rules.Comparer.Equals(entry.Name, name)) same = entry.Name;
        }
        return same;
    }

    private static string[] Parts(string path) =>
        path[Path.GetPathRoot(path)!.Length..].Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries);
}
