using NotesNetworking.LanguageServer.Tests.Support;

namespace NotesNetworking.LanguageServer.Tests;

public sealed class NavigationTests
{
    private const string Notes = """
        # people/ada.md
        ---
        name: Ada
        aliases: [Addie]
        ---
        🌱 me: [[Ada]]

        ## 2026-11-20 Call
        # people/bob.md
        # Bob

        ## 2026-11-19 Lunch
        With [[Addie]] 🌱.
        # x.md
        🌱 [[Ada]], [[Ada#2026-11-20 Call]], [[Nobody]], ![[photo.png]], ![[gone.png]] #circle
        # y.md
        #circle/inner
        """;

    private static readonly object s_linkSupport = new { textDocument = new { definition = new { linkSupport = true }, documentLink = new { tooltipSupport = true } } };
    private static readonly object s_utf8 = new { general = new { positionEncodings = new[] { "utf-8" } } };

    private static Task<JsonElement> AskAsync(TestServer server, string method, string path, int line, int character) =>
        server.Client.RequestAsync($"textDocument/{method}", new
        {
            textDocument = server.Document(path), position = new { line, character }, context = new { includeDeclaration = false },
        });

    private static string Show(TestServer server, JsonElement location) =>
        $"{Path.GetRelativePath(server.Folder.Path, new Uri(location.GetProperty("uri").GetString()!).LocalPath)} {Show(location.GetProperty("range"))}";

    private static string Show(JsonElement range)
    {
        static string At(JsonElement position) => $"{position.GetProperty("line")}:{position.GetProperty("character")}";
        return $"{At(range.GetProperty("start"))}-{At(range.GetProperty("end"))}";
    }

    [Theory]
    [InlineData("definition")]
    [InlineData("declaration")]
    public async Task A_link_leads_to_the_name_in_either_encoding(string method)
    {
        await using var server = await TestServer.OnAsync(Notes);
        (await AskAsync(server, method, "x.md", 0, 6)).EnumerateArray().Select(found => Show(server, found)).Should().Equal("people/ada.md 1:6-1:9");

        await using var other = await TestServer.OnAsync(Notes, s_utf8);
        (await AskAsync(other, method, "x.md", 0, 8)).EnumerateArray().Select(found => Show(other, found)).Should().Equal("people/ada.md 1:6-1:9");
    }

    [Fact]
    public async Task A_client_that_takes_them_gets_links_with_their_origin()
    {
        await using var server = await TestServer.OnAsync(Notes, s_linkSupport);
        var link = (await AskAsync(server, "definition", "x.md", 0, 14)).EnumerateArray().Single();
        Show(link.GetProperty("originSelectionRange")).Should().Be("0:12-0:35");
        link.GetProperty("targetUri").GetString().Should().Be(server.Uri("people/ada.md"));
        Show(link.GetProperty("targetRange")).Should().Be("6:0-6:18");
        Show(link.GetProperty("targetSelectionRange")).Should().Be("6:3-6:18");
    }

    [Fact]
    public async Task An_open_note_counts_as_it_is_in_the_editor()
    {
        await using var server = await TestServer.OnAsync(Notes);
        await server.OpenAsync("people/ada.md", "\r\n\r\n# Ada\r\n");
        (await AskAsync(server, "definition", "x.md", 0, 6)).EnumerateArray().Select(found => Show(server, found)).Should().Equal("people/ada.md 2:2-2:5");
    }

    [Fact]
    public async Task Where_nothing_is_nothing_is_found()
    {
        await using var server = await TestServer.OnAsync(Notes);
        (await AskAsync(server, "definition", "x.md", 0, 40)).GetArrayLength().Should().Be(0);
        (await AskAsync(server, "definition", "x.md", 0, 0)).ValueKind.Should().Be(JsonValueKind.Null);
        (await AskAsync(server, "references", "x.md", 0, 0)).GetArrayLength().Should().Be(0);
        (await AskAsync(server, "documentHighlight", "nobody.md", 0, 0)).ValueKind.Should().Be(JsonValueKind.Null);
    }

    [Fact]
    public async Task References_are_with_first_then_about_and_the_declaration_where_it_is_wanted()
    {
        await using var server = await TestServer.OnAsync(Notes);
        string[] expected = ["people/bob.md 3:7-3:12", "people/ada.md 4:9-4:12", "x.md 0:5-0:8", "x.md 0:14-0:17"];
        (await AskAsync(server, "references", "x.md", 0, 6)).EnumerateArray().Select(found => Show(server, found)).Should().Equal(expected);

        var all = await server.Client.RequestAsync("textDocument/references", new
        {
            textDocument = server.Document("x.md"), position = new { line = 0, character = 6 }, context = new { includeDeclaration = true },
        });
        all.EnumerateArray().Select(found => Show(server, found)).Should().Equal(["people/ada.md 1:6-1:9", "people/ada.md 2:10-2:15", .. expected]);
    }

    [Fact]
    public async Task References_come_in_pieces_where_a_token_is_given()
    {
        await using var server = await TestServer.OnAsync(Notes);
        var rest = await server.Client.RequestAsync("textDocument/references", new
        {
            textDocument = server.Document("x.md"), position = new { line = 0, character = 6 }, context = new { includeDeclaration = false }, partialResultToken = "t",
        });
        rest.GetArrayLength().Should().Be(0);
        var piece = await server.Client.WaitForAsync("$/progress", step => step.GetProperty("token").ToString() == "t");
        piece.GetProperty("value").GetArrayLength().Should().Be(4);
    }

    [Fact]
    public async Task Tags_are_found_in_all_notes()
    {
        await using var server = await TestServer.OnAsync(Notes);
        (await AskAsync(server, "references", "x.md", 0, 82)).EnumerateArray().Select(found => Show(server, found)).Should().Equal("x.md 0:80-0:86", "y.md 0:1-0:7");
    }

    [Fact]
    public async Task Highlights_tell_names_from_links_and_tags()
    {
        await using var server = await TestServer.OnAsync(Notes);
        static string Kind(JsonElement highlight) => $"{Show(highlight.GetProperty("range"))} {highlight.GetProperty("kind")}";
        (await AskAsync(server, "documentHighlight", "people/ada.md", 4, 10)).EnumerateArray().Select(Kind).Should().Equal("1:6-1:9 3", "2:10-2:15 3", "4:9-4:12 2");
        (await AskAsync(server, "documentHighlight", "x.md", 0, 82)).EnumerateArray().Select(Kind).Should().Equal("0:80-0:86 1");
    }

    [Fact]
    public async Task Links_to_what_is_there_can_be_followed()
    {
        await using var server = await TestServer.OnAsync(Notes, s_linkSupport);
        server.Folder.Write("photo.png", "");
        var links = await server.Client.RequestAsync("textDocument/documentLink", new { textDocument = server.Document("x.md") });
        links.EnumerateArray().Select(link => link.GetProperty("target").GetString()).Should().Equal(
            server.Uri("people/ada.md"), server.Uri("people/ada.md") + "#L7", server.Uri("photo.png"));
        links[0].GetProperty("tooltip").GetString().Should().Contain("Ada").And.Contain("2 days ago");
        Show(links[0].GetProperty("range")).Should().Be("0:3-0:10");

        await using var plain = await TestServer.OnAsync(Notes);
        var without = await plain.Client.RequestAsync("textDocument/documentLink", new { textDocument = plain.Document("x.md") });
        without[0].TryGetProperty("tooltip", out _).Should().BeFalse();
    }
}
