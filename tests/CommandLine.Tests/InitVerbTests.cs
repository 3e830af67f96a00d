using System.Text.RegularExpressions;
using NotesNetworking.CommandLine.Tests.Support;

namespace NotesNetworking.CommandLine.Tests;

public partial class InitVerbTests
{
    private static async Task<string> InitAsync(Clone clone, params string[] more)
    {
        var (output, error) = (new StringWriter(), new StringWriter());
        (await Terminal.RunAsync(["init", clone.Folder, .. more], output, error)).Should().Be(0, error.ToString());
        error.ToString().Should().BeEmpty();
        return Program().Replace(output.ToString().Replace(clone.Folder, "{root}"), "{program}");
    }

    [GeneratedRegex(@"dotnet exec '[^']*'")]
    private static partial Regex Program();

    private static Clone Vault()
    {
        var clone = new Clone();
        clone.Git("config", "user.name", "Jo Doe");
        clone["people/Ada.md"] = "# Ada\n\n- [ ] Write 📅 2026-12-01\n- [x] Call\n\n## 2026-11-01 Call\n";
        clone["notes/bob.md"] = "---\ntype: person\n---\n# Bob\n\n## Log\n- 2026-10-01: lunch\n";
        clone["notes/cleo.md"] = "---\ntags: [person, \"x\n---\n";
        clone["notes/2026-09-12 Plan with Ada.md"] = "---\ndate: 2026-09-12\npeople: [Ada]\n---\n";
        clone["notes/2026-09-13 Thoughts.md"] = "Rain.\n";
        clone["people/secret.md"] = "# Dora\n";
        clone[".gitignore"] = "secret.md\n";
        return clone;
    }

    [Fact]
    public async Task It_says_what_it_recognises_and_what_is_missing_and_changes_nothing()
    {
        using var vault = Vault();
        var before = vault.Git("status", "--porcelain", "--ignored");

        var told = await InitAsync(vault);

        told.Should().Be("""
            {root}
              3 contacts: 1 by type, 1 by tag, 1 by folder.
              3 conversations: 1 under dated headings, 1 in lists, 1 as meeting notes.
              2 follow-ups: 1 open.
              Not understood: notes/cleo.md: The list that begins here is never closed: put a ] at its end.
              Left out by .gitignore, so not read and not in git: people/secret.md

            Missing (--write makes it):
              notes-networking.yaml: the configuration; everything in it has a default
              .gitattributes: '*.md merge=notes-networking': git merges notes by the driver below
              git config merge.notes-networking.driver: merges notes by what they say, in this clone
              .git/hooks/pre-commit: runs 'check --staged', which stops a commit only for what cannot be read
              .vscode/extensions.json: recommends the extension to everyone who opens this folder in VS Code

            """);
        vault.Git("status", "--porcelain", "--ignored").Should().Be(before);
        vault.TryGit("config", "merge.notes-networking.driver").ExitCode.Should().Be(1);
    }

    [Fact]
    public async Task What_it_writes_works_and_is_written_once()
    {
        using var vault = Vault();
        File.Delete(Path.Join(vault.Folder, "notes/cleo.md"));

        (await InitAsync(vault, "--write")).Should().Contain("\nWritten:\n  notes-networking.yaml: ");
        var again = await InitAsync(vault, "--write");

        again.Should().Contain("\nIs there:\n  notes-networking.yaml\n  .gitattributes\n  git config merge.notes-networking.driver\n  .git/hooks/pre-commit\n  .vscode/extensions.json\n")
            .And.NotContain("Written").And.NotContain("Yours");
        vault["notes-networking.yaml"].Should().Contain("\nme: [Jo Doe]");
        vault[".gitattributes"].Should().Be("*.md merge=notes-networking\n");
        (await Transcript.RunRawAsync("# people/ada.md\n", "check", "--notebook", vault.Folder, "--fail-on", "warning")).Output.Should().NotContain("config/");

        // The hook lets a commit through, stops one that cannot be read, and git merges by the driver.
        vault.Commit();
        vault["people/Ada.md"] = "---\nname: [\n---\n";
        vault.Git("add", "--all");
        var (exitCode, said) = vault.TryGit("commit", "--message", "broken");
        exitCode.Should().NotBe(0);
        said.Should().Contain("front-matter/syntax");
        vault.Git("checkout", "--quiet", "HEAD", "people/Ada.md");
        vault.Git("checkout", "--quiet", "-b", "other");
        vault["people/Ada.md"] += "\n## 2026-10-20 Walk\n";
        vault.Commit();
        vault.Git("checkout", "--quiet", "main");
        vault["people/Ada.md"] += "\n## 2026-10-10 Lunch\n";
        vault.Commit();
        vault.Git("merge", "--quiet", "--no-edit", "other");
        vault["people/Ada.md"].Should().EndWith("## 2026-11-01 Call\n\n## 2026-10-20 Walk\n\n## 2026-10-10 Lunch\n");
    }

