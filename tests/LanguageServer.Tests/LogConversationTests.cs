using NotesNetworking.LanguageServer.Tests.Support;

namespace NotesNetworking.LanguageServer.Tests;

public sealed class LogConversationTests
{
    private const string Command = "notesNetworking.logConversation";
    private const string Ada = "# people/ada.md\n# Ada\n\n## 2026-11-20 Call\n\ntext\n# journal.md\nwords\n";

    private static Task<JsonElement> LogAsync(TestServer server, object argument) =>
        server.Client.RequestAsync("workspace/executeCommand", new { command = Command, arguments = new[] { argument } });

    [Fact]
    public async Task The_client_carries_out_an_edit_of_the_version_it_is_for()
    {
        await using var server = await TestServer.OnAsync(Ada, new { workspace = new { applyEdit = true, workspaceEdit = new { documentChanges = true } } });
        server.Client.Answer("workspace/applyEdit", _ => new { applied = true });
        await server.OpenAsync("people/ada.md", "# Ada\n\n## 2026-11-20 Call\n", version: 4);
        (await LogAsync(server, new { uri = server.Uri("people/ada.md"), channel = "walk", from = "them", text = "round the\nlake" })).ValueKind.Should().Be(JsonValueKind.Null);

        var edit = (await server.Client.WaitForAsync("workspace/applyEdit")).GetProperty("edit").GetProperty("documentChanges")[0];
        edit.GetProperty("textDocument").GetProperty("uri").GetString().Should().Be(server.Uri("people/ada.md"));
        edit.GetProperty("textDocument").GetProperty("version").GetInt32().Should().Be(4);
        edit.GetProperty("edits")[0].GetProperty("newText").GetString().Should().Contain("## 2026-11-22 ← Walk: round the lake");
    }

    [Fact]
    public async Task A_closed_note_is_edited_as_it_is_on_the_disk()
    {
        await using var server = await TestServer.OnAsync(Ada, new { workspace = new { applyEdit = true, workspaceEdit = new { documentChanges = true } } });
        server.Client.Answer("workspace/applyEdit", _ => new { applied = true });
        server.Folder.Write("people/ada.md", "# Ada\n\nmore\n\n\n## 2026-11-20 Call\n");
        await LogAsync(server, new { uri = server.Uri("people/ada.md"), date = "2026-11-21" });
        var edit = (await server.Client.WaitForAsync("workspace/applyEdit")).GetProperty("edit").GetProperty("documentChanges")[0];
        edit.GetProperty("textDocument").GetProperty("version").ValueKind.Should().Be(JsonValueKind.Null);
        edit.GetProperty("edits")[0].GetProperty("range").GetProperty("start").GetProperty("line").GetInt32().Should().Be(5);
    }

    [Fact]
    public async Task A_client_without_versions_gets_plain_changes()
    {
        await using var server = await TestServer.OnAsync(Ada, new { workspace = new { applyEdit = true } });
        server.Client.Answer("workspace/applyEdit", _ => new { applied = true });
        await LogAsync(server, new { uri = server.Uri("people/ada.md") });
        var edit = (await server.Client.WaitForAsync("workspace/applyEdit")).GetProperty("edit");
        edit.GetProperty("changes").GetProperty(server.Uri("people/ada.md")).GetArrayLength().Should().Be(1);
        edit.TryGetProperty("documentChanges", out _).Should().BeFalse();
    }

    [Fact]
    public async Task A_client_that_applies_nothing_gets_the_edit_as_the_answer()
    {
        await using var server = await TestServer.OnAsync(Ada);
        var edit = await LogAsync(server, new { uri = server.Uri("people/ada.md") });
        edit.GetProperty("changes").GetProperty(server.Uri("people/ada.md"))[0].GetProperty("newText").GetString().Should().Contain("2026-11-22");
    }

    [Fact]
    public async Task An_edit_that_the_client_refuses_is_an_error()
    {
        await using var server = await TestServer.OnAsync(Ada, new { workspace = new { applyEdit = true } });
        server.Client.Answer("workspace/applyEdit", _ => new { applied = false, failureReason = "read-only" });
        (await FluentActions.Awaiting(() => LogAsync(server, new { uri = server.Uri("people/ada.md") })).Should().ThrowAsync<WireErrorException>())
            .Where(error => error.Code == -32803).WithMessage("*read-only*");
    }

    [Fact]
    public async Task What_it_cannot_take_is_refused()
    {
        await using var server = await TestServer.OnAsync(Ada);
        Task<int> ErrorOf(object request) => server.Client.ErrorOfAsync("workspace/executeCommand", request);
        (await ErrorOf(new { command = "no.such" })).Should().Be(-32602);
        (await ErrorOf(new { command = Command })).Should().Be(-32602);
        (await ErrorOf(new { command = Command, arguments = new object[] { 5 } })).Should().Be(-32602);
        (await ErrorOf(new { command = Command, arguments = new[] { new { uri = server.Uri("people/ada.md"), date = "soon" } } })).Should().Be(-32602);
        (await ErrorOf(new { command = Command, arguments = new[] { new { uri = server.Uri("people/ada.md"), channel = "sauna" } } })).Should().Be(-32602);
        (await ErrorOf(new { command = Command, arguments = new[] { new { uri = server.Uri("people/ada.md"), from = "us" } } })).Should().Be(-32602);
        (await ErrorOf(new { command = Command, arguments = new[] { new { uri = server.Uri("journal.md") } } })).Should().Be(-32803);
        (await ErrorOf(new { command = Command, arguments = new[] { new { uri = server.Uri("nobody.md") } } })).Should().Be(-32803);
    }
}
