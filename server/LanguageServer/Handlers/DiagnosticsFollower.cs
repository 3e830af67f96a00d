using System.Threading.Channels;
using NotesNetworking.LanguageServer.Conversion;
using NotesNetworking.LanguageServer.Hosting;
using NotesNetworking.LanguageServer.Protocol;
using NotesNetworking.LanguageServer.Rpc;

namespace NotesNetworking.LanguageServer.Handlers;

/// <summary>
/// Answers <c>workspace/diagnostic</c> for as long as the client listens: first what it does not know yet, then what changes.
/// A client that asks every two seconds sends and gets a line for each note each time, though nothing changed. What is open in
/// the editor it asks for by itself.
/// </summary>
internal sealed class DiagnosticsFollower
{
    /// <summary>What changed since a client was told last.</summary>
    private sealed class Listener
    {
        public readonly Channel<bool> Wakes = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

        public ImmutableHashSet<NoteId> Notes = [];
        public bool IsWhole = true;
    }

    private readonly Server _server;
    private readonly Lock _lock = new();
    private readonly List<Listener> _listeners = [];

    /// <summary>Follows a server's notebooks.</summary>
    public DiagnosticsFollower(Server server)
    {
        _server = server;
        var settled = new Debounce(server.Options.Time, PushDiagnosticsFeature.Quiet, Wake, failure => server.Log.WriteFailure("telling of diagnostics", failure));
        server.Workspace.Changed += change =>
        {
            lock (_lock)
            {
                foreach (var one in _listeners) (one.Notes, one.IsWhole) = (one.Notes.Union(change.Notes), one.IsWhole || !change.Roots.IsEmpty);
                if (_listeners.Count > 0) settled.Trigger();
            }
        };
    }

    /// <summary>Tells what changes until the client has heard enough.</summary>
    /// <param name="token">The client's token for pieces of the answer.</param>
    /// <param name="previous">What it knows.</param>
    /// <param name="cancellationToken">Ends it; there is no other end.</param>
    public async Task FollowAsync(JsonElement token, PreviousResult[] previous, CancellationToken cancellationToken)
    {
        var told = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (uri, id) in previous) told[uri] = id;
        var listener = new Listener();
        lock (_lock) _listeners.Add(listener);
        try
        {
            while (true)
            {
                // What changed is taken before the picture, so that nothing is missed.
                var (notes, isWhole) = Take(listener);
                var snapshot = await _server.WhenCompleteAsync(_server.Capture(), cancellationToken).ConfigureAwait(false);
                PartialResults.Send(_server.Client, token, isWhole ? All(snapshot, told, cancellationToken) : Of(snapshot, told, notes),
                    chunk => new WorkspaceDiagnosticReport(chunk), ProtocolJson.Default.WorkspaceDiagnosticReport);
                await listener.Wakes.Reader.ReadAsync(cancellationToken).ConfigureAwait(false);
            }
        }
        finally
        {
            lock (_lock) _listeners.Remove(listener);
        }
    }

    private (ImmutableHashSet<NoteId> Notes, bool IsWhole) Take(Listener listener)
    {
        lock (_lock)
        {
            var taken = (listener.Notes, listener.IsWhole);
            (listener.Notes, listener.IsWhole) = ([], false);
            return taken;
        }
    }

    private void Wake()
    {
        lock (_lock)
            foreach (var one in _listeners) one.Wakes.Writer.TryWrite(true);
    }

    private IEnumerable<WorkspaceDocumentReport> Of(Snapshot snapshot, Dictionary<string, string> told, IEnumerable<NoteId> notes)
    {
        foreach (var (root, path) in notes)
        {
            var folder = snapshot.Folders.FirstOrDefault(folder => FilePath.Comparer.Equals(folder.Root.Folder, root));
            var view = folder is null ? null : snapshot.Find(folder, path);
            if (view?.Open is null && Report(told, view?.Uri ?? DocumentUri.FromPath(FilePath.Below(root, path)), view is null ? NoteDiagnostics.None : _server.Diagnostics.Of(snapshot, view)) is { } report)
                yield return report;
        }
    }

    private IEnumerable<WorkspaceDocumentReport> All(Snapshot snapshot, Dictionary<string, string> told, CancellationToken cancellationToken)
    {
        var gone = told.Keys.ToHashSet(StringComparer.Ordinal);
        foreach (var folder in snapshot.Folders)
            foreach (var path in folder.Notebook.Notes.Keys)
            {
                cancellationToken.ThrowIfCancellationRequested();
                var view = snapshot.Find(folder, path)!;
                gone.Remove(view.Uri);
                if (view.Open is null && Report(told, view.Uri, _server.Diagnostics.Of(snapshot, view)) is { } report) yield return report;
            }
        foreach (var uri in gone)
            if (Report(told, uri, NoteDiagnostics.None) is { } report) yield return report;
    }

    private static WorkspaceDocumentReport? Report(Dictionary<string, string> told, string uri, NoteDiagnostics found)
    {
        if (told.GetValueOrDefault(uri, NoteDiagnostics.None.Id) == found.Id) return null;
        if (found.Items.Length == 0) told.Remove(uri);
        else told[uri] = found.Id;
        return new WorkspaceDocumentReport(uri, null, "full", found.Id, found.Items);
    }
}
