using NotesNetworking.LanguageServer.Tests.Support;

namespace NotesNetworking.LanguageServer.Tests;

/// <summary>Every command but logging a conversation, by the edit or the answer that a client gets.</summary>
public sealed class CommandTests
{
    private const string Ada = "---\ncontact-frequency: 2w\n---\n# Ada\n\n- [ ] send it 📅 2026-11-20\n\n## 2026-11-01\n\n## 2026-10-04\n\n## 2026-09-06\n\n## 2026-08-09\n";
    private const string Fixture = "# people/Ada.md\n" + Ada + "# people/Bo.md\n# Bo\n# journal.md\nwords\n";

    private static async Task<string> AfterAsync(string command, Func<TestServer, object?[]> arguments)
    {
        await using var server = await TestServer.OnAsync(Fixture);
        return server.Apply(await server.RunAsync(command, arguments(server)), "people/Ada.md", Ada);
    }

    [Fact]
    public async Task A_new_follow_up_stands_behind_the_open_ones() =>
        (await AfterAsync("newFollowUp", server => [new { uri = server.Uri("people/Ada.md"), text = "the slides", due = "2026-12-01", by = "them" }]))
            .Should().Contain("2026-11-20\n- [ ] the slides [by:: them] 📅 2026-12-01\n");

    [Fact]
    public async Task A_follow_up_is_completed() =>
        (await AfterAsync("completeFollowUp", server => [server.Uri("people/Ada.md"), 5])).Should().Contain("- [x] send it 📅 2026-11-20 ✅ 2026-11-22\n");

    [Fact]
    public async Task A_follow_up_is_postponed_by_a_week_or_to_a_day()
    {
        (await AfterAsync("postponeFollowUp", server => [new { uri = server.Uri("people/Ada.md"), line = 5 }])).Should().Contain("- [ ] send it 📅 2026-11-29\n");
        (await AfterAsync("postponeFollowUp", server => [server.Uri("people/Ada.md"), "5", "2027-01-05"])).Should().Contain("- [ ] send it 📅 2027-01-05\n");
    }

    [Fact]
    public async Task A_contact_rests()
    {
        (await AfterAsync("rest", _ => ["Ada"])).Should().Contain("contact-frequency: 2w\nstatus: resting\n---");
        (await AfterAsync("rest", _ => [new { name = "ada", until = "2027-02-22" }])).Should().Contain("snooze-until: 2027-02-22\n");
    }

    [Fact]
    public async Task The_natural_rhythm_becomes_the_cadence() =>
        (await AfterAsync("adoptRhythm", server => [new { uri = server.Uri("people/Ada.md") }])).Should().StartWith("---\ncontact-frequency: 1m\n---\n");

    [Fact]
    public async Task A_new_contact_is_a_file_that_the_client_makes()
    {
        await using var server = await TestServer.OnAsync(Fixture, new
        {
            workspace = new { applyEdit = true, workspaceEdit = new { documentChanges = true, resourceOperations = new[] { "create" } } },
            window = new { showDocument = new { support = true } },
        });
        server.Client.Answer("workspace/applyEdit", _ => new { applied = true });
        await server.RunAsync("newContact", new { name = "Jo Doe", company = "Nord", introducedBy = "Ada", met = "2026-11-20" });
        var changes = (await server.Client.WaitForAsync("workspace/applyEdit")).GetProperty("edit").GetProperty("documentChanges");
        changes[0].GetProperty("kind").GetString().Should().Be("create");
        changes[0].GetProperty("uri").GetString().Should().Be(server.Uri("people/Jo Doe.md"));
        changes[1].GetProperty("edits")[0].GetProperty("newText").GetString()
            .Should().Be("---\ncompany: Nord\nintroduced-by: \"[[Ada]]\"\nmet: 2026-11-20\n---\n\n# Jo Doe\n");
        (await server.Client.WaitForAsync("window/showDocument")).GetProperty("uri").GetString().Should().Be(server.Uri("people/Jo Doe.md"));
        File.Exists(server.Folder["people/Jo Doe.md"]).Should().BeFalse("only the client writes");
    }

    [Fact]
    public async Task A_client_that_opens_no_documents_is_not_asked_to()
    {
        await using var server = await TestServer.OnAsync(Fixture, new { workspace = new { applyEdit = true } });
        server.Client.Answer("workspace/applyEdit", _ => new { applied = true });
        (await server.RunAsync("newContact", "Jo Doe")).ValueKind.Should().Be(JsonValueKind.Null);
        server.Client.Received.Should().NotContain(message => message.GetProperty("method").GetString() == "window/showDocument");
    }

    [Fact]
    public async Task A_client_without_file_operations_gets_the_text_for_a_new_document()
    {
        await using var server = await TestServer.OnAsync("# people/Ada.md\n# Ada\n");
        var edit = await server.RunAsync("newContact", "Jo", server.Uri("people/Ada.md"));
        server.Apply(edit, "people/Jo.md", "").Should().Be("# Jo\n");
    }

