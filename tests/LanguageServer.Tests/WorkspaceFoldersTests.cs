using NotesNetworking.LanguageServer.Conversion;
using NotesNetworking.LanguageServer.Tests.Support;

namespace NotesNetworking.LanguageServer.Tests;

public sealed class WorkspaceFoldersTests
{
    private const string Bob = "# people/bob.md\n# Bob\n\n## 2026-11-20 with [[Nobody]]\n";

    private static Task ChangeAsync(TestServer server, string[] added, string[] removed)
    {
        static object[] Folders(string[] paths) => [.. paths.Select(path => new { uri = DocumentUri.FromPath(path), name = "x" })];
        return server.Client.NotifyAsync(
            "workspace/didChangeWorkspaceFolders", new { @event = new { added = Folders(added), removed = Folders(removed) } });
    }

    private static async Task<int> CountAsync(TestServer server, TempFolder folder)
    {
        var document = new { textDocument = new { uri = DocumentUri.FromPath(folder["people/bob.md"]) } };
        return (await server.Client.RequestAsync("textDocument/diagnostic", document)).GetProperty("items").GetArrayLength();
    }

    [Fact]
    public async Task Folders_come_and_go_while_the_server_runs()
    {
        using var other = new TempFolder(Bob);
        await using var server = await TestServer.OnAsync("# people/ada.md\n# Ada\n");
        (await CountAsync(server, other)).Should().Be(0);
        await ChangeAsync(server, [other.Path], []);
        await server.ReadyAsync(readings: 2);
        (await CountAsync(server, other)).Should().Be(1);
        await ChangeAsync(server, [], [other.Path]);
        (await CountAsync(server, other)).Should().Be(0);
    }

    [Fact]
    public async Task An_open_note_moves_between_its_notebook_and_being_on_its_own()
    {
        using var other = new TempFolder(Bob);
        await using var server = await TestServer.OnAsync("# people/ada.md\n# Ada\n");
        await server.OpenUriAsync(DocumentUri.FromPath(other["people/bob.md"]), "# Bob\n\n## 2026-11-20 with [[Nobody]], [[No one]]\n");
        (await CountAsync(server, other)).Should().Be(0, "it is on its own");
        await ChangeAsync(server, [other.Path], []);
        await server.ReadyAsync(readings: 2);
        (await CountAsync(server, other)).Should().Be(2, "the editor's text counts");
        await ChangeAsync(server, [], [other.Path]);
        (await CountAsync(server, other)).Should().Be(0);
    }

    [Fact]
    public async Task Two_folders_are_two_notebooks()
    {
        using var other = new TempFolder("# people/nobody.md\n# Nobody\n");
        await using var server = TestServer.Start(Bob);
        await server.InitializeAsync(null, null, server.Folder.Path, other.Path);
        await server.ReadyAsync(readings: 2);
        (await server.CodesAsync("people/bob.md")).Should().Equal(["mention/unknown"], "the other notebook's people are others");
    }

    [Fact]
    public async Task Two_folders_of_one_notebook_share_it()
    {
        await using var server = TestServer.Start(Bob + "# journal/today.md\nwords\n");
        server.Folder.Write("notes-networking.yaml", "");
        await server.InitializeAsync(null, null, server.Folder["people"], server.Folder["journal"]);
        await server.ReadyAsync();
        await ChangeAsync(server, [], [server.Folder["journal"]]);
        (await server.CodesAsync("people/bob.md")).Should().Equal(["mention/unknown"], "the other folder still needs the notebook");
        await ChangeAsync(server, [], [server.Folder["people"]]);
        (await server.CodesAsync("people/bob.md")).Should().BeEmpty();
    }

    [Fact]
    public async Task A_configuration_that_comes_or_goes_above_a_folder_moves_the_notebooks_root()
    {
        await using var server = TestServer.Start(Bob + "# journal/today.md\nWith [[Bob]]\n");
        await server.InitializeAsync(null, null, server.Folder["people"], server.Folder["journal"]);
        await server.ReadyAsync(readings: 2);
        (await PeopleAsync(server)).Should().Be(0, "by its folder alone nobody is a contact");

        server.Folder.Write("notes-networking.yaml", "");
        await server.Client.NotifyAsync("workspace/didChangeWatchedFiles", new { changes = new[] { new { uri = server.Uri("notes-networking.yaml"), type = 1 } } });
        (await PeopleAsync(server)).Should().Be(1);

        File.Delete(server.Folder["notes-networking.yaml"]);
        await server.Client.NotifyAsync("workspace/didChangeWatchedFiles", new { changes = new[] { new { uri = server.Uri("notes-networking.yaml"), type = 3 } } });
        (await PeopleAsync(server)).Should().Be(0);
    }

