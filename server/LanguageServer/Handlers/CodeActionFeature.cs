using NotesNetworking.LanguageServer.Conversion;
using NotesNetworking.LanguageServer.Handlers.Commands;
using NotesNetworking.LanguageServer.Hosting;
using NotesNetworking.LanguageServer.Protocol;
using NotesNetworking.LanguageServer.Rpc;

namespace NotesNetworking.LanguageServer.Handlers;

/// <summary><c>textDocument/codeAction</c> and <c>codeAction/resolve</c>. Edits are worked out when an action is chosen,
/// where the client asks for them then, else at once; a client that knows commands alone gets a command.</summary>
internal sealed class CodeActionFeature : IFeature
{
    public ServerCapabilities Announce(ServerCapabilities capabilities, Session session) =>
        capabilities with { CodeActionProvider = ProtocolJson.Either(session.TakesCodeActions, new CodeActionOptions(CodeActions.Kinds, ResolveProvider: true), json => json.CodeActionOptions) };

    public void Register(Routes routes, Server server)
    {
        routes.Read("textDocument/codeAction", json => json.CodeActionParams, json => json.JsonElementArray, (snapshot, request, cancel) => Find(server, snapshot, request, cancel));
        routes.Read("codeAction/resolve", json => json.CodeAction, json => json.CodeAction, Resolve);
    }

    private static JsonElement[]? Find(Server server, Snapshot snapshot, CodeActionParams request, CancellationToken cancellationToken)
    {
        if (snapshot.Find(request.TextDocument.Uri) is not { } view) return null;
        var answers = new List<JsonElement>();
        foreach (var (action, lines, diagnostic) in CodeActions.Find(snapshot, view, request.Range, request.Context.Only))
        {
            cancellationToken.ThrowIfCancellationRequested();
            var reference = JsonSerializer.SerializeToElement(CodeActions.ReferenceTo(action, view, request.Range), ProtocolJson.Default.CodeActionReference);
            if (!snapshot.Session.TakesCodeActions)
            {
                answers.Add(JsonSerializer.SerializeToElement(new Command(action.Title, ApplyActionCommand.Id, [reference]), ProtocolJson.Default.Command));
                continue;
            }
            var edit = snapshot.Session.ResolvesCodeActions ? null : action.Edit().Edit;
            if (edit is null && !snapshot.Session.ResolvesCodeActions) continue;
            answers.Add(JsonSerializer.SerializeToElement(new CodeAction(action.Title)
            {
                Kind = CodeActions.KindOf(action.Kind),
                Diagnostics = diagnostic is not null && view.Folder is { } folder
                    ? [AsKnown(server.Diagnostics.Convert(snapshot, folder, lines, diagnostic), request.Context.Diagnostics)]
                    : null,
                IsPreferred = action.IsPreferred && snapshot.Session.PrefersCodeActions ? true : null,
                Edit = edit is null ? null : Edits.ToWorkspaceEdit(snapshot, view, edit),
                Data = edit is null ? reference : null,
            }, ProtocolJson.Default.CodeAction));
        }
        return [.. answers];
    }

    private static CodeAction Resolve(Snapshot snapshot, CodeAction action, CancellationToken cancellationToken)
    {
        if (action.Data is not { } data) return action;
        return action with { Edit = CodeActions.EditOf(snapshot, Routes.Parse(data, ProtocolJson.Default.CodeActionReference, "codeAction/resolve")) };
    }

    /// <summary>A diagnostic as the client has it, if it sent it along: it knows it again by more than we look at.</summary>
    private static JsonElement AsKnown(Diagnostic diagnostic, JsonElement[]? known)
    {
        var ours = JsonSerializer.SerializeToElement(diagnostic, ProtocolJson.Default.Diagnostic);
        foreach (var theirs in known ?? [])
            if (IsSame(theirs, ours, "code") && IsSame(theirs, ours, "range")) return theirs;
        return ours;
    }

    private static bool IsSame(JsonElement a, JsonElement b, string member) =>
        a.ValueKind == JsonValueKind.Object && a.TryGetProperty(member, out var one) && b.TryGetProperty(member, out var other) && JsonElement.DeepEquals(one, other);
}
