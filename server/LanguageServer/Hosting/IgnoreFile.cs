namespace NotesNetworking.LanguageServer.Hosting;

/// <summary>One <c>.gitignore</c>: its patterns, for the paths below its folder.</summary>
internal sealed class IgnoreFile
{
    /// <summary>The name of such files.</summary>
    public const string Name = ".gitignore";

    private readonly ImmutableArray<IgnorePattern> _patterns;
    private readonly int _prefix;
    private readonly string _below;

    private IgnoreFile(string folder, string below, ImmutableArray<IgnorePattern> patterns) =>
        (_prefix, _below, _patterns) = (folder.Length == 0 ? 0 : folder.Length + 1, below, patterns);

    /// <summary>The file of a folder, given relative to the root; null when there is none that can be read.</summary>
    public static IgnoreFile? Read(string root, string folder) =>
        NoteFile.ReadText(Path.Join(FilePath.Below(root, folder), Name)) is { Text: { } text }
            ? Parse(folder, text.TrimStart('\uFEFF').Split('\n'))
            : null;

    /// <summary>
    /// The files above a root that count for it, the nearest first: up to the top of the git repository that it lies in,
    /// and the repository's own <c>info/exclude</c>; none where it lies in no repository.
    /// </summary>
    public static ImmutableArray<IgnoreFile> ReadAbove(string root) =>
        [.. PathsAbove(root).Select(file => ReadAt(file.Path, file.Below)).OfType<IgnoreFile>()];

    /// <summary>Where <see cref="ReadAbove"/> looks, whether the files are there or not: their full paths, and the root as each sees it.</summary>
    public static IEnumerable<(string Path, string Below)> PathsAbove(string root)
    {
        var top = root;
        while (top is not null && !Path.Exists(Path.Join(top, ".git"))) top = Path.GetDirectoryName(top);
        if (top is null) yield break;
        for (var at = root; at != top;)
        {
            at = Path.GetDirectoryName(at)!;
            yield return (Path.Join(at, Name), FilePath.RelativeTo(at, root)! + "/");
        }
        if (GitFolder(top) is { } git) yield return (Path.Join(git, "info", "exclude"), top == root ? "" : FilePath.RelativeTo(top, root)! + "/");
    }

    /// <summary>The file's lines, for a folder relative to the root.</summary>
    internal static IgnoreFile? Parse(string folder, IEnumerable<string> lines) => Parse(folder, "", lines);

    private static IgnoreFile? Parse(string folder, string below, IEnumerable<string> lines)
    {
        ImmutableArray<IgnorePattern> patterns = [.. lines.Select(IgnorePattern.Parse).OfType<IgnorePattern>()];
        return patterns.IsEmpty ? null : new IgnoreFile(folder, below, patterns);
    }

    private static IgnoreFile? ReadAt(string path, string below) =>
        NoteFile.ReadText(path) is { Text: { } text } ? Parse("", below, text.TrimStart('\uFEFF').Split('\n')) : null;

    // In a worktree and a submodule, ".git" is a file that says where git keeps its own (gitrepository-layout(5)).
    private static string? GitFolder(string top)
    {
        const string pointer = "gitdir:";
        var git = Path.Join(top, ".git");
        if (Directory.Exists(git)) return git;
        if (NoteFile.ReadText(git) is not { Text: { } text } || !text.StartsWith(pointer, StringComparison.Ordinal)) return null;
        git = Path.GetFullPath(text[pointer.Length..].Trim(), top);
        return NoteFile.ReadText(Path.Join(git, "commondir")) is { Text: { } common } ? Path.GetFullPath(common.Trim(), git) : git;
    }

    /// <summary>What the last matching line says of a path relative to the root: ignored, kept, or null for nothing.</summary>
    public bool? Ignores(string path, bool isFolder)
    {
        var below = _below.Length == 0 ? path[_prefix..] : _below + path;
        for (var i = _patterns.Length - 1; i >= 0; i--)
            if (_patterns[i].Matches(below, isFolder)) return !_patterns[i].IsNegated;
        return null;
    }
}
