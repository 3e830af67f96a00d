using NotesNetworking.LanguageServer.Tests.Support;

namespace NotesNetworking.LanguageServer.Tests;

/// <summary>When the client is told to ask again: only once a note says something else to others.</summary>
public sealed class RefreshTests
{
    private const string Ada = "---\nname: Ada\n---\n# Ada\n\nShe draws maps.\n\n## 2026-11-02 Call: [[Bob]] and the ferry\nWords on it.\n\n- [ ] Send the map 📅 2026-12-01\n";

    private static readonly string s_notes = $"# people/ada.md\n{Ada}# people/bob.md\n# Bob\n\n[[Ada]]\n# 2026-11-20.md\n- Coffee with [[Ada]]\n\nA grey day.\n";

    private static readonly object s_refreshes = new
    {
        textDocument = new { diagnostic = new { } },
        workspace = new
        {
            diagnostics = new { refreshSupport = true }, codeLens = new { refreshSupport = true }, inlayHint = new { refreshSupport = true }, semanticTokens = new { refreshSupport = true },
            didChangeWatchedFiles = new { dynamicRegistration = true },
        },
    };

    private static async Task<TestServer> StartAsync()
    {
        var server = await TestServer.OnAsync(s_notes, s_refreshes);
        await server.SettleAsync();
        await server.Client.WaitForAsync("workspace/semanticTokens/refresh");
        return server;
    }

    private static int Count(TestServer server) =>
        server.Client.Received.Count(message => message.GetProperty("method").GetString()!.EndsWith("/refresh", StringComparison.Ordinal));

    private static async Task<int> NewAsync(TestServer server, Func<Task> change)
    {
        var before = Count(server);
        await change();
        // An answer, so that the change is taken before time passes, and a later one, so that what it sent has come.
        await server.CodesAsync("people/bob.md");
        await server.SettleAsync();
        await server.CodesAsync("people/bob.md");
        return Count(server) - before;
    }

    [Fact]
    public async Task A_note_that_is_opened_and_closed_as_it_is_says_nothing_new()
    {
        await using var server = await StartAsync();
        (await NewAsync(server, () => server.OpenAsync("people/ada.md", Ada))).Should().Be(0);
        (await NewAsync(server, () => server.Client.NotifyAsync("textDocument/didClose", new { textDocument = server.Document("people/ada.md") }))).Should().Be(0);
        (await NewAsync(server, () => server.Client.NotifyAsync("workspace/didChangeWatchedFiles", new { changes = new[] { new { uri = server.Uri("people/ada.md"), type = 2 } } }))).Should().Be(0);
    }

    [Theory]
    [InlineData("She draws maps.", "She draws maps,\n\nand on the whole likes to.")]
    [InlineData("Words on it.", "More words on it.")]
    [InlineData("She draws maps.", "")]
    public async Task Nor_does_prose(string before, string after)
    {
        await using var server = await StartAsync();
        await server.OpenAsync("people/ada.md", Ada);
        (await NewAsync(server, () => server.ReplaceAsync("people/ada.md", 2, Ada.Replace(before, after, StringComparison.Ordinal)))).Should().Be(0);
    }

    [Theory]
    [InlineData("name: Ada", "name: Ada\naliases: [Countess]")]
    [InlineData("name: Ada", "name: Ada King")]
    [InlineData("name: Ada", "name: Ada\ncontact-frequency: 2w")]
    [InlineData("2026-11-02", "2026-11-03")]
    [InlineData("Call", "Coffee")]
    [InlineData("the ferry", "the train")]
    [InlineData("She draws", "[[Bob]] draws")]
    [InlineData("She draws", "#maps she draws")]
    [InlineData("- [ ]", "- [x]")]
    [InlineData("📅 2026-12-01", "📅 2026-12-02")]
    public async Task What_a_note_says_to_others_is_told_once(string before, string after)
    {
        await using var server = await StartAsync();
        await server.OpenAsync("people/ada.md", Ada);
        (await NewAsync(server, () => server.ReplaceAsync("people/ada.md", 2, Ada.Replace(before, after, StringComparison.Ordinal)))).Should().Be(4);
    }

    [Fact]
    public async Task A_note_that_is_closed_without_its_changes_is_told()
    {
        await using var server = await StartAsync();
        (await NewAsync(server, () => server.OpenAsync("people/ada.md", Ada.Replace("name: Ada", "name: Eve", StringComparison.Ordinal)))).Should().Be(4);
        (await NewAsync(server, () => server.Client.NotifyAsync("textDocument/didClose", new { textDocument = server.Document("people/ada.md") }))).Should().Be(4);
    }
}
