using System.Diagnostics;
using System.Text.Json;
using NotesNetworking.CommandLine.Tests.Support;
using NotesNetworking.Core.Notes.Editing;
using NotesNetworking.Core.Text;
using NotesNetworking.LanguageServer.Hosting;
using NotesNetworking.LanguageServer.Hosting.Writing;

namespace NotesNetworking.CommandLine.Tests;

public class WritingVerbsTests
{
    private const string Notebook = """
        # people/Ada Okafor.md
        ---
        name: Ada Okafor
        aliases: [Addie]
        ---
        # Ada Okafor

        - [ ] Send her the notes 📅 2026-11-20 🔁 every week
        - [x] Call ✅ 2026-11-01

        ## 2026-09-01 Call
        # people/Bob.md
        # Bob

        Knows [[Ada Okafor]] and [[Addie]].
        # daily/2026-11-01.md
        Lunch with [[people/Ada Okafor|Ada]].
        """;

    [Fact]
    public async Task Log_adds_a_conversation_in_the_notes_own_place()
    {
        using var notebook = new WrittenNotebook(Notebook);

        var result = await notebook.RunAsync("log", "ada", "the", "harbour", "--on", "yesterday", "--channel", "walk", "--from", "both");

        result.Should().Be(new Transcript.Result(0, "people/Ada Okafor.md:10: Added a conversation with Ada Okafor on 2026-11-21.\n", ""));
        notebook["people/Ada Okafor.md"].Should().EndWith("2026-11-01\n\n## 2026-11-21 ↔ Walk: the harbour\n\n## 2026-09-01 Call\n");
    }

    [Fact]
    public async Task What_is_done_is_told_as_json_too()
    {
        using var notebook = new WrittenNotebook(Notebook);

        var result = await notebook.RunAsync("log", "Ada Okafor", "--format", "json");

        JsonSerializer.Serialize(JsonDocument.Parse(result.Output)).Should().Be(
            """{"done":"Added a conversation with Ada Okafor on 2026-11-22.","name":"Ada Okafor","path":"people/Ada Okafor.md","line":9,"changed":["people/Ada Okafor.md"]}""");
    }

    [Theory]
    [InlineData(1, "No contact is called \"Zoe\".", "log", "Zoe", "hello")]
    [InlineData(2, "--on takes a date such as", "log", "Ada", "--on", "someday")]
    [InlineData(2, "--channel takes one of call", "log", "Ada", "--channel", "pigeon")]
    [InlineData(2, "'you'", "log", "Ada", "--from", "you")]
    [InlineData(2, "has a note already", "new", "Addie")]
    [InlineData(2, "would be over already", "rest", "Ada", "yesterday")]
    [InlineData(2, "DATE takes a date such as", "rest", "Ada", "someday")]
    [InlineData(1, "No contact is called \"Zoe\".", "rest", "Zoe", "tomorrow")]
    [InlineData(1, "There is no follow-up on line 3 of people/Bob.md.", "done", "people/Bob.md:3")]
    [InlineData(1, "There is no follow-up on line 999 of people/Bob.md.", "done", "people/Bob.md:999")]
    [InlineData(1, "on line 8 of people/Ada Okafor.md is not open any more", "done", "people/Ada Okafor.md:8")]
    [InlineData(2, "There is no note or folder 'people/Zoe.md'", "done", "people/Zoe.md:3")]
    [InlineData(2, "is no place", "done", "people/Bob.md")]
    [InlineData(2, "is not in the notebook", "done", "/etc/passwd:1")]
    [InlineData(1, "No contact is called \"Zoe\".", "rename", "Zoe", "Zora")]
    [InlineData(2, "\"Bob\" is already a name of people/Bob.md.", "rename", "Ada", "Bob")]
    [InlineData(2, "cannot stand in a link", "rename", "Ada", "A|B")]
    [InlineData(2, "cannot be the name of a file", "rename", "Ada", "A/B")]
    public async Task What_cannot_be_done_is_said_and_changes_nothing(int exitCode, string said, params string[] arguments)
    {
        using var notebook = new WrittenNotebook(Notebook);
        var before = notebook.All;

        var result = await notebook.RunAsync(arguments);

        result.ExitCode.Should().Be(exitCode);
        result.Output.Should().BeEmpty();
        result.Error.Should().Contain(said);
        notebook.All.Should().BeEquivalentTo(before);
    }

    [Fact]
    public async Task New_makes_a_note_as_the_others_are()
    {
        using var notebook = new WrittenNotebook(Notebook);

        var result = await notebook.RunAsync("new", "Zoë Lind");

        result.Should().Be(new Transcript.Result(0, "people/Zoë Lind.md:1: Made a note for Zoë Lind.\n", ""));
        notebook["people/Zoë Lind.md"].Should().Be("# Zoë Lind\n");
    }

