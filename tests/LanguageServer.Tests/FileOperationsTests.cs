using NotesNetworking.LanguageServer.Tests.Support;

namespace NotesNetworking.LanguageServer.Tests;

public sealed class FileOperationsTests
{
    private const string Notes = """
        # people/ada.md
        # Ada

        [Bob](bob.md) ![](../img/ada.png) [[bob]]
        # people/bob.md
        # Bob
        # x.md
        [[Ada]] [[people/ada]] [a](people/ada.md#log) [[ada|x]]
        """;

    private static readonly object s_watches = new { workspace = new { didChangeWatchedFiles = new { dynamicRegistration = true } } };

    private static object Moves(TestServer server, params (string From, string To)[] files) =>
        new { files = files.Select(file => new { oldUri = server.Uri(file.From), newUri = server.Uri(file.To) }) };

    private static string[] NewTexts(TestServer server, JsonElement edit, string path) =>
        [.. edit.GetProperty("changes").GetProperty(server.Uri(path)).EnumerateArray().Select(one => one.GetProperty("newText").GetString()!)];

    [Fact]
    public async Task The_server_asks_to_hear_of_notes_and_folders()
    {
        await using var server = TestServer.Start(Notes);
        var operations = (await server.InitializeAsync()).GetProperty("capabilities").GetProperty("workspace").GetProperty("fileOperations");
        foreach (var operation in new[] { "willRename", "didRename", "willDelete", "didCreate", "didDelete" })
            operations.GetProperty(operation).GetProperty("filters").EnumerateArray().Select(filter => filter.GetProperty("pattern").ToString())
                .Should().Equal("{\"glob\":\"**/*.{md,markdown}\",\"matches\":\"file\"}", "{\"glob\":\"**\",\"matches\":\"folder\"}");
    }

    [Fact]
    public async Task Links_follow_a_file_and_those_in_it_lead_where_they_led()
    {
        await using var server = await TestServer.OnAsync(Notes);
        var edit = await server.Client.RequestAsync("workspace/willRenameFiles", Moves(server, ("people/ada.md", "people/friends/lovelace.md")));
        NewTexts(server, edit, "x.md").Should().Equal("people/friends/lovelace", "people/friends/lovelace.md");
        NewTexts(server, edit, "people/ada.md").Should().Equal("../bob.md", "../../img/ada.png");
        edit.GetProperty("changes").EnumerateObject().Should().HaveCount(2);
    }

    [Theory]
    [InlineData("people/ada king.md", "people/Ada King.md", "<Ada King.md>", "Ada%20King.md", "people/Ada King", "Ada King", "ADA KING")]
    [InlineData("people", "People", "<ada king.md>", "ada%20king.md", "People/ada king", "ada king", "ADA KING")]
    [InlineData("people/Zoe\u0308.md", "people/Zo\u00EB.md", "Zo\u00EB.md", "Zo%C3%AB.md", "people/Zo\u00EB", "Zo\u00EB", "ZOE\u0308")]
    public async Task Paths_follow_where_only_case_or_accents_change(string from, string to, string angled, string escaped, string path, string name, string shouted)
    {
        var isFolder = !from.Contains('.');
        var stem = isFolder ? "ada king" : from[7..^3];
        var markdown = stem.Contains(' ') ? $"<{stem}.md>" : stem + ".md";
        var text = $"[y]({markdown}) [z]({Uri.EscapeDataString(stem)}.md) [[people/{stem}]] [[{stem}]] [[{shouted}]]\n\n[a]: {markdown}\n";
        await using var server = await TestServer.OnAsync($"# people/{stem}.md\n# X\n# people/x.md\n{text}");
        var edit = await server.Client.RequestAsync("workspace/willRenameFiles", Moves(server, (from, to)));
        var after = edit.ValueKind == JsonValueKind.Null ? text : Edited(server, edit, "people/x.md", text);
        after.Should().Be($"[y]({angled}) [z]({escaped}) [[{path}]] [[{name}]] [[{shouted}]]\n\n[a]: {angled}\n");
    }

