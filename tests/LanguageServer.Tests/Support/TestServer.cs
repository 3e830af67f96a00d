using System.Collections.Immutable;
using System.IO.Pipelines;
using Microsoft.Extensions.Time.Testing;
using NotesNetworking.Core.Advice;
using NotesNetworking.LanguageServer.Conversion;
using NotesNetworking.LanguageServer.Handlers;
using NotesNetworking.LanguageServer.Hosting;

namespace NotesNetworking.LanguageServer.Tests.Support;

/// <summary>A server in process, over paired streams, with its client, on a notebook in a temporary folder. Time stands
/// still on 2026-11-22 until the test moves it.</summary>
internal sealed class TestServer : IAsyncDisposable
{
    private readonly StringWriter _log = new();

    private TestServer(TempFolder folder, TimeProvider? time, ImmutableArray<IFeature> more, string home, ImmutableArray<Rule> rules)
    {
        Folder = folder;
        // Two pipes, as standard input and output are: each end closes by itself.
        var (toServer, toClient) = (new Pipe(), new Pipe());
        Output = new BreakableStream(toClient.Writer.AsStream());
        var options = new ServerOptions { Time = time ?? Time, Home = home, ProgramFolder = folder.Path, Features = [.. FeatureCatalogue.All, .. more], Rules = rules };
        Ended = LanguageServerHost.RunAsync(toServer.Reader.AsStream(), Output, _log, options, CancellationToken.None);
        Client = new WireClient(toServer.Writer.AsStream(), toClient.Reader.AsStream());
        _ = Ended.ContinueWith(_ => Output.Dispose(), TaskScheduler.Default);
    }

    public TempFolder Folder { get; }

    public WireClient Client { get; }

    /// <summary>What the server writes to.</summary>
    public BreakableStream Output { get; }

    public FakeTimeProvider Time { get; } = new(new DateTimeOffset(Today.Date, new TimeOnly(12, 0), TimeSpan.Zero));

    /// <summary>The server's exit code, once it has ended.</summary>
    public Task<int> Ended { get; }

    public string Log => _log.ToString();

    /// <summary>A server that nobody has said anything to.</summary>
    public static TestServer Start(
        string fixture = "", TimeProvider? time = null, string home = "", ImmutableArray<Rule>? rules = null, params ImmutableArray<IFeature> more) =>
        new(fixture.Length == 0 ? new TempFolder() : new TempFolder(fixture), time, more, home, rules ?? Advisor.Rules);

    /// <summary>A server whose notebook is read.</summary>
    /// <param name="fixture">The notebook's files.</param>
    /// <param name="capabilities">The client's, as an anonymous object; progress is declared beside them.</param>
    /// <param name="more">Features for the test.</param>
    public static async Task<TestServer> OnAsync(string fixture, object? capabilities = null, params ImmutableArray<IFeature> more)
    {
        var server = Start(fixture, more: more);
        await server.InitializeAsync(capabilities);
        await server.ReadyAsync();
        return server;
    }

    /// <summary>Says initialize and initialized; the result of the first.</summary>
    public async Task<JsonElement> InitializeAsync(object? capabilities = null, object? options = null, params string[] folders)
    {
        var declared = JsonSerializer.SerializeToNode(capabilities ?? new { })!.AsObject();
        if (declared["window"] is null) declared["window"] = new System.Text.Json.Nodes.JsonObject();
        declared["window"]!["workDoneProgress"] = true;
        var result = await Client.RequestAsync("initialize", new
        {
            processId = (int?)null,
            workspaceFolders = (folders.Length == 0 ? [Folder.Path] : folders).Select(path => new { uri = DocumentUri.FromPath(path), name = "notes" }),
            initializationOptions = options,
            capabilities = declared,
        });
        await Client.NotifyAsync("initialized", new { });
        return result;
    }

    /// <summary>Waits until a reading of the notebook is over: what is asked from here on sees it.</summary>
    public Task ReadyAsync(int readings = 1)
    {
        var seen = 0;
        // Parts of a long answer come as progress, too, and have no kind.
        return Client.WaitForAsync("$/progress", step => step.GetProperty("value").TryGetProperty("kind", out var kind) && kind.GetString() == "end" && ++seen == readings);
    }

    /// <summary>Lets all that waits for quiet run, once what was sent so far is taken.</summary>
    public async Task SettleAsync()
    {
        await Client.RequestAsync("textDocument/codeLens", new { textDocument = new { uri = "untitled:barrier" } });
        Time.Advance(TimeSpan.FromSeconds(1));
    }

    /// <summary>Asks until something holds, which the disk may take a moment to tell.</summary>
    public static async Task UntilAsync(Func<Task<bool>> holds)
    {
        using var deadline = new CancellationTokenSource(WireClient.Deadline);
        while (!await holds()) deadline.Token.ThrowIfCancellationRequested();
    }

    /// <summary>The URI of a path in the folder.</summary>
    public string Uri(string path) => DocumentUri.FromPath(Folder[path]);

    public object Document(string path) => new { uri = Uri(path) };

    public Task OpenAsync(string path, string text, int version = 1) => OpenUriAsync(Uri(path), text, version);

    public Task OpenUriAsync(string uri, string text, int version = 1) =>
        Client.NotifyAsync("textDocument/didOpen", new { textDocument = new { uri, languageId = "markdown", version, text } });

    /// <summary>Replaces a whole document.</summary>
    public Task ReplaceAsync(string path, int version, string text) =>
        Client.NotifyAsync("textDocument/didChange", new { textDocument = new { uri = Uri(path), version }, contentChanges = new[] { new { text } } });

    public Task CloseAsync(string path) => Client.NotifyAsync("textDocument/didClose", new { textDocument = Document(path) });

    public Task<JsonElement> LensesAsync(string path) => Client.RequestAsync("textDocument/codeLens", new { textDocument = Document(path) });

    /// <summary>The codes of a note's diagnostics, as pulled.</summary>
    public async Task<string[]> CodesAsync(string path)
    {
        var report = await Client.RequestAsync("textDocument/diagnostic", new { textDocument = Document(path) });
        return [.. report.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("code").GetString()!)];
    }

    public async ValueTask DisposeAsync()
    {
        Client.Close();
        await Ended.WaitAsync(WireClient.Deadline);
        await Client.Reading.WaitAsync(WireClient.Deadline);
        Client.Dispose();
        Folder.Dispose();
        _log.Dispose();
        Client.Check.Problems.Should().BeEmpty("every message is as LSP 3.17 says");
    }
}
