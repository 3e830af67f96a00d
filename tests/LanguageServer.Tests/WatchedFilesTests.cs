using CsCheck;
using NotesNetworking.LanguageServer.Hosting;
using NotesNetworking.LanguageServer.Tests.Support;

namespace NotesNetworking.LanguageServer.Tests;

public sealed class WatchedFilesTests
{
    private const string Two = "# people/ada.md\n# Ada\n# people/bob.md\n---\nfriend: [\"[[Ada]]\", \"[[Eve]]\"]\n---\n# Bob\n";

    private static readonly object s_watches = new { workspace = new { didChangeWatchedFiles = new { dynamicRegistration = true } } };

    private static Task TellAsync(TestServer server, params (string Path, int Type)[] events) => server.Client.NotifyAsync(
        "workspace/didChangeWatchedFiles", new { changes = events.Select(change => new { uri = server.Uri(change.Path), type = change.Type }) });

    [Fact]
    public async Task A_folder_may_have_the_name_of_a_note()
    {
        await using var server = await TestServer.OnAsync(Two, s_watches);
        Directory.Move(server.Folder["people"], server.Folder["people.md"]);
        await TellAsync(server, ("people", 3), ("people.md", 1));
        (await PathsAsync(server)).Should().Equal("people.md/ada.md", "people.md/bob.md");
        Directory.Move(server.Folder["people.md"], server.Folder["people"]);
        await TellAsync(server, ("people.md", 3), ("people", 1));
        (await PathsAsync(server)).Should().Equal("people/ada.md", "people/bob.md");
    }

    private static async Task<string[]> PathsAsync(TestServer server)
    {
        var symbols = await server.Client.RequestAsync("workspace/symbol", new { query = "" });
        return [.. symbols.EnumerateArray().Select(symbol => Path.GetRelativePath(server.Folder.Path, Conversion.DocumentUri.ToPath(symbol.GetProperty("location").GetProperty("uri").GetString()!)!)).Distinct().Order(StringComparer.Ordinal)];
    }

    [Fact]
    public async Task Actions_and_hovers_are_of_a_file_as_it_is_before_anybody_tells_that_it_changed()
    {
        await using var server = await TestServer.OnAsync("# notes/ada.md\nWords\n", s_watches);
        server.Folder.Write("notes/ada.md", "---\ntype: person\nbirthday: 1980-11-24\n---\n# Ada\n");
        var place = new { line = 2, character = 14 };
        var hover = await server.Client.RequestAsync("textDocument/hover", new { textDocument = server.Document("notes/ada.md"), position = place });
        hover.ToString().Should().Contain("Ada");
        var actions = await server.Client.RequestAsync("textDocument/codeAction", new { textDocument = server.Document("notes/ada.md"), range = new { start = place, end = place }, context = new { diagnostics = Array.Empty<object>() } });
        actions.ToString().Should().Contain("Log a conversation");
    }

    [Fact]
    public async Task A_client_that_watches_is_asked_to()
    {
        await using var server = await TestServer.OnAsync(Two, s_watches);
        var registration = (await server.Client.WaitForAsync("client/registerCapability")).GetProperty("registrations")[0];
        registration.GetProperty("method").GetString().Should().Be("workspace/didChangeWatchedFiles");
        registration.GetProperty("registerOptions").GetProperty("watchers").EnumerateArray().Select(watcher => watcher.GetProperty("globPattern").GetString())
            .Should().Equal("**/*.{md,markdown}", "**/notes-networking.yaml", "**/.gitignore", "**/{dendron.yml,logseq/config.edn}");
    }

    [Fact]
    public async Task Files_that_come_change_and_go_count_at_once()
    {
        await using var server = await TestServer.OnAsync(Two, s_watches);
        (await server.CodesAsync("people/bob.md")).Should().Equal("mention/unknown");
        server.Folder.Write("people/eve.md", "# Eve\n");
        await TellAsync(server, ("people/eve.md", 1));
        (await server.CodesAsync("people/bob.md")).Should().BeEmpty();

        server.Folder.Write("people/bob.md", "# Bob\n\n## 2026-11-20 with [[Ada]], [[Nobody]], [[No one]]\n");
        await TellAsync(server, ("people/bob.md", 2));
        (await server.CodesAsync("people/bob.md")).Should().HaveCount(2);

        File.Delete(server.Folder["people/ada.md"]);
        await TellAsync(server, ("people/ada.md", 3), ("people/eve.md", 2), ("people/no-note.txt", 1));
        (await server.CodesAsync("people/bob.md")).Should().HaveCount(3);
    }

    [Fact]
    public async Task An_open_note_stays_the_editors()
    {
        await using var server = await TestServer.OnAsync(Two, s_watches);
        await server.OpenAsync("people/bob.md", "# Bob\n");
        server.Folder.Write("people/bob.md", "# Bob\n\n## 2026-11-20 with [[Nobody]]\n");
        await TellAsync(server, ("people/bob.md", 2));
        (await server.CodesAsync("people/bob.md")).Should().BeEmpty();
        await server.CloseAsync("people/bob.md");
        (await server.CodesAsync("people/bob.md")).Should().Equal("mention/unknown");
    }

