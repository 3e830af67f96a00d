using System.Collections.Immutable;
using Microsoft.Extensions.Time.Testing;
using NotesNetworking.LanguageServer.Conversion;
using NotesNetworking.LanguageServer.Handlers;
using NotesNetworking.LanguageServer.Hosting;
using NotesNetworking.LanguageServer.Rpc;

namespace NotesNetworking.LanguageServer.Tests.Model;

/// <summary>
/// A server whose handlers the test calls itself, one after another. It has no streams, no timers and no watchers: the test
/// says what happens on the disk, and when a reading of a notebook begins and ends.
/// </summary>
internal sealed class ModelServer : IEndpoints, IDisposable
{
    private readonly Dictionary<string, Func<JsonElement, CancellationToken, Task<object?>>> _methods = [];
    private readonly Dictionary<string, Reading> _readings = [];
    private readonly StringWriter _log = new();
    private readonly FakeTimeProvider _time = new();
    private readonly Server _server;

    /// <summary>A server that has begun, with the workspace folders of its client.</summary>
    public ModelServer(IEnumerable<string> folders, DateOnly today, string encoding)
    {
        Today = today;
        ImmutableArray<IFeature> features = [.. FeatureCatalogue.All.Where(feature => feature is not (IndexingFeature or WatchedFilesFeature or DayFeature))];
        var log = new Log(_log);
        _server = new Server(Connection.Over(Stream.Null, Stream.Null, log), log, new ServerOptions { Time = _time, Home = "", Features = features });
        var routes = new Routes(_server, this);
        foreach (var feature in features) feature.Register(routes, _server);
        _server.Workspace.ReadingNeeded += root => _readings[root.Folder] = new Reading(root, null);
        _server.Workspace.Changed += Changes.Add;
        Ask("initialize", new
        {
            processId = (int?)null,
            workspaceFolders = folders.Select(Folder).ToArray(),
            capabilities = new
            {
                general = new { positionEncodings = new[] { encoding } },
                textDocument = new { diagnostic = new { }, codeAction = new { codeActionLiteralSupport = new { } } },
                experimental = new { didChange = true },
            },
        });
        Tell("initialized", new { });
    }

    /// <summary>What the server said may have changed, oldest first.</summary>
    public List<WorkspaceChange> Changes { get; } = [];

    /// <summary>The day.</summary>
    public DateOnly Today
    {
        get => DateOnly.FromDateTime(_time.GetUtcNow().DateTime);
        set
        {
            if (value != Today) _time.SetUtcNow(new DateTimeOffset(value, new TimeOnly(12, 0), TimeSpan.Zero));
        }
    }

    public Snapshot Snapshot => _server.Workspace.Snapshot;

    /// <summary>What went wrong inside; empty where nothing did.</summary>
    public string Failures => string.Join('\n', _log.ToString().Split("notes-networking: ").Where(line => line.Contains(" failed: ", StringComparison.Ordinal)));

    public bool IsReading => _readings.Count > 0;

    public static object Folder(string path) => new { uri = DocumentUri.FromPath(path), name = "notes" };

    void IEndpoints.Handle(string method, bool isNotification, Func<JsonElement, CancellationToken, Task<object?>> handle) => _methods[method] = handle;

    public void Tell(string method, object parameters) => Wait(method, parameters);

    /// <summary>The answer's text; for an error, its message.</summary>
    public string Ask(string method, object parameters)
    {
        try
        {
            return Wait(method, parameters) is JsonElement answer ? answer.GetRawText() : "null";
        }
        catch (RequestException refused)
        {
            return refused.Message;
        }
    }

    /// <summary>Files changed on the disk, as a watcher tells.</summary>
    public void TellFiles(IEnumerable<string> paths) => _server.Change("files", () => _server.Workspace.FilesChanged(paths));

    /// <summary>Files that no watcher of notes sees changed what git ignores.</summary>
    public void TellIgnored(string root) => _server.Change("ignored", () => _server.Workspace.ReadAgain(root));

    public void TellDay() => _server.Change("day", _server.Workspace.BeginDay);

    /// <summary>Adds a notebook that no folder of the client's names.</summary>
    public void Add(string root) => _server.Workspace.AddFolder(root);

    /// <summary>Reads notebooks from the disk, without handing them over yet.</summary>
    public void Load()
    {
        foreach (var (folder, reading) in _readings.ToArray())
            if (reading.Loaded is null) _readings[folder] = reading with { Loaded = NotebookLoader.Load(reading.Root) };
    }

    /// <summary>Hands over the notebooks that are read.</summary>
    public void Complete()
    {
        foreach (var (folder, reading) in _readings.ToArray())
            if (reading.Loaded is { } loaded && _readings.Remove(folder)) _server.Change("complete", () => _server.Workspace.Complete(loaded));
    }

    /// <summary>Reads and hands over until all is read.</summary>
    public void Settle()
    {
        for (var i = 0; IsReading; i++)
        {
            i.Should().BeLessThan(20, "readings come to an end");
            Load();
            Complete();
        }
    }

    public void Dispose()
    {
        _server.Dispose();
        _server.Connection.Dispose();
        _log.Dispose();
    }

    private object? Wait(string method, object parameters) =>
        _methods[method](JsonSerializer.SerializeToElement(parameters), CancellationToken.None).GetAwaiter().GetResult();

    /// <summary>A reading that was asked for, and what it found.</summary>
    private sealed record Reading(NotebookRoot Root, LoadedNotebook? Loaded);
}
