using NotesNetworking.LanguageServer.Tests.Support;

namespace NotesNetworking.LanguageServer.Tests;

/// <summary>The contract of the queue (docs/architecture.md): changes one at a time in the order received; a read sees the
/// snapshot of its own place in that order and holds nobody up.</summary>
public sealed class OrderingTests
{
    [Fact]
    public async Task Each_read_sees_the_snapshot_of_its_place_however_late_it_runs()
    {
        var gates = new GateFeature();
        await using var server = await TestServer.OnAsync("# Ada", more: gates);
        await server.OpenAsync("people/ada.md", "one");
        var (_, first) = await server.GatedAsync("people/ada.md", 1);
        await server.ReplaceAsync("people/ada.md", 2, "two");
        var (_, second) = await server.GatedAsync("people/ada.md", 2);
        await server.ReplaceAsync("people/ada.md", 3, "three");

        // Both are under way, and neither holds up the changes behind it or a third read.
        await gates.Reached(1);
        await gates.Reached(2);
        (await server.TextAsync("people/ada.md")).Should().Be("three");

        gates.Open(2);
        GateRequests.TextOf(await second.WaitAsync(WireClient.Deadline)).Should().Be("two");
        first.IsCompleted.Should().BeFalse();
        gates.Open(1);
        GateRequests.TextOf(await first.WaitAsync(WireClient.Deadline)).Should().Be("one");
    }

    [Fact]
    public async Task A_hundred_changes_and_reads_sent_at_once_keep_their_order()
    {
        await using var server = await TestServer.OnAsync("# Ada", more: new GateFeature());
        await server.OpenAsync("people/ada.md", "0");
        var answers = new List<Task<JsonElement>>();
        for (var version = 1; version <= 100; version++)
        {
            await server.ReplaceAsync("people/ada.md", version, $"{version}");
            var (_, answer) = await server.Client.BeginAsync("test/text", new { textDocument = server.Document("people/ada.md") });
            answers.Add(answer);
        }
        var seen = await Task.WhenAll(answers).WaitAsync(WireClient.Deadline);
        seen.Select(GateRequests.TextOf).Should().Equal(Enumerable.Range(1, 100).Select(version => $"{version}"));
    }

    [Fact]
    public async Task A_read_that_throws_answers_one_error_and_the_queue_lives_on()
    {
        await using var server = await TestServer.OnAsync("# Ada", more: new GateFeature());
        await server.OpenAsync("people/ada.md", "one");
        (await server.Client.ErrorOfAsync("test/throw", new { textDocument = server.Document("people/ada.md") })).Should().Be(-32603);
        await server.ReplaceAsync("people/ada.md", 2, "two");
        (await server.TextAsync("people/ada.md")).Should().Be("two");
        server.Log.Should().Contain("test/throw failed: InvalidDataException").And.NotContain("on purpose", "a message may quote a note");
    }

    [Fact]
    public async Task A_cancelled_read_says_so_and_the_others_go_on()
    {
        var gates = new GateFeature();
        await using var server = await TestServer.OnAsync("# Ada", more: gates);
        await server.OpenAsync("people/ada.md", "one");
        var (id, cancelled) = await server.GatedAsync("people/ada.md", 1);
        var (_, other) = await server.GatedAsync("people/ada.md", 2);
        await gates.Reached(1);
        await server.Client.NotifyAsync("$/cancelRequest", new { id });

        var error = await FluentActions.Awaiting(() => cancelled.WaitAsync(WireClient.Deadline)).Should().ThrowAsync<WireErrorException>();
        error.Which.Code.Should().Be(-32800);
        gates.Open(2);
        GateRequests.TextOf(await other.WaitAsync(WireClient.Deadline)).Should().Be("one");
    }

    [Fact]
    public async Task A_change_that_throws_costs_itself_and_the_notebooks_are_read_again()
    {
        await using var server = await TestServer.OnAsync("# people/ada.md\n# Ada", more: new GateFeature());
        await server.OpenAsync("people/ada.md", "one");
        await server.Client.NotifyAsync("test/break", new { textDocument = server.Document("people/ada.md") });
        await server.ReadyAsync(readings: 2);
        (await server.TextAsync("people/ada.md")).Should().Be("one");
        server.Log.Should().Contain("test/break failed: InvalidDataException").And.NotContain("on purpose", "a message may quote a note");
    }
}
