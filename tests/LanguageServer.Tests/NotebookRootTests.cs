using NotesNetworking.LanguageServer.Hosting;
using NotesNetworking.LanguageServer.Tests.Support;

namespace NotesNetworking.LanguageServer.Tests;

public sealed class NotebookRootTests : IDisposable
{
    private readonly TempFolder _home = new();

    public void Dispose() => _home.Dispose();

    private void Check(Func<string, string, NotebookRoot> find, string folder, string root, bool mayScan = true)
    {
        Directory.CreateDirectory(_home[folder]);
        find(_home[folder] + Path.DirectorySeparatorChar, _home.Path).Should().Be(new NotebookRoot(root.Length == 0 ? _home.Path : _home[root], mayScan));
    }

    private void CheckAround(string folder, string root, bool mayScan = true) => Check(NotebookRoot.Around, folder, root, mayScan);

    [Fact]
    public void A_folder_that_is_named_is_the_root_and_nothing_else()
    {
        _home.Write("notes/notes-networking.yaml", "");
        _home.Write("notes/.git/HEAD", "");
        Check(NotebookRoot.Named, "notes/people", "notes/people");
        Check(NotebookRoot.Named, "notes", "notes");
    }

    [Fact]
    public void An_editors_folder_is_the_root_unless_a_configuration_stands_above()
    {
        _home.Write("notes/notes-networking.yaml", "");
        _home.Write("notes/work/.git/HEAD", "");
        _home.Write("code/.git/HEAD", "");
        Check(NotebookRoot.OfWorkspace, "notes/work/people", "notes");
        Check(NotebookRoot.OfWorkspace, "notes", "notes");
        Check(NotebookRoot.OfWorkspace, "code/docs", "code/docs");
    }

    [Fact]
    public void Around_a_folder_the_nearest_configuration_upwards_is_the_root()
    {
        _home.Write("notes/notes-networking.yaml", "");
        _home.Write("notes/work/.git/HEAD", "");
        CheckAround("notes/people/friends", "notes");
        CheckAround("notes", "notes");
        CheckAround("notes/work/people", "notes");
    }

    [Theory]
    [InlineData(".git/HEAD")]
    [InlineData(".git")]
    [InlineData(".obsidian/app.json")]
    [InlineData(".zk/config.toml")]
    [InlineData(".foam/templates/x.md")]
    [InlineData("dendron.yml")]
    [InlineData("logseq/config.edn")]
    public void Else_what_git_or_another_program_leaves_marks_it(string mark)
    {
        _home.Write("outer/.git/HEAD", "");
        _home.Write("outer/notes/" + mark, "");
        CheckAround("outer/notes/people/friends", "outer/notes");
        CheckAround("outer/other", "outer");
    }

    [Fact]
    public void A_folder_of_notes_about_Logseq_marks_nothing()
    {
        _home.Write("notes/logseq/tips.md", "");
        CheckAround("notes/people", "notes/people");
    }

    [Fact]
    public void Without_any_the_folder_itself_is_the_root() => CheckAround("notes/people", "notes/people");

    [Fact]
    public void A_home_directory_is_not_scanned()
    {
        CheckAround("", "", mayScan: false);
        Check(NotebookRoot.Named, "", "", mayScan: false);
        Check(NotebookRoot.OfWorkspace, "", "", mayScan: false);
    }

    [Fact]
    public void A_home_directory_in_git_is_no_notebook_for_the_folders_in_it()
    {
        _home.Write(".git/HEAD", "");
        CheckAround("", "", mayScan: false);
        CheckAround("notes", "notes");
    }

    [Fact]
    public void A_home_directory_with_a_configuration_is_a_notebook()
    {
        _home.Write("notes-networking.yaml", "");
        CheckAround("", "");
        CheckAround("notes", "");
        Check(NotebookRoot.OfWorkspace, "notes", "");
    }

    [Fact]
    public void A_file_system_root_is_not_scanned()
    {
        var top = Path.GetPathRoot(_home.Path)!;
        NotebookRoot.Around(top, _home.Path).Should().Be(new NotebookRoot(top, MayScan: false));
        NotebookRoot.Named(top, _home.Path).Should().Be(new NotebookRoot(top, MayScan: false));
    }
}
