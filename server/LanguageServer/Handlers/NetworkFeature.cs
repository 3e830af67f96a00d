using NotesNetworking.Core.Network;
using NotesNetworking.LanguageServer.Conversion;
using NotesNetworking.LanguageServer.Hosting;
using NotesNetworking.LanguageServer.Protocol;
using NotesNetworking.LanguageServer.Rpc;

namespace NotesNetworking.LanguageServer.Handlers;

/// <summary><c>notesNetworking/network</c>: who knows whom in one notebook, as <c>graph --format json</c> writes it. The
/// answer waits until the notebook is read.</summary>
internal sealed class NetworkFeature : IFeature
{
    public void Register(Routes routes, Server server)
    {
        var json = ProtocolJson.Default;
        routes.ReadAsync("notesNetworking/network", json.NetworkParams, json.NetworkAnswer, async (snapshot, request, cancel) =>
            Find(await server.WhenCompleteAsync(snapshot, cancel).ConfigureAwait(false), request));
    }

    private static NetworkAnswer? Find(Snapshot snapshot, NetworkParams request)
    {
        if (request.Uri is { } uri)
            return snapshot.Find(uri) is { } view ? Answer(snapshot, view.Notebook, Networks.UrisBeside(snapshot, view)) : null;
        var folder = snapshot.Folders.FirstOrDefault(folder => folder.Notebook.IsAboutPeople);
        return folder is null ? null : Answer(snapshot, folder.Notebook, Networks.UrisIn(snapshot, folder));
    }

    private static NetworkAnswer Answer(Snapshot snapshot, Notebook notebook, Func<string, string> uriOf) =>
        Networks.ToNetwork(NetworkGraph.Of(notebook, snapshot.Today), notebook, uriOf);
}
