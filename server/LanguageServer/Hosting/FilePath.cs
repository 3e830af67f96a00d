namespace NotesNetworking.LanguageServer.Hosting;

/// <summary>Full paths of this system, and how they compare.</summary>
internal static class FilePath
{
    /// <summary>Windows ignores case; elsewhere two spellings may be two files.</summary>
    public static StringComparer Comparer { get; } =
        OperatingSystem.IsWindows() ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal;

    private static StringComparison Comparison { get; } =
        OperatingSystem.IsWindows() ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;

    /// <summary>A path as a note knows it, relative to a folder and with <c>/</c>; empty for the folder itself; null when
    /// the path is not below the folder. Both are full paths without a trailing separator.</summary>
    public static string? RelativeTo(string folder, string path)
    {
        if (!path.StartsWith(folder, Comparison)) return null;
        if (path.Length == folder.Length) return "";
        var start = Path.EndsInDirectorySeparator(folder) ? folder.Length : folder.Length + 1;
        if (start > folder.Length && path[folder.Length] != Path.DirectorySeparatorChar) return null;
        return path[start..].Replace(Path.DirectorySeparatorChar, '/');
    }

    /// <summary>The full path of a note's path in a folder.</summary>
    public static string Below(string folder, string relative) =>
        Path.Join(folder, relative.Replace('/', Path.DirectorySeparatorChar));

    /// <summary>Whether a file or folder is at a full path, in whatever case: on some systems they are the same.</summary>
    public static bool IsTaken(string path)
    {
        var above = new DirectoryInfo(Path.GetDirectoryName(path)!);
        return above.Exists && above.EnumerateFileSystemInfos().Any(entry => entry.Name.Equals(Path.GetFileName(path), StringComparison.OrdinalIgnoreCase));
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

    private static string[] Parts(string path) =>
        path[Path.GetPathRoot(path)!.Length..].Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries);
}
