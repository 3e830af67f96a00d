using NotesNetworking.LanguageServer.Tests.Support;

namespace NotesNetworking.LanguageServer.Tests;

/// <summary>What the server says of its own accord after a pause in typing: counted, however fast the machine is.</summary>
public sealed class PauseTests
{
    private const int People = 150;
    private const int MostBytes = 2000;
    private const string Note = "# Person 0\n\nWords.\n\n## 2026-10-01 Call: [[Person 1]] and the ferry\n\n- [ ] Send the map 📅 2026-12-01\n";

    // As VS Code and the extension declare themselves.
    private static readonly object s_client = new
    {
        textDocument = new { diagnostic = new { } },
        workspace = new
        {
            diagnostics = new { refreshSupport = true }, codeLens = new { refreshSupport = true }, inlayHint = new { refreshSupport = true }, semanticTokens = new { refreshSupport = true },
            didChangeWatchedFiles = new { dynamicRegistration = true },
        },
        experimental = new { didChange = true, rows = true, waitsForDiagnostics = true },
    };

    private static readonly string s_fixture = string.Concat(Enumerable.Range(0, People).Select(i => $"# people/p{i}.md\n# Person {i}\n\n## 2026-01-0{1 + i % 9} Call\n\n[[Person {(i + 1) % People}]]\n")) + $"# people/p0.md\n{Note}";

    private static async Task<TestServer> StartAsync()
    {
        var server = await TestServer.OnAsync(s_fixture, s_client);
        await server.SettleAsync();
        await server.Client.WaitForAsync("notesNetworking/didChange");
        await server.Client.RequestAsync("notesNetworking/overview");
        await server.Client.BeginAsync("workspace/diagnostic", new { previousResultIds = Array.Empty<object>(), partialResultToken = "all" });
        await server.Client.WaitForAsync("$/progress", step => step.GetProperty("token").ValueEquals("all"));
        await server.OpenAsync("people/p0.md", Note);
        await server.SettleAsync();
        await server.CodesAsync("people/p0.md");
        return server;
    }

    private static async Task<JsonElement[]> SaidAsync(TestServer server, string text)
    {
        var before = server.Client.Received.Count;
        await server.ReplaceAsync("people/p0.md", 2, text);
        await server.SettleAsync();
        await server.Client.RequestAsync("notesNetworking/overview");
        await server.CodesAsync("people/p0.md");
        return [.. server.Client.Received.Skip(before)];
    }

    [Theory]
    [InlineData("Words.", "Words")]
    [InlineData("Words.", "Many\n\nmore words.")]
    [InlineData("Words.", "")]
    public async Task After_prose_nothing_is_said(string before, string after)
    {
        await using var server = await StartAsync();
        (await SaidAsync(server, Note.Replace(before, after, StringComparison.Ordinal))).Should().BeEmpty();
    }

    [Theory]
    [InlineData("- [ ] Send", "- [x] Send", 0)]
    [InlineData("- [ ] Send", "## 2026-11-20 Coffee\n\n- [ ] Send", 1)]
    [InlineData("## 2026-10-01 Call", "## 2026-10-01 Call with [[Person 5]]", 1)]
    [InlineData("Words.", "Words on [[Person 5]].", 0)]
    public async Task After_a_fact_the_rows_that_are_others_and_one_request_of_each_kind(string before, string after, int people)
    {
        await using var server = await StartAsync();
        var said = await SaidAsync(server, Note.Replace(before, after, StringComparison.Ordinal));
        said.Select(message => message.GetProperty("method").GetString()).Where(method => method != "$/progress").Order().Should().Equal(
            "notesNetworking/didChange", "workspace/codeLens/refresh", "workspace/diagnostic/refresh", "workspace/inlayHint/refresh", "workspace/semanticTokens/refresh");
        said.Sum(message => message.GetRawText().Length).Should().BeLessThan(MostBytes);
        var rows = said.Single(message => message.GetProperty("method").ValueEquals("notesNetworking/didChange")).GetProperty("params").GetProperty("rows");
        rows.GetProperty("reload").GetBoolean().Should().BeFalse();
        rows.GetProperty("people").GetArrayLength().Should().BeGreaterThanOrEqualTo(people);
    }
}
