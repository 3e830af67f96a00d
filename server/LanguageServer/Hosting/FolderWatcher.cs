using NotesNetworking.Core.Notes;

namespace NotesNetworking.LanguageServer.Hosting;

/// <summary>Watches a notebook's folder and hands on what happens in it, many events at once as one change.</summary>
internal sealed class FolderWatcher : IDisposable
{
    private static readonly TimeSpan s_quiet = TimeSpan.FromMilliseconds(100);

    private readonly Server _server;
    private readonly string _root;
    private readonly FileSystemWatcher _watcher;
    private readonly Debounce _settled;
    private readonly Lock _lock = new();
    private HashSet<string> _changed = new(FilePath.Comparer);

    private FolderWatcher(Server server, string root)
    {
        (_server, _root) = (server, root);
        _settled = new Debounce(server.Options.Time, s_quiet, HandOn);
        _watcher = new FileSystemWatcher(root)
        {
            IncludeSubdirectories = true,
            NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite,
        };
        _watcher.Created += (_, e) => Take(e.FullPath);
        _watcher.Changed += (_, e) => Take(e.FullPath);
        _watcher.Deleted += (_, e) => Take(e.FullPath);
        _watcher.Renamed += (_, e) => Take(e.OldFullPath, e.FullPath);
        // Events were lost, so anything may have happened.
        _watcher.Error += (_, _) => server.Post($"reading {root} again", () => server.Workspace.ReadAgain(root));
        _watcher.EnableRaisingEvents = true;
    }

    /// <summary>Watches a folder; null, with a line in the log, where the system has no more watches to give.</summary>
    public static FolderWatcher? TryStart(Server server, string root)
    {
        try
        {
            return new FolderWatcher(server, root);
        }
        catch (Exception refused) when (refused is IOException or ArgumentException or PlatformNotSupportedException)
        {
            server.Log.Write($"{root} cannot be watched, so files changed outside the editor count only after a restart: {refused.Message}");
            return null;
        }
    }

    public void Dispose() => _watcher.Dispose();

    private void Take(params ReadOnlySpan<string> paths)
    {
        lock (_lock)
        {
            foreach (var path in paths)
                if (!IsHidden(path)) _changed.Add(path);
            if (_changed.Count == 0) return;
        }
        _settled.Trigger();
    }

    // Git writes many files of its own at each commit, and so do editors; no folder with a dot holds a note.
    private bool IsHidden(string path)
    {
        if (FilePath.RelativeTo(_root, path) is not { Length: > 0 } below) return false;
        if (Path.GetFileName(below) == IgnoreFile.Name) below = NotePath.FolderOf(below);
        return below.StartsWith('.') || below.Contains("/.", StringComparison.Ordinal);
    }

    private void HandOn()
    {
        HashSet<string> changed;
        lock (_lock) (changed, _changed) = (_changed, new HashSet<string>(FilePath.Comparer));
        if (changed.Count > 0) _server.Post("taking changed files", () => _server.Workspace.FilesChanged(changed));
    }
}
