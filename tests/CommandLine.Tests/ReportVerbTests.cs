using System.Text.Json;
using NotesNetworking.CommandLine.Tests.Support;
using NotesNetworking.CommandLine.Verbs;

namespace NotesNetworking.CommandLine.Tests;

public class ReportVerbTests
{
    private const string Notebook = """
        # people/ada.md
        ---
        company: Kestrel Labs
        contact-frequency: 6 weeks
        ---
        # Ada Okafor

        - [ ] Send her the panel notes 📅 2026-11-20

        ## 2026-09-04 Call: venue for the talk

        [gave:: a map] With [[Ben Ray]].
        # people/ben.md
        ---
        introduced-by: "[[Ada Okafor]]"
        ---
        # Ben Ray
        """;

    [Fact]
    public async Task The_data_says_who_is_due_who_talked_and_who_knows_whom()
    {
        var data = JsonDocument.Parse((await Transcript.RunAsync(Notebook, "report", "--format", "json")).Output).RootElement;

        data.GetProperty("today").GetString().Should().Be("2026-11-22");
        data.TryGetProperty("root", out _).Should().BeFalse("a page that is passed on names no folder of this machine");
        data.GetProperty("agenda").EnumerateArray().Select(entry => $"{entry.GetProperty("kind")} {entry.GetProperty("name")}")
            .Should().Equal("contact Ada Okafor", "follow-up Ada Okafor", "contact Ben Ray");
        data.GetProperty("people").EnumerateArray().Select(person => $"{person.GetProperty("name")} {person.GetProperty("state")}")
            .Should().Equal("Ada Okafor due", "Ben Ray dueSoon");
        data.GetProperty("conversations").EnumerateArray().Select(each => JsonSerializer.Serialize(each))
            .Should().Equal("""{"date":"2026-09-04","with":[0,1],"channel":"call","gave":1}""");
        data.GetProperty("ties").EnumerateArray().Select(tie => $"{tie.GetProperty("from")} {tie.GetProperty("to")} {tie.GetProperty("kinds")[0]}")
            .Should().Equal("0 1 introduction");
        JsonSerializer.Serialize(data.GetProperty("openFollowUps")).Should().Be("""{"iOwe":1,"theyOwe":0}""");
    }

    [Fact]
    public async Task Out_writes_the_same_to_a_file_and_replaces_what_was_there()
    {
        using var notebook = new WrittenNotebook(Notebook);
        notebook["report.json"] = "an older one";

        var result = await notebook.RunAsync("report", "--format", "json", "--out", notebook.Full("report.json"));

        result.Should().Be(new Transcript.Result(0, "", ""));
        notebook["report.json"].Should().Be((await notebook.RunAsync("report", "--format", "json")).Output);
        notebook.All.Keys.Should().BeEquivalentTo("people/ada.md", "people/ben.md", "report.json");
    }

    [Fact]
    public async Task A_file_that_cannot_be_written_is_named()
    {
        var result = await Transcript.RunAsync(Notebook, "report", "--format", "json", "--out", "{root}/no/such/report.html");

        result.ExitCode.Should().Be(2);
        result.Output.Should().BeEmpty();
        result.Error.Should().Contain("'{root}/no/such/report.html' could not be written");
    }

    [Fact]
    public async Task Without_contacts_it_says_so_and_leaves_the_file_as_it_was()
    {
        using var notebook = new WrittenNotebook("# note.md\nNothing.\n");
        notebook["report.html"] = "last year's";

        var result = await notebook.RunAsync("report", "--out", notebook.Full("report.html"));

        result.Should().Be(new Transcript.Result(1, "", "No contacts found in {root}.\n"));
        notebook["report.html"].Should().Be("last year's");
    }

    [Fact]
    public async Task The_page_holds_the_data_where_no_word_of_a_note_can_end_it()
    {
        using var notebook = new WrittenNotebook("# people/x.md\n---\nname: '</script><script>alert(1)</script><!--'\n---\n## 2026-11-01 Call\n");
        var page = await FillAsync(notebook, "<script id=\"data\">{{data}}</script>");

        page.Should().StartWith("<script id=\"data\">{").And.EndWith("}</script>");
        page[..^"</script>".Length].Should().NotContainAny("</", "<!--");
        var data = page["<script id=\"data\">".Length..^"</script>".Length];
        JsonDocument.Parse(data).RootElement.GetProperty("people")[0].GetProperty("name").GetString().Should().Be("</script><script>alert(1)</script><!--");
    }

    [Fact]
    public async Task A_program_built_without_the_page_says_what_it_can_do()
    {
        using var notebook = new WrittenNotebook(Notebook);

        var fill = () => FillAsync(notebook, page: null);

        (await fill.Should().ThrowAsync<UsageException>()).WithMessage("*'npm run build'*'report --format json'*");
    }

    private static async Task<string> FillAsync(WrittenNotebook notebook, string? page)
    {
        using var output = new StringWriter();
        var verb = ReportVerb.Create(output, TextWriter.Null, () => page);
        var configuration = new System.CommandLine.InvocationConfiguration { EnableDefaultExceptionHandler = false };
        await verb.Parse(["--notebook", notebook.Folder, "--today", "2026-11-22"]).InvokeAsync(configuration);
        return output.ToString();
    }
}
