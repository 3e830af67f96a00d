using NotesNetworking.Core.Text;

namespace NotesNetworking.LanguageServer.Hosting.Files;

/// <summary>How a system tells paths apart: by their separator, their case, and how accents are coded.</summary>
internal sealed class FileSystemRules
{
    private FileSystemRules(char separator, StringComparer comparer) => (Separator, Comparer) = (separator, comparer);

    /// <summary>Linux: two spellings are two files.</summary>
    public static FileSystemRules Linux { get; } = new('/', StringComparer.Ordinal);

    /// <summary>macOS: neither case nor the coding of accents makes another file.</summary>
    public static FileSystemRules Mac { get; } = new('/', new Folded());

    /// <summary>Windows: case makes no other file, not that of a drive's letter either.</summary>
    public static FileSystemRules Windows { get; } = new('\\', StringComparer.OrdinalIgnoreCase);

    /// <summary>The rules of the system that this runs on.</summary>
    public static FileSystemRules Current { get; } = OperatingSystem.IsWindows() ? Windows : OperatingSystem.IsMacOS() ? Mac : Linux;

    /// <summary>What stands between folders.</summary>
    public char Separator { get; }

    /// <summary>Whether two paths, or two names, are the same.</summary>
    public StringComparer Comparer { get; }

    /// <summary>True where only the same spelling is the same file.</summary>
    public bool IsExact => ReferenceEquals(Comparer, StringComparer.Ordinal);

    /// <summary>One text for all spellings of a path.</summary>
    public string KeyOf(string path) => IsExact ? path : (Comparer is Folded ? CanonicalForm.Decompose(path) : path).ToUpperInvariant();

    /// <summary>A path as a note knows it, relative to a folder and with <c>/</c>; empty for the folder itself; null when
    /// the path is not below the folder. Both are full paths without a trailing separator, but for that of a whole disk.</summary>
    public string? RelativeTo(string folder, string path)
    {
        var above = folder.AsSpan().TrimEnd(Separator);
        var end = IsExact ? above.Length : EndOf(path, above.Count(Separator), Separator);
        if (end > path.Length || (end < path.Length && path[end] != Separator)) return null;
        if (IsExact ? !path.StartsWith(above, StringComparison.Ordinal) : !Comparer.Equals(path[..end], above.ToString())) return null;
        var rest = path.AsSpan(end).TrimStart(Separator);
        return Separator == '/' ? rest.ToString() : rest.ToString().Replace(Separator, '/');
    }

    /// <summary>Whether one path in a notebook is another, or below it. Both have <c>/</c> on every system.</summary>
    public bool IsWithin(string folder, string path)
    {
        var end = IsExact ? folder.Length : EndOf(path, folder.AsSpan().Count('/'), '/');
        if (end > path.Length || (end < path.Length && path[end] != '/')) return false;
        return IsExact ? path.StartsWith(folder, StringComparison.Ordinal) : Comparer.Equals(path[..end], folder);
    }

    /// <summary>The full path of a note's path in a folder.</summary>
    public string Below(string folder, string relative)
    {
        var below = Separator == '/' ? relative : relative.Replace('/', Separator);
        return folder.EndsWith(Separator) || below.Length == 0 ? folder + below : $"{folder}{Separator}{below}";
    }

    // Where a path's first folders end, by their number: spelled otherwise, they may be longer or shorter.
    private static int EndOf(string path, int separators, char separator)
    {
        for (var i = 0; i < path.Length; i++)
            if (path[i] == separator && separators-- == 0) return i;
        return separators == 0 ? path.Length : path.Length + 1;
    }

    private sealed class Folded : StringComparer
    {
        public override int Compare(string? x, string? y) => OrdinalIgnoreCase.Compare(Fold(x), Fold(y));

        public override bool Equals(string? x, string? y) => OrdinalIgnoreCase.Equals(x, y) || OrdinalIgnoreCase.Equals(Fold(x), Fold(y));

        public override int GetHashCode(string text) => OrdinalIgnoreCase.GetHashCode(Fold(text)!);

        private static string? Fold(string? text) => text is null ? null : CanonicalForm.Decompose(text);
    }
}
