using System.Reflection;
using NotesNetworking.Core.Text;
using NotesNetworking.LanguageServer.Hosting;
using NotesNetworking.LanguageServer.Protocol;
using NotesNetworking.LanguageServer.Rpc;

namespace NotesNetworking.LanguageServer.Handlers;

/// <summary><c>initialize</c>, <c>shutdown</c> and <c>exit</c> (LSP 3.17, Server lifecycle).</summary>
internal sealed class LifecycleFeature : IFeature
{
    public void Register(Routes routes, Server server)
    {
        routes.Request("initialize", json => Initialize(server, json));
        routes.Notification("initialized", _ =>
        {
            if (server.Lifecycle.Run()) server.Change("initialized", server.OnInitialized);
        });
        routes.Request("shutdown", _ =>
        {
            server.Lifecycle.AdmitRequest();
            server.Lifecycle.ShutDown();
            return null;
        });
        routes.Notification("exit", _ => server.End(server.Lifecycle.HasShutDown ? 0 : 1));
    }

    private static JsonElement Initialize(Server server, JsonElement json)
    {
        server.Lifecycle.AdmitInitialize();
        var request = Routes.Parse(json, ProtocolJson.Default.InitializeParams, "initialize");
        if (request.Capabilities is { ValueKind: JsonValueKind.String or JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False })
            throw new RequestException(ErrorCode.InvalidParams, "initialize: \"capabilities\" must be an object.");
        server.Lifecycle.Initialize();
        server.Workspace.Begin(Session.Of(new ClientCapabilities(request.Capabilities)));
        server.Clock.Fix(TextOption(request.InitializationOptions, "today"));
        server.InitialFolders = FoldersOf(request);
        if (request.ProcessId is > 0 and var parent) _ = EndWithParentAsync(server, parent);
        var capabilities = new ServerCapabilities
        {
            PositionEncoding = server.Session.Encoding == PositionEncoding.Utf8 ? "utf-8" : "utf-16",
        };
        foreach (var feature in server.Options.Features) capabilities = feature.Announce(capabilities, server.Session);
        var result = new InitializeResult(capabilities, new ServerInfo("notes-networking", Version));
        return JsonSerializer.SerializeToElement(result, ProtocolJson.Default.InitializeResult);
    }

    /// <summary>The server's version, as built.</summary>
    internal static string Version { get; } =
        typeof(LifecycleFeature).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

    private static ImmutableArray<string> FoldersOf(InitializeParams request) => request switch
    {
        { WorkspaceFolders: { Length: > 0 } folders } => [.. folders.Select(folder => folder.Uri)],
        { RootUri: { } root } => [root],
        { RootPath: { Length: > 0 } path } => [Conversion.DocumentUri.FromPath(path)],
        _ => [],
    };

    private static string? TextOption(JsonElement? options, string name) =>
        options is { ValueKind: JsonValueKind.Object } map && map.TryGetProperty(name, out var value)
            ? JsonText.Find(value)
            : null;

    private static async Task EndWithParentAsync(Server server, int parent)
    {
        try
        {
            await ParentProcess.WaitForExitAsync(parent, server.Ending).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (server.Ending.IsCancellationRequested)
        {
            return;
        }
        server.Log.Write($"the editor's process {parent} has ended, and so does the server");
        server.End(1);
    }
}
