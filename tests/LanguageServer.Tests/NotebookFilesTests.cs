using NotesNetworking.Core.Notes.Settings;
using NotesNetworking.LanguageServer.Hosting;
using NotesNetworking.LanguageServer.Tests.Support;

namespace NotesNetworking.LanguageServer.Tests;

public sealed class NotebookFilesTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    private NotebookFiles Files(string? configuration = null) =>
        new(_folder.Path, configuration is null ? NotebookSettings.Default : SettingsReader.Read(configuration).Settings);

    /// <summary>These files are the notes, however one asks.</summary>
    private void Check(string[] all, string[] notes, string? configuration = null)
    {
        foreach (var path in all) _folder.Write(path, "text");
        var files = Files(configuration);
        files.Find().Should().BeEquivalentTo(notes);
        all.Where(path => !path.EndsWith(IgnoreFile.Name, StringComparison.Ordinal)).Where(files.Includes).Should().BeEquivalentTo(notes);
    }

    [Fact]
    public void Notes_are_Markdown_files_in_any_case() =>
        Check(["a.md", "b.MD", "c.markdown", "d.Markdown", "e.txt", "f.mdx", "md", "g/h.md"], ["a.md", "b.MD", "c.markdown", "d.Markdown", "g/h.md"]);

    [Fact]
    public void Folders_of_tools_hold_no_notes() => Check(
        [".git/a.md", ".obsidian/a.md", ".claude/skills/people/a.md", "node_modules/a.md", "x/node_modules/y/a.md", "x/.hidden/a.md", "logseq/bak/pages/a.md", "bak/a.md", ".git.md"],
        ["bak/a.md", ".git.md"]);

    [Fact]
    public void What_ignore_files_above_the_root_say_counts_up_to_the_repositorys_top()
    {
        _folder.Write(".gitignore", "*\n");
        _folder.Write("repository/.git/info/exclude", "own.md\n/notes/top.md\n");
        _folder.Write("repository/.gitignore", "drafts/\n/notes/people/secret.md\n/notes/\n");
        foreach (var path in new[] { "a.md", "own.md", "top.md", "people/top.md", "drafts/b.md", "people/secret.md" }) _folder.Write("repository/notes/" + path, "text");
        new NotebookFiles(_folder["repository/notes"], NotebookSettings.Default).Find().Should().BeEquivalentTo("a.md", "people/top.md");
    }

    [Fact]
    public void In_a_worktree_the_repositorys_own_list_counts()
    {
        _folder.Write("main/.git/info/exclude", "own.md\n");
        _folder.Write("main/.git/worktrees/other/commondir", "../..\n");
        _folder.Write("other/.git", $"gitdir: {_folder["main/.git/worktrees/other"]}\n");
        _folder.Write("other/own.md", "text");
        _folder.Write("other/a.md", "text");
        new NotebookFiles(_folder["other"], NotebookSettings.Default).Find().Should().Equal("a.md");
    }

    [Fact]
    public void What_the_configuration_excludes_is_out() =>
        Check(["archive/a.md", "Archive2/a.md", "x/archive/a.md", "b.md"], ["Archive2/a.md", "x/archive/a.md", "b.md"], "exclude: [\"ARCHIVE/**\"]");

    [Fact]
    public void What_git_ignores_is_out_at_every_level()
    {
        _folder.Write(".gitignore", "drafts/\n*.tmp.md\n/top.md\n");
        _folder.Write("people/.gitignore", "secret.md\n");
        Check(
            ["a.md", "drafts/b.md", "people/drafts/c.md", "d.tmp.md", "people/e.tmp.md", "top.md", "people/top.md", "people/secret.md", "secret.md"],
            ["a.md", "people/top.md", "secret.md"]);
    }

    [Fact]
    public void A_deeper_file_takes_back_what_a_higher_one_ignores()
    {
        _folder.Write(".gitignore", "*.md\n");
        _folder.Write("people/.gitignore", "!*.md\nbob.md\n");
        Check(["a.md", "people/ada.md", "people/bob.md", "people/x/eve.md"], ["people/ada.md", "people/x/eve.md"]);
    }

    [Fact]
    public void One_folder_can_be_kept_of_all()
    {
        _folder.Write(".gitignore", "/*\n!/people/\n/people/*\n!/people/friends/\n");
        Check(["a.md", "people/b.md", "people/friends/ada.md", "work/c.md"], ["people/friends/ada.md"]);
    }

    [Fact]
    public void What_lies_in_an_ignored_folder_cannot_be_taken_back()
    {
        _folder.Write(".gitignore", "old/\n!old/ada.md\n");
        Check(["old/ada.md", "bob.md"], ["bob.md"]);
    }

    [Fact]
    public void A_loop_of_links_ends_and_each_file_counts_once()
    {
        _folder.Write("people/ada.md", "text");
        Directory.CreateSymbolicLink(_folder["people/loop"], _folder.Path);
        Directory.CreateSymbolicLink(_folder["again"], _folder["people"]);
        File.CreateSymbolicLink(_folder["people/self.md"], _folder["people/self.md"]);
        File.CreateSymbolicLink(_folder["people/countess.md"], "ada.md");
        Files().Find().Should().Equal("people/ada.md");
    }

    [Fact]
    public void A_link_is_followed_in_the_notebook_and_never_out_of_it()
    {
        using var outside = new TempFolder("# secret.md\ntext");
        _folder.Write(".gitignore", "/hidden/\n");
        _folder.Write("hidden/eve.md", "text");
        Directory.CreateSymbolicLink(_folder["outside"], outside.Path);
        File.CreateSymbolicLink(_folder["secret.md"], outside["secret.md"]);
        File.CreateSymbolicLink(_folder["gone.md"], _folder["nowhere.md"]);
        Directory.CreateSymbolicLink(_folder["shown"], _folder["hidden"]);
        Files().Find().Should().Equal("shown/eve.md");
    }

    [Fact]
    public void A_folder_that_is_gone_has_no_notes() =>
        new NotebookFiles(_folder["nowhere"], NotebookSettings.Default).Find().Should().BeEmpty();
}
