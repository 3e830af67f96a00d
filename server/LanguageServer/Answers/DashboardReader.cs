using NotesNetworking.Core.Network;
using NotesNetworking.Core.Notes.Conversations;
using NotesNetworking.Core.Notes.Dates;

namespace NotesNetworking.LanguageServer.Answers;

/// <summary>What the dashboard and the report show (docs/dashboard.md): read once, for both.</summary>
internal static class DashboardReader
{
    /// <summary>How many days ahead the agenda looks.</summary>
    public const int AgendaDays = 14;

    /// <summary>The document.</summary>
    /// <param name="notebook">The notebook.</param>
    /// <param name="folder">Full path of its folder.</param>
    /// <param name="root">Its URI; null for the terminal.</param>
    /// <param name="today">The day.</param>
    public static JsonDashboard Read(Notebook notebook, string folder, string? root, DateOnly today)
    {
        var graph = NetworkGraph.Of(notebook, today);
        Relationship[] people = [.. graph.Nodes.Where(node => node.Id != Ties.Me).Select(node => notebook.RelationshipWith(node.Id))];
        var places = people.Index().ToDictionary(each => each.Item.Path, each => each.Index, StringComparer.Ordinal);
        var statistics = Statistics.Of(notebook, today);
        return new JsonDashboard(
            DateReader.Write(today),
            Path.GetFileName(folder),
            root,
            [.. Agenda.Of(notebook, today, AgendaDays).Select(item => AnswerReader.Agenda(notebook, item, AnswerPlaces.None))],
            [.. people.Select(each => Person(each, notebook.StandingWith(each.Path, today), today))],
            [.. PastConversations.Of(notebook, today).Select(each => Conversation(each, places)).Where(each => each.With.Count > 0)],
            [.. graph.Edges.Where(edge => edge.From != Ties.Me && edge.To != Ties.Me).Select(edge => Tie(notebook, edge, places))],
            new JsonOpen(statistics.IOwe, statistics.TheyOwe));
    }

    private static JsonDashboardPerson Person(Relationship relationship, Standing standing, DateOnly today)
    {
        var listed = AnswerReader.Contact(relationship, standing, today, AnswerPlaces.None);
        return new JsonDashboardPerson(
            listed.Name, listed.Path, listed.Company, listed.State, listed.LastContact, listed.Due, listed.CadenceDays, standing.IntervalDays,
            Sentences.Stands(relationship, standing, today));
    }

    private static JsonPastConversation Conversation(PastConversation conversation, Dictionary<string, int> places) => new(
        DateReader.Write(conversation.Date),
        // A note of the owner about themselves is in no conversation with them.
        [.. conversation.With.Where(places.ContainsKey).Select(path => places[path])],
        conversation.Channel,
        conversation.From switch { Side.Me => "me", Side.Them => "them", Side.Both => "both", _ => null },
        conversation.Gave,
        conversation.Got);

    private static JsonTie Tie(Notebook notebook, NetworkEdge edge, Dictionary<string, int> places)
    {
        var written = NetworkReader.Edge(notebook, edge, AnswerPlaces.None);
        return new JsonTie(places[edge.From], places[edge.To], written.Kinds, IntroductionSentences.Kinds(edge), written.Evidence);
    }
}
