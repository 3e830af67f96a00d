using NotesNetworking.LanguageServer.Tests.Support;

namespace NotesNetworking.LanguageServer.Tests;

/// <summary>Code actions on the wire: what the client gets, and in which form.</summary>
public sealed class CodeActionTests
{
    private const string Ada = "# Ada\n\n- [ ] send 😀 it 📅 2026-11-20\n\n## 2026-11-01 Call with [[Jo Doe]]\n";
    private const string Fixture = "# people/Ada.md\n" + Ada + "# people/Bo Lo.md\n# Bo Lo\n";

    private static readonly object s_literal = new { codeActionKind = new { valueSet = new[] { "quickfix" } } };
    private static readonly object s_eager = new { textDocument = new { codeAction = new { codeActionLiteralSupport = s_literal, isPreferredSupport = true } } };

    private static object Lazy(bool documentChanges = true) => new
    {
        textDocument = new { codeAction = new { codeActionLiteralSupport = s_literal, dataSupport = true, resolveSupport = new { properties = new[] { "edit" } } } },
        workspace = new { workspaceEdit = new { documentChanges, resourceOperations = documentChanges ? new[] { "create" } : [] } },
    };

    private static Task<JsonElement> AskAsync(TestServer server, int line, int character = 0, string[]? only = null, object[]? diagnostics = null) =>
        server.Client.RequestAsync("textDocument/codeAction", new
        {
            textDocument = server.Document("people/Ada.md"),
            range = new { start = new { line, character }, end = new { line, character } },
            context = only is null ? (object)new { diagnostics = diagnostics ?? [] } : new { diagnostics = diagnostics ?? [], only },
        });

    private static IEnumerable<string> Titles(JsonElement actions) => actions.EnumerateArray().Select(action => action.GetProperty("title").GetString()!);

    private static JsonElement Named(JsonElement actions, string title) => actions.EnumerateArray().Single(action => action.GetProperty("title").GetString() == title);

    [Fact]
    public async Task A_client_that_takes_actions_is_told_of_their_kinds()
    {
        await using var server = TestServer.Start(Fixture);
        var provider = (await server.InitializeAsync(s_eager)).GetProperty("capabilities").GetProperty("codeActionProvider");
        provider.GetProperty("resolveProvider").GetBoolean().Should().BeTrue();
        provider.GetProperty("codeActionKinds").EnumerateArray().Select(kind => kind.GetString()).Should().Equal(
            "quickfix", "refactor.extract", "refactor.rewrite", "source.sortConversations", "source.normaliseFrontMatter", "source.linkNames");
    }

    [Fact]
    public async Task A_fix_comes_with_its_edit_and_the_diagnostic_that_it_answers()
    {
        await using var server = await TestServer.OnAsync(Fixture, s_eager);
        await server.OpenAsync("people/Ada.md", Ada);
        var fix = Named(await AskAsync(server, 2, 8), "Mark as done");
        fix.GetProperty("kind").GetString().Should().Be("quickfix");
        fix.TryGetProperty("isPreferred", out _).Should().BeFalse();
        fix.TryGetProperty("data", out _).Should().BeFalse();
        fix.GetProperty("diagnostics")[0].GetProperty("code").GetString().Should().Be("follow-up/overdue");
        server.Apply(fix.GetProperty("edit"), "people/Ada.md", Ada).Should().Contain("- [x] send 😀 it 📅 2026-11-20 ✅ 2026-11-22\n");
    }

    [Fact]
    public async Task A_diagnostic_that_the_client_sends_along_comes_back_as_it_is()
    {
        await using var server = await TestServer.OnAsync(Fixture, s_eager);
        await server.OpenAsync("people/Ada.md", Ada);
        var known = (await AskAsync(server, 2, 8))[0].GetProperty("diagnostics")[0];
        var theirs = new { range = known.GetProperty("range"), code = "follow-up/overdue", message = "as pulled", data = new { id = 7 } };
        var again = Named(await AskAsync(server, 2, 8, diagnostics: [theirs]), "Mark as done").GetProperty("diagnostics")[0];
        again.GetProperty("data").GetProperty("id").GetInt32().Should().Be(7);
    }

    [Fact]
    public async Task An_obvious_fix_is_preferred()
    {
        await using var server = await TestServer.OnAsync("# people/Ada.md\n---\nbirtday: 12-10\n---\n", s_eager);
        Named(await AskAsync(server, 1, 2), "Change to birthday").GetProperty("isPreferred").GetBoolean().Should().BeTrue();
    }

    [Fact]
    public async Task Where_the_client_asks_later_the_edit_comes_later()
    {
        await using var server = await TestServer.OnAsync(Fixture, Lazy());
        await server.OpenAsync("people/Ada.md", Ada, version: 3);
        var fix = Named(await AskAsync(server, 4, 32), "Make a note for Jo Doe");
        fix.TryGetProperty("edit", out _).Should().BeFalse();
        var resolved = await server.Client.RequestAsync("codeAction/resolve", fix);
        resolved.GetProperty("title").GetString().Should().Be("Make a note for Jo Doe");
        resolved.GetProperty("diagnostics").GetArrayLength().Should().Be(1);
        var changes = resolved.GetProperty("edit").GetProperty("documentChanges");
        changes[0].GetProperty("uri").GetString().Should().Be(server.Uri("people/Jo Doe.md"));
        changes[1].GetProperty("edits")[0].GetProperty("newText").GetString().Should().Be("# Jo Doe\n");
    }

