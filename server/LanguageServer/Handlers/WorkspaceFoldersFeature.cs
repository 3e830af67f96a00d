using NotesNetworking.LanguageServer.Conversion;
using NotesNetworking.LanguageServer.Hosting;
using NotesNetworking.LanguageServer.Protocol;
using NotesNetworking.LanguageServer.Rpc;

namespace NotesNetworking.LanguageServer.Handlers;

/// <summary>Keeps one notebook for each folder that the editor has open; several folders of one notebook share it.</summary>
internal sealed class WorkspaceFoldersFeature : IFeature
{
    private const string Changed = "workspace/didChangeWorkspaceFolders";

    public ServerCapabilities Announce(ServerCapabilities capabilities, Session session) => capabilities with
    {
        Workspace = (capabilities.Workspace ?? new WorkspaceServerCapabilities()) with
        {
            WorkspaceFolders = new WorkspaceFoldersServerCapabilities(Supported: true, ChangeNotifications: true),
        },
    };

    public void Register(Routes routes, Server server)
    {
        server.Initialized += () => Add(server, server.InitialFolders);
        routes.Change(Changed, change =>
        {
            var json = change.ValueKind == JsonValueKind.Object && change.TryGetProperty("event", out var given) ? given : default;
            foreach (var uri in Folders(routes, json, "removed"))
                if (DocumentUri.ToPath(uri) is { } folder) server.Workspace.RemoveFolder(folder);
            Add(server, Folders(routes, json, "added"));
        });
    }

    private static IEnumerable<string> Folders(Routes routes, JsonElement json, string list) =>
        routes.Entries(json, list, ProtocolJson.Default.WorkspaceFolder, Changed).Select(folder => folder.Uri);

    private static void Add(Server server, IEnumerable<string> uris)
    {
        foreach (var uri in uris)
        {
            if (DocumentUri.ToPath(uri) is { } folder && Directory.Exists(folder)) server.Workspace.AddFolder(folder);
            else server.Log.Write("a workspace folder is no folder on this disk");
        }
    }
}
