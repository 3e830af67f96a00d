namespace NotesNetworking.LanguageServer.Hosting;

/// <summary>
/// Watches what leaves files of a notebook out and lies where nobody else looks: <c>.gitignore</c> files above its root, and
/// git's own <c>info/exclude</c>. Neither clients nor <see cref="FolderWatcher"/> watch there. A change has the notebook read
/// again.
/// </summary>
internal sealed class IgnoreWatcher : IDisposable
{
    private static readonly TimeSpan s_quiet = TimeSpan.FromMilliseconds(100);

    private readonly List<FileSystemWatcher> _watchers = [];

    /// <summary>Begins to watch; where the system has no more watches to give, the log says so.</summary>
    public IgnoreWatcher(Server server, string root)
    {
        var settled = new Debounce(server.Options.Time, s_quiet, () => server.Post($"reading {root} again", () => server.Workspace.ReadAgain(root)), failure => server.Log.WriteFailure("watching ignore files", failure));
        foreach (var (path, _) in IgnoreFile.PathsAbove(root))
        {
            // Git makes the folder of its own list with the repository.
            if (!Directory.Exists(Path.GetDirectoryName(path))) continue;
            try
            {
                Watch(path, settled.Trigger);
            }
            catch (Exception refused) when (refused is IOException or ArgumentException or PlatformNotSupportedException)
            {
                server.Log.Write($"{path} cannot be watched, so what it leaves out counts only after a restart: {refused.Message}");
            }
        }
    }

    public void Dispose()
    {
        foreach (var watcher in _watchers) watcher.Dispose();
    }

    private void Watch(string path, Action onChange)
    {
        var watcher = new FileSystemWatcher(Path.GetDirectoryName(path)!, Path.GetFileName(path)) { NotifyFilter = NotifyFilters.FileName | NotifyFilters.LastWrite };
        _watchers.Add(watcher);
        watcher.Created += (_, _) => onChange();
        watcher.Changed += (_, _) => onChange();
        watcher.Deleted += (_, _) => onChange();
        watcher.Renamed += (_, _) => onChange();
        watcher.Error += (_, _) => onChange();
        watcher.EnableRaisingEvents = true;
    }
}
