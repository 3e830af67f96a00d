using NotesNetworking.Core.Assist;
using NotesNetworking.Core.Network;
using NotesNetworking.LanguageServer.Conversion;
using NotesNetworking.LanguageServer.Hosting;
using NotesNetworking.LanguageServer.Protocol;
using NotesNetworking.LanguageServer.Rpc;

namespace NotesNetworking.LanguageServer.Handlers;

/// <summary><c>textDocument/completion</c> and <c>completionItem/resolve</c>.</summary>
internal sealed class CompletionFeature : IFeature
{
    public ServerCapabilities Announce(ServerCapabilities capabilities) =>
        capabilities with { CompletionProvider = new CompletionOptions(["[", "@"], ResolveProvider: true) };

    public void Register(Routes routes, Server server)
    {
        var json = ProtocolJson.Default;
        routes.Read("textDocument/completion", json.DocumentPositionParams, json.CompletionList, Complete);
        routes.Read("completionItem/resolve", json.CompletionItem, json.CompletionItem, Resolve);
    }

    private static CompletionList? Complete(Snapshot snapshot, DocumentPositionParams request, CancellationToken cancellationToken)
    {
        if (snapshot.Find(request.TextDocument.Uri) is not { Open.Text: var text } view) return null;
        var offset = text.Lines.ToOffset(Positions.ToLinePosition(request.Position), snapshot.Session.Encoding);
        var found = ContactCompletion.Complete(view.Notebook, text, offset, snapshot.Today);
        return Completions.ToList(found, text.Lines, snapshot, view);
    }

    private static CompletionItem Resolve(Snapshot snapshot, CompletionItem item, CancellationToken cancellationToken)
    {
        if (item.Data is not { ValueKind: JsonValueKind.Object } data
            || data.Deserialize(ProtocolJson.Default.NoteReference) is not { } reference
            || snapshot.Find(reference.Uri) is not { Note.Contact: not null } view) return item;
        var relationship = view.Notebook.RelationshipWith(view.Note.Path);
        var standing = Standing.Of(relationship, view.Notebook.Settings, snapshot.Today);
        var summary = Sentences.Summary(relationship, standing, snapshot.Today);
        return item with { Documentation = MarkupContent.Of(summary, snapshot.Session.ReadsMarkdown) };
    }
}
