using NotesNetworking.Core.Network;
using NotesNetworking.Core.Notes.Settings;
using NotesNetworking.Core.Text;
using NotesNetworking.LanguageServer.Conversion;
using NotesNetworking.LanguageServer.Hosting.Files;
using NotesNetworking.LanguageServer.Protocol;

namespace NotesNetworking.LanguageServer.Hosting;

/// <summary>
/// Turns what happens into the next snapshot: the one place that changes it, only ever from the ordered queue. An open
/// document's text is the editor's; any other note's is the disk's.
/// </summary>
/// <param name="home">The home directory, which is no notebook unless it says so.</param>
/// <param name="rules">Which paths are the same; null for those of this system.</param>
internal sealed partial class Workspace(string home, FileSystemRules? rules = null)
{
    /// <summary>More notes at once than this, and the notebook is built anew: cheaper than so many steps.</summary>
    private const int ManyNotes = 256;

    private volatile Snapshot _snapshot = rules is null ? Snapshot.Empty : Snapshot.Empty with
    {
        Rules = rules,
        Open = ImmutableDictionary.Create<string, OpenDocument>(rules.Comparer),
        Aliases = ImmutableDictionary.Create<string, string>(rules.Comparer),
        Lost = ImmutableDictionary.Create<string, LostDocument>(rules.Comparer),
    };
    private volatile TaskCompletionSource _completion = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>The picture after the last change. Safe to read from any thread.</summary>
    public Snapshot Snapshot => _snapshot;

    /// <summary>Raised in the queue after each change.</summary>
    public event Action<WorkspaceChange>? Changed;

    /// <summary>Completes when all notebooks are read.</summary>
    public async Task WhenCompleteAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            var next = _completion.Task;
            if (_snapshot.IsComplete) return;
            await next.WaitAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Another day has begun: what is said of any note may differ.</summary>
    public void BeginDay() => Changed?.Invoke(new WorkspaceChange([], [.. _snapshot.Folders.Select(folder => folder.Root.Folder)]));

    /// <summary>Takes who says what the rules say.</summary>
    public void Use(Advice advice) => _snapshot = _snapshot with { Advice = advice };

    /// <summary>Takes what <c>initialize</c> settled.</summary>
    public void Begin(Session session) => _snapshot = _snapshot with { Session = session };

    /// <summary>Takes the editor's settings.</summary>
    public void Configure(ClientSettings settings)
    {
        if (settings == _snapshot.Settings) return;
        _snapshot = _snapshot with { Settings = settings };
        Changed?.Invoke(new WorkspaceChange([], [.. _snapshot.Folders.Select(folder => folder.Root.Folder)]));
    }

    /// <summary>A document was opened in the editor. One that is no file is left alone.</summary>
    public void Open(string uri, int? version, string text)
    {
        if (DocumentUri.ToPath(uri) is not { } path) return;
        Find(path);
        AddAround(path);
        Place(path, new OpenDocument(uri, version, SourceText.From(text), Alone: null));
    }

    /// <summary>A document was edited: its changes, each in the text that the one before left.</summary>
    /// <returns>False when it is not open.</returns>
    public bool Edit(string uri, int? version, IReadOnlyList<ContentChange> changes)
    {
        if (_snapshot.PathOf(uri) is not { } path) return true;
        if (_snapshot.Lost.TryGetValue(path, out var lost))
        {
            _snapshot = _snapshot with { Lost = _snapshot.Lost.SetItem(path, lost with { Version = version ?? lost.Version }) };
            var whole = changes.Count - 1;
            while (whole >= 0 && changes[whole].Range is not null) whole--;
            if (whole < 0) return true;
            Open(uri, version ?? lost.Version, changes[whole].Text);
            return Edit(uri, version ?? lost.Version, [.. changes.Skip(whole + 1)]);
        }
        if (!_snapshot.Open.TryGetValue(path, out var document)) return false;
        var text = document.Text;
        foreach (var change in changes)
            text = change.Range is { } range
                ? text.WithChange(Positions.ToLineRange(range), change.Text, _snapshot.Session.Encoding)
                : SourceText.From(change.Text);
        Put(path, document with { Version = version ?? document.Version, Text = text });
        return true;
    }

    /// <summary>What a document says is not known any more: an edit could not be read. Until the client tells of all of its
    /// text, or saves it, the disk's counts for others, and nothing is said of its places.</summary>
    /// <returns>True when that is news.</returns>
    public bool Lose(string uri, int? version = null)
    {
        if (DocumentUri.ToPath(uri) is not { } opened) return false;
        var path = _snapshot.Aliases.GetValueOrDefault(opened, opened);
        if (_snapshot.Lost.ContainsKey(path)) return false;
        var lost = new LostDocument(uri, version ?? _snapshot.Open.GetValueOrDefault(path)?.Version);
        _snapshot = _snapshot with { Open = _snapshot.Open.Remove(path), Lost = _snapshot.Lost.SetItem(path, lost) };
        ReloadAt(path);
        return true;
    }

