using NotesNetworking.Core.Network;
using NotesNetworking.LanguageServer.Answers;
using NotesNetworking.LanguageServer.Handlers.Commands;
using NotesNetworking.LanguageServer.Hosting;
using NotesNetworking.LanguageServer.Rpc;

namespace NotesNetworking.LanguageServer.Handlers;

/// <summary><c>notesNetworking/network</c>: who knows whom in one notebook (docs/commands.md). The answer waits until the
/// notebook is read.</summary>
internal sealed class NetworkFeature : IFeature
{
    private const string Method = "notesNetworking/network";

    public void Register(Routes routes, Server server) => routes.Ask(Method, async (snapshot, parameters, cancel) =>
        Find(await server.WhenCompleteAsync(snapshot, cancel).ConfigureAwait(false), CommandArguments.Read(Method, parameters, "uri")));

    private static JsonElement Find(Snapshot snapshot, CommandArguments request)
    {
        if (request.FindNote(snapshot) is { } view) return Answer(snapshot, view.Notebook, snapshot.PlacesAround(view));
        var folder = snapshot.Folders.FirstOrDefault(folder => folder.Notebook.IsAboutPeople)
            ?? throw new RequestException(ErrorCode.RequestFailed, "No notebook with people is open.");
        return Answer(snapshot, folder.Notebook, snapshot.PlacesIn(folder));
    }

    private static JsonElement Answer(Snapshot snapshot, Notebook notebook, AnswerPlaces places) =>
        AnswerJson.ToOneElement(NetworkReader.Network(notebook, NetworkGraph.Of(notebook, snapshot.Today), places));
}