    [Fact]
    public async Task A_notebook_without_a_note_gets_its_first_contact()
    {
        await using var server = await TestServer.OnAsync("# notes-networking.yaml\nme: [Jo]\n");
        server.Apply(await server.RunAsync("newContact", "Ada"), "people/Ada.md", "").Should().Be("---\ntype: person\n---\n\n# Ada\n");
    }

    [Fact]
    public async Task The_agenda_is_an_answer_and_a_message()
    {
        await using var server = await TestServer.OnAsync(Fixture);
        var agenda = await server.RunAsync("agenda");
        agenda.GetArrayLength().Should().Be(2);
        agenda[0].GetProperty("kind").GetString().Should().Be("contact");
        agenda[0].GetProperty("path").GetString().Should().Be("people/Ada.md");
        agenda[0].GetProperty("uri").GetString().Should().Be(server.Uri("people/Ada.md"));
        agenda[1].GetProperty("line").GetInt32().Should().Be(5);
        agenda[1].GetProperty("range").GetProperty("start").GetProperty("line").GetInt32().Should().Be(5);
        (await server.Client.WaitForAsync("window/showMessage")).GetProperty("message").GetString().Should().Contain("Ada").And.Contain("send it");
    }

    [Fact]
    public async Task A_brief_is_Markdown_and_a_message()
    {
        await using var server = await TestServer.OnAsync(Fixture);
        (await server.RunAsync("brief", "Ada")).GetString().Should().StartWith("# Ada\n").And.Contain("send it");
        (await server.Client.WaitForAsync("window/showMessage")).GetProperty("message").GetString().Should().StartWith("Ada").And.NotContain("#");
        (await server.ErrorOfAsync("brief", "Nobody")).Should().Be(-32803);
    }

    [Fact]
    public async Task Where_the_client_shows_answers_itself_there_is_no_message()
    {
        await using var server = await TestServer.OnAsync(Fixture, new { experimental = new { commandAnswers = true } });
        (await server.RunAsync("brief", new { uri = server.Uri("people/Ada.md") })).ValueKind.Should().Be(JsonValueKind.String);
        server.Client.Received.Should().NotContain(message => message.GetProperty("method").GetString() == "window/showMessage");
    }

    [Theory]
    [InlineData("newContact")]
    [InlineData("newFollowUp", "Ada")]
    [InlineData("newFollowUp", "Ada", "x", "soonish")]
    [InlineData("newFollowUp", "Ada", "x", null, "somebody")]
    [InlineData("rest")]
    [InlineData("rest", "Ada", "2027-01-01", "more")]
    [InlineData("completeFollowUp", "file:///x/Ada.md")]
    [InlineData("agenda", "a while")]
    [InlineData("agenda", true)]
    public async Task Arguments_that_are_none_are_refused_before_anything_is_looked_at(string command, params object?[] arguments)
    {
        await using var server = await TestServer.OnAsync(Fixture);
        (await server.ErrorOfAsync(command, arguments)).Should().Be(-32602);
    }

    [Theory]
    [InlineData("newContact", "Ada")]
    [InlineData("newContact", "AC/DC")]
    [InlineData("newContact", "Jo", "file:///nowhere/x.md")]
    [InlineData("rest", "Nobody")]
    [InlineData("rest", "Ada", "2020-01-01")]
    [InlineData("adoptRhythm", "Bo")]
    [InlineData("adoptRhythm", "journal")]
    public async Task What_cannot_be_done_is_refused_with_the_reason(string command, params object?[] arguments)
    {
        await using var server = await TestServer.OnAsync(Fixture);
        (await server.ErrorOfAsync(command, arguments)).Should().Be(-32803);
    }

    [Fact]
    public async Task A_follow_up_whose_rule_cannot_be_computed_is_not_ticked()
    {
        await using var server = await TestServer.OnAsync("# people/Ada.md\n# Ada\n- [ ] Ring 🔁 when the moon is full 📅 2026-11-20\n");
        (await server.ErrorOfAsync("completeFollowUp", server.Uri("people/Ada.md"), 1)).Should().Be(-32803);
    }

    [Fact]
    public async Task A_line_without_a_follow_up_and_one_that_is_done_are_refused()
    {
        await using var server = await TestServer.OnAsync("# people/Ada.md\n# Ada\n- [x] done\n");
        (await server.ErrorOfAsync("completeFollowUp", server.Uri("people/Ada.md"), 0)).Should().Be(-32803);
        (await server.ErrorOfAsync("completeFollowUp", server.Uri("people/Ada.md"), 1)).Should().Be(-32803);
        (await server.ErrorOfAsync("postponeFollowUp", server.Uri("people/Ada.md"), -1)).Should().Be(-32602);
    }
}
