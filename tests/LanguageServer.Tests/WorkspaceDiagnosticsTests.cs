using NotesNetworking.LanguageServer.Tests.Support;

namespace NotesNetworking.LanguageServer.Tests;

public sealed class WorkspaceDiagnosticsTests
{
    private const string Notes = "# people/ada.md\n# Ada\n\n## 2026-11-20 with [[Nobody]]\n# people/bob.md\n# Bob\n# people/eve.md\n# Eve\n\n## 2026-11-20 with [[No one]]\n";

    private static async Task<Dictionary<string, JsonElement>> PullAsync(TestServer server, params IEnumerable<JsonElement> before)
    {
        var previousResultIds = before.Select(item => new { uri = item.GetProperty("uri").GetString(), value = item.GetProperty("resultId").GetString() });
        var report = await server.Client.RequestAsync("workspace/diagnostic", new { identifier = "notes-networking", previousResultIds });
        return report.GetProperty("items").EnumerateArray().ToDictionary(item => item.GetProperty("uri").GetString()!);
    }

    [Fact]
    public async Task It_tells_of_every_note_that_has_any()
    {
        await using var server = TestServer.Start(Notes);
        await server.InitializeAsync();
        await server.OpenAsync("people/eve.md", "# Eve\n\n## 2026-11-20 with [[No one]], [[Nobody]]\n", version: 3);
        var items = await PullAsync(server);
        items.Keys.Should().BeEquivalentTo([server.Uri("people/ada.md"), server.Uri("people/eve.md")]);
        items[server.Uri("people/ada.md")].GetProperty("kind").GetString().Should().Be("full");
        items[server.Uri("people/ada.md")].GetProperty("version").ValueKind.Should().Be(JsonValueKind.Null);
        items[server.Uri("people/eve.md")].GetProperty("version").GetInt32().Should().Be(3);
        items[server.Uri("people/eve.md")].GetProperty("items").GetArrayLength().Should().Be(2);
    }

    [Fact]
    public async Task What_stayed_the_same_is_unchanged_and_what_went_is_empty()
    {
        await using var server = await TestServer.OnAsync(Notes);
        var first = await PullAsync(server);
        await server.OpenAsync("people/bob.md", "# Bob\n\n## 2026-11-20 with [[Who]]\n");
        File.Delete(server.Folder["people/eve.md"]);
        await server.Client.NotifyAsync("workspace/didChangeWatchedFiles", new { changes = new[] { new { uri = server.Uri("people/eve.md"), type = 3 } } });
        var second = await PullAsync(server, first.Values);
        second[server.Uri("people/ada.md")].GetProperty("kind").GetString().Should().Be("unchanged");
        second[server.Uri("people/bob.md")].GetProperty("items")[0].GetProperty("code").GetString().Should().Be("mention/unknown");
        second[server.Uri("people/eve.md")].GetProperty("items").GetArrayLength().Should().Be(0);
        (await PullAsync(server, second.Values)).Values.Select(item => item.GetProperty("kind").GetString()).Should().AllBe("unchanged");
    }

    [Fact]
    public async Task What_another_note_changes_is_told()
    {
        await using var server = await TestServer.OnAsync(Notes);
        var first = await PullAsync(server);
        await server.OpenAsync("people/nobody.md", "# Nobody\n");
        var second = await PullAsync(server, first.Values);
        second[server.Uri("people/ada.md")].GetProperty("items").GetArrayLength().Should().Be(0);
        second[server.Uri("people/eve.md")].GetProperty("kind").GetString().Should().Be("unchanged");
    }

    [Fact]
    public async Task With_a_token_it_comes_in_pieces()
    {
        var notes = string.Concat(Enumerable.Range(0, 450).Select(i => $"# people/p{i}.md\n# P{i}\n\n## 2026-11-20 with [[Nobody {(char)('a' + i % 26)}]]\n"));
        await using var server = await TestServer.OnAsync(notes);
        var report = await server.Client.RequestAsync("workspace/diagnostic", new { previousResultIds = Array.Empty<object>(), partialResultToken = "piece" });
        report.GetProperty("items").GetArrayLength().Should().Be(0);
        server.Client.Received
            .Where(message => message.GetProperty("method").GetString() == "$/progress" && message.GetProperty("params").GetProperty("token").GetString() == "piece")
            .Select(message => message.GetProperty("params").GetProperty("value").GetProperty("items").GetArrayLength())
            .Should().Equal(200, 200, 50);
    }
}
