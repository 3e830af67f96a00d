using NotesNetworking.Core.Network;
using NotesNetworking.Core.Notes;

namespace NotesNetworking.LanguageServer.Hosting;

/// <content>Which notebooks there are.</content>
internal sealed partial class Workspace
{
    // Folders of the editor's workspace, and those that notes opened outside of them brought; each belongs to a notebook.
    private ImmutableArray<string> _sources = [];

    private bool _hasNamedFolder;

    /// <summary>Raised in the queue when a whole notebook must be read again.</summary>
    public event Action<NotebookRoot>? ReadingNeeded;

    /// <summary>Raised in the queue when a notebook was added or taken away.</summary>
    public event Action? FoldersChanged;

    /// <summary>Adds a folder of the editor's workspace, with the notebook that it belongs to.</summary>
    public void AddFolder(string folder)
    {
        _hasNamedFolder = true;
        AddSource(folder);
    }

    /// <summary>Takes a folder of the editor's workspace away; its notebook goes once no other folder belongs to it.</summary>
    public void RemoveFolder(string folder)
    {
        _sources = _sources.Remove(folder, FilePath.Comparer);
        Arrange();
    }

    /// <summary>
    /// Adds the notebook around a note that is opened outside of all others. Where the editor has folders of its own, a note
    /// from elsewhere belongs to a notebook only if something marks one.
    /// </summary>
    private void AddAround(string note)
    {
        if (!NotePath.IsNote(note) || Path.GetDirectoryName(note) is not { } folder || !Directory.Exists(folder)) return;
        var known = KnownPath(note);
        if (_snapshot.Folders.Any(one => _snapshot.Rules.RelativeTo(one.Root.Folder, known) is not null || _snapshot.Rules.RelativeTo(one.Root.Folder, note) is not null)) return;
        var root = NotebookRoot.Marked(folder, home) ?? (_hasNamedFolder ? null : NotebookRoot.Named(folder, home));
        if (root is { MayScan: true }) AddSource(root.Folder);
    }

    private void AddSource(string folder)
    {
        if (!_sources.Contains(folder, FilePath.Comparer)) _sources = _sources.Add(folder);
        Arrange();
    }

    /// <summary>Brings the notebooks in line with the folders that belong to them, in their order.</summary>
    private void Arrange()
    {
        var roots = _sources.Select(folder => NotebookRoot.OfWorkspace(folder, home)).DistinctBy(root => root.Folder, FilePath.Comparer).ToArray();
        foreach (var folder in _snapshot.Folders)
            if (!roots.Any(root => FilePath.Comparer.Equals(root.Folder, folder.Root.Folder))) Remove(folder);
        foreach (var root in roots)
            if (FindFolder(root.Folder) is null) Add(root);
        _snapshot = _snapshot with { Folders = [.. roots.Select(root => FindFolder(root.Folder)!)] };
    }

    private void Add(NotebookRoot root)
    {
        var settings = NotebookLoader.ReadSettings(root.Folder);
        var files = new NotebookFiles(root.Folder, settings);
        var added = new NotebookFolder(root, files, Notebook.Create(settings, []), IsComplete: false, NoteChanges.OfAll());
        _snapshot = _snapshot with { Folders = _snapshot.Folders.Add(added) };
        PlaceOpenDocuments();
        FoldersChanged?.Invoke();
        Read(root);
    }

    private void Remove(NotebookFolder folder)
    {
        _snapshot = _snapshot with { Folders = _snapshot.Folders.RemoveAll(one => FilePath.Comparer.Equals(one.Root.Folder, folder.Root.Folder)) };
        _changedWhileReading.Remove(folder.Root.Folder);
        PlaceOpenDocuments();
        FoldersChanged?.Invoke();
        TellComplete();
        Changed?.Invoke(new WorkspaceChange([], [folder.Root.Folder]));
    }
}
