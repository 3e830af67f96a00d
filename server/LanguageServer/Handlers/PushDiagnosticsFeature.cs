using NotesNetworking.LanguageServer.Conversion;
using NotesNetworking.LanguageServer.Hosting;
using NotesNetworking.LanguageServer.Protocol;
using NotesNetworking.LanguageServer.Rpc;

namespace NotesNetworking.LanguageServer.Handlers;

/// <summary><c>textDocument/publishDiagnostics</c> for clients that do not pull: of all notes of a notebook once it is
/// read, then of those that a change concerns, and only where the diagnostics are others than before.</summary>
internal sealed class PushDiagnosticsFeature : IFeature
{
    /// <summary>How long the typing must rest.</summary>
    public static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(150);

    private readonly record struct Published(string Uri, string Id);

    private readonly Lock _lock = new();
    private readonly Dictionary<string, Published> _published = new(FilePath.Comparer);
    private ImmutableHashSet<NoteId> _notes = [];
    private ImmutableHashSet<string> _roots = [];

    public void Register(Routes routes, Server server)
    {
        var settled = new Debounce(server.Options.Time, Quiet, () => PublishDue(server), failure => server.Log.WriteFailure("publishing diagnostics", failure));
        server.Workspace.Changed += change =>
        {
            foreach (var root in change.Roots) server.Diagnostics.Forget(root);
            if (server.Session.PullsDiagnostics) return;
            lock (_lock) (_notes, _roots) = (_notes.Union(change.Notes), _roots.Union(change.Roots));
            settled.Trigger();
        };
    }

    private void PublishDue(Server server)
    {
        ImmutableHashSet<NoteId> notes;
        ImmutableHashSet<string> roots;
        lock (_lock) (notes, roots, _notes, _roots) = (_notes, _roots, [], []);
        // Captured behind the changes that it is about, so nothing due is missed.
        var snapshot = server.Capture();
        var due = notes.Select(note => FilePath.Below(note.Root, note.Path)).ToHashSet(FilePath.Comparer);
        foreach (var root in roots) due.UnionWith(AllOf(snapshot, root));
        foreach (var path in due)
        {
            try
            {
                Publish(server, snapshot, path);
            }
            catch (Exception failure)
            {
                // The other notes have their own.
                server.Log.WriteFailure("publishing the diagnostics of a note", failure);
            }
        }
    }

    // Those of a notebook's notes, and those told of before that are no notes of it any more.
    private IEnumerable<string> AllOf(Snapshot snapshot, string root) =>
        snapshot.Folders.Where(folder => FilePath.Comparer.Equals(folder.Root.Folder, root))
            .SelectMany(folder => folder.Notebook.Notes.Keys, (folder, path) => FilePath.Below(folder.Root.Folder, path))
            .Concat(_published.Keys.Where(path => FilePath.RelativeTo(root, path) is not null));

    private void Publish(Server server, Snapshot snapshot, string path)
    {
        var view = snapshot.Find(snapshot.Open.GetValueOrDefault(path)?.Uri ?? DocumentUri.FromPath(path));
        var uri = view?.Uri ?? DocumentUri.FromPath(path);
        var (id, items) = view is null ? NoteDiagnostics.None : server.Diagnostics.Of(snapshot, view);
        var isKnown = _published.TryGetValue(path, out var before);

        // An editor may write a URI in another way than we do: what was said under the other one is taken back.
        if (isKnown && before.Uri != uri && before.Id != NoteDiagnostics.None.Id) server.Client.Publish(new PublishDiagnosticsParams(before.Uri, []));
        var isNews = isKnown && before.Uri == uri ? before.Id != id : id != NoteDiagnostics.None.Id || view?.Open is not null;
        if (isNews) server.Client.Publish(new PublishDiagnosticsParams(uri, items, server.Session.ReadsDiagnosticVersions ? view?.Open?.Version : null));
        if (view is null) _published.Remove(path);
        else if (isKnown || isNews) _published[path] = new Published(uri, id);
    }
}
