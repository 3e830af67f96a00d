using NotesNetworking.LanguageServer.Tests.Support;

namespace NotesNetworking.LanguageServer.Tests;

public sealed class PullDiagnosticsTests
{
    private const string Overdue = """
        # people/ada.md
        ---
        type: person
        contact-frequency: 2w
        ---
        # 🌱 Ada

        ## 2026-01-02 Call
        """;

    private static readonly object s_pulls = new { textDocument = new { diagnostic = new { } } };

    [Fact]
    public async Task A_note_of_the_notebook_has_diagnostics_open_or_not()
    {
        await using var server = await TestServer.OnAsync(Overdue, s_pulls);
        var report = await server.Client.RequestAsync("textDocument/diagnostic", new { textDocument = server.Document("people/ada.md") });
        report.GetProperty("kind").GetString().Should().Be("full");
        var item = report.GetProperty("items").EnumerateArray().Single();
        item.GetProperty("code").GetString().Should().Be("contact/overdue");
        item.GetProperty("source").GetString().Should().Be("notes-networking");
        item.GetProperty("severity").GetInt32().Should().Be(2);
        item.GetProperty("range").ToString().Should().Contain("\"line\":4,\"character\":5").And.Contain("\"line\":4,\"character\":8");
    }

    [Fact]
    public async Task Ranges_count_in_the_clients_encoding()
    {
        await using var server = await TestServer.OnAsync(Overdue, new { general = new { positionEncodings = new[] { "utf-8" } } });
        var report = await server.Client.RequestAsync("textDocument/diagnostic", new { textDocument = server.Document("people/ada.md") });
        report.GetProperty("items")[0].GetProperty("range").GetProperty("end").GetProperty("character").GetInt32().Should().Be(10);
    }

    [Fact]
    public async Task What_did_not_change_is_not_told_again()
    {
        await using var server = await TestServer.OnAsync(Overdue, s_pulls);
        var first = await server.Client.RequestAsync("textDocument/diagnostic", new { textDocument = server.Document("people/ada.md") });
        var id = first.GetProperty("resultId").GetString();
        var again = await server.Client.RequestAsync("textDocument/diagnostic", new { textDocument = server.Document("people/ada.md"), previousResultId = id });
        again.GetProperty("kind").GetString().Should().Be("unchanged");
        again.GetProperty("resultId").GetString().Should().Be(id);
        again.TryGetProperty("items", out _).Should().BeFalse();

        await server.OpenAsync("people/ada.md", "# Ada\n\n## 2026-11-21\n");
        var other = await server.Client.RequestAsync("textDocument/diagnostic", new { textDocument = server.Document("people/ada.md"), previousResultId = id });
        other.GetProperty("kind").GetString().Should().Be("full");
        other.GetProperty("items").GetArrayLength().Should().Be(0);
    }

    [Fact]
    public async Task A_client_that_pulls_is_not_pushed_to()
    {
        await using var server = await TestServer.OnAsync(Overdue, s_pulls);
        await server.OpenAsync("people/ada.md", "# Ada\n\n[[Nobody]]\n");
        await server.SettleAsync();
        await server.SettleAsync();
        server.Client.Received.Should().NotContain(message => message.GetProperty("method").GetString() == "textDocument/publishDiagnostics");
    }

    [Fact]
    public async Task Another_notes_change_makes_the_client_ask_again()
    {
        await using var server = await TestServer.OnAsync(
            "# people/ada.md\n# Ada\n# people/bob.md\n# Bob\n\n[[Ada]]\n",
            new { textDocument = new { diagnostic = new { } }, workspace = new { diagnostics = new { refreshSupport = true }, codeLens = new { refreshSupport = true } } });
        await server.SettleAsync();
        await server.Client.WaitForAsync("workspace/diagnostic/refresh");
        await server.Client.WaitForAsync("workspace/codeLens/refresh");
        var before = Refreshes(server);

        // Typing in a note that concerns no other: its editor asks by itself.
        await server.OpenAsync("people/eve.md", "# Eve\n");
        await server.ReplaceAsync("people/eve.md", 2, "# Eve\n\nwords\n");
        await server.ReplaceAsync("people/bob.md", 2, "x");
        (await server.CodesAsync("people/bob.md")).Should().BeEmpty();
        await server.SettleAsync();
        await server.OpenAsync("people/ada.md", "---\nname: Countess\n---\n");
        (await server.CodesAsync("people/bob.md")).Should().BeEmpty("the file's name still finds it");
        await server.SettleAsync();
        await server.Client.WaitForAsync("workspace/diagnostic/refresh", _ => Refreshes(server) > before);
    }

    [Fact]
    public async Task Asked_before_the_notebook_is_read_the_answer_waits_for_it()
    {
        await using var server = TestServer.Start(Overdue);
        await server.InitializeAsync(s_pulls);
        (await server.CodesAsync("people/ada.md")).Should().Equal("contact/overdue");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_code_links_to_its_section_where_the_documentation_is_beside_the_program(bool isThere)
    {
        await using var server = TestServer.Start(isThere ? Overdue + "\n# docs/diagnostics.md\n# Diagnostics\n" : Overdue);
        await server.InitializeAsync(new { textDocument = new { diagnostic = new { codeDescriptionSupport = true } } });
        var report = await server.Client.RequestAsync("textDocument/diagnostic", new { textDocument = server.Document("people/ada.md") });
        var item = report.GetProperty("items")[0];
        item.TryGetProperty("codeDescription", out var description).Should().Be(isThere);
        if (isThere) description.GetProperty("href").GetString().Should().Be(server.Uri("docs/diagnostics.md") + "#contactoverdue");
    }

    private static int Refreshes(TestServer server) =>
        server.Client.Received.Count(message => message.GetProperty("method").GetString() == "workspace/diagnostic/refresh");
}
