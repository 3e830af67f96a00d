using NotesNetworking.LanguageServer.Conversion;
using NotesNetworking.LanguageServer.Tests.Support;

namespace NotesNetworking.LanguageServer.Tests;

public sealed class RenameTests
{
    private const string Notes = "# people/ada-king.md\n# Ada King\n# people/bob.md\n# Bob\n\n🌱 [[Ada King|her]] [[ada-king]]\n# x.md\r\n\r\n🌱🌱 [[Ada King]]\r\n";

    private static readonly object s_all = new
    {
        workspace = new { workspaceEdit = new { documentChanges = true, resourceOperations = new[] { "create", "rename", "delete" }, changeAnnotationSupport = new { } } },
    };

    private static Task<JsonElement> RenameAsync(TestServer server, string path, int line, int character, string newName) => server.Client.RequestAsync(
        "textDocument/rename", new { textDocument = server.Document(path), position = new { line, character }, newName });

    private static Task<JsonElement> PrepareAsync(TestServer server, string path, int line, int character) => server.Client.RequestAsync(
        "textDocument/prepareRename", new { textDocument = server.Document(path), position = new { line, character } });

    private static string[] Show(JsonElement edits) => [.. edits.EnumerateArray().Select(edit =>
    {
        var (start, end) = (edit.GetProperty("range").GetProperty("start"), edit.GetProperty("range").GetProperty("end"));
        return $"{start.GetProperty("line")}:{start.GetProperty("character")}-{end.GetProperty("character")} {edit.GetProperty("newText")}";
    })];

    [Fact]
    public async Task Closed_and_open_notes_change_as_one_and_the_file_moves()
    {
        await using var server = await TestServer.OnAsync(Notes, s_all);
        await server.OpenAsync("people/bob.md", "# Bob\n\nmore\n🌱 [[Ada King|her]] [[ada-king]]\n", version: 7);
        // A closed note is edited as it is on the disk, watched or not.
        server.Folder.Write("x.md", "\r\n\r\n\r\n🌱🌱 [[Ada King]]\r\n");
        var edit = await RenameAsync(server, "people/bob.md", 3, 7, "Ada Lovelace");

        var changes = edit.GetProperty("documentChanges").EnumerateArray().ToList();
        changes.Should().HaveCount(4);
        changes[0].GetProperty("textDocument").GetProperty("uri").GetString().Should().Be(server.Uri("people/ada-king.md"));
        changes[0].GetProperty("textDocument").GetProperty("version").ValueKind.Should().Be(JsonValueKind.Null);
        Show(changes[0].GetProperty("edits")).Should().Equal("0:2-10 Ada Lovelace");
        changes[1].GetProperty("textDocument").GetProperty("version").GetInt32().Should().Be(7);
        Show(changes[1].GetProperty("edits")).Should().Equal("3:5-13 Ada Lovelace", "3:22-30 ada-lovelace");
        Show(changes[2].GetProperty("edits")).Should().Equal("3:7-15 Ada Lovelace");
        changes[3].GetProperty("kind").GetString().Should().Be("rename");
        changes[3].GetProperty("oldUri").GetString().Should().Be(server.Uri("people/ada-king.md"));
        changes[3].GetProperty("newUri").GetString().Should().Be(server.Uri("people/ada-lovelace.md"));

        var annotation = changes[0].GetProperty("edits")[0].GetProperty("annotationId").GetString()!;
        changes[3].GetProperty("annotationId").GetString().Should().Be(annotation);
        edit.GetProperty("changeAnnotations").GetProperty(annotation).GetProperty("label").GetString().Should().Be("Rename to Ada Lovelace");
    }