    [Fact]
    public async Task A_folder_that_comes_or_goes_as_one_takes_its_notes_along()
    {
        await using var server = await TestServer.OnAsync(Two, s_watches);
        server.Folder.Write("friends/people/eve.md", "# Eve\n");
        await TellAsync(server, ("friends", 1));
        (await server.CodesAsync("people/bob.md")).Should().BeEmpty();
        Directory.Delete(server.Folder["friends"], recursive: true);
        await TellAsync(server, ("friends", 3));
        (await server.CodesAsync("people/bob.md")).Should().Equal("mention/unknown");
    }

    [Fact]
    public async Task Many_files_at_once_are_one_change()
    {
        await using var server = await TestServer.OnAsync(Two, s_watches);
        var paths = Enumerable.Range(0, 300).Select(i => $"people/p{i}.md").ToArray();
        foreach (var path in paths) server.Folder.Write(path, "# Eve\n");
        await TellAsync(server, [.. paths.Select(path => (path, 1))]);
        (await server.CodesAsync("people/bob.md")).Should().NotContain("mention/unknown", "many are called Eve");
        foreach (var path in paths) File.Delete(server.Folder[path]);
        await TellAsync(server, [.. paths.Select(path => (path, 3))]);
        (await server.CodesAsync("people/bob.md")).Should().Equal("mention/unknown");
    }

    [Fact]
    public async Task Another_configuration_reads_the_notebook_anew()
    {
        await using var server = await TestServer.OnAsync(Two, s_watches);
        server.Folder.Write("notes-networking.yaml", "severity: {mention/unknown: off}\n");
        await TellAsync(server, ("notes-networking.yaml", 1));
        await server.ReadyAsync(readings: 2);
        (await server.CodesAsync("people/bob.md")).Should().BeEmpty();
    }

    [Fact]
    public async Task A_configuration_saved_in_the_editor_counts_even_unwatched()
    {
        await using var server = await TestServer.OnAsync(Two, s_watches);
        server.Folder.Write("notes-networking.yaml", "severity: {mention/unknown: off}\n");
        await server.Client.NotifyAsync("textDocument/didSave", new { textDocument = server.Document("notes-networking.yaml") });
        await server.ReadyAsync(readings: 2);
        (await server.CodesAsync("people/bob.md")).Should().BeEmpty();
    }

    [Fact]
    public async Task Another_gitignore_reads_the_notebook_anew()
    {
        await using var server = await TestServer.OnAsync(Two, s_watches);
        server.Folder.Write("people/.gitignore", "ada.md\n");
        await TellAsync(server, ("people/.gitignore", 1));
        await server.ReadyAsync(readings: 2);
        (await server.CodesAsync("people/bob.md")).Should().Equal("mention/unknown", "mention/unknown");
    }

    [Theory]
    [InlineData(".gitignore", "ada.md\n", true)]
    [InlineData(".gitignore", "/notes/people/ada.md\n", false)]
    [InlineData(".git/info/exclude", "ada.md\n", true)]
    [InlineData(".git/info/exclude", "people/ada.md\n/notes/people/ada.md\n", false)]
    public async Task What_git_leaves_out_from_outside_of_the_notebook_counts_at_once(string file, string lines, bool clientWatches)
    {
        await using var server = TestServer.Start("", TimeProvider.System);
        server.Folder.Write(".git/info/exclude", "# nothing\n");
        server.Folder.Write("notes/people/ada.md", "# Ada\n");
        server.Folder.Write("notes/people/bob.md", "# Bob\n");
        await server.InitializeAsync(clientWatches ? s_watches : null, null, server.Folder["notes"]);
        await server.ReadyAsync();
        (await ContactsAsync(server)).Should().Equal("Ada", "Bob");

        server.Folder.Write(file, lines);
        await TestServer.UntilAsync(async () => (await ContactsAsync(server)).SequenceEqual(["Bob"]));
        server.Folder.Write(file, "");
        await TestServer.UntilAsync(async () => (await ContactsAsync(server)).SequenceEqual(["Ada", "Bob"]));
        server.Folder.Write("new", lines);
        File.Move(server.Folder["new"], server.Folder[file], overwrite: true);
        await TestServer.UntilAsync(async () => (await ContactsAsync(server)).SequenceEqual(["Bob"]));
    }

    [Fact]
    public async Task For_a_client_that_does_not_watch_the_server_does()
    {
        await using var server = TestServer.Start(Two, TimeProvider.System);
        await server.InitializeAsync(new { workspace = new { diagnostics = new { refreshSupport = true } }, textDocument = new { diagnostic = new { } } });
        await server.ReadyAsync();
        await server.Client.WaitForAsync("workspace/diagnostic/refresh");
        var before = server.Client.Received.Count;
        server.Folder.Write("people/eve.md", "# Eve\n");
        await server.Client.WaitForAsync("workspace/diagnostic/refresh", _ => server.Client.Received.Count > before);
        (await server.CodesAsync("people/bob.md")).Should().BeEmpty();
        server.Client.Received.Should().NotContain(message => message.GetProperty("method").GetString() == "client/registerCapability");
    }

