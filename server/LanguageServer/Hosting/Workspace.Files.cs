using System.Collections.Concurrent;
using NotesNetworking.Core.Network;
using NotesNetworking.Core.Notes;
using NotesNetworking.Core.Notes.Settings;
using NotesNetworking.LanguageServer.Conversion;

namespace NotesNetworking.LanguageServer.Hosting;

/// <content>What happens on the disk.</content>
internal sealed partial class Workspace
{
    // What changed on the disk while a notebook is being read: the reader may have seen it before or after.
    private readonly Dictionary<string, HashSet<string>> _changedWhileReading = new(FilePath.Comparer);

    /// <summary>A notebook was read as a whole. What changed meanwhile is read again, and open documents stay the editor's.</summary>
    public void Complete(LoadedNotebook loaded)
    {
        var root = loaded.Root.Folder;
        if (FindFolder(root) is not { } folder) return;
        var complete = new NotebookFolder(loaded.Root, loaded.Files, loaded.Notebook, IsComplete: true, NoteChanges.OfAll());
        Replace(folder, complete);
        if (_changedWhileReading.Remove(root, out var changed)) Reload(complete, changed);
        PlaceOpenDocuments();
        TellComplete();
        Changed?.Invoke(new WorkspaceChange([], [root]));
    }

    /// <summary>Files came, went or changed, given by full path. However many, this is one change.</summary>
    public void FilesChanged(IEnumerable<string> fullPaths)
    {
        var byFolder = new Dictionary<string, HashSet<string>>(FilePath.Comparer);
        var unread = new HashSet<string>(FilePath.Comparer);
        var changed = fullPaths.ToHashSet(FilePath.Comparer);
        foreach (var path in changed)
        {
            foreach (var folder in _snapshot.Folders)
            {
                var root = folder.Root.Folder;
                if (_snapshot.Rules.RelativeTo(root, path) is not { } relative) continue;
                var isOfAll = relative.Length == 0 || relative == NotebookSettings.FileName || Path.GetFileName(path) == IgnoreFile.Name || IsOfLayout(relative);
                if (isOfAll) unread.Add(root);
                else if (!byFolder.TryGetValue(root, out var paths)) byFolder[root] = [relative];
                else paths.Add(relative);
            }
        }
        PlaceOpenDocumentsBelow(changed);
        foreach (var (root, paths) in byFolder) Reload(FindFolder(root)!, paths);
        foreach (var root in unread) ReadAgain(root);
        // A configuration that comes or goes decides where notebooks begin.
        if (changed.Any(path => !NotePath.IsNote(path))) Arrange();
    }

    /// <summary>A document was saved. Of a note nothing new is learnt, but for one that was lost; a configuration counts as it is on the disk.</summary>
    public void Saved(string uri)
    {
        if (_snapshot.PathOf(uri) is not { } path) return;
        // What is saved is what the editor shows.
        if (_snapshot.Lost.TryGetValue(path, out var lost) && NoteFile.ReadText(path) is { Text: { } text }) Open(uri, lost.Version, text);
        else if (!NotePath.IsNote(path)) FilesChanged([path]);
    }

    /// <summary>Reads a whole notebook again. Until that is done, the notes stay as they are.</summary>
    public void ReadAgain(string root)
    {
        if (FindFolder(root) is { } folder) Read(folder.Root with { MayScan = folder.Root.MayScan || NotebookRoot.Named(root, home).MayScan });
    }

    /// <summary>Reads all notebooks again.</summary>
    public void ReadAllAgain()
    {
        foreach (var folder in _snapshot.Folders) ReadAgain(folder.Root.Folder);
    }

    /// <summary>A notebook could not be read as a whole: what is known of it is all that there will be.</summary>
    public void GiveUp(string root)
    {
        if (FindFolder(root) is not { } folder) return;
        _changedWhileReading.Remove(root);
        Replace(folder, folder with { IsComplete = true, Changes = NoteChanges.OfAll() });
        TellComplete();
    }

    private NotebookFolder? FindFolder(string root) =>
        _snapshot.Folders.FirstOrDefault(folder => _snapshot.Rules.Comparer.Equals(folder.Root.Folder, root));

    private void Read(NotebookRoot root)
    {
        _changedWhileReading[root.Folder] = new HashSet<string>(StringComparer.Ordinal);
        ReadingNeeded?.Invoke(root);
    }

    /// <summary>Takes paths of a notebook from the disk as it is now; those of folders stand for all that is in them.</summary>
    private void Reload(NotebookFolder folder, IReadOnlyCollection<string> paths)
    {
        var root = folder.Root.Folder;
        if (_changedWhileReading.TryGetValue(root, out var changed)) changed.UnionWith(paths);

        // The same file may be reached by several links, of which one counts.
        var (own, isLinked) = WithoutLinks(folder, paths);
        if (isLinked)
        {
            ReadAgain(root);
            return;
        }
        var notes = new ConcurrentDictionary<string, Note?>(StringComparer.Ordinal);
        var all = Expand(folder, own.Where(pair => pair.Value).Select(pair => pair.Key));
        Parallel.ForEach(all.Where(path => !IsOpen(root, path)), path =>
        {
            var spelled = _snapshot.Rules.IsExact ? path : FilePath.AsOnDisk(root, path, _snapshot.Rules);
            var known = folder.Spelled(path, _snapshot.Rules);
            if (known != spelled) notes[known] = null;
            notes[spelled] = folder.Files.Includes(spelled) ? NoteFile.Read(root, spelled, folder.Notebook.Settings) : null;
        });
        foreach (var gone in own.Where(pair => !pair.Value).SelectMany(pair => KnownBelow(folder, pair.Key)))
            if (all.Add(gone) && !IsOpen(root, gone)) notes[gone] = null;
        Take(folder, notes);
        // Files that come and go may show another layout, under which others read differently.
        var mayDiffer = all.Any(path => !notes.TryGetValue(path, out var note) || (note is null) == folder.Notebook.Notes.ContainsKey(path));
        if (folder.IsComplete && mayDiffer && FindFolder(root) is { } now && LayoutOnDisk(now) != now.Notebook.Settings.Layout) ReadAgain(root);
    }

