using NotesNetworking.Core.Text;
using NotesNetworking.LanguageServer.Tests.Support;

namespace NotesNetworking.LanguageServer.Tests;

public sealed class FormattingTests
{
    private static readonly object s_utf8 = new { general = new { positionEncodings = new[] { "utf-8" } } };

    private static readonly object s_options = new { tabSize = 4, insertSpaces = true };

    private static async Task<TestServer> StartAsync(string text, object? capabilities = null)
    {
        var server = await TestServer.OnAsync("# people/bob.md\n# Bob  \n", capabilities);
        await server.OpenAsync("people/ada.md", text);
        return server;
    }

    private static LinePosition PositionOf(JsonElement position) => new(position.GetProperty("line").GetInt32(), position.GetProperty("character").GetInt32());

    private static string Apply(string text, JsonElement edits, PositionEncoding encoding = PositionEncoding.Utf16)
    {
        var lines = SourceText.From(text).Lines;
        return Core.Text.TextEdit.Apply(text, edits.EnumerateArray().Select(edit => new TextEdit(
            lines.ToSpan(new LineRange(PositionOf(edit.GetProperty("range").GetProperty("start")), PositionOf(edit.GetProperty("range").GetProperty("end"))), encoding),
            edit.GetProperty("newText").GetString()!)));
    }

    [Theory]
    [InlineData(PositionEncoding.Utf16)]
    [InlineData(PositionEncoding.Utf8)]
    public async Task A_document_is_tidied(PositionEncoding encoding)
    {
        const string Text = "---\r\nname:  Zoë 👩‍💻 # é  \r\n---\r\n# Zoë 👩‍💻\r\n日本語 é \r\n## 2026-08-02  Call";
        await using var server = await StartAsync(Text, encoding == PositionEncoding.Utf8 ? s_utf8 : null);
        var edits = await server.Client.RequestAsync("textDocument/formatting", new { textDocument = server.Document("people/ada.md"), options = s_options });
        Apply(Text, edits, encoding).Should().Be("---\r\nname: Zoë 👩‍💻 # é\r\n---\r\n# Zoë 👩‍💻\r\n\r\n日本語 é\r\n\r\n## 2026-08-02 Call\r\n");
    }

    [Fact]
    public async Task A_range_is_tidied_alone()
    {
        const string Text = "# Ada  \none \ntwo \n";
        await using var server = await StartAsync(Text);
        var range = new { start = new { line = 1, character = 0 }, end = new { line = 2, character = 0 } };
        var edits = await server.Client.RequestAsync("textDocument/rangeFormatting", new { textDocument = server.Document("people/ada.md"), range, options = s_options });
        Apply(Text, edits).Should().Be("# Ada  \n\none\ntwo \n");
    }

    [Fact]
    public async Task A_log_goes_on_behind_a_new_line_and_nothing_else_typed_does_anything()
    {
        const string Text = "# Ada\n## Log\n- 2026-01-01: a\n- 2026-02-01: b 🌱\n\n";
        await using var server = await StartAsync(Text);
        Task<JsonElement> TypeAsync(string typed) => server.Client.RequestAsync(
            "textDocument/onTypeFormatting",
            new { textDocument = server.Document("people/ada.md"), position = new { line = 4, character = 0 }, ch = typed, options = s_options });
        Apply(Text, await TypeAsync("\n")).Should().Be("# Ada\n## Log\n- 2026-01-01: a\n- 2026-02-01: b 🌱\n- 2026-11-22: \n");
        (await TypeAsync("}")).ValueKind.Should().Be(JsonValueKind.Null);
    }

    [Fact]
    public async Task A_closed_document_is_left_alone()
    {
        await using var server = await StartAsync("x");
        var edits = await server.Client.RequestAsync("textDocument/formatting", new { textDocument = server.Document("people/bob.md"), options = s_options });
        edits.ValueKind.Should().Be(JsonValueKind.Null);
    }

    [Fact]
    public async Task All_three_are_announced_whatever_the_client_declares()
    {
        await using var server = TestServer.Start("# Ada");
        var capabilities = (await server.InitializeAsync()).GetProperty("capabilities");
        capabilities.GetProperty("documentFormattingProvider").GetBoolean().Should().BeTrue();
        capabilities.GetProperty("documentRangeFormattingProvider").GetBoolean().Should().BeTrue();
        capabilities.GetProperty("documentOnTypeFormattingProvider").GetProperty("firstTriggerCharacter").GetString().Should().Be("\n");
    }
}
