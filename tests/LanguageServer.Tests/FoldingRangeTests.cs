using NotesNetworking.LanguageServer.Tests.Support;

namespace NotesNetworking.LanguageServer.Tests;

public sealed class FoldingRangeTests
{
    private const string Ada = "# people/ada.md\n---\nname: Ada\n---\n# Ada\n\n## 2026-11-20 Call\nwords\n%%\nhidden\n%%\n";

    private static async Task<IEnumerable<(int, int, string?)>> FoldsAsync(TestServer server)
    {
        var folds = await server.Client.RequestAsync("textDocument/foldingRange", new { textDocument = server.Document("people/ada.md") });
        return folds.EnumerateArray().Select(fold => (
            fold.GetProperty("startLine").GetInt32(), fold.GetProperty("endLine").GetInt32(), fold.TryGetProperty("kind", out var kind) ? kind.GetString() : null));
    }

    [Fact]
    public async Task A_note_folds_open_or_closed()
    {
        await using var server = await TestServer.OnAsync(Ada, new { textDocument = new { foldingRange = new { lineFoldingOnly = true } } });
        (await FoldsAsync(server)).Should().Equal((0, 2, null), (3, 9, null), (5, 9, null), (7, 9, "comment"));
        await server.OpenAsync("people/ada.md", "# Ada\r\n\r\n🌱\r\n");
        (await FoldsAsync(server)).Should().Equal((0, 2, null));
    }

    [Fact]
    public async Task No_more_are_given_than_the_client_takes()
    {
        await using var server = await TestServer.OnAsync(Ada, new { textDocument = new { foldingRange = new { rangeLimit = 1 } } });
        (await FoldsAsync(server)).Should().Equal((3, 9, null));
    }

    [Fact]
    public async Task A_document_that_nobody_knows_has_none()
    {
        await using var server = await TestServer.OnAsync(Ada);
        (await server.Client.RequestAsync("textDocument/foldingRange", new { textDocument = new { uri = "untitled:x" } })).ValueKind.Should().Be(JsonValueKind.Null);
    }
}