    [Fact]
    public async Task Rest_takes_plain_words()
    {
        using var notebook = new WrittenNotebook(Notebook);

        var result = await notebook.RunAsync("rest", "Addie", "in", "2", "months");

        result.Output.Should().Be("people/Ada Okafor.md:4: Ada Okafor rests until 2027-01-22.\n");
        notebook["people/Ada Okafor.md"].Should().StartWith("---\nname: Ada Okafor\naliases: [Addie]\nsnooze-until: 2027-01-22\n---\n");
    }

    [Fact]
    public async Task Done_gives_what_repeats_its_next_turn()
    {
        using var notebook = new WrittenNotebook(Notebook);

        var result = await notebook.RunAsync("done", "people/Ada Okafor.md:7:1");

        result.Output.Should().Be("people/Ada Okafor.md:8: Done: Send her the notes (again on 2026-11-27)\n");
        notebook["people/Ada Okafor.md"].Should().Contain("\n- [ ] Send her the notes 📅 2026-11-27 🔁 every week\n- [x] Send her the notes 📅 2026-11-20 🔁 every week ✅ 2026-11-22\n");
    }

    [Fact]
    public async Task Done_refuses_a_rule_that_cannot_be_computed()
    {
        const string note = "# Ada\n- [ ] Ring 🔁 when the moon is full 📅 2026-11-20\n";
        using var notebook = new WrittenNotebook("# people/Ada.md\n" + note);

        var result = await notebook.RunAsync("done", "people/Ada.md:2");

        result.Should().Be(new Transcript.Result(1, "", "When \"when the moon is full\" comes again cannot be computed. Change the rule, or tick the box by hand.\n"));
        notebook["people/Ada.md"].Should().Be(note);
    }

    [Fact]
    public async Task Rename_changes_the_name_the_title_the_file_and_every_link()
    {
        using var notebook = new WrittenNotebook(Notebook);

        var result = await notebook.RunAsync("rename", "Ada", "Ada Lind");

        result.Should().Be(new Transcript.Result(0, "people/Ada Lind.md:2: Ada Okafor is Ada Lind now, in 3 notes.\n", ""));
        notebook["people/Ada Lind.md"].Should().StartWith("---\nname: Ada Lind\naliases: [Addie]\n---\n# Ada Lind\n");
        notebook["people/Bob.md"].Should().Be("# Bob\n\nKnows [[Ada Lind]] and [[Addie]].\n");
        notebook["daily/2026-11-01.md"].Should().Be("Lunch with [[people/Ada Lind|Ada]].");
        notebook.All.Keys.Should().BeEquivalentTo("people/Ada Lind.md", "people/Bob.md", "daily/2026-11-01.md");
    }

    [Fact]
    public void A_move_that_fails_half_way_puts_everything_back()
    {
        using var notebook = new WrittenNotebook(Notebook);
        var writer = new NotebookWriter(notebook.Folder, NotebookLoader.Load(NotebookRoot.Named(notebook.Folder)).Notebook);
        var texts = new[] { "people/Ada Okafor.md", "people/Bob.md" }.Select(path => writer.Read(path)!).ToArray();
        var before = notebook.All;

        // Both texts can be written and the first note can move, but no file system has room for the other's new name.
        writer.Invoking(one => one.Write(new NotebookEdit
        {
            Edits = [.. texts.Select(text => new NoteEdit(text.Note.Path, text.Source.Lines, [TextEdit.Insert(0, "x")]))],
            Moved = [new MovedNote("people/Ada Okafor.md", "people/Ada.md"), new MovedNote("people/Bob.md", $"people/{new string('x', 300)}.md")],
        })).Should().Throw<IOException>();

        notebook.All.Should().BeEquivalentTo(before);
    }

    [Theory]
    [InlineData("utf-8", "\r\n", true)]
    [InlineData("utf-16", "\n", true)]
    [InlineData("utf-16BE", "\r\n", true)]
    public async Task Encoding_and_line_endings_stay(string encoding, string ending, bool hasMark)
    {
        using var notebook = new WrittenNotebook(Notebook);
        var written = System.Text.Encoding.GetEncoding(encoding);
        var text = (hasMark ? "\uFEFF" : "") + "# Zoë\n\n## 2026-09-01 Call\n".Replace("\n", ending);
        await File.WriteAllBytesAsync(notebook.Full("people/Zoë.md"), written.GetBytes(text));

        (await notebook.RunAsync("log", "Zoe", "Größe")).ExitCode.Should().Be(0);

        written.GetString(await File.ReadAllBytesAsync(notebook.Full("people/Zoë.md"))).Should().Be(
            "\uFEFF# Zoë\n\n## 2026-11-22 Größe\n\n## 2026-09-01 Call\n".Replace("\n", ending));
    }

