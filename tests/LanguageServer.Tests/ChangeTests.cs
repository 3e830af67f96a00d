using System.Text;
using NotesNetworking.Core.Network;
using NotesNetworking.Core.Notes.Editing;
using NotesNetworking.Core.Notes.Settings;
using NotesNetworking.Core.Text;
using NotesNetworking.LanguageServer.Hosting.Writing;
using NotesNetworking.LanguageServer.Tests.Support;

namespace NotesNetworking.LanguageServer.Tests;

/// <summary>A change is made as a whole or not at all, whatever call to the disk fails, and wherever the process is killed.</summary>
public class ChangeTests
{
    private const string Fixture = "# people/ada.md\n# Ada\n# people/bob.md\n# Bob\n\n[[Ada]]\n# people/eve.md\n# Eve\n\n[[Ada]]\n";

    private static readonly NotebookEdit s_one = new() { Edits = [Edit("people/bob.md")] };

    private static readonly NotebookEdit s_many = new()
    {
        Edits = [Edit("people/ada.md"), Edit("people/bob.md"), Edit("people/eve.md")],
        Moved = [new MovedNote("people/ada.md", "friends/old/ada lind.md"), new MovedNote("people/note.txt", "friends/note.txt")],
        Created = [new NewNote("people/new/ida.md", "# Ida\n")],
    };

    private static NoteEdit Edit(string path) => new(path, LineMap.Of(""), [TextEdit.Insert(0, "longer than it was: ")]);

    private static TempFolder Begin()
    {
        var folder = new TempFolder(Fixture);
        Directory.CreateDirectory(folder[".git"]);
        folder.Write(".git/HEAD", "ref: refs/heads/main\n");
        folder.Write("people/note.txt", "kept");
        if (!OperatingSystem.IsWindows()) Posix.Link(folder["people/eve.md"], folder["other name"]);
        return folder;
    }

    private static void Write(TempFolder folder, NotebookEdit edit, WriteDisk? disk = null)
    {
        var writer = new NotebookWriter(folder.Path, Notebook.Create(NotebookSettings.Default, []), held: null, disk);
        foreach (var one in edit.Edits) writer.Read(one.Path).Should().NotBeNull();
        writer.Write(edit);
    }

    /// <summary>All files but git's, each with its text in one line.</summary>
    private static string All(TempFolder folder) => string.Join('\n', Directory.EnumerateFileSystemEntries(folder.Path, "*", SearchOption.AllDirectories)
        .Where(path => !path.Contains("/.git", StringComparison.Ordinal)).Order(StringComparer.Ordinal)
        .Select(path => $"{Path.GetRelativePath(folder.Path, path)}: {(File.Exists(path) ? File.ReadAllText(path).Replace('\n', '|') : "a folder")}"));

    private static string FilesIn(string all) => string.Join('\n', all.Split('\n').Where(line => !line.EndsWith("a folder", StringComparison.Ordinal) && !line.Contains(".tmp: ", StringComparison.Ordinal)));

    private static (string Before, string After, int Calls) Expected(NotebookEdit edit)
    {
        using var folder = Begin();
        var before = All(folder);
        var disk = FaultyDisk.None;
        Write(folder, edit, disk);
        Directory.GetFiles(folder[".git/notes-networking"]).Should().Equal(folder[".git/notes-networking/lock"]);
        return (before, All(folder), disk.Calls);
    }

    public static TheoryData<bool> Edits => [false, true];

    [Theory]
    [MemberData(nameof(Edits))]
    public void A_change_that_is_killed_at_any_call_is_made_whole_by_the_next_command(bool isLarge)
    {
        var edit = isLarge ? s_many : s_one;
        var (before, after, calls) = Expected(edit);
        var outcomes = new HashSet<string>();
        for (var at = 1; at <= calls; at++)
        {
            using var folder = Begin();
            FluentActions.Invoking(() => Write(folder, edit, FaultyDisk.KillingAt(at))).Should().Throw<KilledException>();

            NotebookLock.Take(folder.Path).Dispose();

            var found = All(folder);
            found.Should().BeOneOf([before, after], "killed at call {0}", at);
            outcomes.Add(found);
            Directory.GetFiles(folder[".git/notes-networking"]).Should().ContainSingle("only the lock stays, killed at call {0}", at);
        }
        outcomes.Should().BeEquivalentTo([before, after]);
    }

    [Theory]
    [MemberData(nameof(Edits))]
    public void A_change_in_which_any_call_fails_is_undone(bool isLarge)
    {
        var edit = isLarge ? s_many : s_one;
        var (before, after, calls) = Expected(edit);
        for (var at = 1; at <= calls; at++)
        {
            using var folder = Begin();
            var failure = FluentActions.Invoking(() => Write(folder, edit, FaultyDisk.FailingAt(at))).Should().Throw<IOException>("call {0} failed", at).Which;

            // Only where the journal of what is made already cannot be removed, all is changed, and that is said.
            var isMade = failure is HalfMadeException && failure.Message.StartsWith("The change is made", StringComparison.Ordinal);
            All(folder).Should().Be(isMade ? after : before, "call {0} failed: {1}", at, failure.Message);
            NotebookLock.Settle(folder.Path);
            All(folder).Should().Be(isMade ? after : before);
        }
    }

