using NotesNetworking.LanguageServer.Handlers.Commands;
using NotesNetworking.LanguageServer.Hosting;
using NotesNetworking.LanguageServer.Protocol;
using NotesNetworking.LanguageServer.Rpc;

namespace NotesNetworking.LanguageServer.Handlers;

/// <summary><c>workspace/executeCommand</c>: finds the command and acts on what it comes to. An edit is carried out by
/// the client (<c>workspace/applyEdit</c>); a client that applies none gets it as the result. An answer is the result,
/// and is shown as a message, too, unless the client shows answers itself.</summary>
internal sealed class ExecuteCommandFeature : IFeature
{
    public ServerCapabilities Announce(ServerCapabilities capabilities, Session session) =>
        capabilities with { ExecuteCommandProvider = new ExecuteCommandOptions([.. CommandCatalogue.All.Keys]) };

    public void Register(Routes routes, Server server)
    {
        routes.ReadAsync("workspace/executeCommand", json => json.ExecuteCommandParams, json => json.Object, (snapshot, request, cancel) =>
            ExecuteAsync(server, snapshot, request, cancel));
    }

    private static async Task<object?> ExecuteAsync(Server server, Snapshot captured, ExecuteCommandParams request, CancellationToken cancellationToken)
    {
        if (!CommandCatalogue.All.TryGetValue(request.Command, out var command))
            throw new RequestException(ErrorCode.InvalidParams, $"There is no command {request.Command}.");
        // Of a notebook half read, a name that is taken seems free and an agenda is too short.
        var snapshot = await server.WhenCompleteAsync(captured, cancellationToken).ConfigureAwait(false);
        switch (command.Run(snapshot, request.Arguments ?? []))
        {
            case CommandOutcome.Change change:
                return snapshot.Session.AppliesEdits ? await ApplyAsync(server.Client, snapshot.Session, change).ConfigureAwait(false) : change.Edit;
            case CommandOutcome.Answer(var value, var sentence):
                if (!snapshot.Session.ShowsAnswers) server.Client.Show(MessageType.Info, sentence);
                return value;
            case var other:
                throw new InvalidOperationException($"{request.Command} came to {other}.");
        }
    }

    private static async Task<object?> ApplyAsync(Client client, Session session, CommandOutcome.Change change)
    {
        var answer = await client.ApplyAsync(new ApplyEditParams(change.Label, change.Edit)).ConfigureAwait(false);
        if (!answer.Applied) throw new RequestException(ErrorCode.RequestFailed, $"The edit was not applied: {answer.FailureReason ?? "the editor gave no reason"}");
        if (change.Opens is { } uri && session.ShowsDocuments) await client.OpenAsync(new ShowDocumentParams(uri, TakeFocus: true)).ConfigureAwait(false);
        return null;
    }
}
