using NotesNetworking.LanguageServer.Tests.Support;

namespace NotesNetworking.LanguageServer.Tests;

public sealed class CodeLensTests
{
    private const string Ada = "# people/ada.md\n# Ada\n\n## 2026-11-20 Call\n\n- [ ] send it 📅 2026-12-01\n";

    private static IEnumerable<(int Line, string Title)> Titles(JsonElement lenses) => lenses.EnumerateArray().Select(lens => (
        lens.GetProperty("range").GetProperty("start").GetProperty("line").GetInt32(),
        lens.GetProperty("command").GetProperty("title").GetString()!));

    [Fact]
    public async Task A_contact_and_its_conversations_have_lenses_that_log_a_conversation()
    {
        await using var server = await TestServer.OnAsync(Ada);
        var lenses = await server.LensesAsync("people/ada.md");
        Titles(lenses).Should().Contain(lens => lens.Line == 0 && lens.Title.Contains("2 days ago"))
            .And.Contain(lens => lens.Line == 2 && lens.Title.Contains("2 days ago") && lens.Title.Contains("1 open follow-up"));
        var command = lenses[0].GetProperty("command");
        command.GetProperty("command").GetString().Should().Be("notesNetworking.logConversation");
        command.GetProperty("arguments")[0].GetProperty("uri").GetString().Should().Be(server.Uri("people/ada.md"));
    }

    [Fact]
    public async Task Other_notes_mentions_are_counted()
    {
        await using var server = await TestServer.OnAsync(Ada);
        await server.OpenAsync("journal.md", "[[Ada]] said so\n");
        Titles(await server.LensesAsync("people/ada.md")).Should().Contain(lens => lens.Title.Contains("1 mention"));
    }

    [Fact]
    public async Task Today_can_be_fixed()
    {
        await using var server = TestServer.Start(Ada);
        await server.InitializeAsync(options: new { today = "2026-11-21" });
        await server.ReadyAsync();
        Titles(await server.LensesAsync("people/ada.md")).Should().Contain(lens => lens.Title.Contains("yesterday"));
    }

    [Fact]
    public async Task Today_moves_on_by_itself()
    {
        await using var server = await TestServer.OnAsync(Ada);
        server.Time.Advance(TimeSpan.FromDays(1));
        Titles(await server.LensesAsync("people/ada.md")).Should().Contain(lens => lens.Title.Contains("3 days ago"));
    }

    [Theory]
    [InlineData("2026-13-01")]
    [InlineData("tomorrow")]
    [InlineData(5)]
    public async Task A_today_that_is_no_date_is_left_alone(object today)
    {
        await using var server = TestServer.Start(Ada);
        await server.InitializeAsync(options: new { today });
        await server.ReadyAsync();
        Titles(await server.LensesAsync("people/ada.md")).Should().Contain(lens => lens.Title.Contains("2 days ago"));
    }

    [Fact]
    public async Task Mentions_have_a_lens_that_tells_where()
    {
        await using var server = await TestServer.OnAsync(Ada + "# journal.md\nwords\n\n[[Ada]] said so\n");
        var lens = (await server.LensesAsync("people/ada.md")).EnumerateArray().Single(one => one.GetProperty("command").GetProperty("title").GetString() == "1 mention");
        var places = await server.Client.RequestAsync("workspace/executeCommand", new
        {
            command = lens.GetProperty("command").GetProperty("command").GetString(),
            arguments = lens.GetProperty("command").GetProperty("arguments"),
        });
        places[0].GetProperty("path").GetString().Should().Be("journal.md");
        places[0].GetProperty("line").GetInt32().Should().Be(2);
        places[0].GetProperty("uri").GetString().Should().Be(server.Uri("journal.md"));
        (await server.Client.WaitForAsync("window/showMessage")).GetProperty("message").GetString().Should().Be("Ada is mentioned in journal.md:3.");
    }

    [Fact]
    public async Task A_client_that_asks_later_gets_a_conversations_words_then()
    {
        await using var server = await TestServer.OnAsync(Ada, new { textDocument = new { codeLens = new { resolveSupport = new { properties = new[] { "command" } } } } });
        var lenses = (await server.LensesAsync("people/ada.md")).EnumerateArray().ToArray();
        lenses.Where(lens => lens.TryGetProperty("command", out _)).Should().HaveCount(2, "those at the top are in sight at once");
        var resolved = await server.Client.RequestAsync("codeLens/resolve", lenses.Single(lens => !lens.TryGetProperty("command", out _)));
        resolved.GetProperty("command").GetProperty("title").GetString().Should().Be("2 days ago · 1 open follow-up");
        resolved.GetProperty("range").GetProperty("start").GetProperty("line").GetInt32().Should().Be(2);
    }

    [Fact]
    public async Task A_lens_of_a_note_that_has_changed_since_is_refused_and_a_whole_one_comes_back()
    {
        await using var server = await TestServer.OnAsync(Ada, new { textDocument = new { codeLens = new { resolveSupport = new { properties = new[] { "command" } } } } });
        var lenses = await server.LensesAsync("people/ada.md");
        var later = lenses.EnumerateArray().Single(lens => lens.TryGetProperty("data", out _));
        (await server.Client.RequestAsync("codeLens/resolve", lenses[0])).GetRawText().Should().Be(lenses[0].GetRawText());
        await server.OpenAsync("people/ada.md", "# Ada\n");
        (await server.Client.ErrorOfAsync("codeLens/resolve", later)).Should().Be(-32801);
    }
}
