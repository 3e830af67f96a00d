using NotesNetworking.Core.Assist.Navigation;
using NotesNetworking.LanguageServer.Conversion;
using NotesNetworking.LanguageServer.Hosting;
using NotesNetworking.LanguageServer.Protocol;
using NotesNetworking.LanguageServer.Rpc;

namespace NotesNetworking.LanguageServer.Handlers;

/// <summary><c>textDocument/documentLink</c>: links to notes and files that are there. They come whole, so there is nothing
/// to resolve later.</summary>
internal sealed class DocumentLinkFeature : IFeature
{
    public ServerCapabilities Announce(ServerCapabilities capabilities, Session session) =>
        capabilities with { DocumentLinkProvider = new DocumentLinkOptions(ResolveProvider: false) };

    public void Register(Routes routes, Server server)
    {
        routes.ReadAsync("textDocument/documentLink", json => json.DocumentParams, json => json.DocumentLinkArray, async (snapshot, request, cancel) =>
            Find(await server.WhenCompleteAsync(snapshot, cancel).ConfigureAwait(false), request));
    }

    private static DocumentLink[]? Find(Snapshot snapshot, DocumentParams request)
    {
        if (snapshot.Find(request.TextDocument.Uri) is not { } view) return null;
        var links = new List<DocumentLink>();
        foreach (var link in FollowableLink.In(view.Notebook, view.Note, snapshot.Today))
        {
            var target = link.IsOtherFile ? view.FileAt(link.Paths) is { } file ? DocumentUri.FromPath(file) : null : UriOf(snapshot, view, link);
            if (target is null) continue;
            var tip = snapshot.Session.ReadsLinkTips ? link.Tip : null;
            links.Add(new DocumentLink(Positions.ToRange(view.Note.Lines, link.Span, snapshot.Session.Encoding), target, tip));
        }
        return [.. links];
    }

    // A line as editors read it behind a file's URI, counted from 1.
    private static string? UriOf(Snapshot snapshot, NoteView view, FollowableLink link) =>
        snapshot.Beside(view, link.Paths[0]) is not { } other ? null
        : link.At.Start == 0 ? other.Uri
        : $"{other.Uri}#L{other.Note.Lines.LineAt(link.At.Start) + 1}";
}
