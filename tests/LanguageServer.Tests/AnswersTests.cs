using NotesNetworking.CommandLine;
using NotesNetworking.LanguageServer.Tests.Support;

namespace NotesNetworking.LanguageServer.Tests;

/// <summary>Requests of our own: the shapes of the terminal's JSON, with places to open.</summary>
public sealed class AnswersTests
{
    private const string Fixture = "# people/Ada.md\n---\ncontact-frequency: 2w\n---\n# Ada\n\n- [ ] send it 📅 2026-11-20\n\n## 2026-11-01 Call\n# people/Bo.md\n# Bo\n";

    [Theory]
    [InlineData("agenda", "due")]
    [InlineData("people", "list")]
    public async Task An_editor_and_the_terminal_are_told_the_same(string request, string verb)
    {
        await using var server = await TestServer.OnAsync(Fixture);
        var answer = await server.Client.RequestAsync("notesNetworking/" + request);
        using var output = new StringWriter();
        await Terminal.RunAsync([verb, "--notebook", server.Folder.Path, "--today", "2026-11-22", "--format", "json"], output, TextWriter.Null);
        var told = JsonDocument.Parse(output.ToString()).RootElement;
        answer.GetArrayLength().Should().Be(told.GetArrayLength()).And.BePositive();
        foreach (var (ours, theirs) in answer.EnumerateArray().Zip(told.EnumerateArray()))
        {
            ours.EnumerateObject().Select(member => member.Name).Should().Equal([.. theirs.EnumerateObject().Select(member => member.Name), "uri", "range"]);
            foreach (var member in theirs.EnumerateObject()) JsonElement.DeepEquals(ours.GetProperty(member.Name), member.Value).Should().BeTrue("of {0}", member.Name);
            ours.GetProperty("uri").GetString().Should().Be(server.Uri(ours.GetProperty("path").GetString()!));
            ours.GetProperty("range").GetProperty("start").GetProperty("line").ValueKind.Should().Be(JsonValueKind.Number);
        }
    }

    [Fact]
    public async Task What_comes_soon_is_told_when_asked_for()
    {
        await using var server = await TestServer.OnAsync("# people/Ada.md\n# Ada\n- [ ] send it 📅 2026-11-30\n");
        (await server.Client.RequestAsync("notesNetworking/agenda", new { })).GetArrayLength().Should().Be(0);
        (await server.Client.RequestAsync("notesNetworking/agenda", new { within = "2w" })).GetArrayLength().Should().Be(1);
        (await server.Client.RequestAsync("notesNetworking/agenda", new { within = 8 })).GetArrayLength().Should().Be(1);
        (await server.Client.ErrorOfAsync("notesNetworking/agenda", new { within = "soon" })).Should().Be(-32602);
    }

    [Fact]
    public async Task A_client_that_wants_to_hear_of_changes_does_once_they_rest()
    {
        await using var server = await TestServer.OnAsync(Fixture, new { experimental = new { didChange = true } });
        await server.SettleAsync();
        await server.Client.WaitForAsync("notesNetworking/didChange");
        await server.OpenAsync("people/Bo.md", "# Bo\n\n## 2026-11-22\n");
        await server.ReplaceAsync("people/Bo.md", 2, "# Bo\n\n## 2026-11-21\n");
        await server.SettleAsync();
        var seen = 0;
        var change = await server.Client.WaitForAsync("notesNetworking/didChange", _ => ++seen == 2);
        change.GetProperty("folders")[0].GetString().Should().Be(Conversion.DocumentUri.FromPath(server.Folder.Path));
    }

    [Fact]
    public async Task Others_hear_nothing()
    {
        await using var server = await TestServer.OnAsync(Fixture);
        await server.OpenAsync("people/Bo.md", "# Bo\n\n## 2026-11-22\n");
        await server.SettleAsync();
        await server.Client.RequestAsync("notesNetworking/people");
        server.Client.Received.Should().NotContain(message => message.ToString().Contains("notesNetworking/didChange"));
    }

    [Fact]
    public async Task A_question_before_the_notebook_is_read_waits_for_it()
    {
        await using var server = TestServer.Start(Fixture);
        await server.InitializeAsync();
        (await server.Client.RequestAsync("notesNetworking/people")).GetArrayLength().Should().Be(2);
    }
}
