using NotesNetworking.Core.Assist;
using NotesNetworking.LanguageServer.Conversion;
using NotesNetworking.LanguageServer.Hosting;
using NotesNetworking.LanguageServer.Protocol;
using NotesNetworking.LanguageServer.Rpc;

namespace NotesNetworking.LanguageServer.Handlers;

/// <summary><c>workspace/symbol</c>, in all notebooks. Symbols come with their places: a line map is at hand for every
/// note, so there is nothing to resolve later.</summary>
internal sealed class WorkspaceSymbolFeature : IFeature
{
    public ServerCapabilities Announce(ServerCapabilities capabilities, Session session) => capabilities with { WorkspaceSymbolProvider = true };

    public void Register(Routes routes, Server server)
    {
        routes.ReadAsync("workspace/symbol", json => json.WorkspaceSymbolParams, json => json.SymbolInformationArray, async (snapshot, request, cancel) =>
        {
            // Half a notebook would look like a whole one.
            var complete = await server.WhenCompleteAsync(snapshot, cancel).ConfigureAwait(false);
            return PartialResults.Send(
                server.Client, request.PartialResultToken, Find(complete, request.Query, cancel), chunk => chunk, ProtocolJson.Default.SymbolInformationArray);
        });
    }

    private static IEnumerable<SymbolInformation> Find(Snapshot snapshot, string query, CancellationToken cancellationToken) =>
        SymbolSearch.Find([.. snapshot.Folders.Select(folder => folder.Notebook)], query, cancellationToken)
            .Select(found => Symbols.ToInformation(snapshot, found));
}
