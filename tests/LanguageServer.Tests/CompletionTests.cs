using NotesNetworking.Core.Text;
using NotesNetworking.LanguageServer.Tests.Support;

namespace NotesNetworking.LanguageServer.Tests;

public sealed class CompletionTests
{
    private const string People = """
        # people/ada.md
        ---
        company: Analytical Engines
        ---
        # Ada Lovelace

        ## 2026-11-20 Call
        # people/zoë.md
        # Zoë Ömer
        # journal/today.md

        """;

    /// <summary>The proposals at the cursor, and the text after the first is taken.</summary>
    private static async Task<(string[] Labels, string After)> CompleteAsync(string text, object? capabilities = null)
    {
        var fixture = Fixture.Of(People + text);
        await using var server = await TestServer.OnAsync(People, capabilities);
        await server.OpenAsync(fixture.CursorPath, fixture.CursorText.Text);
        var encoding = capabilities is null ? PositionEncoding.Utf16 : PositionEncoding.Utf8;
        var at = fixture.CursorText.Lines.ToPosition(fixture.Cursor, encoding);
        var list = await server.Client.RequestAsync(
            "textDocument/completion",
            new { textDocument = server.Document(fixture.CursorPath), position = new { line = at.Line, character = at.Character } });
        var items = list.GetProperty("items").EnumerateArray().ToList();
        var after = items.Count == 0 ? fixture.CursorText.Text : Apply(fixture.CursorText, items[0].GetProperty("textEdit"), encoding);
        return ([.. items.Select(item => item.GetProperty("label").GetString()!)], after);
    }

    private static string Apply(SourceText text, JsonElement edit, PositionEncoding encoding)
    {
        var range = edit.GetProperty("range");
        LinePosition Read(string end) => new(range.GetProperty(end).GetProperty("line").GetInt32(), range.GetProperty(end).GetProperty("character").GetInt32());
        return text.WithChange(new LineRange(Read("start"), Read("end")), edit.GetProperty("newText").GetString()!, encoding).Text;
    }

    [Fact]
    public async Task A_link_completes_a_contact()
    {
        var (labels, after) = await CompleteAsync("🌱 With [[lov$0\n");
        labels.Should().Equal("Ada Lovelace");
        after.Should().EndWith("🌱 With [[Ada Lovelace]]\n");
    }

    [Fact]
    public async Task Places_count_in_utf_8_too()
    {
        var (_, after) = await CompleteAsync("🌱 With @zo$0\n", new { general = new { positionEncodings = new[] { "utf-8" } } });
        after.Should().EndWith("🌱 With [[Zoë Ömer]]\n");
    }

    [Fact]
    public async Task Elsewhere_there_is_nothing_to_propose() => (await CompleteAsync("words$0\n")).Labels.Should().BeEmpty();

    [Fact]
    public async Task Open_notes_count_before_they_are_saved()
    {
        await using var server = await TestServer.OnAsync(People);
        await server.OpenAsync("people/eve.md", "# Evelyn Boyd\n");
        await server.OpenAsync("journal/today.md", "[[evel");
        var list = await server.Client.RequestAsync(
            "textDocument/completion", new { textDocument = server.Document("journal/today.md"), position = new { line = 0, character = 6 } });
        list.GetProperty("items")[0].GetProperty("label").GetString().Should().Be("Evelyn Boyd");
    }

    [Fact]
    public async Task The_card_comes_with_resolve_and_the_clients_own_members_come_back()
    {
        await using var server = await TestServer.OnAsync(
            People, new { textDocument = new { completion = new { completionItem = new { documentationFormat = new[] { "markdown", "plaintext" } } } } });
        await server.OpenAsync("journal/today.md", "@ada");
        var list = await server.Client.RequestAsync(
            "textDocument/completion", new { textDocument = server.Document("journal/today.md"), position = new { line = 0, character = 4 } });
        var item = JsonSerializer.SerializeToNode(list.GetProperty("items")[0])!.AsObject();
        item["detail"]!.GetValue<string>().Should().Contain("Analytical Engines");
        item.ContainsKey("documentation").Should().BeFalse();
        item["own"] = "kept";
        var resolved = await server.Client.RequestAsync("completionItem/resolve", item);
        resolved.GetProperty("documentation").GetProperty("kind").GetString().Should().Be("markdown");
        resolved.GetProperty("documentation").GetProperty("value").GetString().Should().Contain("2 days ago");
        resolved.GetProperty("own").GetString().Should().Be("kept");
    }

    [Fact]
    public async Task An_item_that_is_not_ours_comes_back_as_it_is()
    {
        await using var server = await TestServer.OnAsync(People);
        var resolved = await server.Client.RequestAsync("completionItem/resolve", new { label = "x", data = "y" });
        resolved.GetRawText().Should().Be("{\"label\":\"x\",\"data\":\"y\"}");
    }
}
