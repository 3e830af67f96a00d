using NotesNetworking.Core.Notes.Settings;
using NotesNetworking.LanguageServer.Conversion;
using NotesNetworking.LanguageServer.Hosting;
using NotesNetworking.LanguageServer.Protocol;
using NotesNetworking.LanguageServer.Rpc;

namespace NotesNetworking.LanguageServer.Handlers;

/// <summary>Follows the files on the disk: through the client where it watches for servers (LSP 3.17,
/// <c>workspace/didChangeWatchedFiles</c>), else by itself.</summary>
internal sealed class WatchedFilesFeature : IFeature
{
    private const string Changed = "workspace/didChangeWatchedFiles";

    private readonly Dictionary<string, FolderWatcher> _watchers = new(FilePath.Comparer);
    private readonly Lock _lock = new();

    public void Register(Routes routes, Server server)
    {
        server.Initialized += () =>
        {
            if (server.Session.WatchesFiles) _ = RegisterAsync(server);
        };
        server.Workspace.FoldersChanged += () =>
        {
            if (!server.Session.WatchesFiles) Watch(server);
        };
        // The system has only so many watches to give, and another server may run in this process.
        server.Ending.Register(Stop);
        routes.Change(Changed, json => json.DidChangeWatchedFilesParams, events =>
            server.Workspace.FilesChanged(events.Changes.Select(change => DocumentUri.ToPath(change.Uri)).OfType<string>()));
    }

    private static Task RegisterAsync(Server server)
    {
        var options = new WatchOptions(
        [
            new FileWatcher("**/*.{md,markdown}"),
            new FileWatcher($"**/{NotebookSettings.FileName}"),
            new FileWatcher($"**/{IgnoreFile.Name}"),
            new FileWatcher("**/{dendron.yml,logseq/config.edn}"),
        ]);
        return server.Client.RegisterAsync(
            new Registration("files", Changed, JsonSerializer.SerializeToElement(options, ProtocolJson.Default.WatchOptions)));
    }

    private void Watch(Server server)
    {
        lock (_lock)
        {
            if (server.Ending.IsCancellationRequested) return;
            var roots = server.Workspace.Snapshot.Folders
                .Where(folder => folder.Root.MayScan).Select(folder => folder.Root.Folder).ToHashSet(FilePath.Comparer);
            foreach (var gone in _watchers.Keys.Except(roots, FilePath.Comparer).ToList())
                if (_watchers.Remove(gone, out var watcher)) watcher.Dispose();
            foreach (var root in roots)
                if (!_watchers.ContainsKey(root) && FolderWatcher.TryStart(server, root) is { } started) _watchers[root] = started;
        }
    }

    private void Stop()
    {
        lock (_lock)
        {
            foreach (var watcher in _watchers.Values) watcher.Dispose();
            _watchers.Clear();
        }
    }
}
