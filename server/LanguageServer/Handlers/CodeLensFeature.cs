using NotesNetworking.Core.Assist;
using NotesNetworking.LanguageServer.Conversion;
using NotesNetworking.LanguageServer.Handlers.Commands;
using NotesNetworking.LanguageServer.Hosting;
using NotesNetworking.LanguageServer.Protocol;
using NotesNetworking.LanguageServer.Rpc;

namespace NotesNetworking.LanguageServer.Handlers;

/// <summary><c>textDocument/codeLens</c>. Lenses come whole: counting costs less than asking twice.</summary>
internal sealed class CodeLensFeature : IFeature
{
    public ServerCapabilities Announce(ServerCapabilities capabilities) =>
        capabilities with { CodeLensProvider = new CodeLensOptions(ResolveProvider: false) };

    public void Register(Routes routes, Server server)
    {
        var json = ProtocolJson.Default;
        routes.Read("textDocument/codeLens", json.DocumentParams, json.CodeLensArray, Find);
    }

    private static CodeLens[]? Find(Snapshot snapshot, DocumentParams request, CancellationToken cancellationToken)
    {
        if (!snapshot.Settings.ShowsLenses || snapshot.Find(request.TextDocument.Uri) is not { } view) return null;
        var argument = JsonSerializer.SerializeToElement(new NoteReference(view.Uri), ProtocolJson.Default.NoteReference);
        return
        [
            .. Lenses.For(view.Notebook, view.Note, snapshot.Today).Select(lens => new CodeLens(
                Positions.ToRange(view.Note.Lines, lens.Span, snapshot.Session.Encoding),
                new Command(lens.Title, LogConversationCommand.Id, [argument]))),
        ];
    }
}