    [Fact]
    public async Task A_closed_note_has_actions_by_its_text_on_the_disk()
    {
        await using var server = await TestServer.OnAsync(Fixture, Lazy(documentChanges: false));
        var resolved = await server.Client.RequestAsync("codeAction/resolve", Named(await AskAsync(server, 2, 8), "Mark as done"));
        server.Apply(resolved.GetProperty("edit"), "people/Ada.md", Ada).Should().Contain("- [x] send 😀 it");
    }

    [Fact]
    public async Task An_action_of_a_note_that_has_changed_since_is_refused()
    {
        await using var server = await TestServer.OnAsync(Fixture, Lazy());
        await server.OpenAsync("people/Ada.md", Ada);
        var fix = Named(await AskAsync(server, 2, 8), "Mark as done");
        await server.ReplaceAsync("people/Ada.md", 2, "# Ada\n\n\n" + Ada[7..]);
        (await server.Client.ErrorOfAsync("codeAction/resolve", fix)).Should().Be(-32801);
    }

    [Fact]
    public async Task Only_the_kinds_that_are_wanted_come()
    {
        await using var server = await TestServer.OnAsync(Fixture, s_eager);
        await server.OpenAsync("people/Ada.md", Ada + "\n## 2026-11-05\n\n## 2026-11-04\n\n## 2026-11-03\n");
        Titles(await AskAsync(server, 2, 8, only: ["quickfix"])).Should().Equal("Mark as done", "Due in a week, 2026-11-29");
        Titles(await AskAsync(server, 0, only: ["refactor"])).Should().Equal("Log a conversation with Ada today", "Let Ada rest until 2027-02-22");
        Titles(await AskAsync(server, 0, only: ["refactor.extract"])).Should().BeEmpty();
        Titles(await AskAsync(server, 1, only: ["source"])).Should().Equal("Sort the conversations, newest first");
        Titles(await AskAsync(server, 1, only: ["source.sort"])).Should().BeEmpty();
        Titles(await AskAsync(server, 1, only: ["source.sortConversations"])).Should().HaveCount(1);
        Titles(await AskAsync(server, 1, only: [])).Should().HaveCount(1);
    }

    [Fact]
    public async Task A_client_that_knows_commands_alone_gets_commands_that_do_the_same()
    {
        await using var server = await TestServer.OnAsync(Fixture);
        await server.OpenAsync("people/Ada.md", Ada);
        var action = Named(await AskAsync(server, 2, 8), "Due in a week, 2026-11-29");
        action.GetProperty("command").GetString().Should().Be("notesNetworking.applyAction");
        var edit = await server.Client.RequestAsync("workspace/executeCommand", new { command = "notesNetworking.applyAction", arguments = action.GetProperty("arguments") });
        server.Apply(edit, "people/Ada.md", Ada).Should().Contain("send 😀 it 📅 2026-11-29\n");
    }

    [Fact]
    public async Task Ranges_count_as_the_client_does()
    {
        await using var server = await TestServer.OnAsync(Fixture, new
        {
            general = new { positionEncodings = new[] { "utf-8" } },
            textDocument = new { codeAction = new { codeActionLiteralSupport = s_literal } },
        });
        await server.OpenAsync("people/Ada.md", Ada);
        var edits = Named(await AskAsync(server, 2, 19), "Mark as done").GetProperty("edit").GetProperty("changes").GetProperty(server.Uri("people/Ada.md"));
        // "- [ ] send 😀 it 📅 2026-11-20" in bytes.
        edits[1].GetProperty("range").GetProperty("start").GetProperty("character").GetInt32().Should().Be(34);
    }

    [Fact]
    public async Task Of_a_document_that_is_nobodys_and_of_an_action_that_never_was_there_is_nothing()
    {
        await using var server = await TestServer.OnAsync(Fixture, s_eager);
        var range = new { start = new { line = 0, character = 0 }, end = new { line = 0, character = 0 } };
        (await server.Client.RequestAsync("textDocument/codeAction", new { textDocument = new { uri = "file:///nowhere/x.md" }, range, context = new { diagnostics = Array.Empty<object>() } }))
            .ValueKind.Should().Be(JsonValueKind.Null);
        (await server.Client.ErrorOfAsync("codeAction/resolve", new { title = "x", data = 5 })).Should().Be(-32602);
        (await server.Client.RequestAsync("codeAction/resolve", new { title = "x", mine = 1 })).GetProperty("mine").GetInt32().Should().Be(1);
        (await server.ErrorOfAsync("applyAction")).Should().Be(-32602);
    }

    [Fact]
    public async Task A_document_in_no_notebook_can_be_edited_but_makes_no_others()
    {
        await using var server = await TestServer.OnAsync(Fixture, s_eager);
        const string Text = "---\ntype: person\n---\n# Zoë\n\n- [ ] send to Jo Doe\n";
        await server.OpenUriAsync("file:///nowhere/Zoe.md", Text);
        var answer = await server.Client.RequestAsync("textDocument/codeAction", new
        {
            textDocument = new { uri = "file:///nowhere/Zoe.md" },
            range = new { start = new { line = 5, character = 17 }, end = new { line = 5, character = 17 } },
            context = new { diagnostics = Array.Empty<object>() },
        });
        Titles(answer).Should().Equal("Mark as done", "Due in a week, 2026-11-29");
        answer[0].GetProperty("edit").GetProperty("changes").TryGetProperty("file:///nowhere/Zoe.md", out _).Should().BeTrue();
    }
}
