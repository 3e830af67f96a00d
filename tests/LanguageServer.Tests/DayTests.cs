using NotesNetworking.LanguageServer.Tests.Support;

namespace NotesNetworking.LanguageServer.Tests;

public sealed class DayTests
{
    private const string DueTomorrow = "# people/ada.md\n---\ncontact-frequency: 2w\n---\n# Ada\n\n## 2026-11-09 Call\n";

    private static readonly object s_refreshes = new
    {
        textDocument = new { diagnostic = new { } },
        workspace = new { diagnostics = new { refreshSupport = true }, codeLens = new { refreshSupport = true } },
    };

    [Fact]
    public async Task A_new_day_is_noticed_and_told()
    {
        await using var server = await TestServer.OnAsync(DueTomorrow, s_refreshes);
        await server.SettleAsync();
        (await server.CodesAsync("people/ada.md")).Should().Equal("contact/due-soon");
        await server.Client.WaitForAsync("workspace/diagnostic/refresh");
        var before = Refreshes(server);

        server.Time.Advance(TimeSpan.FromHours(12));
        await server.SettleAsync();
        await server.Client.WaitForAsync("workspace/diagnostic/refresh", _ => Refreshes(server) > before);
        (await server.CodesAsync("people/ada.md")).Should().Equal("contact/overdue");
    }

    [Fact]
    public async Task What_is_pushed_follows_the_day()
    {
        await using var server = await TestServer.OnAsync(DueTomorrow);
        await server.SettleAsync();
        await server.Client.WaitForAsync("textDocument/publishDiagnostics", p => p.ToString().Contains("contact/due-soon", StringComparison.Ordinal));
        server.Time.Advance(TimeSpan.FromHours(12));
        await server.SettleAsync();
        await server.Client.WaitForAsync("textDocument/publishDiagnostics", p => p.ToString().Contains("contact/overdue", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_fixed_day_never_ends()
    {
        await using var server = TestServer.Start(DueTomorrow);
        await server.InitializeAsync(s_refreshes, new { today = "2026-11-22" });
        await server.ReadyAsync();
        await server.SettleAsync();
        await server.Client.WaitForAsync("workspace/diagnostic/refresh");
        var before = Refreshes(server);
        server.Time.Advance(TimeSpan.FromDays(3));
        await server.SettleAsync();
        (await server.CodesAsync("people/ada.md")).Should().Equal("contact/due-soon");
        Refreshes(server).Should().Be(before);
    }

    private static int Refreshes(TestServer server) =>
        server.Client.Received.Count(message => message.GetProperty("method").GetString() == "workspace/diagnostic/refresh");
}
