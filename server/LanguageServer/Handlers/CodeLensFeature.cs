using NotesNetworking.Core.Assist;
using NotesNetworking.LanguageServer.Conversion;
using NotesNetworking.LanguageServer.Handlers.Commands;
using NotesNetworking.LanguageServer.Hosting;
using NotesNetworking.LanguageServer.Protocol;
using NotesNetworking.LanguageServer.Rpc;

namespace NotesNetworking.LanguageServer.Handlers;

/// <summary><c>textDocument/codeLens</c> and <c>codeLens/resolve</c>. A lens says what it is about and runs a command of
/// the server's, which every editor can. The words of those on conversations are worked out when they come into sight,
/// where the client asks for them then.</summary>
internal sealed class CodeLensFeature : IFeature
{
    public ServerCapabilities Announce(ServerCapabilities capabilities, Session session) =>
        capabilities with { CodeLensProvider = new CodeLensOptions(ResolveProvider: true) };

    public void Register(Routes routes, Server server)
    {
        routes.ReadWhole("textDocument/codeLens", json => json.DocumentParams, json => json.CodeLensArray, Find);
        routes.ReadWhole("codeLens/resolve", json => json.CodeLens, json => json.CodeLens, Resolve);
    }

    private static CodeLens[]? Find(Snapshot snapshot, DocumentParams request, CancellationToken cancellationToken)
    {
        if (!snapshot.Settings.ShowsLenses || snapshot.Find(request.TextDocument.Uri) is not { } view) return null;
        return
        [
            .. from lens in Lenses.Of(view.Notebook, view.Note)
               let range = Positions.ToRange(view.Note.Lines, lens.Span, snapshot.Session.Encoding)
               let isLater = lens.Kind == LensKind.Conversation && snapshot.Session.ResolvesLenses
               select isLater ? new CodeLens(range, Data: ReferenceTo(view, lens)) : new CodeLens(range, CommandOf(snapshot, view, lens)),
        ];
    }

    private static CodeLens Resolve(Snapshot snapshot, CodeLens lens, CancellationToken cancellationToken)
    {
        if (lens.Data is not { } data) return lens;
        var reference = Routes.Parse(data, ProtocolJson.Default.CodeLensReference, "codeLens/resolve");
        if (snapshot.Find(reference.Uri) is not { } view || view.Open?.Version != reference.Version || view.Note.Contact is null
            || reference.Conversation < 0 || reference.Conversation >= view.Note.Conversations.Length)
            throw new RequestException(ErrorCode.ContentModified, "The note has changed since. Ask again for its lenses.");
        var record = view.Note.Conversations[reference.Conversation];
        return lens with { Command = CommandOf(snapshot, view, new Lens(LensKind.Conversation, record.Span, reference.Conversation)) };
    }

    private static Command CommandOf(Snapshot snapshot, NoteView view, Lens lens)
    {
        var id = lens.Kind switch
        {
            LensKind.Facts => BriefCommand.Id,
            LensKind.Mentions => MentionsCommand.Id,
            _ => LogConversationCommand.Id,
        };
        var argument = JsonSerializer.SerializeToElement(new NoteReference(view.Uri), ProtocolJson.Default.NoteReference);
        return new Command(Lenses.TitleOf(view.Notebook, view.Note, lens, snapshot.Today), id, [argument]);
    }

    private static JsonElement ReferenceTo(NoteView view, Lens lens) => JsonSerializer.SerializeToElement(
        new CodeLensReference(view.Uri, lens.Conversation, view.Open?.Version), ProtocolJson.Default.CodeLensReference);
}
