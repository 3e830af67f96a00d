using NotesNetworking.LanguageServer.Hosting;
using NotesNetworking.LanguageServer.Tests.Support;

namespace NotesNetworking.LanguageServer.Tests;

public sealed class NotebookRootTests : IDisposable
{
    private readonly TempFolder _home = new();

    public void Dispose() => _home.Dispose();

    private void Check(string folder, string root, bool mayScan = true)
    {
        Directory.CreateDirectory(_home[folder]);
        var found = NotebookRoot.Of(_home[folder] + Path.DirectorySeparatorChar, _home.Path);
        found.Should().Be(new NotebookRoot(root.Length == 0 ? _home.Path : _home[root], mayScan));
    }

    [Fact]
    public void The_nearest_configuration_or_repository_upwards_is_the_root()
    {
        _home.Write("notes/notes-networking.yaml", "");
        _home.Write("notes/work/.git/HEAD", "");
        _home.Write("notes/module/.git", "gitdir: elsewhere");
        Check("notes/people/friends", "notes");
        Check("notes", "notes");
        Check("notes/work/people", "notes/work");
        Check("notes/module/people", "notes/module");
    }

    [Fact]
    public void Without_either_the_folder_itself_is_the_root() => Check("notes/people", "notes/people");

    [Fact]
    public void A_home_directory_is_not_scanned() => Check("", "", mayScan: false);

    [Fact]
    public void A_home_directory_in_git_is_no_notebook_for_the_folders_in_it()
    {
        _home.Write(".git/HEAD", "");
        Check("", "", mayScan: false);
        Check("notes", "notes");
    }

    [Fact]
    public void A_home_directory_with_a_configuration_is_a_notebook()
    {
        _home.Write("notes-networking.yaml", "");
        Check("", "");
        Check("notes", "");
    }

    [Fact]
    public void A_file_system_root_is_not_scanned()
    {
        var top = Path.GetPathRoot(_home.Path)!;
        NotebookRoot.Of(top, _home.Path).Should().Be(new NotebookRoot(top, MayScan: false));
    }
}
