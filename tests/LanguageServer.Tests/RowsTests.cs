using NotesNetworking.LanguageServer.Tests.Support;

namespace NotesNetworking.LanguageServer.Tests;

/// <summary>Lists for an editor: some rows at a time, and after a change those that are others now.</summary>
public sealed class RowsTests
{
    private const string Ada = "---\ncontact-frequency: 2w\nlast-contact: 2026-10-01\n---\n# Ada\n\nWords.\n\n- [ ] send it 📅 2026-11-20\n";

    private static readonly string s_fixture = $"# people/Ada.md\n{Ada}# people/Bo.md\n# Bo\n\n## 2026-11-20 Call\n- [ ] write [owner:: them]\n# people/Cy.md\n# Cy\n# notes/plan.md\n# Plan\n\nWords.\n";

    private static async Task<TestServer> StartAsync(string? fixture = null)
    {
        var server = await TestServer.OnAsync(fixture ?? s_fixture, new { experimental = new { didChange = true, rows = true }, textDocument = new { diagnostic = new { } } });
        await server.SettleAsync();
        await server.Client.WaitForAsync("notesNetworking/didChange");
        return server;
    }

    private static string Describe(JsonElement overview) => string.Join(" ", overview.GetProperty("people").EnumerateObject().Where(group => group.Value.GetInt32() > 0).Select(group => $"{group.Name}:{group.Value}"))
        + $" me:{overview.GetProperty("followUps").GetProperty("iOwe")} them:{overview.GetProperty("followUps").GetProperty("theyOwe")}";

    private static IEnumerable<string> Texts(JsonElement rows, string member) => rows.EnumerateArray().Select(row => row.GetProperty(member).GetString()!);

    /// <summary>All that is told after a change, once things rest.</summary>
    private static async Task<List<JsonElement>> ToldAsync(TestServer server, Func<Task> change)
    {
        var before = server.Client.Received.Count;
        await change();
        await server.SettleAsync();
        await server.Client.RequestAsync("notesNetworking/overview");
        return [.. server.Client.Received.Skip(before)];
    }

    [Fact]
    public async Task An_overview_counts_and_names_who_is_due()
    {
        await using var server = await StartAsync();
        var overview = await server.Client.RequestAsync("notesNetworking/overview");
        Describe(overview).Should().Be("due:1 inTouch:1 new:1 me:1 them:1");
        Texts(overview.GetProperty("due"), "name").Should().Equal("Ada");
    }

    [Fact]
    public async Task Rows_come_by_group_and_page()
    {
        await using var server = await StartAsync();
        var due = await server.Client.RequestAsync("notesNetworking/peopleRows", new { group = "due" });
        due.GetProperty("total").GetInt32().Should().Be(1);
        var row = due.GetProperty("rows")[0];
        row.GetProperty("uri").GetString().Should().Be(server.Uri("people/Ada.md"));
        row.GetProperty("range").GetProperty("start").GetProperty("line").GetInt32().Should().Be(4);
        row.GetProperty("group").GetString().Should().Be("due");

        var page = await server.Client.RequestAsync("notesNetworking/peopleRows", new { from = 1, count = 1 });
        page.GetProperty("total").GetInt32().Should().Be(3);
        Texts(page.GetProperty("rows"), "name").Should().Equal("Bo");
        Texts((await server.Client.RequestAsync("notesNetworking/followUpRows", new { owner = "them" })).GetProperty("rows"), "text").Should().Equal("write");
        (await server.Client.ErrorOfAsync("notesNetworking/followUpRows")).Should().Be(-32602);
        (await server.Client.ErrorOfAsync("notesNetworking/peopleRows", new { group = "nobody" })).Should().Be(-32602);
        (await server.Client.ErrorOfAsync("notesNetworking/peopleRows", new { from = -1 })).Should().Be(-32602);
    }

    [Fact]
    public async Task Words_are_no_change_to_anybody()
    {
        await using var server = await StartAsync();
        await server.Client.RequestAsync("notesNetworking/overview");
        await server.OpenAsync("people/Ada.md", Ada);
        (await ToldAsync(server, () => server.ReplaceAsync("people/Ada.md", 2, Ada.Replace("Words.", "Words,\n\nand more.", StringComparison.Ordinal)))).Should().BeEmpty();
        await server.OpenAsync("notes/plan.md", "# Plan\n\nMore words.\n");
        (await ToldAsync(server, () => server.CloseAsync("notes/plan.md"))).Should().BeEmpty();
    }

