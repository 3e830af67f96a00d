using NotesNetworking.Core.Assist;
using NotesNetworking.LanguageServer.Conversion;
using NotesNetworking.LanguageServer.Hosting;
using NotesNetworking.LanguageServer.Protocol;
using NotesNetworking.LanguageServer.Rpc;

namespace NotesNetworking.LanguageServer.Handlers;

/// <summary><c>textDocument/linkedEditingRange</c>: the name in the front matter and the H1.</summary>
internal sealed class LinkedEditingRangeFeature : IFeature
{
    public ServerCapabilities Announce(ServerCapabilities capabilities, Session session) => capabilities with { LinkedEditingRangeProvider = true };

    public void Register(Routes routes, Server server)
    {
        routes.Read("textDocument/linkedEditingRange", json => json.DocumentPositionParams, json => json.LinkedEditingRanges, Find);
    }

    private static LinkedEditingRanges? Find(Snapshot snapshot, DocumentPositionParams request, CancellationToken cancellationToken)
    {
        if (snapshot.Find(request.TextDocument.Uri) is not { Open.Text: var text } view) return null;
        var encoding = snapshot.Session.Encoding;
        var names = LinkedNames.At(view.Note, text, text.Lines.ToOffset(Positions.ToLinePosition(request.Position), encoding));
        return names.IsEmpty ? null : new LinkedEditingRanges([.. names.Select(name => Positions.ToRange(text.Lines, name, encoding))]);
    }
}
