using NotesNetworking.Core.Notes.Settings;
using NotesNetworking.LanguageServer.Conversion;
using NotesNetworking.LanguageServer.Hosting;
using NotesNetworking.LanguageServer.Protocol;
using NotesNetworking.LanguageServer.Rpc;

namespace NotesNetworking.LanguageServer.Handlers;

/// <summary>Follows the files on the disk: through the client where it watches for servers (LSP 3.17,
/// <c>workspace/didChangeWatchedFiles</c>), else by itself. What git leaves out it always follows by itself.</summary>
internal sealed class WatchedFilesFeature : IFeature
{
    private const string Changed = "workspace/didChangeWatchedFiles";

    private readonly Dictionary<string, FolderWatcher> _watchers = new(FilePath.Comparer);
    private readonly Dictionary<string, IgnoreWatcher> _ignoreWatchers = new(FilePath.Comparer);
    private readonly Lock _lock = new();

    public void Register(Routes routes, Server server)
    {
        server.Initialized += () =>
        {
            if (server.Session.WatchesFiles) _ = RegisterAsync(server);
        };
        server.Workspace.FoldersChanged += () => Watch(server);
        // The system has only so many watches to give, and another server may run in this process.
        server.Ending.Register(Stop);
        routes.ChangeEach(Changed, "changes", json => json.FileEvent, changes =>
            server.Workspace.FilesChanged(changes.Select(change => DocumentUri.ToPath(change.Uri)).OfType<string>()));
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
            Keep(_ignoreWatchers, roots, root => new IgnoreWatcher(server, root));
            if (!server.Session.WatchesFiles) Keep(_watchers, roots, root => FolderWatcher.TryStart(server, root));
        }
    }

    private static void Keep<T>(Dictionary<string, T> watchers, HashSet<string> roots, Func<string, T?> start)
        where T : class, IDisposable
    {
        foreach (var gone in watchers.Keys.Except(roots, FilePath.Comparer).ToList())
            if (watchers.Remove(gone, out var watcher)) watcher.Dispose();
        foreach (var root in roots)
            if (!watchers.ContainsKey(root) && start(root) is { } started) watchers[root] = started;
    }

    private void Stop()
    {
        lock (_lock)
        {
            foreach (var watcher in _watchers.Values) watcher.Dispose();
            foreach (var watcher in _ignoreWatchers.Values) watcher.Dispose();
            _watchers.Clear();
            _ignoreWatchers.Clear();
        }
    }
}