    [Fact]
    public async Task What_is_there_is_left_alone_and_it_says_what_to_add()
    {
        using var vault = Vault();
        vault[".gitattributes"] = "*.md merge=union";
        vault[".git/hooks/pre-commit"] = "#!/bin/sh\nmake lint\n";
        vault["notes-networking.yaml"] = "people: [\"people/**\"]\n";
        vault.Git("config", "merge.notes-networking.driver", "mine %A");

        var told = await InitAsync(vault, "--write");

        told.Should().EndWith("""
            Yours, and left alone; to add:
              .gitattributes:
                *.md merge=notes-networking
              git config merge.notes-networking.driver:
                {program} merge %O %A %B --marker-size %L --path %P
              .git/hooks/pre-commit:
                {program} check --staged

            """);
        vault[".gitattributes"].Should().Be("*.md merge=union");
        vault[".git/hooks/pre-commit"].Should().Be("#!/bin/sh\nmake lint\n");
        vault["notes-networking.yaml"].Should().Be("people: [\"people/**\"]\n");
        vault.Git("config", "merge.notes-networking.driver").Should().Be("mine %A\n");
    }

    [Fact]
    public async Task Attributes_gain_a_line_and_keep_theirs()
    {
        using var vault = Vault();
        vault[".gitattributes"] = "*.png binary";

        await InitAsync(vault, "--write");

        vault[".gitattributes"].Should().Be("*.png binary\n*.md merge=notes-networking\n");
    }

    [Fact]
    public async Task A_folder_of_hooks_of_ones_own_is_used_and_one_shared_with_others_is_not()
    {
        using var vault = Vault();
        vault.Git("config", "core.hooksPath", "hooks");
        await InitAsync(vault, "--write");
        vault["hooks/pre-commit"].Should().Contain("check --staged");

        using var elsewhere = new Clone();
        vault.Git("config", "core.hooksPath", elsewhere.Folder);
        (await InitAsync(vault, "--write")).Should().Contain("Yours, and left alone; to add:\n  " + elsewhere.Folder + "/pre-commit:\n    {program} check --staged\n");
        File.Exists(Path.Join(elsewhere.Folder, "pre-commit")).Should().BeFalse();
    }

    [Fact]
    public async Task A_notebook_below_the_repositorys_root_is_checked_alone()
    {
        using var clone = new Clone();
        clone["mine/notes-networking.yaml"] = "";
        clone["mine/people/ada.md"] = "# Ada\n";
        clone["other/people/bob.md"] = "---\nname: [\n---\n";
        var (output, error) = (new StringWriter(), new StringWriter());

        (await Terminal.RunAsync(["init", Path.Join(clone.Folder, "mine"), "--write"], output, error)).Should().Be(0);

        clone[".git/hooks/pre-commit"].Should().EndWith(" check --staged --notebook 'mine'\n");
        clone.Commit();
    }

