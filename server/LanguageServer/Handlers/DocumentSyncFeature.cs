using NotesNetworking.LanguageServer.Hosting;
using NotesNetworking.LanguageServer.Protocol;
using NotesNetworking.LanguageServer.Rpc;

namespace NotesNetworking.LanguageServer.Handlers;

/// <summary>Keeps open documents in step with the editor (LSP 3.17, Text Document Synchronization), by their edits.</summary>
internal sealed class DocumentSyncFeature : IFeature
{
    private const int Incremental = 2;

    public ServerCapabilities Announce(ServerCapabilities capabilities) =>
        capabilities with { TextDocumentSync = new TextDocumentSyncOptions(OpenClose: true, Incremental, Save: true) };

    public void Register(Routes routes, Server server)
    {
        var workspace = server.Workspace;
        routes.Change("textDocument/didOpen", json => json.DidOpenParams, opened =>
            workspace.Open(opened.TextDocument.Uri, opened.TextDocument.Version, opened.TextDocument.Text));
        routes.Change("textDocument/didChange", json => json.DidChangeParams, changed =>
            workspace.Edit(changed.TextDocument.Uri, changed.TextDocument.Version, changed.ContentChanges));
        routes.Change("textDocument/didClose", json => json.DocumentParams, closed => workspace.Close(closed.TextDocument.Uri));
        // The configuration is read from the disk, so that it is saved is what matters, watcher or not.
        routes.Change("textDocument/didSave", json => json.DocumentParams, saved => workspace.Saved(saved.TextDocument.Uri));
    }
}
