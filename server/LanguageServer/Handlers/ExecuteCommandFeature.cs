using NotesNetworking.LanguageServer.Handlers.Commands;
using NotesNetworking.LanguageServer.Hosting;
using NotesNetworking.LanguageServer.Protocol;
using NotesNetworking.LanguageServer.Rpc;

namespace NotesNetworking.LanguageServer.Handlers;

/// <summary><c>workspace/executeCommand</c>: finds the command, and lets the client carry out the edit that it comes to
/// (<c>workspace/applyEdit</c>). A client that applies none gets the edit as the answer.</summary>
internal sealed class ExecuteCommandFeature : IFeature
{
    public ServerCapabilities Announce(ServerCapabilities capabilities) =>
        capabilities with { ExecuteCommandProvider = new ExecuteCommandOptions([.. CommandCatalogue.All.Keys]) };

    public void Register(Routes routes, Server server)
    {
        var json = ProtocolJson.Default;
        routes.ReadAsync("workspace/executeCommand", json.ExecuteCommandParams, json.WorkspaceEdit, (snapshot, request, _) =>
            ExecuteAsync(server.Client, snapshot, request));
    }

    private static async Task<WorkspaceEdit?> ExecuteAsync(Client client, Snapshot snapshot, ExecuteCommandParams request)
    {
        if (!CommandCatalogue.All.TryGetValue(request.Command, out var command))
            throw new RequestException(ErrorCode.InvalidParams, $"There is no command {request.Command}.");
        var edit = command.Edit(snapshot, request.Arguments ?? []);
        if (!snapshot.Session.AppliesEdits) return edit;
        var answer = await client.ApplyAsync(new ApplyEditParams(command.Label, edit)).ConfigureAwait(false);
        return answer.Applied
            ? null
            : throw new RequestException(ErrorCode.RequestFailed, $"The edit was not applied: {answer.FailureReason ?? "the editor gave no reason"}");
    }
}
