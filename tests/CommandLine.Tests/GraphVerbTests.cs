using System.Text.Json;

namespace NotesNetworking.CommandLine.Tests;

public class GraphVerbTests
{
    private const string Notebook = """
        # notes-networking.yaml
        me: [Jo Doe]
        # people/ada.md
        ---
        met: 2025-11-22
        introduced-by: "[[bob]]"
        ---
        # Ada
        # people/bob.md
        ---
        name: 'Bob "the <b>#1</b> \n`builder`"'
        friend: "[[Ada]]"
        ---
        ## 2026-11-22 Call
        """;

    [Fact]
    public async Task Dot() => (await Transcript.RunAsync(Notebook, "graph")).Should().Be(new Transcript.Result(0, """
        digraph network {
          node [shape=box, style=rounded];
          edge [dir=none];
          n0 [label="Jo Doe"];
          n1 [label="Ada"];
          n2 [label="Bob \"the <b>#1</b> \\n`builder`\""];
          n0 -> n1 [label="met 2025-11-22", penwidth=1.50];
          n0 -> n2 [label="talked 2026-11-22", penwidth=2.50];
          n2 -> n1 [label="introduced, related", penwidth=2.50, dir=forward];
        }

        """.ReplaceLineEndings("\n"), ""));

    [Fact]
    public async Task Mermaid() => (await Transcript.RunAsync(Notebook, "graph", "--format", "mermaid")).Should().Be(new Transcript.Result(0, """
        flowchart LR
          n0["Jo Doe"]
          n1["Ada"]
          n2["Bob #34;the #60;b#62;#35;1#60;/b#62; #92;n#96;builder#96;#34;"]
          n0 ---|met 2025-11-22| n1
          n0 ---|talked 2026-11-22| n2
          n2 -->|introduced, related| n1

        """.ReplaceLineEndings("\n"), ""));

    [Fact]
    public async Task Json()
    {
        var result = await Transcript.RunAsync(Notebook, "graph", "--format", "json");

        var graph = JsonDocument.Parse(result.Output).RootElement;
        JsonSerializer.Serialize(graph.GetProperty("nodes")[0]).Should().Be("""{"id":"me","name":"Jo Doe","path":null,"state":null,"stage":null}""");
        JsonSerializer.Serialize(graph.GetProperty("nodes")[1]).Should().Be("""{"id":"people/ada.md","name":"Ada","path":"people/ada.md","state":"new","stage":"connect"}""");
        graph.GetProperty("edges").EnumerateArray().Select(edge => JsonSerializer.Serialize(edge)).Should().Equal(
            """{"from":"me","to":"people/ada.md","kinds":["met"],"strength":0.5,"newest":"2025-11-22","evidence":{"path":"people/ada.md","line":1,"text":"met: 2025-11-22"}}""",
            """{"from":"me","to":"people/bob.md","kinds":["conversation"],"strength":1,"newest":"2026-11-22","evidence":{"path":"people/bob.md","line":4,"text":"2026-11-22 Call"}}""",
            """{"from":"people/bob.md","to":"people/ada.md","kinds":["introduction","relation"],"strength":1,"newest":null,"evidence":{"path":"people/ada.md","line":2,"text":"introduced-by: [[bob]]"}}""");
    }

    [Fact]
    public async Task Without_contacts_nothing_is_found() => (await Transcript.RunAsync("# ideas.md\nNothing.\n", "graph")).ExitCode.Should().Be(1);
}
