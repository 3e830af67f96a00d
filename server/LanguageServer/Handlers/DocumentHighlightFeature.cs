using NotesNetworking.Core.Assist.Navigation;
using NotesNetworking.LanguageServer.Conversion;
using NotesNetworking.LanguageServer.Hosting;
using NotesNetworking.LanguageServer.Protocol;
using NotesNetworking.LanguageServer.Rpc;

namespace NotesNetworking.LanguageServer.Handlers;

/// <summary><c>textDocument/documentHighlight</c>: where a note says a name (write), links it (read), or has a tag (text).</summary>
internal sealed class DocumentHighlightFeature : IFeature
{
    public ServerCapabilities Announce(ServerCapabilities capabilities, Session session) => capabilities with { DocumentHighlightProvider = true };

    public void Register(Routes routes, Server server)
    {
        routes.ReadWhole("textDocument/documentHighlight", json => json.DocumentPositionParams, json => json.DocumentHighlightArray, Find);
    }

    private static DocumentHighlight[]? Find(Snapshot snapshot, DocumentPositionParams request, CancellationToken cancellationToken)
    {
        if (snapshot.Find(request.TextDocument.Uri) is not { } view
            || Places.At(snapshot, view, request.Position) is not { } place
            || Subject.Of(view.Notebook, view.Note, place) is not { } subject) return null;
        return
        [
            .. Occurrences.In(view.Notebook, view.Note, subject).Select(found =>
                new DocumentHighlight(Positions.ToRange(view.Note.Lines, found.Span, snapshot.Session.Encoding), KindOf(found))),
        ];
    }

    private static HighlightKind KindOf(Occurrence found) =>
        found.Kind == OccurrenceKind.Declaration ? HighlightKind.Write : found.Link is null ? HighlightKind.Text : HighlightKind.Read;
}
