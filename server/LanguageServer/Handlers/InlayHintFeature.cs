using NotesNetworking.Core.Assist;
using NotesNetworking.LanguageServer.Conversion;
using NotesNetworking.LanguageServer.Hosting;
using NotesNetworking.LanguageServer.Protocol;
using NotesNetworking.LanguageServer.Rpc;

namespace NotesNetworking.LanguageServer.Handlers;

/// <summary><c>textDocument/inlayHint</c>, of the kinds that the settings name.</summary>
internal sealed class InlayHintFeature : IFeature
{
    public ServerCapabilities Announce(ServerCapabilities capabilities, Session session) => capabilities with { InlayHintProvider = true };

    public void Register(Routes routes, Server server)
    {
        routes.ReadWhole("textDocument/inlayHint", json => json.DocumentRangeParams, json => json.InlayHintArray, Find);
    }

    private static InlayHint[]? Find(Snapshot snapshot, DocumentRangeParams request, CancellationToken cancellationToken)
    {
        if (snapshot.Settings.Hints == HintKinds.None || snapshot.Find(request.TextDocument.Uri) is not { Open.Text: var text } view) return null;
        var encoding = snapshot.Session.Encoding;
        var within = Positions.ToSpan(text.Lines, request.Range, encoding);
        return
        [
            .. Hints.Of(view.Notebook, view.Note, text, snapshot.Settings.Hints, within, snapshot.Today)
                .Select(hint => new InlayHint(Positions.ToPosition(text.Lines, hint.Offset, encoding), hint.Label, PaddingLeft: true)),
        ];
    }
}