    [Theory]
    [MemberData(nameof(Edits))]
    public void Where_undoing_fails_too_what_is_left_is_said_and_the_next_command_makes_it_whole(bool isLarge)
    {
        var edit = isLarge ? s_many : s_one;
        var (before, after, calls) = Expected(edit);
        for (var at = 1; at <= calls; at++)
        {
            using var folder = Begin();
            var failure = FluentActions.Invoking(() => Write(folder, edit, FaultyDisk.FailingFrom(at))).Should().Throw<IOException>().Which;

            // Empty folders and temporary files may stay, too, until the next command.
            var left = FilesIn(All(folder));
            if (left != FilesIn(before) && left != FilesIn(after)) failure.Should().BeOfType<HalfMadeException>().Which.Message.Should().Contain("Changed still: people/");
            if (failure is HalfMadeException && isLarge) File.Exists(folder[".git/notes-networking/journal"]).Should().BeTrue();

            using (NotebookLock.Take(folder.Path)) All(folder).Should().BeOneOf([before, after], "all calls from {0} on failed", at);
        }
    }

    [Fact]
    public void Only_the_owner_may_read_the_journal()
    {
        if (OperatingSystem.IsWindows()) return;
        using var folder = Begin();
        var modes = new HashSet<UnixFileMode>();
        Write(folder, s_many, new FaultyDisk((_, call, _) =>
        {
            if (!OperatingSystem.IsWindows() && call == "create" && File.Exists(folder[".git/notes-networking/journal"])) modes.Add(File.GetUnixFileMode(folder[".git/notes-networking/journal"]));
        }));
        modes.Should().Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite);
        File.GetUnixFileMode(folder[".git/notes-networking"]).Should().Be(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    [Fact]
    public void What_has_changed_since_a_kill_is_left_as_it_is()
    {
        using var folder = Begin();
        FluentActions.Invoking(() => Write(folder, s_many, new FaultyDisk((_, call, path) =>
        {
            if (call is "exchange" && path.EndsWith("bob.md", StringComparison.Ordinal)) throw new KilledException();
        }))).Should().Throw<KilledException>();
        folder.Write("people/bob.md", "# Bob, by hand\n");

        NotebookLock.Settle(folder.Path).Should().Be("A change that broke off is finished now. Left as they are, since they have changed meanwhile: people/bob.md.");

        File.ReadAllText(folder["people/bob.md"]).Should().Be("# Bob, by hand\n");
        File.ReadAllText(folder["friends/old/ada lind.md"]).Should().StartWith("longer than");
    }

    [Theory]
    [InlineData("write")]
    [InlineData("flush")]
    [InlineData("exchange")]
    public void What_an_editor_writes_meanwhile_stays(string call)
    {
        using var folder = Begin();
        var before = All(folder);
        var isDone = false;
        FluentActions.Invoking(() => Write(folder, s_many, new FaultyDisk((_, now, path) =>
        {
            // The journal comes first; the first temporary file of a note is that of Ada.
            if (isDone || now != call || path.Contains("journal", StringComparison.Ordinal)) return;
            isDone = true;
            // As editors do it: beside it, and then in its place.
            folder.Write("people/ada.md~", "# Ada, in an editor\n");
            File.Move(folder["people/ada.md~"], folder["people/ada.md"], overwrite: true);
        }))).Should().Throw<FileChangedException>().WithMessage("'people/ada.md' has changed since it was read*");

        All(folder).Should().Be(before.Replace("ada.md: # Ada|", "ada.md: # Ada, in an editor|"));
    }

    [Fact]
    public void A_folder_that_becomes_a_link_meanwhile_is_not_written_through()
    {
        if (!OperatingSystem.IsLinux()) return; // Elsewhere the window is narrow, not closed.
        using var folder = Begin();
        using var elsewhere = new TempFolder();
        elsewhere.Write("bob.md", "# Bob\n\n[[Ada]]\n");
        FluentActions.Invoking(() => Write(folder, s_one, new FaultyDisk((_, call, _) =>
        {
            if (call != "create") return;
            Directory.Move(folder["people"], folder["moved"]);
            Directory.CreateSymbolicLink(folder["people"], elsewhere.Path);
        }))).Should().Throw<IOException>();

        Directory.GetFiles(elsewhere.Path).Should().Equal(elsewhere["bob.md"]);
        File.ReadAllText(elsewhere["bob.md"]).Should().Be("# Bob\n\n[[Ada]]\n");
    }

    [Fact]
    public void Temporary_files_of_ours_go_at_the_next_write_and_no_others()
    {
        using var folder = Begin();
        var ours = $"people/.notes-networking-{Guid.NewGuid():N}.tmp";
        foreach (var path in new[] { ours, "people/.notes-networking-mine.tmp", "people/x.tmp", $".git/.notes-networking-{Guid.NewGuid():N}.tmp" }) folder.Write(path, "private");
        using var elsewhere = new TempFolder();
        elsewhere.Write(Path.GetFileName(ours), "private");
        Directory.CreateSymbolicLink(folder["link"], elsewhere.Path);

        Write(folder, s_one);

        Directory.EnumerateFiles(folder.Path, "*.tmp", SearchOption.AllDirectories).Should().HaveCount(4).And.NotContain(folder[ours]);
        File.Exists(elsewhere[Path.GetFileName(ours)]).Should().BeTrue();
    }

    [Fact]
    public void A_journal_that_is_damaged_is_told_of_and_nothing_is_written()
    {
        using var folder = Begin();
        folder.Write(".git/notes-networking/journal", Encoding.UTF8.GetBytes(new string('x', 100)));
        FluentActions.Invoking(() => Write(folder, s_one)).Should().Throw<IOException>().WithMessage("The journal of a change that broke off is damaged*");
    }
}
