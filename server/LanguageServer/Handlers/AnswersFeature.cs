using NotesNetworking.Core.Network;
using NotesNetworking.Core.Notes.Dates;
using NotesNetworking.LanguageServer.Answers;
using NotesNetworking.LanguageServer.Conversion;
using NotesNetworking.LanguageServer.Handlers.Commands;
using NotesNetworking.LanguageServer.Hosting;
using NotesNetworking.LanguageServer.Rpc;

namespace NotesNetworking.LanguageServer.Handlers;

/// <summary>
/// What richer clients ask for to show lists of their own (docs/commands.md): the shapes of <c>--format json</c>, with a URI
/// and a range where something can be opened.
/// </summary>
internal sealed class AnswersFeature : IFeature
{
    public void Register(Routes routes, Server server)
    {
        Answer(routes, server, "notesNetworking/agenda", Agenda);
        Answer(routes, server, "notesNetworking/people", People);
        Answer(routes, server, "notesNetworking/person", Person);
        Answer(routes, server, "notesNetworking/followUps", FollowUps);
        Answer(routes, server, "notesNetworking/statistics", Statistics);
        Answer(routes, server, "notesNetworking/dashboard", Dashboard);
        routes.Ask("notesNetworking/readDate", (snapshot, parameters, _) => Task.FromResult(ReadDate(snapshot, parameters)));
    }

    // Asked before the notebooks are read, the answer waits for them: half an agenda would be a wrong one.
    private static void Answer(Routes routes, Server server, string method, Func<Snapshot, string, JsonElement, JsonElement> answer) =>
        routes.Ask(method, async (snapshot, parameters, cancel) =>
            answer(await server.WhenCompleteAsync(snapshot, cancel).ConfigureAwait(false), method, parameters));

    private static JsonElement Agenda(Snapshot snapshot, string method, JsonElement parameters) =>
        AgendaCommand.Answer(snapshot, AgendaCommand.Find(snapshot, CommandArguments.Read(method, parameters, "within").Days("within") ?? 0));

    private static JsonElement People(Snapshot snapshot, string method, JsonElement parameters) => AnswerJson.ToElement<JsonContact>(
    [
        .. from folder in snapshot.Folders
           from relationship in folder.Notebook.Relationships
           let standing = folder.Notebook.StandingWith(relationship.Path, snapshot.Today)
           select AnswerReader.Contact(relationship, standing, snapshot.Today, snapshot.PlacesIn(folder)),
    ]);

    private static JsonElement Person(Snapshot snapshot, string method, JsonElement parameters)
    {
        var view = CommandArguments.Read(method, parameters, "uri").FindContact(snapshot);
        return AnswerJson.ToOneElement(PersonReader.Read(
            view.Notebook, view.Notebook.RelationshipWith(view.Note.Path), snapshot.Today, snapshot.PlacesAround(view)));
    }

    private static JsonElement FollowUps(Snapshot snapshot, string method, JsonElement parameters) => AnswerJson.ToElement<JsonOpenFollowUp>(
    [
        .. from folder in snapshot.Folders
           from open in OpenFollowUp.AllOf(folder.Notebook, snapshot.Today)
           select AnswerReader.FollowUp(folder.Notebook, open, snapshot.Today, snapshot.PlacesIn(folder)),
    ]);

    // While someone types a day, most of what they have typed is none yet: that is no error.
    private static JsonElement ReadDate(Snapshot snapshot, JsonElement parameters)
    {
        var read = CommandArguments.Read("notesNetworking/readDate", parameters, "text", "direction");
        var direction = read.Text("direction") switch
        {
            null or "future" => DateDirection.Future,
            "past" => DateDirection.Past,
            _ => throw read.Wrong("direction", "past or future"),
        };
        var date = read.Text("text") is { } text ? PlainDate.Parse(text, snapshot.Today, direction) : null;
        return AnswerJson.ToOneElement(date is { } day ? new JsonDate(DateReader.Write(day), Words.Distance(day, snapshot.Today)) : null);
    }

    private static JsonElement Statistics(Snapshot snapshot, string method, JsonElement parameters)
    {
        var folder = CommandArguments.Read(method, parameters, "uri").Notebook(snapshot);
        return AnswerJson.ToOneElement(StatisticsReader.Read(Core.Network.Statistics.Of(folder.Notebook, snapshot.Today)));
    }

    private static JsonElement Dashboard(Snapshot snapshot, string method, JsonElement parameters)
    {
        var folder = CommandArguments.Read(method, parameters, "uri").Notebook(snapshot);
        var root = folder.Root.Folder;
        return AnswerJson.ToOneElement(DashboardReader.Read(folder.Notebook, root, DocumentUri.FromPath(root), snapshot.Today));
    }
}
