using NotesNetworking.Core.Assist;
using NotesNetworking.LanguageServer.Conversion;
using NotesNetworking.LanguageServer.Hosting;
using NotesNetworking.LanguageServer.Protocol;
using NotesNetworking.LanguageServer.Rpc;

namespace NotesNetworking.LanguageServer.Handlers;

/// <summary><c>textDocument/hover</c>.</summary>
internal sealed class HoverFeature : IFeature
{
    public ServerCapabilities Announce(ServerCapabilities capabilities, Session session) => capabilities with { HoverProvider = true };

    public void Register(Routes routes, Server server)
    {
        routes.ReadWhole("textDocument/hover", json => json.DocumentPositionParams, json => json.HoverResult, Tell);
    }

    private static HoverResult? Tell(Snapshot snapshot, DocumentPositionParams request, CancellationToken cancellationToken)
    {
        if (snapshot.Find(request.TextDocument.Uri)?.Current() is not var (view, text)) return null;
        var offset = text.Source.Lines.ToOffset(Positions.ToLinePosition(request.Position), snapshot.Session.Encoding);
        if (HoverReader.At(view.Notebook, text.Note, text.Source, offset, snapshot.Today) is not { } hover) return null;
        var markdown = snapshot.Session.HoversMarkdown;
        var words = markdown ? hover.Page.ToMarkdown() : hover.Page.ToPlainText();
        return new HoverResult(MarkupContent.Of(words, markdown), Positions.ToRange(text.Source.Lines, hover.Span, snapshot.Session.Encoding));
    }
}