    [Fact]
    public async Task A_notebook_that_is_removed_and_made_again_is_watched_again()
    {
        await using var server = TestServer.Start(Two, TimeProvider.System);
        await server.InitializeAsync();
        await server.ReadyAsync();
        var aside = server.Folder.Path + "-aside";
        foreach (var isMoved in new[] { false, true })
        {
            if (isMoved) Directory.Move(server.Folder.Path, aside);
            else Directory.Delete(server.Folder.Path, recursive: true);
            await TestServer.UntilAsync(async () => (await ContactsAsync(server)).Length == 0);

            server.Folder.Write("people/ida.md", "# Ida\n");
            await TestServer.UntilAsync(async () => (await ContactsAsync(server)).SequenceEqual(["Ida"]));
            server.Folder.Write("people/ida.md", "# Ida Lind\n");
            await TestServer.UntilAsync(async () => (await ContactsAsync(server)).SequenceEqual(["Ida Lind"]));
        }
        Directory.Delete(aside, recursive: true);
    }

    [Fact]
    public async Task A_pipe_that_is_called_a_note_keeps_nobody_waiting()
    {
        if (OperatingSystem.IsWindows()) return;
        await using var server = TestServer.Start(Two, TimeProvider.System);
        await server.InitializeAsync();
        await server.ReadyAsync();
        Posix.MakePipe(server.Folder["people/pipe.md"]);
        server.Folder.Write("people/ida.md", "# Ida\n");
        await TestServer.UntilAsync(async () => (await ContactsAsync(server)).Contains("Ida"));
        (await ContactsAsync(server)).Should().BeEquivalentTo("Ada", "Bob", "Ida");
    }

    private static async Task<string[]> ContactsAsync(TestServer server) =>
        [.. (await server.Client.RequestAsync("workspace/symbol", new { query = "" })).EnumerateArray().Select(symbol => symbol.GetProperty("name").GetString()!).Order(StringComparer.Ordinal)];

    /// <summary>The law: whatever comes, changes and goes, in whatever batches, the notebook is that of the disk.</summary>
    [Fact]
    public void Any_changes_on_the_disk_lead_to_the_disks_notebook()
    {
        string[] paths = ["people/a.md", "people/b.md", "x/people/c.md", "x/d.md", "@Ada.md"];
        string[] texts = ["# Ada\n", "# Bob\n\n[[Ada]]\n", "---\ntype: person\n---\n[[b]]\n", "words\n"];
        var change = Gen.Select(Gen.Int[0, paths.Length - 1], Gen.Int[-1, texts.Length - 1]);
        change.Array[1, 4].Array[1, 5].Sample(batches =>
        {
            using var folder = new TempFolder();
            var workspace = new Workspace("");
            workspace.AddFolder(folder.Path);
            workspace.Complete(NotebookLoader.Load(NotebookRoot.Named(folder.Path)));
            foreach (var batch in batches)
            {
                foreach (var (path, text) in batch)
                {
                    if (text >= 0) folder.Write(paths[path], texts[text]);
                    else File.Delete(Directory.Exists(Path.GetDirectoryName(folder[paths[path]])) ? folder[paths[path]] : folder["none"]);
                }
                workspace.FilesChanged(batch.Select(one => folder[paths[one.Item1]]));
            }
            var expected = NotebookLoader.Load(NotebookRoot.Named(folder.Path)).Notebook;
            var actual = workspace.Snapshot.Folders.Single().Notebook;
            actual.Notes.Keys.Should().BeEquivalentTo(expected.Notes.Keys);
            actual.Relationships.Select(r => (r.Path, r.Contact.Name, r.Mentions.Length))
                .Should().Equal(expected.Relationships.Select(r => (r.Path, r.Contact.Name, r.Mentions.Length)));
        }, iter: 50);
    }

    [Fact]
    public void Files_that_show_another_layout_have_the_notebook_read_again()
    {
        using var folder = new TempFolder();
        folder.Write("pages/Ada.md", "type:: person\n");
        var workspace = new Workspace("");
        // As the background does, but at once.
        workspace.ReadingNeeded += root => workspace.Complete(NotebookLoader.Load(root));
        workspace.AddFolder(folder.Path);
        string[] Contacts() => [.. workspace.Snapshot.Folders.Single().Notebook.Relationships.Select(relationship => relationship.Contact.Name)];

        Contacts().Should().BeEmpty();
        Change("journals/2026_11_02.md", "- Met [[Ada]]\n");
        Contacts().Should().Equal("Ada");
        Change("journals/2026_11_02.md", null);
        Contacts().Should().BeEmpty();
        Change("logseq/config.edn", "{}");
        Contacts().Should().Equal("Ada");

        void Change(string path, string? text)
        {
            if (text is null) File.Delete(folder[path]);
            else folder.Write(path, text);
            workspace.FilesChanged([folder[path]]);
        }
    }
}