    private static string Edited(TestServer server, JsonElement edit, string path, string text)
    {
        var lines = text.Split('\n');
        foreach (var one in edit.GetProperty("changes").GetProperty(server.Uri(path)).EnumerateArray().Reverse())
        {
            var (start, end) = (one.GetProperty("range").GetProperty("start"), one.GetProperty("range").GetProperty("end"));
            ref var line = ref lines[start.GetProperty("line").GetInt32()];
            line = line[..start.GetProperty("character").GetInt32()] + one.GetProperty("newText").GetString() + line[end.GetProperty("character").GetInt32()..];
        }
        return string.Join('\n', lines);
    }

    [Fact]
    public async Task Links_follow_a_folder()
    {
        await using var server = await TestServer.OnAsync(Notes);
        var edit = await server.Client.RequestAsync("workspace/willRenameFiles", Moves(server, ("people", "contacts/all")));
        NewTexts(server, edit, "x.md").Should().Equal("contacts/all/ada", "contacts/all/ada.md");
        NewTexts(server, edit, "people/ada.md").Should().Equal("../../img/ada.png");
    }

    [Fact]
    public async Task What_no_link_concerns_changes_nothing()
    {
        await using var server = await TestServer.OnAsync(Notes);
        (await server.Client.RequestAsync("workspace/willRenameFiles", Moves(server, ("x.md", "y.md"), ("gone.md", "here.md")))).ValueKind.Should().Be(JsonValueKind.Null);
        (await server.Client.RequestAsync("workspace/willDeleteFiles", new { files = new[] { new { uri = server.Uri("people/ada.md") } } })).ValueKind.Should().Be(JsonValueKind.Null);
    }

    [Fact]
    public async Task A_move_that_is_part_of_a_rename_needs_no_more_edits()
    {
        await using var server = await TestServer.OnAsync(Notes);
        // As some editors do: they apply the rename's edits, then ask what the move of its file takes.
        await server.OpenAsync("people/ada.md", "# Eve\n\n[Bob](bob.md) ![](../img/ada.png) [[bob]]\n");
        await server.OpenAsync("x.md", "[[Eve]] [[people/eve]] [a](people/eve.md#log) [[Eve|x]]\n");
        (await server.Client.RequestAsync("workspace/willRenameFiles", Moves(server, ("people/ada.md", "people/eve.md")))).ValueKind.Should().Be(JsonValueKind.Null);
    }

    [Fact]
    public async Task The_notebook_follows_at_once_without_a_watcher()
    {
        await using var server = await TestServer.OnAsync(Notes, s_watches);
        async Task<int> ReferencesAsync() => (await server.Client.RequestAsync("textDocument/references", new
        {
            textDocument = server.Document("people/bob.md"), position = new { line = 0, character = 3 }, context = new { includeDeclaration = false },
        })).GetArrayLength();
        (await ReferencesAsync()).Should().Be(2);

        File.Move(server.Folder["people/ada.md"], server.Folder["ada.md"]);
        await server.Client.NotifyAsync("workspace/didRenameFiles", Moves(server, ("people/ada.md", "ada.md")));
        (await ReferencesAsync()).Should().Be(1);

        server.Folder.Write("people/eve.md", "[[Bob]]\n");
        await server.Client.NotifyAsync("workspace/didCreateFiles", new { files = new[] { new { uri = server.Uri("people/eve.md") } } });
        (await ReferencesAsync()).Should().Be(2);

        File.Delete(server.Folder["people/eve.md"]);
        await server.Client.NotifyAsync("workspace/didDeleteFiles", new { files = new[] { new { uri = server.Uri("people/eve.md") } } });
        (await ReferencesAsync()).Should().Be(1);
    }
}
