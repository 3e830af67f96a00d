using NotesNetworking.LanguageServer.Conversion;
using NotesNetworking.LanguageServer.Hosting;
using NotesNetworking.LanguageServer.Protocol;
using NotesNetworking.LanguageServer.Rpc;

namespace NotesNetworking.LanguageServer.Handlers;

/// <summary><c>textDocument/diagnostic</c>: diagnostics for clients that ask (LSP 3.17, Pull Diagnostics).</summary>
internal sealed class PullDiagnosticsFeature : IFeature
{
    public ServerCapabilities Announce(ServerCapabilities capabilities) => capabilities with
    {
        DiagnosticProvider = new DiagnosticOptions(Diagnostics.Source, InterFileDependencies: true, WorkspaceDiagnostics: false),
    };

    public void Register(Routes routes, Server server)
    {
        var json = ProtocolJson.Default;
        routes.Read("textDocument/diagnostic", json.DocumentDiagnosticParams, json.DocumentDiagnosticReport, Report);
    }

    private static DocumentDiagnosticReport Report(Snapshot snapshot, DocumentDiagnosticParams request, CancellationToken cancellationToken)
    {
        var items = snapshot.Find(request.TextDocument.Uri) is { } view ? Diagnostics.Of(snapshot, view) : [];
        var id = Diagnostics.IdOf(items);
        return id == request.PreviousResultId
            ? new DocumentDiagnosticReport("unchanged", id)
            : new DocumentDiagnosticReport("full", id, items);
    }
}
