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
        resolved.GetProperty("documentation").GetProperty("value").GetString().Should().Contain("You last talked 2 days ago").And.StartWith("**");
        resolved.GetProperty("own").GetString().Should().Be("kept");
    }

    [Fact]
    public async Task An_item_that_is_not_ours_comes_back_as_it_is()
    {
        await using var server = await TestServer.OnAsync(People);
        var resolved = await server.Client.RequestAsync("completionItem/resolve", new { label = "x", data = "y" });
        resolved.GetRawText().Should().Be("{\"label\":\"x\",\"data\":\"y\"}");
    }

    private static readonly object s_rich = new
    {
        textDocument = new { completion = new { completionItem = new { snippetSupport = true, insertReplaceSupport = true, documentationFormat = new[] { "markdown" } } } },
    };

    /// <summary>The list at the cursor of one more note.</summary>
    private static async Task<JsonElement> ListAsync(string text, object? capabilities = null, object? context = null)
    {
        var fixture = Fixture.Of(People + text);
        await using var server = await TestServer.OnAsync(People, capabilities);
        await server.OpenAsync(fixture.CursorPath, fixture.CursorText.Text);
        var at = fixture.CursorText.Lines.ToPosition(fixture.Cursor);
        return await server.Client.RequestAsync(
            "textDocument/completion", new { textDocument = server.Document(fixture.CursorPath), position = new { line = at.Line, character = at.Character }, context });
    }

    [Fact]
    public async Task Where_a_client_takes_snippets_it_is_led_to_what_is_open()
    {
        var item = (await ListAsync("# people/bob.md\n# Bob\nfoll$0\n", s_rich)).GetProperty("items")[0];
        item.GetProperty("insertTextFormat").GetInt32().Should().Be(2);
        item.GetProperty("textEdit").GetProperty("newText").GetString().Should().Be("- [ ] ${1} 📅 ${2:2026-11-29}");
    }

    [Fact]
    public async Task Others_get_the_same_as_plain_text()
    {
        var item = (await ListAsync("# people/bob.md\n# Bob\nfoll$0\n")).GetProperty("items")[0];
        item.TryGetProperty("insertTextFormat", out _).Should().BeFalse();
        item.GetProperty("textEdit").GetProperty("newText").GetString().Should().Be("- [ ]  📅 2026-11-29");
    }

    [Fact]
    public async Task What_means_something_in_a_snippet_is_escaped()
    {
        var item = (await ListAsync("# people/A $1 }.md\ncont$0", s_rich)).GetProperty("items")[0];
        item.GetProperty("textEdit").GetProperty("newText").GetString().Should().EndWith("# ${4:A \\$1 \\}}\n\n${0}");
    }

    [Fact]
    public async Task Within_a_word_a_client_that_can_inserts_or_replaces()
    {
        var edit = (await ListAsync("# people/bob.md\n# Bob\n## 2026-11-20 Ca$0ll\n", s_rich)).GetProperty("items")[0].GetProperty("textEdit");
        edit.TryGetProperty("range", out _).Should().BeFalse();
        edit.GetProperty("insert").GetProperty("end").GetProperty("character").GetInt32().Should().Be(16);
        edit.GetProperty("replace").GetProperty("end").GetProperty("character").GetInt32().Should().Be(18);
        edit.GetProperty("insert").GetProperty("start").GetRawText().Should().Be(edit.GetProperty("replace").GetProperty("start").GetRawText());
        (await ListAsync("# people/bob.md\n# Bob\n## 2026-11-20 Ca$0ll\n")).GetProperty("items")[0].GetProperty("textEdit")
            .GetProperty("range").GetProperty("end").GetProperty("character").GetInt32().Should().Be(18);
    }

    [Fact]
    public async Task A_link_is_replaced_as_a_whole_in_every_client()
    {
        var edit = (await ListAsync("[[lov$0elace]]\n", s_rich)).GetProperty("items")[0].GetProperty("textEdit");
        edit.GetProperty("range").GetProperty("end").GetProperty("character").GetInt32().Should().Be(10);
        edit.GetProperty("newText").GetString().Should().Be("Ada Lovelace");
    }

    [Theory]
    [InlineData(true, "markdown")]
    [InlineData(false, "plaintext")]
    public async Task Documentation_is_in_the_format_that_the_client_reads(bool isRich, string kind)
    {
        var list = await ListAsync("# people/bob.md\n---\nsnooze$0\n---\n", isRich ? s_rich : null);
        list.GetProperty("items")[0].GetProperty("documentation").GetProperty("kind").GetString().Should().Be(kind);
    }

    [Fact]
    public async Task A_space_brings_up_no_dates_but_a_letter_or_asking_does()
    {
        const string Space = "# people/bob.md\n# Bob\n## $0\n";
        (await ListAsync(Space, context: new { triggerKind = 2, triggerCharacter = " " })).GetProperty("items").GetArrayLength().Should().Be(0);
        (await ListAsync(Space, context: new { triggerKind = 1 })).GetProperty("items").GetArrayLength().Should().BePositive();
        var list = await ListAsync("# people/bob.md\n# Bob\n## t$0\n", context: new { triggerKind = 2, triggerCharacter = "t" });
        list.GetProperty("items")[0].GetProperty("label").GetString().Should().Be("today");
        list.GetProperty("items").EnumerateArray().Select(item => item.TryGetProperty("preselect", out _)).Should().NotContain(true);
    }

    [Fact]
    public async Task Every_list_that_the_server_filters_is_asked_for_again_as_one_types()
    {
        var list = await ListAsync("[[lov$0\n");
        list.GetProperty("isIncomplete").GetBoolean().Should().BeTrue();
        list.GetProperty("items")[0].GetProperty("filterText").GetString().Should().StartWith("lov");
    }

    [Theory]
    [InlineData(false, "[(@#\"")]
    [InlineData(true, "[(@#\" abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ")]
    public async Task Letters_bring_up_lists_only_for_a_client_that_needs_them(bool needsThem, string expected)
    {
        await using var server = TestServer.Start("# people/ada.md\n# Ada\n");
        var answer = await server.InitializeAsync(new { experimental = new { completionAtLetters = needsThem } });
        string.Concat(answer.GetProperty("capabilities").GetProperty("completionProvider").GetProperty("triggerCharacters").EnumerateArray().Select(one => one.GetString()))
            .Should().Be(expected);
    }

    [Fact]
    public async Task A_filter_that_would_say_the_label_again_is_left_out()
    {
        var items = (await ListAsync("[[$0\n")).GetProperty("items").EnumerateArray().ToArray();
        items.Should().NotBeEmpty();
        items.Count(item => item.TryGetProperty("filterText", out var _)).Should().Be(0);
    }

    [Fact]
    public async Task Combining_marks_and_line_ends_of_two_characters_keep_their_places()
    {
        var (_, after) = await CompleteAsync("Line one\r\ne\u0301 👩‍💻 [[lov$0e]] x\r\n");
        after.Should().EndWith("Line one\r\ne\u0301 👩‍💻 [[Ada Lovelace]] x\r\n");
        var (_, inUtf8) = await CompleteAsync("Line one\r\ne\u0301 👩‍💻 [[lov$0e]] x\r\n", new { general = new { positionEncodings = new[] { "utf-8" } } });
        inUtf8.Should().EndWith("Line one\r\ne\u0301 👩‍💻 [[Ada Lovelace]] x\r\n");
    }
}
