using NotesNetworking.LanguageServer.Handlers;
using NotesNetworking.LanguageServer.Tests.Support;

namespace NotesNetworking.LanguageServer.Tests;

public sealed class MemoryTests
{
    private static string Notes(int count) =>
        string.Concat(Enumerable.Range(0, count).Select(i => $"# people/n{i}.md\n# Name {i}\n"));

    private static async Task<(TestServer Server, Func<int> Cleared)> OnAsync(int notes)
    {
        var cleared = 0;
        var server = await TestServer.OnAsync(Notes(notes), more: new MemoryFeature(() => cleared++));
        await server.SettleAsync();
        return (server, () => cleared);
    }

    [Fact]
    public async Task A_large_notebook_is_cleared_up_after_once_nothing_changes()
    {
        var (server, cleared) = await OnAsync(MemoryFeature.LargeNotebook);
        await using var _ = server;
        cleared().Should().Be(0);

        await server.OpenAsync("people/n1.md", "# Somebody\n");
        await server.SettleAsync();
        server.Time.Advance(MemoryFeature.Quiet - TimeSpan.FromSeconds(2));
        cleared().Should().Be(0, "something changed");

        server.Time.Advance(TimeSpan.FromSeconds(2));
        cleared().Should().Be(1);
        await server.ReplaceAsync("people/n1.md", 2, "# Somebody else\n");
        await server.SettleAsync();
        server.Time.Advance(MemoryFeature.Quiet);
        cleared().Should().Be(1, "an edit leaves little behind");
    }

    [Fact]
    public async Task A_small_notebook_is_left_alone()
    {
        var (server, cleared) = await OnAsync(MemoryFeature.LargeNotebook - 1);
        await using var _ = server;
        server.Time.Advance(2 * MemoryFeature.Quiet);
        cleared().Should().Be(0);
    }
}
