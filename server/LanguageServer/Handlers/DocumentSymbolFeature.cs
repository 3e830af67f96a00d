using NotesNetworking.Core.Assist;
using NotesNetworking.LanguageServer.Conversion;
using NotesNetworking.LanguageServer.Hosting;
using NotesNetworking.LanguageServer.Protocol;
using NotesNetworking.LanguageServer.Rpc;

namespace NotesNetworking.LanguageServer.Handlers;

/// <summary><c>textDocument/documentSymbol</c>: a tree, or a list for clients that take no tree.</summary>
internal sealed class DocumentSymbolFeature : IFeature
{
    public ServerCapabilities Announce(ServerCapabilities capabilities, Session session) => capabilities with { DocumentSymbolProvider = true };

    public void Register(Routes routes, Server server)
    {
        routes.ReadWhole("textDocument/documentSymbol", json => json.DocumentParams, json => json.Object, Find);
    }

    private static object? Find(Snapshot snapshot, DocumentParams request, CancellationToken cancellationToken)
    {
        if (snapshot.Find(request.TextDocument.Uri) is not { } view) return null;
        var outline = Outline.Of(view.Notebook, view.Note, snapshot.Today);
        return snapshot.Session.NestsSymbols
            ? Symbols.ToTree(outline, view.Note.Lines, snapshot.Session)
            : Symbols.ToList(outline, view.Uri, view.Note.Lines, snapshot.Session).ToArray();
    }
}