    // Notes that were never saved are not on the disk, and show nothing.
    private NotebookLayout LayoutOnDisk(NotebookFolder folder)
    {
        var root = folder.Root.Folder;
        var unsaved = _snapshot.Open.Keys.Where(path => !File.Exists(path)).Select(path => FilePath.RelativeTo(root, path)).ToHashSet(StringComparer.Ordinal);
        return folder.Notebook.Settings.Layout.With(folder.Notebook.Notes.Keys.Where(path => NotePath.IsNote(path) && !unsaved.Contains(path)));
    }

    private static bool IsOfLayout(string path) => NotebookLayout.IsMarker(path) || path == "logseq" || path.EndsWith("/logseq", StringComparison.Ordinal);

    private void Take(NotebookFolder folder, ConcurrentDictionary<string, Note?> notes)
    {
        var root = folder.Root.Folder;
        if (notes.IsEmpty) return;
        if (notes.Count > ManyNotes)
        {
            var kept = folder.Notebook.Notes.Values.Where(note => !notes.ContainsKey(note.Path));
            var anew = Notebook.Create(folder.Notebook.Settings, kept.Concat(notes.Values.OfType<Note>()));
            Replace(folder, folder with { Notebook = anew, Changes = NoteChanges.OfAll() });
            Changed?.Invoke(new WorkspaceChange([], [root]));
            return;
        }
        var affected = new HashSet<string>(StringComparer.Ordinal);
        var (notebook, isNews) = (folder.Notebook, false);
        foreach (var (path, note) in notes)
        {
            (notebook, var touched, var saysOther) = note is null ? notebook.Without(path) : notebook.With(note);
            affected.UnionWith(touched);
            isNews |= saysOther;
        }
        Replace(folder, notebook, affected);
        Raise(folder, affected, isNews);
    }

    /// <summary>For each path, whether it is in the notebook: a link may lead out of it. And whether a link that stays in it
    /// has to do with any of them.</summary>
    private static (Dictionary<string, bool> Own, bool IsLinked) WithoutLinks(NotebookFolder folder, IReadOnlyCollection<string> paths)
    {
        var root = folder.Root.Folder;
        var above = FilePath.Real(root);
        var own = new Dictionary<string, bool>(StringComparer.Ordinal);
        foreach (var path in paths)
        {
            var real = above is not null && FilePath.Real(FilePath.Below(root, path)) is { } full ? FilePath.RelativeTo(above, full) : null;
            if (folder.Files.IsLinked(path) || (real is not null && !FilePath.Comparer.Equals(real, path))) return (own, true);
            own[path] = real is not null;
        }
        return (own, false);
    }

    private IEnumerable<string> KnownBelow(NotebookFolder folder, string path) =>
        folder.Notebook.Notes.Keys.Where(known => _snapshot.Rules.IsWithin(path, known));

    // A watcher may tell only of the folder when a whole folder goes or comes. A folder may have the name of a note.
    private HashSet<string> Expand(NotebookFolder folder, IEnumerable<string> paths)
    {
        var all = new HashSet<string>(StringComparer.Ordinal);
        foreach (var path in paths)
        {
            if (NotePath.IsNote(path)) all.Add(path);
            if (NotePath.IsNote(path) && folder.Notebook.Notes.ContainsKey(path) && !Directory.Exists(FilePath.Below(folder.Root.Folder, path))) continue;
            all.UnionWith(KnownBelow(folder, path));
            if (Directory.Exists(FilePath.Below(folder.Root.Folder, path))) all.UnionWith(folder.Files.FindIn(path));
        }
        return all;
    }

    private bool IsOpen(string root, string path) => _snapshot.Open.ContainsKey(FilePath.Below(root, path));

    // Which notebook an open document belongs to changes with the notebooks and their rules.
    private void PlaceOpenDocuments()
    {
        foreach (var (path, document) in _snapshot.Open)
            if (!PlaceIfMoved(path, document)) Put(path, document);
    }

    // A link through which a document was opened may lead elsewhere now.
    private void PlaceOpenDocumentsBelow(HashSet<string> changed)
    {
        foreach (var (path, document) in _snapshot.Open)
            for (var at = DocumentUri.ToPath(document.Uri); at is not null; at = Path.GetDirectoryName(at))
            {
                if (!changed.Contains(at)) continue;
                PlaceIfMoved(path, document);
                break;
            }
    }

    /// <summary>Takes an open document in under another path, if it is known by another one now.</summary>
    private bool PlaceIfMoved(string path, OpenDocument document)
    {
        var opened = DocumentUri.ToPath(document.Uri) ?? path;
        if (!document.IsDouble && _snapshot.Rules.Comparer.Equals(KnownPath(opened), path)) return false;
        _snapshot = _snapshot with { Open = _snapshot.Open.Remove(path), Aliases = _snapshot.Aliases.Remove(opened) };
        Place(opened, document with { IsDouble = false });
        if (!_snapshot.Open.ContainsKey(path)) ReloadAt(path);
        return true;
    }
}
