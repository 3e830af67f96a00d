using NotesNetworking.LanguageServer.Tests.Support;

namespace NotesNetworking.LanguageServer.Tests;

public sealed class IndexingTests
{
    [Fact]
    public async Task Reading_shows_progress_from_beginning_to_end()
    {
        await using var server = await TestServer.OnAsync("# people/ada.md\n# Ada\n");
        var steps = server.Client.Received.Where(message => message.GetProperty("method").GetString() == "$/progress").ToList();
        steps.Select(step => step.GetProperty("params").GetProperty("value").GetProperty("kind").GetString()).Should().StartWith("begin").And.EndWith("end");
        var token = (await server.Client.WaitForAsync("window/workDoneProgress/create")).GetProperty("token").GetString();
        steps.Should().AllSatisfy(step => step.GetProperty("params").GetProperty("token").GetString().Should().Be(token));
    }

    [Fact]
    public async Task A_client_that_shows_no_progress_gets_none_and_the_notebook_is_read_all_the_same()
    {
        await using var server = TestServer.Start("# people/ada.md\n# Ada\n\n## 2026-11-20 with [[Nobody]]\n");
        await server.Client.RequestAsync("initialize", new { rootUri = server.Uri(""), capabilities = new { } });
        await server.Client.NotifyAsync("initialized", new { });
        // Diagnostics are pushed once the notebook is read: time goes on until they come.
        var published = server.Client.WaitForAsync("textDocument/publishDiagnostics");
        while (!published.IsCompleted)
        {
            await server.SettleAsync();
            await Task.WhenAny(published, server.LensesAsync("people/ada.md"));
        }
        await published;
        server.Client.Received.Should().NotContain(message => message.GetProperty("method").GetString() == "$/progress");
    }

    [Fact]
    public async Task Questions_are_answered_before_the_notebook_is_read()
    {
        // The client does not answer that progress may begin until the test is through; reading does not wait for it, and
        // neither do answers: they come from what is open.
        await using var server = TestServer.Start("# people/ada.md\n# Ada\n");
        await server.InitializeAsync();
        await server.OpenAsync("people/bob.md", "# Bob\n");
        await server.OpenAsync("people/eve.md", "# Eve\n\n[[bo\n");
        var list = await server.Client.RequestAsync(
            "textDocument/completion", new { textDocument = server.Document("people/eve.md"), position = new { line = 2, character = 4 } });
        list.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("label").GetString()).Should().Contain("Bob");
        await server.ReadyAsync();
        (await server.LensesAsync("people/ada.md")).GetArrayLength().Should().BePositive();
        (await server.LensesAsync("people/bob.md")).GetArrayLength().Should().BePositive("it is open, though not on the disk");
    }

    [Fact]
    public async Task An_unreadable_file_is_a_note_that_says_so()
    {
        await using var server = TestServer.Start("# people/ada.md\n# Ada\n");
        server.Folder.Write("people/bob.md", [.. "caf"u8, 0xE9]);
        await server.InitializeAsync();
        await server.ReadyAsync();
        var report = await server.Client.RequestAsync("textDocument/diagnostic", new { textDocument = server.Document("people/bob.md") });
        report.GetProperty("kind").GetString().Should().Be("full");
    }
}
