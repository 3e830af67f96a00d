using NotesNetworking.LanguageServer.Tests.Support;

namespace NotesNetworking.LanguageServer.Tests;

public sealed class SelectionTests
{
    private const string Ada = "---\r\nname: Zoë 👩‍💻\r\n---\r\n# Zoë 👩‍💻\r\n\r\n👩‍💻 met [[Bob]] é\r\n";

    private static readonly object s_utf8 = new { general = new { positionEncodings = new[] { "utf-8" } } };

    private static async Task<TestServer> StartAsync(object? capabilities = null)
    {
        var server = await TestServer.OnAsync("# people/bob.md\n# Bob\n", capabilities);
        await server.OpenAsync("people/ada.md", Ada);
        return server;
    }

    private static string RangeOf(JsonElement range) =>
        string.Join('-', new[] { "start", "end" }.Select(end => $"{range.GetProperty(end).GetProperty("line")}:{range.GetProperty(end).GetProperty("character")}"));

    private static IEnumerable<string> Chain(JsonElement selection)
    {
        yield return RangeOf(selection.GetProperty("range"));
        if (!selection.TryGetProperty("parent", out var parent)) yield break;
        foreach (var range in Chain(parent)) yield return range;
    }

    [Theory]
    [InlineData(false, 14, "5:12-5:15", "5:10-5:17", "5:0-5:19")]
    [InlineData(true, 20, "5:18-5:21", "5:16-5:23", "5:0-5:26")]
    public async Task Selections_grow_step_by_step_for_each_cursor(bool utf8, int character, string name, string link, string line)
    {
        await using var server = await StartAsync(utf8 ? s_utf8 : null);
        var answer = await server.Client.RequestAsync("textDocument/selectionRange", new
        {
            textDocument = server.Document("people/ada.md"),
            positions = new[] { new { line = 5, character }, new { line = 4, character = 0 } },
        });
        var found = answer.EnumerateArray().Select(selection => Chain(selection).ToList()).ToList();
        found[0].Should().Equal(name, link, line, $"3:0-{line[4..]}", "0:0-6:0");
        found[1].Should().Equal($"3:0-{line[4..]}", "0:0-6:0");
    }

    [Theory]
    [InlineData(false, "1:6-1:15", "3:2-3:11")]
    [InlineData(true, "1:6-1:22", "3:2-3:18")]
    public async Task The_name_and_the_h1_change_as_one(bool utf8, string name, string title)
    {
        await using var server = await StartAsync(utf8 ? s_utf8 : null);
        Task<JsonElement> AskAsync(int line) => server.Client.RequestAsync(
            "textDocument/linkedEditingRange", new { textDocument = server.Document("people/ada.md"), position = new { line, character = 6 } });
        (await AskAsync(3)).GetProperty("ranges").EnumerateArray().Select(RangeOf).Should().Equal(name, title);
        (await AskAsync(5)).ValueKind.Should().Be(JsonValueKind.Null);
    }

    [Fact]
    public async Task A_closed_note_has_selections_and_an_unknown_document_has_none()
    {
        await using var server = await StartAsync();
        Task<JsonElement> AskAsync(object document) => server.Client.RequestAsync(
            "textDocument/selectionRange", new { textDocument = document, positions = new[] { new { line = 0, character = 3 } } });
        Chain((await AskAsync(server.Document("people/bob.md")))[0]).Should().Equal("0:2-0:5", "0:0-0:5", "0:0-1:0");
        (await AskAsync(new { uri = "untitled:x" })).ValueKind.Should().Be(JsonValueKind.Null);
    }
}