    private static async Task<int> PeopleAsync(TestServer server) => (await server.Client.RequestAsync("notesNetworking/people")).GetArrayLength();

    [Fact]
    public async Task Old_clients_name_a_root()
    {
        foreach (var name in new[] { "rootUri", "rootPath" })
        {
            await using var server = TestServer.Start(Bob);
            await server.Client.RequestAsync("initialize", new Dictionary<string, object>
            {
                [name] = name == "rootUri" ? DocumentUri.FromPath(server.Folder.Path) : server.Folder.Path,
                ["capabilities"] = new { window = new { workDoneProgress = true } },
            });
            await server.Client.NotifyAsync("initialized", new { });
            await server.ReadyAsync();
            (await server.CodesAsync("people/bob.md")).Should().Equal("mention/unknown");
        }
    }

    [Fact]
    public async Task A_folder_that_is_not_there_is_no_reason_to_stop()
    {
        await using var server = TestServer.Start();
        await server.InitializeAsync(null, null, server.Folder["nowhere"], server.Folder.Path);
        await server.ReadyAsync();
        server.Log.Should().Contain("is no folder");
    }

    [Fact]
    public async Task A_home_directory_is_not_read_and_says_so_once()
    {
        using var home = new TempFolder(Bob + "# people/eve.md\n# Eve\n");
        await using var atHome = TestServer.Start(home: home.Path);
        await atHome.InitializeAsync(null, null, home.Path);
        await atHome.ReadyAsync();
        var message = await atHome.Client.WaitForAsync("window/showMessage");
        message.GetProperty("message").GetString().Should().Contain("is not read as a whole");

        // Open notes make up the notebook.
        await atHome.OpenUriAsync(DocumentUri.FromPath(home["people/bob.md"]), "# Bob\n\n## 2026-11-20 with [[Eve]]\n");
        (await CountAsync(atHome, home)).Should().Be(1, "nobody has opened Eve");
        await atHome.OpenUriAsync(DocumentUri.FromPath(home["people/eve.md"]), "# Eve\n");
        (await CountAsync(atHome, home)).Should().Be(0);

        await ChangeAsync(atHome, [Path.GetPathRoot(home.Path)!], []);
        await atHome.ReadyAsync(readings: 2);
        atHome.Client.Received.Count(one => one.GetProperty("method").GetString() == "window/showMessage").Should().Be(1);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_note_that_is_opened_alone_brings_the_notebook_around_it(bool namesEmptyFolders)
    {
        await using var server = TestServer.Start("# notes-networking.yaml\nme: Jo\n" + Bob);
        await server.Client.RequestAsync("initialize", new Dictionary<string, object?>
        {
            ["rootUri"] = null,
            ["workspaceFolders"] = namesEmptyFolders ? Array.Empty<object>() : null,
            ["capabilities"] = new { window = new { workDoneProgress = true } },
        });
        await server.Client.NotifyAsync("initialized", new { });
        await server.OpenUriAsync(DocumentUri.FromPath(server.Folder["people/cleo.md"]), "# Cleo\n");
        await server.ReadyAsync();
        (await server.CodesAsync("people/bob.md")).Should().Equal("mention/unknown");
    }

    [Fact]
    public async Task Beside_no_folders_a_root_counts()
    {
        await using var server = TestServer.Start(Bob);
        await server.Client.RequestAsync("initialize", new Dictionary<string, object>
        {
            ["rootUri"] = DocumentUri.FromPath(server.Folder.Path),
            ["workspaceFolders"] = Array.Empty<object>(),
            ["capabilities"] = new { window = new { workDoneProgress = true } },
        });
        await server.Client.NotifyAsync("initialized", new { });
        await server.ReadyAsync();
        (await server.CodesAsync("people/bob.md")).Should().Equal("mention/unknown");
    }
}
