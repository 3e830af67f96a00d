using NotesNetworking.LanguageServer.Tests.Support;

namespace NotesNetworking.LanguageServer.Tests;

public sealed class HoverTests
{
    private const string Ada = "# people/ada.md\n# Ada\n\n## 2026-11-20 Call: the *venue*, 3 * 4 seats\n# journal.md\n🌱 [[Ada]]\n";

    private static async Task<JsonElement> HoverAsync(object capabilities, int character, bool open = true)
    {
        await using var server = await TestServer.OnAsync(Ada, capabilities);
        if (open) await server.OpenAsync("journal.md", "🌱 [[Ada]]\n");
        return (await server.Client.RequestAsync("textDocument/hover", new { textDocument = server.Document("journal.md"), position = new { line = 0, character } })).Clone();
    }

    [Fact]
    public async Task A_client_that_reads_Markdown_gets_the_card_in_it()
    {
        var hover = await HoverAsync(new { textDocument = new { hover = new { contentFormat = new[] { "markdown", "plaintext" } } } }, character: 6);
        hover.GetProperty("contents").GetProperty("kind").GetString().Should().Be("markdown");
        hover.GetProperty("contents").GetProperty("value").GetString().Should().StartWith("**Ada**").And.Contain("- 2026-11-20 call: the venue, 3 \\* 4 seats");
        hover.GetProperty("range").ToString().Should().Contain("\"character\":3").And.Contain("\"character\":10");
    }

    [Fact]
    public async Task Another_gets_plain_text_and_places_count_in_its_encoding()
    {
        var hover = await HoverAsync(new { general = new { positionEncodings = new[] { "utf-8" } } }, character: 8);
        hover.GetProperty("contents").GetProperty("kind").GetString().Should().Be("plaintext");
        hover.GetProperty("contents").GetProperty("value").GetString().Should().StartWith("Ada\n").And.Contain("call: the venue, 3 * 4 seats");
        hover.GetProperty("range").ToString().Should().Contain("\"character\":5").And.Contain("\"character\":12");
    }

    [Fact]
    public async Task A_closed_note_has_hovers_too() =>
        (await HoverAsync(new { }, character: 6, open: false)).GetProperty("contents").GetProperty("value").GetString().Should().StartWith("Ada\n");

    [Fact]
    public async Task Where_there_is_nothing_to_tell_the_answer_is_null() => (await HoverAsync(new { }, character: 0)).ValueKind.Should().Be(JsonValueKind.Null);
}
