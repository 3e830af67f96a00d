using NotesNetworking.LanguageServer.Tests.Support;

namespace NotesNetworking.LanguageServer.Tests.Model;

/// <summary>Carries a sequence out: on a disk, in an editor, and with a server that hears of it. Wherever the sequence says so,
/// the server's answers are compared with those of one that is started then.</summary>
internal sealed class ModelRun : IDisposable
{
    private readonly TempFolder _folder = new();
    private readonly ModelDisk _disk;
    private readonly ModelServer _server;
    private readonly ModelEditor _editor;
    private readonly List<string> _workspace = [];
    private readonly string _encoding;
    private readonly int _seed;
    private ModelAnswers? _last;
    private Dictionary<string, string> _lastTexts = [];
    private DateOnly _lastDay = Today.Date;

    private ModelRun(int seed)
    {
        (_seed, _encoding) = (seed, seed % 2 == 0 ? "utf-16" : "utf-8");
        _disk = new ModelDisk(_folder.Path);
        Directory.CreateDirectory(_disk["nb"]);
        Directory.CreateDirectory(_disk["out"]);
        _workspace.Add("nb");
        _server = new ModelServer([_disk["nb"]], Today.Date, _encoding);
        _editor = new ModelEditor(_disk, _server);
    }

    /// <summary>What is wrong after a sequence; null where nothing is.</summary>
    public static string? Problem(int seed, IEnumerable<ModelStep> steps)
    {
        using var run = new ModelRun(seed);
        var count = 0;
        try
        {
            foreach (var step in steps)
            {
                count++;
                if (run.Take(step) is { } problem) return $"step {count}: {problem}";
                if (run._server.Failures is { Length: > 0 } failures) return $"step {count}: {failures}";
            }
            return null;
        }
        catch (Exception failure) when (failure is not OutOfMemoryException)
        {
            return $"step {count}: {failure}";
        }
    }

    public void Dispose()
    {
        _server.Dispose();
        _folder.Dispose();
    }

    private string? Take(ModelStep step)
    {
        switch (step)
        {
            case ModelStep.Open(var path, var unsaved): _editor.Open(path, _disk.Read(path) ?? unsaved); break;
            case ModelStep.Edit(var path, var at, var length, var text): _editor.Edit(path, at, length, text); break;
            case ModelStep.Replace(var path, var text): _editor.Replace(path, text); break;
            case ModelStep.Close(var path): _editor.Close(path); break;
            case ModelStep.Save(var path): _editor.Save(path); break;
            case ModelStep.Garble(var path): _editor.Garble(path); break;
            case ModelStep.Write(var path, var text): _disk.Write(path, text); break;
            case ModelStep.Delete(var path, var isToldByFile): _disk.Delete(path, isToldByFile); break;
            case ModelStep.Move(var from, var to, var isToldByFile): _disk.Move(from, to, isToldByFile); break;
            case ModelStep.Link(var path, var target): _disk.Link(path, target); break;
            case ModelStep.Switch(var files): Switch(files); break;
            case ModelStep.Configure settings: Configure(settings); break;
            case ModelStep.Day(var days, var isNoticed):
                _server.Today = _server.Today.AddDays(days);
                if (isNoticed) _server.TellDay();
                break;
            case ModelStep.Folders(var path): ChangeFolders(path); break;
            case ModelStep.Deliver(var isBackwards): Deliver(isBackwards); break;
            case ModelStep.Read(var isEnd):
                if (isEnd) _server.Complete();
                else _server.Load();
                break;
            case ModelStep.Ask:
                if (!_server.IsReading) ModelAnswers.Of(_server, _editor.Texts, _seed);
                break;
            default: return Check();
        }
        return null;
    }

    private void Switch(Dictionary<string, string?> files)
    {
        foreach (var (path, text) in files)
        {
            if (text is null) _disk.Delete(path, isToldByFile: true);
            else _disk.Write(path, text);
        }
    }

    private void Configure(ModelStep.Configure settings) =>
        _editor.Configure(new { codeLens = new { enabled = settings.Lenses }, inlayHints = new { mentions = settings.Mentions, dates = settings.Dates, followUps = true } });

    private void ChangeFolders(string path)
    {
        // Without any folder, another rule counts for documents on their own.
        if (_workspace is [var last] && last == path) return;
        var isThere = _workspace.Remove(path);
        if (!isThere && !Directory.Exists(_disk[path])) return;
        if (!isThere) _workspace.Add(path);
        object[] folders = [ModelServer.Folder(_disk[path])];
        _server.Tell("workspace/didChangeWorkspaceFolders", new { @event = isThere ? new { added = Array.Empty<object>(), removed = folders } : new { added = folders, removed = Array.Empty<object>() } });
    }

    private void Deliver(bool isBackwards)
    {
        var seen = _disk.TakeSeen(isBackwards);
        if (seen.Length == 0) return;
        _server.TellFiles(seen);
        // Nobody but the server's own watcher looks there.
        if (seen.Any(path => path.EndsWith("/exclude", StringComparison.Ordinal)))
            foreach (var folder in _server.Snapshot.Folders) _server.TellIgnored(folder.Root.Folder);
    }

    private string? Check()
    {
        Deliver(isBackwards: false);
        _server.Settle();
        using var anew = StartAnew();
        var texts = _editor.Texts;
        var (now, wanted) = (ModelAnswers.Of(_server, texts, _seed), ModelAnswers.Of(anew, texts, _seed));
        var problem = ModelLaws.Same(now.All, wanted.All);
        if (anew.Failures is { Length: > 0 } failures) problem = failures;
        if (_last is { } last && _lastDay == _server.Today) problem ??= ModelLaws.Told(_server, last.All, now.All, path => _lastTexts.GetValueOrDefault(path) is { } before && before == texts.GetValueOrDefault(path));
        (_last, _lastTexts, _lastDay) = (now, texts, _server.Today);
        _server.Changes.Clear();
        return problem is null ? null : problem.Replace(_folder.Path, "", StringComparison.Ordinal);
    }

    private ModelServer StartAnew()
    {
        var server = new ModelServer(_workspace.Select(path => _disk[path]), _server.Today, _encoding);
        // Those that a document brought with it stay after that is closed.
        foreach (var folder in _server.Snapshot.Folders) server.Add(folder.Root.Folder);
        _editor.Begin(server);
        server.Settle();
        return server;
    }
}