    [Fact]
    public async Task A_conversation_brings_the_row_of_its_contact()
    {
        await using var server = await StartAsync();
        await server.Client.RequestAsync("notesNetworking/overview");
        await server.OpenAsync("people/Ada.md", Ada);
        var told = await ToldAsync(server, () => server.ReplaceAsync("people/Ada.md", 2, Ada + "\n## 2026-11-21 Call\n"));
        var rows = told.Should().ContainSingle().Which.GetProperty("params").GetProperty("rows");
        rows.GetProperty("reload").GetBoolean().Should().BeFalse();
        Describe(rows.GetProperty("overview")).Should().Be("inTouch:2 new:1 me:1 them:1");
        Texts(rows.GetProperty("people"), "name").Should().Equal("Ada");
        rows.GetProperty("people")[0].GetProperty("group").GetString().Should().Be("inTouch");
        rows.GetProperty("followUps").GetArrayLength().Should().Be(0);
        told[0].GetRawText().Length.Should().BeLessThan(2000);
    }

    [Fact]
    public async Task A_follow_up_brings_those_of_its_note_and_is_found_where_it_stands_now()
    {
        await using var server = await StartAsync();
        await server.Client.RequestAsync("notesNetworking/overview");
        await server.OpenAsync("people/Ada.md", Ada);
        var told = await ToldAsync(server, () => server.ReplaceAsync("people/Ada.md", 2, Ada + "- [ ] and call\n"));
        var note = told.Single().GetProperty("params").GetProperty("rows").GetProperty("followUps")[0];
        note.GetProperty("uri").GetString().Should().Be(server.Uri("people/Ada.md"));
        Texts(note.GetProperty("rows"), "text").Should().Equal("send it", "and call");

        (await ToldAsync(server, () => server.ReplaceAsync("people/Ada.md", 3, Ada.Replace("Words.", "Words\n\nand more.", StringComparison.Ordinal) + "- [ ] and call\n"))).Should().BeEmpty();
        var uri = server.Uri("people/Ada.md");
        (await server.Client.RequestAsync("notesNetworking/followUp", new { uri, number = 1, text = "and call" })).GetProperty("line").GetInt32().Should().Be(11);
        (await server.Client.RequestAsync("notesNetworking/followUp", new { uri, number = 1, text = "and write" })).ValueKind.Should().Be(JsonValueKind.Null);
        (await server.Client.RequestAsync("notesNetworking/followUp", new { uri, number = 2, text = "and call" })).ValueKind.Should().Be(JsonValueKind.Null);
    }

    [Fact]
    public async Task Who_is_gone_is_named()
    {
        await using var server = await StartAsync();
        await server.Client.RequestAsync("notesNetworking/overview");
        File.Delete(server.Folder["people/Cy.md"]);
        var told = await ToldAsync(server, () => server.Client.NotifyAsync("workspace/didChangeWatchedFiles", new { changes = new[] { new { uri = server.Uri("people/Cy.md"), type = 3 } } }));
        told.Select(message => message.GetProperty("params").GetProperty("rows").GetProperty("gone")[0].GetString()).Should().Equal(server.Uri("people/Cy.md"));
    }

    [Fact]
    public async Task After_very_many_changes_all_is_asked_for_again()
    {
        var people = string.Concat(Enumerable.Range(0, 40).Select(i => $"# people/P{i}.md\n# P{i}\n"));
        await using var server = await StartAsync(people + "# daily/2026-11-21.md\nA day.\n");
        await server.Client.RequestAsync("notesNetworking/overview");
        await server.OpenAsync("daily/2026-11-21.md", "A day.\n");
        var told = await ToldAsync(server, () => server.ReplaceAsync("daily/2026-11-21.md", 2, string.Concat(Enumerable.Range(0, 40).Select(i => $"- Lunch with [[P{i}]]\n"))));
        var rows = told.Single().GetProperty("params").GetProperty("rows");
        rows.GetProperty("reload").GetBoolean().Should().BeTrue();
        Describe(rows.GetProperty("overview")).Should().StartWith("inTouch:40");
        rows.GetRawText().Length.Should().BeLessThan(2000);
    }

    [Fact]
    public async Task A_client_that_never_asked_is_told_no_rows()
    {
        await using var server = await StartAsync();
        await server.OpenAsync("people/Cy.md", "# Cy\n\n## 2026-11-21 Call\n");
        await server.SettleAsync();
        var seen = 0;
        (await server.Client.WaitForAsync("notesNetworking/didChange", _ => ++seen == 2)).TryGetProperty("rows", out _).Should().BeFalse();
    }
}
