using NotesNetworking.LanguageServer.Tests.Support;

namespace NotesNetworking.LanguageServer.Tests;

public sealed class SymbolTests
{
    private const string Ada = "# people/ada.md\n---\nname: 👩‍💻 Ada\n---\n## 2026-11-20 Call\r\n- [ ] 🌱 send it 📅 2026-12-01\r\n";

    private static readonly object s_tree = new
    {
        textDocument = new { documentSymbol = new { hierarchicalDocumentSymbolSupport = true, symbolKind = new { valueSet = Enumerable.Range(1, 26) } } },
    };

    private static string RangeOf(JsonElement range) =>
        string.Join('-', new[] { "start", "end" }.Select(end => $"{range.GetProperty(end).GetProperty("line")}:{range.GetProperty(end).GetProperty("character")}"));

    private static Task<JsonElement> SymbolsAsync(TestServer server) =>
        server.Client.RequestAsync("textDocument/documentSymbol", new { textDocument = server.Document("people/ada.md") });

    [Fact]
    public async Task A_client_that_takes_a_tree_gets_one()
    {
        await using var server = await TestServer.OnAsync(Ada, s_tree);
        var contact = (await SymbolsAsync(server)).EnumerateArray().Single();
        contact.GetProperty("name").GetString().Should().Be("👩‍💻 Ada");
        contact.GetProperty("detail").GetString().Should().Be("in touch · 2 days ago");
        contact.GetProperty("kind").GetInt32().Should().Be(5);
        RangeOf(contact.GetProperty("selectionRange")).Should().Be("1:6-1:15");
        var conversation = contact.GetProperty("children").EnumerateArray().Single();
        (conversation.GetProperty("kind").GetInt32(), RangeOf(conversation.GetProperty("range"))).Should().Be((24, "3:0-5:0"));
        var followUp = conversation.GetProperty("children")[0];
        (followUp.GetProperty("name").GetString(), followUp.GetProperty("kind").GetInt32(), followUp.GetProperty("detail").GetString()).Should().Be(("🌱 send it", 17, "in 9 days"));
        RangeOf(followUp.GetProperty("selectionRange")).Should().Be("4:6-4:16");
        followUp.TryGetProperty("children", out _).Should().BeFalse();
    }

    [Fact]
    public async Task Places_count_in_utf_8_too()
    {
        await using var server = await TestServer.OnAsync(
            Ada, new { general = new { positionEncodings = new[] { "utf-8" } }, textDocument = new { documentSymbol = new { hierarchicalDocumentSymbolSupport = true } } });
        var contact = (await SymbolsAsync(server))[0];
        RangeOf(contact.GetProperty("selectionRange")).Should().Be("1:6-1:21");
        RangeOf(contact.GetProperty("children")[0].GetProperty("children")[0].GetProperty("selectionRange")).Should().Be("4:6-4:18");
    }

    [Fact]
    public async Task Another_client_gets_a_list()
    {
        await using var server = await TestServer.OnAsync(Ada);
        var symbols = (await SymbolsAsync(server)).EnumerateArray().ToList();
        symbols.Select(symbol => (symbol.GetProperty("name").GetString(), symbol.TryGetProperty("containerName", out var container) ? container.GetString() : null)).Should().Equal(
            ("👩‍💻 Ada", null), ("2026-11-20 Call", "👩‍💻 Ada"), ("🌱 send it", "2026-11-20 Call"));
        symbols[1].GetProperty("location").GetProperty("uri").GetString().Should().Be(server.Uri("people/ada.md"));
        RangeOf(symbols[1].GetProperty("location").GetProperty("range")).Should().Be("3:0-5:0");
    }

    [Fact]
    public async Task A_document_of_no_notebook_has_none()
    {
        await using var server = await TestServer.OnAsync(Ada);
        (await server.Client.RequestAsync("textDocument/documentSymbol", new { textDocument = new { uri = "untitled:x" } })).ValueKind.Should().Be(JsonValueKind.Null);
    }

    [Fact]
    public async Task Both_are_announced_whatever_the_client_declares()
    {
        await using var server = TestServer.Start(Ada);
        var capabilities = (await server.InitializeAsync()).GetProperty("capabilities");
        capabilities.GetProperty("documentSymbolProvider").GetBoolean().Should().BeTrue();
        capabilities.GetProperty("workspaceSymbolProvider").GetBoolean().Should().BeTrue();
    }

    [Fact]
    public async Task The_whole_notebook_is_searched_the_best_match_first()
    {
        await using var server = await TestServer.OnAsync(Ada + "# people/bob.md\n# Bob\n## Ada's advice\n");
        var found = (await server.Client.RequestAsync("workspace/symbol", new { query = "ada", workDoneToken = 7 })).EnumerateArray().ToList();
        found.Select(symbol => (symbol.GetProperty("name").GetString(), symbol.GetProperty("kind").GetInt32())).Should().Equal(("Ada's advice", 15), ("👩‍💻 Ada", 5));
        found[0].GetProperty("containerName").GetString().Should().Be("Bob");
        var location = found[1].GetProperty("location");
        (location.GetProperty("uri").GetString(), RangeOf(location.GetProperty("range"))).Should().Be((server.Uri("people/ada.md"), "1:6-1:15"));
    }

    [Fact]
    public async Task A_search_at_the_start_waits_until_the_notebook_is_read()
    {
        await using var server = TestServer.Start(Ada);
        await server.InitializeAsync();
        (await server.Client.RequestAsync("workspace/symbol", new { query = "ada" })).GetArrayLength().Should().Be(1);
    }

    [Theory]
    [InlineData("token")]
    [InlineData(5)]
    public async Task A_client_that_wants_pieces_gets_them_and_nothing_at_the_end(object token)
    {
        await using var server = await TestServer.OnAsync(string.Concat(Enumerable.Range(0, 250).Select(i => $"# people/n{i:D3}.md\n# Nia {i:D3}\n")));
        var answer = await server.Client.RequestAsync("workspace/symbol", new { query = "", partialResultToken = token });
        answer.GetArrayLength().Should().Be(0);
        var pieces = server.Client.Received.Where(message => message.GetProperty("method").GetString() == "$/progress")
            .Select(message => message.GetProperty("params")).Where(step => step.GetProperty("token").ToString() == token.ToString()).ToList();
        pieces.Count.Should().BeGreaterThan(1);
        pieces.SelectMany(piece => piece.GetProperty("value").EnumerateArray()).Select(symbol => symbol.GetProperty("name").GetString())
            .Should().Equal(Enumerable.Range(0, 250).Select(i => $"Nia {i:D3}"));
    }
}
