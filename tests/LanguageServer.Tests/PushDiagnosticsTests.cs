using NotesNetworking.LanguageServer.Tests.Support;

namespace NotesNetworking.LanguageServer.Tests;

public sealed class PushDiagnosticsTests
{
    private static string[] Codes(JsonElement published) =>
        [.. published.GetProperty("diagnostics").EnumerateArray().Select(item => item.GetProperty("code").GetString()!)];

    private static Task<JsonElement> PublishedAsync(TestServer server, string path, Func<JsonElement, bool> condition) =>
        server.Client.WaitForAsync("textDocument/publishDiagnostics", p => p.GetProperty("uri").GetString() == server.Uri(path) && condition(p));

    private static int Count(TestServer server, string path) => server.Client.Received.Count(message =>
        message.GetProperty("method").GetString() == "textDocument/publishDiagnostics"
        && message.GetProperty("params").GetProperty("uri").GetString() == server.Uri(path));

    [Fact]
    public async Task Once_a_notebook_is_read_its_notes_that_have_any_are_told_of()
    {
        await using var server = await TestServer.OnAsync("# people/ada.md\n# Ada\n\n## 2026-11-20 with [[Nobody]]\n# people/bob.md\n# Bob\n");
        await server.SettleAsync();
        var published = await PublishedAsync(server, "people/ada.md", _ => true);
        Codes(published).Should().Equal("mention/unknown");
        published.TryGetProperty("version", out _).Should().BeFalse("the note is not open");
        Count(server, "people/bob.md").Should().Be(0);
    }

    [Fact]
    public async Task An_open_note_is_told_of_with_its_version_after_the_typing_rests()
    {
        await using var server = await TestServer.OnAsync("# people/ada.md\n# Ada\n", new { textDocument = new { publishDiagnostics = new { versionSupport = true } } });
        await server.OpenAsync("people/ada.md", "# Ada\n\n## 2026-11-20 with [[Nobody]]\n", version: 7);
        await server.Client.RequestAsync("textDocument/codeLens", new { textDocument = server.Document("people/ada.md") });
        Count(server, "people/ada.md").Should().Be(0, "no time has passed");
        await server.ReplaceAsync("people/ada.md", 8, "# Ada\n\n## 2026-11-20 with [[Nobody]], [[No one]]\n");
        await server.SettleAsync();
        var published = await PublishedAsync(server, "people/ada.md", _ => true);
        published.GetProperty("version").GetInt32().Should().Be(8);
        Codes(published).Should().HaveCount(2, "what was typed meanwhile is one change");
    }

    [Fact]
    public async Task A_note_whose_diagnostics_stay_the_same_is_not_told_of_again()
    {
        await using var server = await TestServer.OnAsync("# people/ada.md\n# Ada\n\n## 2026-11-20 with [[Nobody]]\n");
        await server.OpenAsync("people/ada.md", "# Ada\n\n## 2026-11-20 with [[Nobody]]\n");
        await server.SettleAsync();
        await PublishedAsync(server, "people/ada.md", p => Codes(p).Length == 1);
        var before = Count(server, "people/ada.md");
        await server.ReplaceAsync("people/ada.md", 2, "# Ada\n\n## 2026-11-20 with [[Nobody]] and more\n");
        await server.SettleAsync();
        await server.ReplaceAsync("people/ada.md", 3, "# Ada\n");
        await server.SettleAsync();
        await PublishedAsync(server, "people/ada.md", p => Codes(p).Length == 0);
        Count(server, "people/ada.md").Should().Be(before + 1);
    }

    [Fact]
    public async Task Another_notes_change_is_told_of_where_it_matters()
    {
        await using var server = await TestServer.OnAsync("# people/ada.md\n# Ada\n# people/bob.md\n# Bob\n\n## 2026-11-20 with [[Eve]]\n");
        await server.SettleAsync();
        await PublishedAsync(server, "people/bob.md", p => Codes(p).SequenceEqual(["mention/unknown"]));
        await server.OpenAsync("people/eve.md", "# Eve\n");
        await server.SettleAsync();
        await PublishedAsync(server, "people/bob.md", p => Codes(p).Length == 0);
        await server.CloseAsync("people/eve.md");
        await server.SettleAsync();
        await PublishedAsync(server, "people/bob.md", _ => Count(server, "people/bob.md") == 3);
    }

    [Fact]
    public async Task The_diagnostics_of_a_note_that_goes_are_taken_back()
    {
        await using var server = await TestServer.OnAsync("# people/ada.md\n# Ada\n# people/new.md\n# New\n\n## 2026-11-20 with [[Nobody]]\n");
        await server.SettleAsync();
        await PublishedAsync(server, "people/new.md", p => Codes(p).Length == 1);
        File.Delete(server.Folder["people/new.md"]);
        await server.Client.NotifyAsync("workspace/didChangeWatchedFiles", new { changes = new[] { new { uri = server.Uri("people/new.md"), type = 3 } } });
        await server.SettleAsync();
        await PublishedAsync(server, "people/new.md", p => Codes(p).Length == 0);
    }

    [Fact]
    public async Task What_was_said_under_another_spelling_of_the_uri_is_taken_back()
    {
        await using var server = await TestServer.OnAsync("# people/ada lovelace.md\n# Ada\n\n## 2026-11-20 with [[Nobody]]\n");
        await server.SettleAsync();
        await PublishedAsync(server, "people/ada lovelace.md", p => Codes(p).Length == 1);
        var other = server.Uri("people/") + "%61da%20lovelace.md";
        await server.OpenUriAsync(other, "# Ada\n\n## 2026-11-20 with [[Nobody]]\n");
        await server.SettleAsync();
        await server.Client.WaitForAsync("textDocument/publishDiagnostics", p => p.GetProperty("uri").GetString() == other && Codes(p).Length == 1);
        await PublishedAsync(server, "people/ada lovelace.md", p => Codes(p).Length == 0);
    }

    [Fact]
    public async Task A_folder_that_is_not_about_people_is_left_in_peace()
    {
        await using var server = await TestServer.OnAsync("# readme.md\n# Title\n\n## 2026-11-20 with [[Nobody]]\n");
        await server.OpenAsync("readme.md", "# Title\n\n## 2026-11-20 with [[Nobody]]\n");
        await server.SettleAsync();
        await PublishedAsync(server, "readme.md", p => Codes(p).Length == 0);
    }
}