    private void Find(string opened)
    {
        var path = _snapshot.Aliases.GetValueOrDefault(opened, opened);
        if (_snapshot.Lost.ContainsKey(path)) _snapshot = _snapshot with { Lost = _snapshot.Lost.Remove(path) };
    }

    private void ReloadAt(string path)
    {
        foreach (var (folder, relative) in _snapshot.LocateAll(path)) Reload(FindFolder(folder.Root.Folder)!, [relative]);
    }

    /// <summary>A document was closed: the disk's version counts again.</summary>
    public void Close(string uri)
    {
        if (_snapshot.PathOf(uri) is not { } path) return;
        Find(path);
        if (!_snapshot.Open.ContainsKey(path)) return;
        _snapshot = _snapshot with { Open = _snapshot.Open.Remove(path), Aliases = _snapshot.Aliases.Remove(DocumentUri.ToPath(uri)!) };
        ReloadAt(path);
    }

    /// <summary>Takes a document in under the path by which its note is known, whatever link it was opened through.</summary>
    private void Place(string path, OpenDocument document)
    {
        var known = KnownPath(path);
        var isAlias = !_snapshot.Rules.Comparer.Equals(known, path);
        if (isAlias && _snapshot.Open.ContainsKey(known)) (known, isAlias, document) = (path, false, document with { IsDouble = true });
        _snapshot = _snapshot with { Aliases = isAlias ? _snapshot.Aliases.SetItem(path, known) : _snapshot.Aliases.Remove(path) };
        Put(known, document);
    }

    // A link in a notebook that leads to one of its notes is that note; one that leads out of it is in no notebook.
    private string KnownPath(string path)
    {
        if (_snapshot.Folders.IsEmpty || FilePath.Real(path) is not { } real) return path;
        (NotebookFolder Folder, string Path)? best = null;
        foreach (var folder in _snapshot.Folders)
            if (FilePath.Real(folder.Root.Folder) is { } root && _snapshot.Rules.RelativeTo(root, real) is { Length: > 0 } inside && !(inside.Length >= best?.Path.Length))
                best = (folder, inside);
        if (best is not var (notebook, relative)) return _snapshot.Locate(path) is null ? path : real;
        // What is no note by its own name is known by the link's.
        return notebook.Files.Includes(relative) ? FilePath.Below(notebook.Root.Folder, relative) : path;
    }

    private void Put(string path, OpenDocument document)
    {
        var text = document.Text;
        if (document.IsDouble || _snapshot.Locate(path) is null)
        {
            var name = Path.GetFileName(path);
            var settings = NotebookSettings.Default with { IsPartial = true };
            var alone = Notebook.Create(settings, [NoteFile.Parse(name, text, settings)]);
            _snapshot = _snapshot with { Open = _snapshot.Open.SetItem(path, document with { Alone = alone }) };
            return;
        }
        _snapshot = _snapshot with { Open = _snapshot.Open.SetItem(path, document with { Alone = null }) };
        foreach (var (folder, relative) in _snapshot.LocateAll(path))
        {
            var change = folder.Notebook.With(NoteFile.Parse(relative, text, folder.Notebook.Settings));
            Replace(folder, change.Notebook, change.Affected);
            Raise(folder, change.Affected, change.IsNews, relative, change.Notebook.Notes[relative].Contact is not null);
        }
    }

    private void Replace(NotebookFolder folder, Notebook notebook, IEnumerable<string> affected) =>
        Replace(folder, folder with { Notebook = notebook, Changes = folder.Changes.Of(affected) });

    private void Replace(NotebookFolder folder, NotebookFolder next) =>
        _snapshot = _snapshot with { Folders = _snapshot.Folders.Replace(folder, next) };

    // For whoever waits until all is read.
    private void TellComplete()
    {
        var waiting = _completion;
        _completion = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        waiting.SetResult();
    }

    private void Raise(NotebookFolder folder, IEnumerable<string> paths, bool isNews, string? edited = null, bool isOfContact = false)
    {
        var root = folder.Root.Folder;
        Changed?.Invoke(new WorkspaceChange(
            [.. paths.Select(path => new NoteId(root, path))], [], edited is null ? null : new NoteId(root, edited)) { IsNews = isNews, IsOfContact = isOfContact });
    }
}
