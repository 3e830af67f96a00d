using NotesNetworking.Core.Assist;
using NotesNetworking.Core.Text;
using NotesNetworking.LanguageServer.Conversion;
using NotesNetworking.LanguageServer.Hosting;
using NotesNetworking.LanguageServer.Protocol;
using NotesNetworking.LanguageServer.Rpc;

namespace NotesNetworking.LanguageServer.Handlers;

/// <summary><c>textDocument/selectionRange</c>, for any number of cursors.</summary>
internal sealed class SelectionRangeFeature : IFeature
{
    public ServerCapabilities Announce(ServerCapabilities capabilities, Session session) => capabilities with { SelectionRangeProvider = true };

    public void Register(Routes routes, Server server)
    {
        routes.Read("textDocument/selectionRange", json => json.SelectionRangeParams, json => json.SelectionRangeArray, Find);
    }

    private static SelectionRange[]? Find(Snapshot snapshot, SelectionRangeParams request, CancellationToken cancellationToken)
    {
        if (snapshot.Find(request.TextDocument.Uri)?.Read() is not var (note, text)) return null;
        var encoding = snapshot.Session.Encoding;
        var selections = new Selections(note, text);
        return
        [
            .. request.Positions.Select(position =>
                Nest(selections.At(text.Lines.ToOffset(Positions.ToLinePosition(position), encoding)), text.Lines, encoding)),
        ];
    }

    private static SelectionRange Nest(ImmutableArray<TextSpan> spans, LineMap lines, PositionEncoding encoding)
    {
        SelectionRange? outer = null;
        for (var i = spans.Length - 1; i >= 0; i--) outer = new SelectionRange(Positions.ToRange(lines, spans[i], encoding), outer);
        return outer!;
    }
}
