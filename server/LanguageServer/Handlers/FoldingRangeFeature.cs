using NotesNetworking.Core.Assist;
using NotesNetworking.LanguageServer.Hosting;
using NotesNetworking.LanguageServer.Protocol;
using NotesNetworking.LanguageServer.Rpc;

namespace NotesNetworking.LanguageServer.Handlers;

/// <summary><c>textDocument/foldingRange</c>.</summary>
internal sealed class FoldingRangeFeature : IFeature
{
    public ServerCapabilities Announce(ServerCapabilities capabilities, Session session) => capabilities with { FoldingRangeProvider = true };

    public void Register(Routes routes, Server server)
    {
        routes.Read("textDocument/foldingRange", json => json.DocumentParams, json => json.FoldingRangeArray, Find);
    }

    private static FoldingRange[]? Find(Snapshot snapshot, DocumentParams request, CancellationToken cancellationToken) =>
        snapshot.Find(request.TextDocument.Uri)?.Read() is var (note, text)
            ? [.. Folding.Of(note, text, snapshot.Session.MostFolds).Select(fold => new FoldingRange(fold.Start, fold.End, fold.IsComment ? "comment" : null))]
            : null;
}