    [Fact]
    public async Task Without_annotations_there_are_none()
    {
        await using var server = await TestServer.OnAsync(Notes, new { workspace = new { workspaceEdit = new { documentChanges = true, resourceOperations = new[] { "rename" } } } });
        var edit = await RenameAsync(server, "people/ada-king.md", 0, 3, "Eve");
        edit.TryGetProperty("changeAnnotations", out _).Should().BeFalse();
        edit.GetProperty("documentChanges").EnumerateArray().Last().GetProperty("newUri").GetString().Should().Be(server.Uri("people/eve.md"));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Where_files_cannot_move_the_file_keeps_its_name_and_links_by_it_stay(bool documentChanges)
    {
        await using var server = await TestServer.OnAsync(Notes, new { workspace = new { workspaceEdit = new { documentChanges } } });
        var edit = await RenameAsync(server, "people/ada-king.md", 0, 3, "Eve");
        if (documentChanges)
        {
            edit.GetProperty("documentChanges").EnumerateArray().Should().NotContain(change => change.ToString().Contains("\"kind\"", StringComparison.Ordinal));
            Show(edit.GetProperty("documentChanges")[1].GetProperty("edits")).Should().Equal("2:5-13 Eve");
        }
        else
        {
            Show(edit.GetProperty("changes").GetProperty(server.Uri("people/ada-king.md"))).Should().Equal("0:2-10 Eve");
            Show(edit.GetProperty("changes").GetProperty(server.Uri("people/bob.md"))).Should().Equal("2:5-13 Eve");
            edit.TryGetProperty("documentChanges", out _).Should().BeFalse();
        }
    }

    [Fact]
    public async Task Places_count_in_utf_8_too()
    {
        await using var server = await TestServer.OnAsync(Notes, new { general = new { positionEncodings = new[] { "utf-8" } } });
        var edit = await RenameAsync(server, "x.md", 1, 14, "Eve");
        Show(edit.GetProperty("changes").GetProperty(server.Uri("x.md"))).Should().Equal("1:11-19 Eve");
    }

    [Fact]
    public async Task What_there_is_to_rename_is_said_before()
    {
        await using var server = await TestServer.OnAsync(Notes);
        var place = await PrepareAsync(server, "people/bob.md", 2, 22);
        place.GetProperty("placeholder").GetString().Should().Be("Ada King");
        place.GetProperty("range").GetProperty("start").GetProperty("character").GetInt32().Should().Be(22);
        place.GetProperty("range").GetProperty("end").GetProperty("character").GetInt32().Should().Be(30);
        (await FluentActions.Awaiting(() => PrepareAsync(server, "people/bob.md", 1, 0)).Should().ThrowAsync<WireErrorException>())
            .Where(error => error.Code == -32803).WithMessage("There is nothing here to rename.");
        (await PrepareAsync(server, "nobody.md", 0, 0)).ValueKind.Should().Be(JsonValueKind.Null);
    }

    [Fact]
    public async Task A_refusal_says_why()
    {
        await using var server = await TestServer.OnAsync(Notes, s_all);
        async Task RefusedAsync(string name, string why) =>
            (await FluentActions.Awaiting(() => RenameAsync(server, "people/ada-king.md", 0, 3, name)).Should().ThrowAsync<WireErrorException>())
            .Where(error => error.Code == -32803).WithMessage(why);

        await RefusedAsync("Bob", "\"Bob\" is already a name of people/bob.md.");
        await RefusedAsync("A|b", "*cannot stand in a link*");
        // No note, but a file, and not the same on every system.
        Directory.CreateDirectory(server.Folder["people/EVE.md"]);
        await RefusedAsync("Eve", "There is already a file people/eve.md.");
        File.Delete(server.Folder["x.md"]);
        await RefusedAsync("Zoë", "x.md would have to change and cannot be read.");
    }

    [Fact]
    public async Task The_same_name_changes_nothing()
    {
        await using var server = await TestServer.OnAsync(Notes, s_all);
        (await RenameAsync(server, "people/ada-king.md", 0, 3, "Ada King ")).ValueKind.Should().Be(JsonValueKind.Null);
    }

    [Fact]
    public async Task A_note_on_its_own_is_renamed_in_its_text_alone()
    {
        await using var server = await TestServer.OnAsync(Notes, s_all);
        using var elsewhere = new TempFolder();
        var uri = DocumentUri.FromPath(elsewhere["people/eve.md"]);
        await server.OpenUriAsync(uri, "---\ntype: person\n---\n# Eve\n\n[[Eve]]\n");
        var edit = await server.Client.RequestAsync("textDocument/rename", new { textDocument = new { uri }, position = new { line = 3, character = 3 }, newName = "Eva" });
        Show(edit.GetProperty("documentChanges").EnumerateArray().Single().GetProperty("edits")).Should().Equal("3:2-5 Eva", "5:2-5 Eva");
    }
}
