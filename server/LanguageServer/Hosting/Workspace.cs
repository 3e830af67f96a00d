using NotesNetworking.Core.Network;
using NotesNetworking.Core.Notes;
using NotesNetworking.Core.Notes.Settings;
using NotesNetworking.Core.Text;
using NotesNetworking.LanguageServer.Conversion;
using NotesNetworking.LanguageServer.Protocol;

namespace NotesNetworking.LanguageServer.Hosting;

/// <summary>
/// Turns what happens into the next snapshot: the one place that changes it, only ever from the ordered queue. An open
/// document's text is the editor's; any other note's is the disk's.
/// </summary>
/// <param name="home">The home directory, which is no notebook unless it says so.</param>
internal sealed partial class Workspace(string home)
{
    /// <summary>More notes at once than this, and the notebook is built anew: cheaper than so many steps.</summary>
    private const int ManyNotes = 256;

    private volatile Snapshot _snapshot = Snapshot.Empty;
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
    public void Open(string uri, int version, string text)
    {
        if (DocumentUri.ToPath(uri) is not { } path) return;
        AddAround(path);
        Put(path, uri, version, SourceText.From(text));
    }

    /// <summary>A document was edited: its changes, each in the text that the one before left.</summary>
    public void Edit(string uri, int version, IEnumerable<ContentChange> changes)
    {
        if (DocumentUri.ToPath(uri) is not { } path || !_snapshot.Open.TryGetValue(path, out var document)) return;
        var text = document.Text;
        foreach (var change in changes)
            text = change.Range is { } range
                ? text.WithChange(Positions.ToLineRange(range), change.Text, _snapshot.Session.Encoding)
                : SourceText.From(change.Text);
        Put(path, document.Uri, version, text);
    }

    /// <summary>A document was closed: the disk's version counts again.</summary>
    public void Close(string uri)
    {
        if (DocumentUri.ToPath(uri) is not { } path || !_snapshot.Open.ContainsKey(path)) return;
        _snapshot = _snapshot with { Open = _snapshot.Open.Remove(path) };
        if (_snapshot.Locate(path) is var (folder, relative)) Reload(folder, [relative]);
    }

    private void Put(string path, string uri, int version, SourceText text)
    {
        if (_snapshot.Locate(path) is not var (folder, relative))
        {
            var name = Path.GetFileName(path);
            var alone = Notebook.Create(NotebookSettings.Default, [NoteParser.Parse(name, text, NotebookSettings.Default)]);
            _snapshot = _snapshot with { Open = _snapshot.Open.SetItem(path, new OpenDocument(uri, version, text, alone)) };
            return;
        }
        var change = folder.Notebook.With(NoteParser.Parse(relative, text, folder.Notebook.Settings));
        _snapshot = _snapshot with { Open = _snapshot.Open.SetItem(path, new OpenDocument(uri, version, text, Alone: null)) };
        Replace(folder, change.Notebook, change.Affected);
        Raise(folder, change.Affected, relative);
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

    private void Raise(NotebookFolder folder, IEnumerable<string> paths, string? edited = null)
    {
        var root = folder.Root.Folder;
        Changed?.Invoke(new WorkspaceChange(
            [.. paths.Select(path => new NoteId(root, path))], [], edited is null ? null : new NoteId(root, edited)));
    }
}
