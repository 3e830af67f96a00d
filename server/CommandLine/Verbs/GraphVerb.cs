using System.CommandLine;
using NotesNetworking.Core.Exchange;
using NotesNetworking.Core.Network;
using NotesNetworking.LanguageServer.Answers;

namespace NotesNetworking.CommandLine.Verbs;

/// <summary><c>graph</c>: the whole network, for a drawing program or another one.</summary>
internal static class GraphVerb
{
    public static Command Create(TextWriter output, TextWriter error)
    {
        var verb = new Command("graph", "Writes who knows whom, to be drawn by Graphviz or Mermaid");
        var options = NotebookOptions.AddTo(verb, "dot", "mermaid", "json");
        verb.SetAction(parsed =>
        {
            var request = options.Read(parsed);
            var graph = NetworkGraph.Of(request.Notebook, request.Today);
            if (request.Format == "json") AnswerJson.WriteOne(output, NetworkReader.Network(request.Notebook, graph, AnswerPlaces.None));
            else output.Write(request.Format == "dot" ? GraphText.Dot(graph) : GraphText.Mermaid(graph));
            if (graph.Nodes.Length > 1) return ExitCode.Fine;
            error.Write($"No contacts found in {request.Root}.\n");
            return ExitCode.Found;
        });
        return verb;
    }
}
