using NotesNetworking.Core.Assist.Navigation;
using NotesNetworking.LanguageServer.Conversion;
using NotesNetworking.LanguageServer.Hosting;
using NotesNetworking.LanguageServer.Protocol;
using NotesNetworking.LanguageServer.Rpc;

namespace NotesNetworking.LanguageServer.Handlers;

/// <summary><c>textDocument/definition</c> and <c>textDocument/declaration</c>.</summary>
internal sealed class DefinitionFeature : IFeature
{
    public ServerCapabilities Announce(ServerCapabilities capabilities, Session session) =>
        capabilities with { DefinitionProvider = true, DeclarationProvider = true };

    public void Register(Routes routes, Server server)
    {
        routes.ReadAsync("textDocument/definition", json => json.DocumentPositionParams, json => json.DefinitionPlaceArray, async (snapshot, request, cancel) =>
            Find(await server.WhenCompleteAsync(snapshot, cancel).ConfigureAwait(false), request, declaration: false));
        routes.ReadAsync("textDocument/declaration", json => json.DocumentPositionParams, json => json.DefinitionPlaceArray, async (snapshot, request, cancel) =>
            Find(await server.WhenCompleteAsync(snapshot, cancel).ConfigureAwait(false), request, declaration: true));
    }

    private static DefinitionPlace[]? Find(Snapshot snapshot, DocumentPositionParams request, bool declaration)
    {
        if (snapshot.Find(request.TextDocument.Uri) is not { } view || Places.At(snapshot, view, request.Position) is not { } place) return null;
        var found = declaration ? Definitions.DeclarationsOf(view.Notebook, view.Note, place) : Definitions.Of(view.Notebook, view.Note, place);
        var asLinks = declaration ? snapshot.Session.TakesDeclarationLinks : snapshot.Session.TakesDefinitionLinks;
        return [.. found.Select(destination => Places.ToDefinition(snapshot, view, place, destination, asLinks)).OfType<DefinitionPlace>()];
    }
}
