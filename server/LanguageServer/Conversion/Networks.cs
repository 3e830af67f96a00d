using NotesNetworking.Core.Network;
using NotesNetworking.Core.Notes.Dates;
using NotesNetworking.LanguageServer.Hosting;
using Lsp = NotesNetworking.LanguageServer.Protocol;

namespace NotesNetworking.LanguageServer.Conversion;

/// <summary>The network and ways through it as JSON, for editors and the terminal alike.</summary>
internal static class Networks
{
    private const string Me = "me";

    /// <summary>An introduction.</summary>
    /// <param name="introduction">It.</param>
    /// <param name="notebook">Where it was found.</param>
    /// <param name="uriOf">The URI of a note's path; null where nobody needs one.</param>
    public static Lsp.IntroductionPath ToPath(Introduction introduction, Notebook notebook, Func<string, string>? uriOf = null) => new(
        introduction.To,
        [.. introduction.Steps.Select(step => new Lsp.IntroductionStep(step.Name, ToLine(step.Evidence, notebook, uriOf)))],
        introduction.Company,
        introduction.Sentence);

    /// <summary>The whole network.</summary>
    /// <inheritdoc cref="ToPath"/>
    public static Lsp.NetworkAnswer ToNetwork(NetworkGraph graph, Notebook notebook, Func<string, string>? uriOf = null) => new(
        [
            .. graph.Nodes.Select(node => new Lsp.NetworkNode(
                IdOf(node.Id), node.Name, node.Note?.Path, CamelCase(node.Standing?.State), CamelCase(node.Standing?.Stage)) { Uri = node.Note is { } note ? uriOf?.Invoke(note.Path) : null }),
        ],
        [
            .. graph.Edges.Select(edge => new Lsp.NetworkEdge(
                IdOf(edge.From), IdOf(edge.To), [.. edge.Kinds.Select(kind => CamelCase<TieKind>(kind)!)], edge.Strength,
                edge.Newest is { } day ? DateReader.Write(day) : null, ToLine(edge.Evidence, notebook, uriOf))),
        ]);

    /// <summary>The URIs of the notes of a notebook.</summary>
    public static Func<string, string> UrisIn(Snapshot snapshot, NotebookFolder folder) => path => snapshot.Find(folder, path)!.Uri;

    /// <summary>The URIs of the notes of a note's notebook, which may be that note alone.</summary>
    public static Func<string, string> UrisBeside(Snapshot snapshot, NoteView view) => view.Folder is { } folder ? UrisIn(snapshot, folder) : _ => view.Uri;

    private static string IdOf(string path) => path == Ties.Me ? Me : path;

    private static Lsp.EvidenceLine ToLine(Evidence evidence, Notebook notebook, Func<string, string>? uriOf) =>
        new(evidence.Path, notebook.Notes[evidence.Path].Lines.LineAt(evidence.Span.Start), evidence.Text) { Uri = uriOf?.Invoke(evidence.Path) };

    private static string? CamelCase<T>(T? value) where T : struct, Enum =>
        value is { } one ? JsonNamingPolicy.CamelCase.ConvertName(one.ToString()) : null;
}
