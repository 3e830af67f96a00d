using NotesNetworking.Core.Assist.Navigation;
using NotesNetworking.LanguageServer.Conversion;
using NotesNetworking.LanguageServer.Hosting;
using NotesNetworking.LanguageServer.Protocol;
using NotesNetworking.LanguageServer.Rpc;

namespace NotesNetworking.LanguageServer.Handlers;

/// <summary><c>textDocument/references</c>: conversations with someone first, then what is said of them.</summary>
internal sealed class ReferencesFeature : IFeature
{
    public ServerCapabilities Announce(ServerCapabilities capabilities, Session session) => capabilities with { ReferencesProvider = true };

    public void Register(Routes routes, Server server)
    {
        routes.ReadAsync("textDocument/references", json => json.ReferenceParams, json => json.LocationArray, async (snapshot, request, cancel) =>
        {
            var complete = await server.WhenCompleteAsync(snapshot, cancel).ConfigureAwait(false);
            return PartialResults.Send(server.Client, request.PartialResultToken, Find(complete, request, cancel), chunk => chunk, ProtocolJson.Default.LocationArray);
        });
    }

    private static IEnumerable<Location> Find(Snapshot snapshot, ReferenceParams request, CancellationToken cancellationToken)
    {
        if (snapshot.Find(request.TextDocument.Uri) is not { } view
            || Places.At(snapshot, view, request.Position) is not { } place
            || Subject.Of(view.Notebook, view.Note, place) is not { } subject) yield break;
        foreach (var found in Occurrences.Of(view.Notebook, subject))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (found.Kind == OccurrenceKind.Declaration && request.Context is not { IncludeDeclaration: true }) continue;
            if (Places.ToLocation(snapshot, view, found.Path, found.Span) is { } location) yield return location;
        }
    }
}
