namespace NotesNetworking.LanguageServer.Hosting;

/// <summary>One <c>.gitignore</c>: its patterns, for the paths below its folder.</summary>
internal sealed class IgnoreFile
{
    /// <summary>The name of such files.</summary>
    public const string Name = ".gitignore";

    private readonly ImmutableArray<IgnorePattern> _patterns;
    private readonly int _prefix;

    private IgnoreFile(string folder, ImmutableArray<IgnorePattern> patterns) =>
        (_prefix, _patterns) = (folder.Length == 0 ? 0 : folder.Length + 1, patterns);

    /// <summary>The file of a folder, given relative to the root; null when there is none that can be read.</summary>
    public static IgnoreFile? Read(string root, string folder) =>
        NoteFile.ReadText(Path.Join(FilePath.Below(root, folder), Name)) is { Text: { } text }
            ? Parse(folder, text.TrimStart('\uFEFF').Split('\n'))
            : null;

    /// <summary>The file's lines, for a folder relative to the root.</summary>
    internal static IgnoreFile? Parse(string folder, IEnumerable<string> lines)
    {
        ImmutableArray<IgnorePattern> patterns = [.. lines.Select(IgnorePattern.Parse).OfType<IgnorePattern>()];
        return patterns.IsEmpty ? null : new IgnoreFile(folder, patterns);
    }

    /// <summary>What the last matching line says of a path relative to the root: ignored, kept, or null for nothing.</summary>
    public bool? Ignores(string path, bool isFolder)
    {
        var below = path[_prefix..];
        for (var i = _patterns.Length - 1; i >= 0; i--)
            if (_patterns[i].Matches(below, isFolder)) return !_patterns[i].IsNegated;
        return null;
    }
}
