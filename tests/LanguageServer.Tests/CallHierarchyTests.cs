using NotesNetworking.LanguageServer.Tests.Support;

namespace NotesNetworking.LanguageServer.Tests;

public sealed class CallHierarchyTests
{
    private const string Notebook = """
        # people/ada.md
        ---
        company: Kestrel
        role: engineer
        introduced-by: "[[Bob 🌱]]"
        ---
        # Ada

        Sings with [[Cleo]].
        # people/bob.md
        # Bob 🌱
        ## 2026-11-01 Call about [[Ada]]
        # people/cleo.md
        ---
        introduced-by: "[[Bob 🌱]]"
        ---
        # Cleo
        # people/dora.md
        ---
        friend: "[[Bob 🌱]]"
        ---
        # Dora
        # notes.md
        Only words.
        """;

    private static Task<JsonElement> PrepareAsync(TestServer server, string path, int line, int character) =>
        server.Client.RequestAsync("textDocument/prepareCallHierarchy", new { textDocument = server.Document(path), position = new { line, character } });

    private static Task<JsonElement> CallsAsync(TestServer server, string direction, JsonElement items) =>
        server.Client.RequestAsync($"callHierarchy/{direction}Calls", new { item = items[0] });

    private static string Text(JsonElement range) =>
        $"{range.GetProperty("start").GetProperty("line")}:{range.GetProperty("start").GetProperty("character")}-{range.GetProperty("end").GetProperty("line")}:{range.GetProperty("end").GetProperty("character")}";

    private static string[] Describe(JsonElement calls, string end) =>
        [.. calls.EnumerateArray().Select(call => $"{call.GetProperty(end).GetProperty("name")} {string.Join(" ", call.GetProperty("fromRanges").EnumerateArray().Select(Text))}")];

    [Fact]
    public async Task It_is_announced()
    {
        await using var server = TestServer.Start(Notebook);
        (await server.InitializeAsync()).GetProperty("capabilities").GetProperty("callHierarchyProvider").GetBoolean().Should().BeTrue();
    }

    [Fact]
    public async Task The_contact_of_the_link_or_of_the_note_is_meant()
    {
        await using var server = await TestServer.OnAsync(Notebook);

        var own = (await PrepareAsync(server, "people/ada.md", 5, 3))[0];
        own.GetProperty("name").GetString().Should().Be("Ada");
        own.GetProperty("detail").GetString().Should().Be("engineer · Kestrel");
        own.GetProperty("uri").GetString().Should().Be(server.Uri("people/ada.md"));
        Text(own.GetProperty("range")).Should().Be("0:0-8:0");
        Text(own.GetProperty("selectionRange")).Should().Be("5:2-5:5");
        (await PrepareAsync(server, "people/ada.md", 7, 14))[0].GetProperty("name").GetString().Should().Be("Cleo");
        (await PrepareAsync(server, "notes.md", 0, 2)).ValueKind.Should().Be(JsonValueKind.Null);
    }

    [Fact]
    public async Task Incoming_is_who_introduced_and_where_their_note_says_so()
    {
        await using var server = await TestServer.OnAsync(Notebook);

        Describe(await CallsAsync(server, "incoming", await PrepareAsync(server, "people/ada.md", 5, 3)), "from").Should().Equal("Bob 🌱 1:25-1:32");
        Describe(await CallsAsync(server, "incoming", await PrepareAsync(server, "people/cleo.md", 3, 3)), "from").Should().Equal("Bob 🌱 0:2-0:8");
        (await CallsAsync(server, "incoming", await PrepareAsync(server, "people/bob.md", 0, 3))).GetArrayLength().Should().Be(0);
    }

    [Fact]
    public async Task Nobody_introduced_Dora_but_Bob_could()
    {
        await using var server = await TestServer.OnAsync(Notebook);

        var calls = await CallsAsync(server, "incoming", await PrepareAsync(server, "people/dora.md", 3, 3));
        Describe(calls, "from").Should().Equal("Bob 🌱 0:2-0:8");
        calls[0].GetProperty("from").GetProperty("detail").GetString().Should().Be("could introduce you to Dora");
    }

    [Fact]
    public async Task Outgoing_is_whom_they_introduced_and_ranges_count_in_the_clients_encoding()
    {
        await using var server = await TestServer.OnAsync(Notebook, new { general = new { positionEncodings = new[] { "utf-8" } } });

        var calls = await CallsAsync(server, "outgoing", await PrepareAsync(server, "people/bob.md", 0, 3));
        Describe(calls, "to").Should().Equal("Ada 1:25-1:32", "Cleo 0:2-0:10");
        (await CallsAsync(server, "outgoing", await PrepareAsync(server, "people/cleo.md", 3, 3))).GetArrayLength().Should().Be(0);
    }

    [Fact]
    public async Task An_item_without_data_goes_by_its_uri_and_a_note_that_is_no_contacts_has_no_calls()
    {
        await using var server = await TestServer.OnAsync(Notebook);
        var zero = new { line = 0, character = 0 };
        var range = new { start = zero, end = zero };
        Task<JsonElement> Calls(string path) => server.Client.RequestAsync("callHierarchy/outgoingCalls",
            new { item = new { name = "x", kind = 5, uri = server.Uri(path), range, selectionRange = range } });

        Describe(await Calls("people/bob.md"), "to").Should().HaveCount(2);
        (await Calls("notes.md")).ValueKind.Should().Be(JsonValueKind.Null);
    }
}
