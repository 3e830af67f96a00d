using System.Globalization;
using System.Text;
using NotesNetworking.Core.Network;

namespace NotesNetworking.Core.Exchange;

/// <summary>The network in the languages of drawing programs. People are numbered, so that no name can break the syntax.</summary>
public static class GraphText
{
    /// <summary>For Graphviz (graphviz.org, "DOT Language"). An arrow goes from who introduced to whom; thicker is newer.</summary>
    public static string Dot(NetworkGraph graph)
    {
        var text = new StringBuilder("digraph network {\n  node [shape=box, style=rounded];\n  edge [dir=none];\n");
        var numbers = NumbersOf(graph);
        foreach (var node in graph.Nodes) text.Append(CultureInfo.InvariantCulture, $"  n{numbers[node.Id]} [label=\"{EscapeDot(node.Name)}\"];\n");
        foreach (var edge in graph.Edges)
            text.Append(CultureInfo.InvariantCulture, $"  n{numbers[edge.From]} -> n{numbers[edge.To]} [label=\"{IntroductionSentences.Kinds(edge)}\", penwidth={0.5 + 2 * edge.Strength:0.00}{(IsArrow(edge) ? ", dir=forward" : "")}];\n");
        return text.Append("}\n").ToString();
    }

    /// <summary>For Mermaid (mermaid.js.org, "Flowcharts"), which many Markdown editors draw.</summary>
    public static string Mermaid(NetworkGraph graph)
    {
        var text = new StringBuilder("flowchart LR\n");
        var numbers = NumbersOf(graph);
        foreach (var node in graph.Nodes) text.Append(CultureInfo.InvariantCulture, $"  n{numbers[node.Id]}[\"{EscapeMermaid(node.Name)}\"]\n");
        foreach (var edge in graph.Edges)
            text.Append(CultureInfo.InvariantCulture, $"  n{numbers[edge.From]} {(IsArrow(edge) ? "-->" : "---")}|{IntroductionSentences.Kinds(edge)}| n{numbers[edge.To]}\n");
        return text.ToString();
    }

    private static Dictionary<string, int> NumbersOf(NetworkGraph graph)
    {
        var numbers = new Dictionary<string, int>(graph.Nodes.Length, StringComparer.Ordinal);
        foreach (var node in graph.Nodes) numbers.Add(node.Id, numbers.Count);
        return numbers;
    }

    private static bool IsArrow(NetworkEdge edge) => edge.Kinds.Contains(TieKind.Introduction);

    // In a label a backslash begins an escape such as \n or \N.
    private static string EscapeDot(string name) => Escape(name, c => c is '"' or '\\' ? $"\\{c}" : null);

    // Mermaid reads HTML, its own #codes; and Markdown in a label: everything that may mean something goes as a code.
    private static string EscapeMermaid(string name) => Escape(name, c => c is '"' or '#' or '<' or '>' or '&' or '`' or '*' or '_' or '\\' or ';'
        ? string.Create(CultureInfo.InvariantCulture, $"#{(int)c};")
        : null);

    private static string Escape(string name, Func<char, string?> escaped)
    {
        var text = new StringBuilder(name.Length);
        foreach (var c in name) text.Append(char.IsControl(c) ? " " : escaped(c) ?? c.ToString());
        return text.ToString();
    }
}