    [Fact]
    public async Task Permissions_stay_and_a_link_out_of_the_notebook_is_not_followed()
    {
        if (OperatingSystem.IsWindows()) return;
        using var notebook = new WrittenNotebook(Notebook);
        using var elsewhere = new WrittenNotebook("# people/Eve.md\n# Eve\n");
        File.SetUnixFileMode(notebook.Full("people/Bob.md"), UnixFileMode.UserRead | UnixFileMode.UserWrite);

        (await notebook.RunAsync("log", "Bob")).ExitCode.Should().Be(0);
        File.GetUnixFileMode(notebook.Full("people/Bob.md")).Should().Be(UnixFileMode.UserRead | UnixFileMode.UserWrite);

        Directory.CreateSymbolicLink(notebook.Full("out"), elsewhere.Folder);
        var writer = new NotebookWriter(notebook.Folder, NotebookLoader.Load(NotebookRoot.Named(notebook.Folder)).Notebook);
        writer.Invoking(one => one.Write(new NotebookEdit { Created = [new NewNote("out/people/Ida.md", "# Ida\n")] }))
            .Should().Throw<IOException>().WithMessage("'out/people/Ida.md' is outside of the notebook*");
        elsewhere.All.Keys.Should().BeEquivalentTo("people/Eve.md");
    }

    [Fact]
    public void What_has_changed_since_it_was_read_is_not_overwritten()
    {
        using var notebook = new WrittenNotebook(Notebook);
        var writer = new NotebookWriter(notebook.Folder, NotebookLoader.Load(NotebookRoot.Named(notebook.Folder)).Notebook);
        var (bob, ada) = (writer.Read("people/Bob.md")!, writer.Read("people/Ada Okafor.md")!);
        notebook["people/Ada Okafor.md"] += "\nMore.\n";
        var before = notebook.All;

        writer.Invoking(one => one.Write(new NotebookEdit
        {
            Edits = [.. new[] { bob, ada }.Select(text => new NoteEdit(text.Note.Path, text.Source.Lines, [TextEdit.Insert(0, "x")]))],
            Created = [new NewNote("people/Ida.md", "# Ida\n")],
        })).Should().Throw<IOException>().WithMessage("'people/Ada Okafor.md' has changed since it was read*");

        notebook.All.Should().BeEquivalentTo(before);
    }

    [Fact]
    public void A_note_that_came_meanwhile_is_not_replaced_and_the_rest_is_put_back()
    {
        using var notebook = new WrittenNotebook(Notebook);
        var writer = new NotebookWriter(notebook.Folder, NotebookLoader.Load(NotebookRoot.Named(notebook.Folder)).Notebook);
        var bob = writer.Read("people/Bob.md")!;
        var before = notebook.All;

        writer.Invoking(one => one.Write(NotebookEdit.Of(bob, TextEdit.Insert(0, "x")) with { Created = [new NewNote("daily/2026-11-01.md", "mine")] })).Should().Throw<IOException>();

        notebook.All.Should().BeEquivalentTo(before);
    }

    [Fact]
    public async Task Commands_that_run_at_once_all_count()
    {
        using var notebook = new WrittenNotebook(Notebook);

        await Task.WhenAll(Enumerable.Range(0, 4).Select(one => Task.Run(async () =>
        {
            for (var i = 0; i < 75; i++) (await notebook.RunAsync("log", "Bob", $"number {one}-{i}.")).ExitCode.Should().Be(0);
        })));

        for (var one = 0; one < 4; one++)
            for (var i = 0; i < 75; i++)
                notebook["people/Bob.md"].Should().Contain($"number {one}-{i}.\n");
    }

    [Fact]
    public async Task Processes_that_run_at_once_all_count_by_whatever_path_they_reach_the_notebook()
    {
        if (OperatingSystem.IsWindows()) return;
        using var notebook = new WrittenNotebook(Notebook);
        using var elsewhere = new WrittenNotebook("# x.md\nx");
        Directory.CreateSymbolicLink(elsewhere.Full("link"), notebook.Folder);
        string Logs(string root, int who) => $"for i in 1 2 3; do {Clone.Program} log Bob \"number {who}-$i.\" --notebook '{root}' || exit 1; done";

        var runs = new[] { notebook.Folder, elsewhere.Full("link"), notebook.Folder, elsewhere.Full("link") }
            .Select((root, who) => Process.Start(new ProcessStartInfo("sh", ["-c", Logs(root, who)]) { RedirectStandardOutput = true })!).ToArray();
        foreach (var run in runs)
        {
            await run.StandardOutput.ReadToEndAsync();
            await run.WaitForExitAsync();
            run.ExitCode.Should().Be(0);
            run.Dispose();
        }

        notebook["people/Bob.md"].Split("number ").Should().HaveCount(1 + (4 * 3));
    }

    [Fact]
    public async Task What_was_killed_is_made_whole_by_a_command_that_only_reads()
    {
        using var notebook = new WrittenNotebook(Notebook);
        using (var held = NotebookLock.Take(notebook.Folder))
            new ChangeJournal("", IsUndone: false, [], [new FileStep("people/Bob.md", "people/Bo.md", File.ReadAllBytes(notebook.Full("people/Bob.md")), [.. "# Bo\n"u8])])
                .Write(held.State.Journal, new WriteDisk());

        var result = await notebook.RunAsync("list");

        result.Output.Should().Contain("Bo ").And.NotContain("Bob");
        result.Error.Should().Be("notes-networking: A change that broke off is finished now.\n");
        (await notebook.RunAsync("list")).Error.Should().BeEmpty();
    }
}
