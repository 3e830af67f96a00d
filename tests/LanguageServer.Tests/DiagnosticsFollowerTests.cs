using NotesNetworking.LanguageServer.Tests.Support;

namespace NotesNetworking.LanguageServer.Tests;

/// <summary>A client that lets its question about all notes wait is told what changes, and nothing else.</summary>
public sealed class DiagnosticsFollowerTests
{
    private const string Notes = "# people/ada.md\n# Ada\n\n## 2026-11-20 with [[Nobody]]\n# people/bob.md\n# Bob\n# people/eve.md\n# Eve\n\n## 2026-11-20 with [[No one]]\n";

    private static Task<TestServer> StartAsync() => TestServer.OnAsync(Notes, new { experimental = new { waitsForDiagnostics = true }, textDocument = new { diagnostic = new { } } });

    private static Task<(int Id, Task<JsonElement> Answer)> AskAsync(TestServer server) =>
        server.Client.BeginAsync("workspace/diagnostic", new { identifier = "notes-networking", previousResultIds = Array.Empty<object>(), partialResultToken = "piece" });

    /// <summary>The piece of the answer with this number, as lines of names and counts.</summary>
    private static async Task<string[]> PieceAsync(TestServer server, int number)
    {
        var seen = 0;
        var piece = await server.Client.WaitForAsync("$/progress", step => step.GetProperty("token").ValueEquals("piece") && ++seen == number);
        return [.. piece.GetProperty("value").GetProperty("items").EnumerateArray().Select(item => $"{Path.GetFileName(item.GetProperty("uri").GetString())} {item.GetProperty("items").GetArrayLength()}").Order()];
    }

    [Fact]
    public async Task First_all_then_what_changes()
    {
        await using var server = await StartAsync();
        var (id, answer) = await AskAsync(server);
        (await PieceAsync(server, 1)).Should().Equal("ada.md 1", "eve.md 1");

        // Words are no news, and what is open the editor asks for by itself.
        await server.OpenAsync("people/bob.md", "# Bob\n");
        await server.ReplaceAsync("people/bob.md", 2, "# Bob\n\nWords with [[Who]].\n\n## 2026-11-20 with [[Whoever]]\n");
        await server.SettleAsync();
        await server.OpenAsync("people/nobody.md", "# Nobody\n");
        await server.SettleAsync();
        (await PieceAsync(server, 2)).Should().Equal("ada.md 0");

        await server.CloseAsync("people/nobody.md");
        await server.SettleAsync();
        (await PieceAsync(server, 3)).Should().Equal("ada.md 1");

        File.Delete(server.Folder["people/eve.md"]);
        await server.Client.NotifyAsync("workspace/didChangeWatchedFiles", new { changes = new[] { new { uri = server.Uri("people/eve.md"), type = 3 } } });
        await server.SettleAsync();
        (await PieceAsync(server, 4)).Should().Equal("eve.md 0");

        answer.IsCompleted.Should().BeFalse();
        await server.Client.NotifyAsync("$/cancelRequest", new { id });
        (await FluentActions.Awaiting(() => answer.WaitAsync(WireClient.Deadline)).Should().ThrowAsync<WireErrorException>()).Which.Code.Should().Be(-32800);
    }

    [Fact]
    public async Task Without_a_token_it_is_answered_at_once()
    {
        await using var server = await StartAsync();
        (await server.Client.RequestAsync("workspace/diagnostic", new { previousResultIds = Array.Empty<object>() })).GetProperty("items").GetArrayLength().Should().Be(2);
    }
}
