using System.Collections.Concurrent;
using System.IO.Enumeration;
using NotesNetworking.Core.Notes;
using NotesNetworking.Core.Notes.Settings;

namespace NotesNetworking.LanguageServer.Hosting;

/// <summary>Which files of a folder are its notes (docs/format.md, "Notebook").</summary>
/// <param name="root">Full path of the notebook's root.</param>
/// <param name="settings">Whose <c>exclude</c> patterns count.</param>
/// <param name="withIgnored">True to take in what <c>.gitignore</c> files leave out.</param>
internal sealed class NotebookFiles(string root, NotebookSettings settings, bool withIgnored = false)
{
    private readonly record struct Entry(string Name, bool IsFolder, bool IsLink);

    // By folder, relative to the root, the nearest file first. A change to such a file begins a new instance.
    private readonly ConcurrentDictionary<string, ImmutableArray<IgnoreFile>> _ignoreFiles = new(StringComparer.Ordinal);

    // What was found to be a link, or what a link led to.
    private readonly ConcurrentDictionary<string, bool> _linked = new(FilePath.Comparer);

    /// <summary>Full path of the notebook's root.</summary>
    public string Root => root;

    /// <summary>Whether a path is a link or the target of one, or lies below such, as the notes were last found: then what
    /// happens to it may concern notes of other names.</summary>
    public bool IsLinked(string path)
    {
        if (_linked.IsEmpty) return false;
        for (var slash = path.IndexOf('/'); slash >= 0; slash = path.IndexOf('/', slash + 1))
            if (_linked.ContainsKey(path[..slash])) return true;
        return _linked.ContainsKey(path);
    }

    /// <summary>The paths of all notes, relative to the root, found as they are asked for. A folder that cannot be
    /// listed has none.</summary>
    /// <param name="markers">Gets the files on the way by which other programs' folders are known.</param>
    public IEnumerable<string> Find(ICollection<string>? markers = null)
    {
        var links = new List<(string Path, bool IsFolder)>();
        var seen = new HashSet<string>(FilePath.Comparer);
        foreach (var path in FindBelow("", seen, links, markers)) yield return path;
        foreach (var path in FindLinked(links, seen)) yield return path;
    }

    /// <summary>The notes in a folder, relative to the root; none when the folder is left out.</summary>
    public IEnumerable<string> FindIn(string folder)
    {
        for (var slash = folder.IndexOf('/'); slash >= 0; slash = folder.IndexOf('/', slash + 1))
            if (IsOut(folder[..slash], isFolder: true)) return [];
        return IsOut(folder, isFolder: true) ? [] : FindBelow(folder, new HashSet<string>(FilePath.Comparer), []);
    }

    /// <summary>Whether a path, relative to the root, is that of a note: by its name alone, whether it is there or not.</summary>
    public bool Includes(string path)
    {
        if (!NotePath.IsNote(path)) return false;
        for (var slash = path.IndexOf('/'); slash >= 0; slash = path.IndexOf('/', slash + 1))
            if (IsOut(path[..slash], isFolder: true)) return false;
        return !IsOut(path, isFolder: false);
    }

    private IEnumerable<string> FindBelow(
        string folder, HashSet<string> seen, List<(string Path, bool IsFolder)> links, ICollection<string>? markers = null)
    {
        var pending = new Stack<string>();
        pending.Push(folder);
        while (pending.TryPop(out var current))
        {
            seen.Add(current);
            foreach (var entry in Entries(current))
            {
                var path = current.Length == 0 ? entry.Name : $"{current}/{entry.Name}";
                if (markers is not null && !entry.IsFolder && NotebookLayout.IsMarker(path)) markers.Add(path);
                if ((!entry.IsFolder && !NotePath.IsNote(path)) || IsOut(path, entry.IsFolder)) continue;
                if (entry.IsLink) links.Add((path, entry.IsFolder));
                else if (entry.IsFolder) pending.Push(path);
                else if (seen.Add(path)) yield return path;
            }
        }
    }

    // A link is followed when it stays in the notebook and its target was not found under its own name: so each file
    // counts once, and a loop of links ends.
    private IEnumerable<string> FindLinked(List<(string Path, bool IsFolder)> links, HashSet<string> seen)
    {
        if (links.Count == 0 || FilePath.Real(root) is not { } realRoot) yield break;
        for (var i = 0; i < links.Count; i++)
        {
            var (path, isFolder) = links[i];
            _linked[path] = true;
            if (FilePath.Real(FilePath.Below(root, path)) is not { } target || FilePath.RelativeTo(realRoot, target) is not { } inside) continue;
            if (!seen.Add(inside)) continue;
            _linked[inside] = true;
            if (isFolder)
                foreach (var note in FindBelow(path, seen, links)) yield return note;
            else if (File.Exists(target)) yield return path;
        }
    }

    private List<Entry> Entries(string folder)
    {
        try
        {
            return
            [
                .. new FileSystemEnumerable<Entry>(
                    FilePath.Below(root, folder),
                    static (ref FileSystemEntry entry) => new Entry(
                        entry.FileName.ToString(),
                        entry.IsDirectory,
                        (entry.Attributes & FileAttributes.ReparsePoint) != 0),
                    new EnumerationOptions { AttributesToSkip = 0, IgnoreInaccessible = true }),
            ];
        }
        catch (DirectoryNotFoundException)
        {
            // Gone since its parent was listed: it holds nothing.
            return [];
        }
    }

    private bool IsOut(string path, bool isFolder)
    {
        if (isFolder && IsNoFolderOfNotes(path)) return true;
        if (!isFolder && settings.Exclude.Matches(path)) return true;
        if (withIgnored) return false;
        // The nearest file that says anything decides.
        foreach (var file in IgnoreFilesOf(NotePath.FolderOf(path)))
            if (file.Ignores(path, isFolder) is { } ignored) return ignored;
        return false;
    }

    // Programs keep their own in folders with a dot, and Logseq its copies of pages in "bak".
    private static bool IsNoFolderOfNotes(string path)
    {
        var name = path.AsSpan(path.LastIndexOf('/') + 1);
        return name[0] == '.' || name is "node_modules" || (name is "bak" && (path is "logseq/bak" || path.EndsWith("/logseq/bak", StringComparison.Ordinal)));
    }

    private ImmutableArray<IgnoreFile> IgnoreFilesOf(string folder) => _ignoreFiles.GetOrAdd(folder, static (at, files) =>
    {
        var above = at.Length == 0 ? IgnoreFile.ReadAbove(files.Root) : files.IgnoreFilesOf(NotePath.FolderOf(at));
        return IgnoreFile.Read(files.Root, at) is { } own ? [own, .. above] : above;
    }, this);
}
