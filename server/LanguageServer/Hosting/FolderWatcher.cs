using NotesNetworking.Core.Notes;

namespace NotesNetworking.LanguageServer.Hosting;

/// <summary>
/// Watches a notebook's folder and hands on what happens in it, many events at once as one change. A folder that is
/// removed and made again, or another one that takes its name, is watched again.
/// </summary>
internal sealed class FolderWatcher : IDisposable
{
    private static readonly TimeSpan s_quiet = TimeSpan.FromMilliseconds(100);

    /// <summary>How often a folder that is gone is looked for: its parent may be gone, too, so that nothing tells.</summary>
    private static readonly TimeSpan s_lookout = TimeSpan.FromSeconds(1);

    private readonly Server _server;
    private readonly string _root;
    private readonly Debounce _settled;
    private readonly ITimer _lookout;
    private readonly Lock _lock = new();
    private readonly List<FileSystemWatcher> _watchers = [];
    private HashSet<string> _changed = new(FilePath.Comparer);
    private bool _isOver;

    private FolderWatcher(Server server, string root)
    {
        (_server, _root) = (server, root);
        _settled = new Debounce(server.Options.Time, s_quiet, HandOn, failure => server.Log.WriteFailure("watching files", failure));
        _lookout = server.Options.Time.CreateTimer(_ => LookOut(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    /// <summary>Watches a folder; null, with a line in the log, where the system has no more watches to give.</summary>
    public static FolderWatcher? TryStart(Server server, string root)
    {
        var watcher = new FolderWatcher(server, root);
        if (watcher.TryWatch()) return watcher;
        watcher.Dispose();
        return null;
    }

    public void Dispose()
    {
        lock (_lock)
        {
            _isOver = true;
            _lookout.Dispose();
            Stop();
        }
    }

    private bool TryWatch()
    {
        lock (_lock)
        {
            Stop();
            if (_isOver) return false;
            try
            {
                if (FilePath.Real(_root) is not { } real || !Directory.Exists(real)) _lookout.Change(s_lookout, s_lookout);
                else
                {
                    WatchName(real);
                    WatchFiles();
                    _lookout.Change(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
                }
                return true;
            }
            catch (Exception gone) when (gone is ArgumentException or IOException && !Directory.Exists(_root))
            {
                _lookout.Change(s_lookout, s_lookout);
                return true;
            }
            catch (Exception refused) when (refused is IOException or ArgumentException or PlatformNotSupportedException)
            {
                _server.Log.Write($"{_root} cannot be watched, so files changed outside the editor count only after a restart: {refused.Message}");
                return false;
            }
        }
    }

    private void WatchFiles()
    {
        var watcher = new FileSystemWatcher(_root)
        {
            IncludeSubdirectories = true,
            NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite,
        };
        _watchers.Add(watcher);
        watcher.Created += (_, e) => Take(e.FullPath);
        watcher.Changed += (_, e) => Take(e.FullPath);
        watcher.Deleted += (_, e) => Take(e.FullPath);
        watcher.Renamed += (_, e) => Take(e.OldFullPath, e.FullPath);
        // Events were lost, so anything may have happened.
        watcher.Error += (_, _) => ReadAgain();
        watcher.EnableRaisingEvents = true;
    }

    // A folder's watches end with it, and only its parent hears of the next one.
    private void WatchName(string real)
    {
        if (Path.GetDirectoryName(real) is not { } above) return;
        var watcher = new FileSystemWatcher(above, Path.GetFileName(real)) { NotifyFilter = NotifyFilters.DirectoryName | NotifyFilters.FileName };
        _watchers.Add(watcher);
        watcher.Created += (_, _) => BeginAgain();
        watcher.Deleted += (_, _) => BeginAgain();
        watcher.Renamed += (_, _) => BeginAgain();
        watcher.EnableRaisingEvents = true;
    }

    private void Stop()
    {
        foreach (var watcher in _watchers) watcher.Dispose();
        _watchers.Clear();
    }

    private void LookOut()
    {
        if (Directory.Exists(_root)) BeginAgain();
    }

    // Not on the thread of the watcher that is disposed of.
    private void BeginAgain() => _ = Task.Run(() =>
    {
        if (TryWatch()) ReadAgain();
    });

    private void ReadAgain() => _server.Post($"reading {_root} again", () => _server.Workspace.ReadAgain(_root));

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
