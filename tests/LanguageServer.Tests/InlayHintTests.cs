using NotesNetworking.LanguageServer.Tests.Support;

namespace NotesNetworking.LanguageServer.Tests;

public sealed class InlayHintTests
{
    private const string Ada = "# Ada 👩‍💻\r\n## 2026-11-20 Call\r\n- [ ] 🌱 send [[Bob]] é 📅 2026-12-01\r\n";

    private static async Task<TestServer> StartAsync(object? capabilities = null)
    {
        var server = await TestServer.OnAsync("# people/bob.md\n# Bob\n", capabilities);
        await server.OpenAsync("people/ada.md", Ada);
        return server;
    }

    private static async Task<string[]> HintsAsync(TestServer server, int from = 0, int to = 9)
    {
        var hints = await server.Client.RequestAsync("textDocument/inlayHint", new
        {
            textDocument = server.Document("people/ada.md"),
            range = new { start = new { line = from, character = 0 }, end = new { line = to, character = 0 } },
        });
        return hints.ValueKind == JsonValueKind.Null ? [] :
        [
            .. hints.EnumerateArray().Select(hint =>
                $"{hint.GetProperty("position").GetProperty("line")}:{hint.GetProperty("position").GetProperty("character")} {hint.GetProperty("label")}"),
        ];
    }

    [Fact]
    public async Task By_default_open_follow_ups_have_hints()
    {
        await using var server = await StartAsync();
        (await HintsAsync(server)).Should().Equal("2:37 in 9 days");
        (await HintsAsync(server, 0, 2)).Should().BeEmpty();
    }

    [Fact]
    public async Task Places_count_in_utf_8_too()
    {
        await using var server = await StartAsync(new { general = new { positionEncodings = new[] { "utf-8" } } });
        (await HintsAsync(server)).Should().Equal("2:42 in 9 days");
    }

    [Fact]
    public async Task The_settings_say_which()
    {
        await using var server = await StartAsync();
        await server.Client.NotifyAsync(
            "workspace/didChangeConfiguration",
            new { settings = new { notesNetworking = new { inlayHints = new { mentions = true, dates = true, followUps = false } } } });
        (await HintsAsync(server)).Should().Equal("1:13 2 days ago", "2:21 new", "2:37 in 9 days");
        await server.Client.NotifyAsync(
            "workspace/didChangeConfiguration", new { settings = new { notesNetworking = new { inlayHints = new { followUps = false } } } });
        (await HintsAsync(server)).Should().BeEmpty();
    }

    [Fact]
    public async Task They_are_asked_for_again_when_another_note_changes_them()
    {
        await using var server = await StartAsync(new { workspace = new { inlayHint = new { refreshSupport = true }, semanticTokens = new { refreshSupport = true } } });
        await server.OpenAsync("people/cleo.md", "# Cleo\n[[Bob]]\n");
        await server.SettleAsync();
        await server.Client.WaitForAsync("workspace/inlayHint/refresh");
        await server.Client.WaitForAsync("workspace/semanticTokens/refresh");
    }

    [Fact]
    public async Task The_settings_of_the_extension_have_the_same_defaults()
    {
        var root = AppContext.BaseDirectory;
        while (!File.Exists(Path.Join(root, "NotesNetworking.sln"))) root = Path.GetDirectoryName(root)!;
        var manifest = JsonDocument.Parse(await File.ReadAllTextAsync(Path.Join(root, "package.json"))).RootElement;
        var properties = manifest.GetProperty("contributes").GetProperty("configuration").GetProperty("properties");
        JsonElement Default(string name) => properties.GetProperty($"notesNetworking.{name}").GetProperty("default");
        var declared = JsonSerializer.SerializeToElement(new
        {
            codeLens = new { enabled = Default("codeLens.enabled") },
            inlayHints = new { mentions = Default("inlayHints.mentions"), dates = Default("inlayHints.dates"), followUps = Default("inlayHints.followUps") },
        });
        Hosting.ClientSettings.Of(declared).Should().Be(Hosting.ClientSettings.Default);
        properties.EnumerateObject().Count(property => property.Name.StartsWith("notesNetworking.inlayHints.", StringComparison.Ordinal)).Should().Be(3);
    }
}