    [Fact]
    public async Task An_empty_folder_that_no_git_knows_becomes_a_notebook_all_the_same()
    {
        var folder = Directory.CreateTempSubdirectory("notes-networking-").FullName;
        var (output, error) = (new StringWriter(), new StringWriter());
        try
        {
            (await Terminal.RunAsync(["init", folder, "--write", "--workflow"], output, error)).Should().Be(0);
            File.ReadAllText(Path.Join(folder, ".github", "workflows", "notes-networking.yml")).Should().Contain("notes-networking check > /dev/null").And.NotContain("upload-artifact");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }

        output.ToString().Replace(folder, "{root}").Should().Be("""
            {root}
              No notes yet. A Markdown file in a folder named people, or with 'type: person' at its top, is a contact.

            Written:
              notes-networking.yaml: the configuration; everything in it has a default
              .vscode/extensions.json: recommends the extension to everyone who opens this folder in VS Code
              .github/workflows/notes-networking.yml: checks the notes every Monday and publishes nothing

            This is no git repository: nothing is set up for merging and committing. After 'git init', run this again.

            """);
    }

    [Fact]
    public async Task What_looks_like_people_and_does_not_count_is_named_with_the_line_that_would_count_it()
    {
        using var clone = new Clone();
        clone["rolodex/Ada Okafor.md"] = "---\nbirthday: 1985-12-10\n---\n";
        clone["rolodex/Bo Ray.md"] = "---\nbirthday: 1985-12-11\n---\n";
        clone["notes/plan.md"] = "Words.\n";

        var told = await InitAsync(clone);

        told.Should().StartWith("""
            {root}
              0 contacts.
              2 notes in rolodex look like people, by the key birthday, and are not counted.
              To count them, write in notes-networking.yaml: people: ["rolodex/**"]
              0 conversations.
            """);
        await InitAsync(clone, "--write");
        (await InitAsync(clone)).Should().Contain("  2 contacts: 2 by folder.\n").And.NotContain("look like people");
    }

    [Theory]
    [InlineData("notes/plan.md", "Nothing here looks like notes about people.")]
    [InlineData("logseq/config.edn", "1 note of a Logseq graph: a page is a contact with the property 'type:: person'")]
    [InlineData("dendron.yml", "1 note of a Dendron workspace: a note is a contact below 'people'")]
    public async Task Silence_is_explained(string file, string expected)
    {
        using var clone = new Clone();
        clone[file] = "";
        clone["pages/Kiln.md"] = "Words.\n";
        (await InitAsync(clone)).Should().Contain(expected);
    }

    [Fact]
    public async Task It_says_which_conventions_make_the_contacts()
    {
        using var clone = new Clone();
        clone["@Ada Okafor.md"] = "";
        clone["Bo.md"] = "#person\n";
        clone["Kontakte/Cleo.md"] = "";
        clone["logseq/config.edn"] = "";
        clone["pages/Dan.md"] = "type:: person\n";
        clone["pages/People___Eda.md"] = "- x\n";
        (await InitAsync(clone)).Should().Contain(
            "  5 contacts: 1 by tag, 1 by folder, 1 by a file's name with @, 1 by Logseq's page properties, 1 by their place in a hierarchy of names.\n");
    }

    [Fact]
    public async Task A_hook_that_git_cannot_run_is_put_right()
    {
        if (OperatingSystem.IsWindows()) return;
        using var vault = Vault();
        await InitAsync(vault, "--write");
        var hook = Path.Join(vault.Folder, ".git", "hooks", "pre-commit");
        File.SetUnixFileMode(hook, UnixFileMode.UserRead | UnixFileMode.UserWrite);

        (await InitAsync(vault)).Should().Contain("Missing (--write makes it):\n  .git/hooks/pre-commit: is there, but is not executable");
        await InitAsync(vault, "--write");

        File.GetUnixFileMode(hook).Should().HaveFlag(UnixFileMode.UserExecute);
        (await InitAsync(vault)).Should().NotContain("Missing");
    }

    [Fact]
    public async Task A_folder_that_leads_elsewhere_is_not_written_through()
    {
        using var vault = Vault();
        using var elsewhere = new WrittenNotebook("# x.md\nx");
        Directory.CreateSymbolicLink(Path.Join(vault.Folder, ".vscode"), elsewhere.Folder);

        var error = new StringWriter();
        (await Terminal.RunAsync(["init", vault.Folder, "--write"], new StringWriter(), error)).Should().Be(2);

        error.ToString().Should().Contain("outside of the notebook");
        elsewhere.All.Keys.Should().Equal("x.md");
    }
}
