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

    [Theory]
    [InlineData("person", "show Ada")]
    [InlineData("statistics", "stats")]
    public async Task So_are_they_of_one_contact_and_of_the_whole(string request, string verb)
    {
        await using var server = await TestServer.OnAsync(Fixture);
        var answer = await server.Client.RequestAsync("notesNetworking/" + request, new { uri = server.Uri("people/Ada.md") });
        using var output = new StringWriter();
        await Terminal.RunAsync([.. verb.Split(' '), "--notebook", server.Folder.Path, "--today", "2026-11-22", "--format", "json"], output, TextWriter.Null);
        JsonElement.DeepEquals(JsonDocument.Parse(WithoutPlaces(answer)).RootElement, JsonDocument.Parse(output.ToString()).RootElement)
            .Should().BeTrue("{0} is {1}", answer, output);
    }

    [Fact]
    public async Task A_person_is_asked_for_by_name_too_and_nobody_is_refused()
    {
        await using var server = await TestServer.OnAsync(Fixture);
        var person = await server.Client.RequestAsync("notesNetworking/person", new { name = "Ada" });
        person.GetProperty("uri").GetString().Should().Be(server.Uri("people/Ada.md"));
        person.GetProperty("log")[0].GetProperty("range").GetProperty("start").GetProperty("line").GetInt32().Should().Be(7);
        (await server.Client.ErrorOfAsync("notesNetworking/person", new { name = "Zoe" })).Should().Be(-32803);
        (await server.Client.ErrorOfAsync("notesNetworking/person")).Should().Be(-32602);
        (await server.Client.ErrorOfAsync("notesNetworking/statistics", new { uri = "file:///nowhere" })).Should().Be(-32803);
    }

    [Fact]
    public async Task Every_open_follow_up_says_whose_it_is_and_whom_it_is_for()
    {
        await using var server = await TestServer.OnAsync("""
            # people/Ada.md
            # Ada
            - [ ] Send her the [[Plan|plan]] 📅 2026-11-25
            - [x] done already
            - [ ] not before 🛫 2026-12-01
            # people/Bo.md
            # Bo
            - [ ] someday
            # journal.md
            - [ ] a book for us [by:: [[Ada]]] 📅 2026-11-20
            """);
        var answer = await server.Client.RequestAsync("notesNetworking/followUps");
        answer.EnumerateArray().Select(each => string.Join(" · ",
            each.GetProperty("text"), each.GetProperty("due"), each.GetProperty("dueIn"), each.GetProperty("owner"),
            string.Join(" and ", each.GetProperty("with").EnumerateArray()), each.GetProperty("path"), each.GetProperty("line"))).Should().Equal(
            "a book for us · 2026-11-20 · 2 days ago · them · Ada · journal.md · 0",
            "Send her the plan · 2026-11-25 · in 3 days · me · Ada · people/Ada.md · 1",
            "someday ·  ·  · me · Bo · people/Bo.md · 1");
        answer[1].GetProperty("uri").GetString().Should().Be(server.Uri("people/Ada.md"));
        answer[1].GetProperty("range").GetProperty("start").GetProperty("line").GetInt32().Should().Be(1);
    }

    [Theory]
    [InlineData("next friday", null, "2026-11-27 in 5 days")]
    [InlineData("friday", "past", "2026-11-20 2 days ago")]
    [InlineData("2026-12-24", null, "2026-12-24 in 5 weeks")]
    [InlineData("nex", null, null)]
    [InlineData("", null, null)]
    public async Task A_date_in_plain_English_is_read_as_it_is_typed(string text, string? direction, string? expected)
    {
        await using var server = await TestServer.OnAsync(Fixture);
        var answer = await server.Client.RequestAsync("notesNetworking/readDate", new { text, direction });
        (answer.ValueKind == JsonValueKind.Null ? null : $"{answer.GetProperty("date")} {answer.GetProperty("words")}").Should().Be(expected);
        (await server.Client.ErrorOfAsync("notesNetworking/readDate", new { text, direction = "sideways" })).Should().Be(-32602);
    }

    private static string WithoutPlaces(JsonElement answer)
    {
        var node = System.Text.Json.Nodes.JsonNode.Parse(answer.GetRawText())!;
        Remove(node);
        return node.ToJsonString();

        static void Remove(System.Text.Json.Nodes.JsonNode? node)
        {
            if (node is System.Text.Json.Nodes.JsonArray list)
                foreach (var item in list) Remove(item);
            if (node is not System.Text.Json.Nodes.JsonObject map) return;
            map.Remove("uri");
            map.Remove("range");
            foreach (var (_, value) in map) Remove(value);
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
