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
        var rootByFolder = new Dictionary<string, string>(FilePath.Comparer);
        server.Initialized += () => Add(server, rootByFolder, server.InitialFolders);
        routes.Change(Changed, change =>
        {
            var json = change.ValueKind == JsonValueKind.Object && change.TryGetProperty("event", out var given) ? given : default;
            Remove(server, rootByFolder, Folders(routes, json, "removed"));
            Add(server, rootByFolder, Folders(routes, json, "added"));
        });
    }

    private static IEnumerable<string> Folders(Routes routes, JsonElement json, string list) =>
        routes.Entries(json, list, ProtocolJson.Default.WorkspaceFolder, Changed).Select(folder => folder.Uri);

    private static void Add(Server server, Dictionary<string, string> rootByFolder, IEnumerable<string> uris)
    {
        foreach (var uri in uris)
        {
            if (DocumentUri.ToPath(uri) is not { } folder || !Directory.Exists(folder)) server.Log.Write("a workspace folder is no folder on this disk");
            else if (!rootByFolder.ContainsKey(folder)) rootByFolder[folder] = server.Workspace.AddFolder(folder).Folder;
        }
    }

    private static void Remove(Server server, Dictionary<string, string> rootByFolder, IEnumerable<string> uris)
    {
        foreach (var uri in uris)
            if (DocumentUri.ToPath(uri) is { } folder && rootByFolder.Remove(folder, out var root) && !rootByFolder.ContainsValue(root))
                server.Workspace.RemoveRoot(root);
    }
}
