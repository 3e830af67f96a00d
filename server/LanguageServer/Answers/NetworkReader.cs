using NotesNetworking.Core.Network;
using NotesNetworking.Core.Notes.Dates;

namespace NotesNetworking.LanguageServer.Answers;

/// <summary>The network, and ways through it, in the shapes that are written (docs/commands.md).</summary>
internal static class NetworkReader
{
    private const string Me = "me";

    /// <summary>An introduction.</summary>
    public static JsonIntroduction Introduction(Notebook notebook, Introduction introduction, AnswerPlaces places) => new(
        introduction.To,
        [.. introduction.Steps.Select(step => new JsonStep(step.Name, ToLine(notebook, step.Evidence, places)))],
        introduction.Company,
        introduction.Sentence);

    /// <summary>The whole network.</summary>
    public static JsonNetwork Network(Notebook notebook, NetworkGraph graph, AnswerPlaces places) => new(
        [.. graph.Nodes.Select(node => ToNode(node, places))],
        [.. graph.Edges.Select(edge => Edge(notebook, edge, places))]);

    /// <summary>Two who know each other.</summary>
    public static JsonEdge Edge(Notebook notebook, NetworkEdge edge, AnswerPlaces places) => new(
        IdOf(edge.From), IdOf(edge.To), [.. edge.Kinds.Select(kind => CamelCase(kind))], edge.Strength,
        edge.Newest is { } day ? DateReader.Write(day) : null, ToLine(notebook, edge.Evidence, places));

    private static JsonNode ToNode(NetworkNode node, AnswerPlaces places)
    {
        var standing = node.Standing;
        var answer = new JsonNode(
            IdOf(node.Id), node.Name, node.Note?.Path, standing is null ? null : CamelCase(standing.State), standing is null ? null : CamelCase(standing.Stage));
        return node.Note is { Contact: { } contact } note ? places.At(answer, note, contact.NameSpan) : answer;
    }

    private static JsonEvidence ToLine(Notebook notebook, Evidence evidence, AnswerPlaces places)
    {
        var note = notebook.Notes[evidence.Path];
        return places.At(new JsonEvidence(evidence.Path, note.Lines.LineAt(evidence.Span.Start), evidence.Text), note, evidence.Span);
    }

    private static string IdOf(string path) => path == Ties.Me ? Me : path;

    private static string CamelCase<T>(T value) where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
