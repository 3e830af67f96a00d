using System.Text.Json;
using NotesNetworking.CommandLine.Tests.Support;
using NotesNetworking.Core.Tests;

namespace NotesNetworking.CommandLine.Tests;

public class FindingLogsTests
{
    private const string Notebook = """
        # people/ada.md
        # Ada
        # people/50% off, a day: 1.md
        ## 2026-11-01 Call 🎉 with [[Zoë, all%: yes]]
        """;

    private static readonly JsonShape s_sarif =
        new(JsonDocument.Parse(File.ReadAllText(Path.Combine(Docs.Root, "tests", "CommandLine.Tests", "Fixtures", "sarif-2.1.0.json"))).RootElement);

    [Fact]
    public async Task Sarif_is_valid_and_counts_from_one_in_utf16_units()
    {
        var result = await Transcript.RunAsync(Notebook, "check", "--format", "sarif");

        var log = JsonDocument.Parse(result.Output).RootElement;
        s_sarif.ProblemsOf(log).Should().BeEmpty();
        var run = log.GetProperty("runs")[0];
        run.GetProperty("columnKind").GetString().Should().Be("utf16CodeUnits");
        var found = run.GetProperty("results")[0];
        JsonSerializer.Serialize(found.GetProperty("locations")[0].GetProperty("physicalLocation")).Should().Be(
            """{"artifactLocation":{"uri":"people/50%25%20off%2C%20a%20day%3A%201.md","uriBaseId":"NOTEBOOK"},"region":{"startLine":1,"startColumn":28,"endLine":1,"endColumn":46}}""");
        run.GetProperty("tool").GetProperty("driver").GetProperty("rules")[found.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString()
            .Should().Be(found.GetProperty("ruleId").GetString()).And.Be("mention/unknown");
        result.Output.Should().NotContain("{root}", "where the notes are is nobody's business");
    }

    [Fact]
    public async Task Sarif_of_the_example_notebook_is_valid()
    {
        using var notebook = new WrittenNotebook(new DirectoryInfo(Path.Combine(Docs.Root, "examples", "notebook")));

        var log = JsonDocument.Parse((await notebook.RunAsync("check", "--format", "sarif")).Output).RootElement;

        s_sarif.ProblemsOf(log).Should().BeEmpty();
        log.GetProperty("runs")[0].GetProperty("results").GetArrayLength().Should().BeGreaterThan(10);
    }

    [Theory]
    [InlineData("\"startLine\": 1,", "\"startLine\": 0,")]
    [InlineData("\"version\": \"2.1.0\"", "\"version\": \"2.0.0\"")]
    [InlineData("\"text\"", "\"words\"")]
    public async Task What_is_no_sarif_is_found_out(string right, string wrong)
    {
        var text = (await Transcript.RunAsync(Notebook, "check", "--format", "sarif")).Output;
        text.Should().Contain(right);

        s_sarif.ProblemsOf(JsonDocument.Parse(text.Replace(right, wrong)).RootElement).Should().NotBeEmpty();
    }

    [Fact]
    public async Task GitHub_gets_workflow_commands_in_which_nothing_ends_early() =>
        (await Transcript.RunAsync(Notebook, "check", "--format", "github")).Output.Should().Be(
            "::notice file=people/50%25 off%2C a day%3A 1.md,line=1,col=28,endLine=1,endColumn=46,title=mention/unknown::No note is called \"Zoë, all%25: yes\".\n");
}
