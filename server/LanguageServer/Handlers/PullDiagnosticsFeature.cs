using NotesNetworking.LanguageServer.Conversion;
using NotesNetworking.LanguageServer.Hosting;
using NotesNetworking.LanguageServer.Protocol;
using NotesNetworking.LanguageServer.Rpc;

namespace NotesNetworking.LanguageServer.Handlers;

/// <summary><c>textDocument/diagnostic</c>: diagnostics for clients that ask (LSP 3.17, Pull Diagnostics). Asked before
/// the notebook is read, the answer waits for it: not every client asks again.</summary>
internal sealed class PullDiagnosticsFeature : IFeature
{
    public ServerCapabilities Announce(ServerCapabilities capabilities, Session session) => capabilities with
    {
        DiagnosticProvider = new DiagnosticOptions(Diagnostics.Source, InterFileDependencies: true, WorkspaceDiagnostics: true),
    };

    public void Register(Routes routes, Server server)
    {
        routes.ReadAsync("textDocument/diagnostic", json => json.DocumentDiagnosticParams, json => json.DocumentDiagnosticReport,
            async (snapshot, request, cancel) => Report(server, await server.WhenCompleteAsync(snapshot, cancel).ConfigureAwait(false), request));
    }

    private static DocumentDiagnosticReport? Report(Server server, Snapshot snapshot, DocumentDiagnosticParams request)
    {
        var (id, items) = snapshot.Find(request.TextDocument.Uri) is { } view ? server.Diagnostics.Of(snapshot, view) : NoteDiagnostics.None;
        return id == request.PreviousResultId
            ? new DocumentDiagnosticReport("unchanged", id)
            : new DocumentDiagnosticReport("full", id, items);
    }
}
