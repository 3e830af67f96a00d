using System.Text.Json;
using NotesNetworking.Core.Tests;

namespace NotesNetworking.CommandLine.Tests;

public class PathVerbTests
{
    private const string Notebook = """
        # people/ada.md
        # Ada
        ## 2026-11-20 Call: the grant
        # people/bob.md
        ---
        company: "[[Kestrel Labs]]"
        colleague: "[[Ada]]"
        ---
        # Bob "the \ builder"
        # people/cleo.md
        # Cleo
        """;

    [Fact]
    public async Task Text_says_who_and_shows_the_lines()
    {
        var result = await Transcript.RunAsync(Notebook, "path", "Kestrel Labs");

        result.Should().Be(new Transcript.Result(0, """
            Ada could introduce you to Bob "the \ builder" of Kestrel Labs.
              Ada  people/ada.md:2
                2026-11-20 Call: the grant
              Bob "the \ builder"  people/bob.md:3
                colleague: [[Ada]]

            """.ReplaceLineEndings("\n"), ""));
    }

    [Fact]
    public async Task Json_has_the_documented_shape()
    {
        var result = await Transcript.RunAsync(Notebook, "path", "Ada", "--format", "json");

        JsonSerializer.Serialize(JsonDocument.Parse(result.Output).RootElement).Should().Be(
            """{"to":"Ada","steps":[{"name":"Ada","evidence":{"path":"people/ada.md","line":1,"text":"2026-11-20 Call: the grant"}}],"company":null,"sentence":"You know Ada yourself: you talked 2 days ago (2026-11-20)."}""");
    }

    [Fact]
    public async Task Where_nothing_is_found_a_sentence_says_so()
    {
        (await Transcript.RunAsync(Notebook, "path", "Cleo")).Should().Be(new Transcript.Result(1, "", "Your notes connect nobody you have met or talked with to Cleo.\n"));

        var unknown = await Transcript.RunAsync(Notebook, "path", "Zed", "--format", "json");
        unknown.ExitCode.Should().Be(1);
        unknown.Error.Should().Be("No contact and no company is called \"Zed\".\n");
        JsonDocument.Parse(unknown.Output).RootElement.GetProperty("steps").GetArrayLength().Should().Be(0);
    }

    [Theory]
    [InlineData("Kulturamt Bremen", "Henning Storck could introduce you to Pauline Storck of Kulturamt Bremen. You know Henning Storck yourself: you talked 7 weeks ago (2026-10-07).",
        "people/Henning Storck.md:10|spouse: [[Pauline Storck]]")]
    [InlineData("Stadtwerke Oldenburg", "You know Nguyễn Thị Mai of Stadtwerke Oldenburg yourself: you met 9 weeks ago (2026-09-19). Ada Okafor knows them, too.",
        "people/Nguyễn Thị Mai.md:11|introduced-by: [[Ada Okafor]]")]
    [InlineData("Ada", "You know Ada Okafor yourself: you talked 3 weeks ago (2026-11-04).",
        "people/Ada Okafor.md:26|2026-11-04 Walk: what 2027 should be")]
    public async Task On_the_example_notebook(string name, string sentence, string lastStep)
    {
        var output = new StringWriter();
        (await Terminal.RunAsync(["path", name, "--notebook", Path.Combine(Docs.Root, "examples", "notebook"), "--today", "2026-11-22"], output, output)).Should().Be(0);

        var lines = output.ToString().Split('\n');
        lines[0].Should().Be(sentence);
        lines[^3].Should().EndWith(lastStep.Split('|')[0]);
        lines[^2].Trim().Should().Be(lastStep.Split('|')[1]);
    }
}
