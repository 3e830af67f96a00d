using NotesNetworking.LanguageServer.Hosting;
using NotesNetworking.LanguageServer.Protocol;
using NotesNetworking.LanguageServer.Rpc;

namespace NotesNetworking.LanguageServer.Handlers;

/// <summary>
/// <c>workspace/diagnostic</c>: those of all notes, open or not (LSP 3.17, Workspace Diagnostics). A note without any
/// that the client knows nothing of is left out, so that the answer is as long as there is something to tell. Editors
/// ask every few seconds: only notes that a change concerned are looked at again. A client that waits for an answer is told
/// in pieces what changes (<see cref="DiagnosticsFollower"/>), and asks once.
/// </summary>
internal sealed class WorkspaceDiagnosticsFeature : IFeature
{
    public void Register(Routes routes, Server server)
    {
        var follower = new DiagnosticsFollower(server);
        routes.ReadAsync("workspace/diagnostic", json => json.WorkspaceDiagnosticParams, json => json.WorkspaceDiagnosticReport, async (snapshot, request, cancel) =>
        {
            if (server.Session.WaitsForDiagnostics && PartialResults.IsGiven(request.PartialResultToken, out var token))
                await follower.FollowAsync(token, request.PreviousResultIds ?? [], cancel).ConfigureAwait(false);
            var complete = await server.WhenCompleteAsync(snapshot, cancel).ConfigureAwait(false);
            var rest = PartialResults.Send(server.Client, request.PartialResultToken, Report(server, complete, request, cancel),
                chunk => new WorkspaceDiagnosticReport(chunk), ProtocolJson.Default.WorkspaceDiagnosticReport);
            return new WorkspaceDiagnosticReport(rest);
        });
    }

    private static IEnumerable<WorkspaceDocumentReport> Report(
        Server server, Snapshot snapshot, WorkspaceDiagnosticParams request, CancellationToken cancellationToken)
    {
        var previous = new Dictionary<string, string>();
        foreach (var (uri, value) in request.PreviousResultIds ?? []) previous[uri] = value;
        foreach (var folder in snapshot.Folders)
        {
            foreach (var path in folder.Notebook.Notes.Keys)
            {
                cancellationToken.ThrowIfCancellationRequested();
                var view = snapshot.Find(folder, path)!;
                var found = server.Diagnostics.Of(snapshot, view);
                previous.Remove(view.Uri, out var before);
                if (before is not null || found.Items.Length > 0) yield return Report(view.Uri, view.Open?.Version, before, found);
            }
        }
        // What is gone has nothing to tell any more.
        foreach (var (uri, before) in previous) yield return Report(uri, null, before, NoteDiagnostics.None);
    }

    private static WorkspaceDocumentReport Report(string uri, int? version, string? before, NoteDiagnostics found) => before == found.Id
        ? new WorkspaceDocumentReport(uri, version, "unchanged", found.Id)
        : new WorkspaceDocumentReport(uri, version, "full", found.Id, found.Items);
}
