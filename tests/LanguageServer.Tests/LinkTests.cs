using NotesNetworking.LanguageServer.Conversion;
using NotesNetworking.LanguageServer.Hosting;
using NotesNetworking.LanguageServer.Hosting.Files;
using NotesNetworking.LanguageServer.Tests.Support;

namespace NotesNetworking.LanguageServer.Tests;

/// <summary>Links are not followed out of the notebook, whenever they come; a file in it is one note, by whatever link it
/// is reached.</summary>
public sealed class LinkTests : IDisposable
{
    private readonly TempFolder _folder = new("# people/ada.md\n# Ada\n# people/bob.md\n# Bob\n");
    private readonly TempFolder _elsewhere = new("# people/eve.md\n# Eve\n");
    private readonly Workspace _workspace;

    public LinkTests() => _workspace = Begin(_folder);

    public void Dispose()
    {
        _folder.Dispose();
        _elsewhere.Dispose();
    }

    private static Workspace Begin(TempFolder folder, FileSystemRules? rules = null)
    {
        var workspace = new Workspace("", rules);
        // As the server does it: when it is asked to read a notebook, it reads it and hands it over.
        var toRead = new Queue<NotebookRoot>();
        workspace.ReadingNeeded += root =>
        {
            toRead.Enqueue(root);
            if (toRead.Count > 1) return;
            while (toRead.TryPeek(out var next))
            {
                workspace.Complete(NotebookLoader.Load(next));
                toRead.Dequeue();
            }
        };
        workspace.AddFolder(folder.Path);
        return workspace;
    }

    private string Uri(string path) => DocumentUri.FromPath(_folder[path]);

    private IEnumerable<string> Notes => _workspace.Snapshot.Folders.Single().Notebook.Notes.Keys.Order(StringComparer.Ordinal);

    [Fact]
    public void A_link_out_of_the_notebook_that_comes_later_is_no_note()
    {
        File.CreateSymbolicLink(_folder["people/eve.md"], _elsewhere["people/eve.md"]);
        Directory.CreateSymbolicLink(_folder["out"], _elsewhere.Path);
        _workspace.FilesChanged([_folder["people/eve.md"], _folder["out"], _folder["out/people/eve.md"], _folder["out/people"]]);

        Notes.Should().Equal("people/ada.md", "people/bob.md");
        NotebookLoader.Load(NotebookRoot.Named(_folder.Path)).Notebook.Notes.Keys.Should().BeEquivalentTo(Notes);

        _workspace.FilesChanged([_folder["people/eve.md"]]);
        Notes.Should().HaveCount(2, "touching it does not bring it in");
    }

    [Fact]
    public void A_document_opened_through_a_link_is_the_file_that_takes_its_place()
    {
        _workspace.AddFolder(_elsewhere.Path);
        File.CreateSymbolicLink(_folder["people/eve.md"], _elsewhere["people/eve.md"]);
        _workspace.Open(Uri("people/eve.md"), 1, "# Eve Lind\n");
        _workspace.Snapshot.Folders[1].Notebook.Notes["people/eve.md"].Contact!.Name.Should().Be("Eve Lind");

        File.Delete(_folder["people/eve.md"]);
        _folder.Write("people/eve.md", "# Eve\n");
        _workspace.FilesChanged([_folder["people/eve.md"]]);

        _workspace.Snapshot.Folders[0].Notebook.Notes["people/eve.md"].Contact!.Name.Should().Be("Eve Lind");
        _workspace.Snapshot.Folders[1].Notebook.Notes["people/eve.md"].Contact!.Name.Should().Be("Eve", "the disk counts again");
    }

    [Fact]
    public void A_note_that_becomes_a_link_out_of_the_notebook_is_gone()
    {
        File.Delete(_folder["people/bob.md"]);
        File.CreateSymbolicLink(_folder["people/bob.md"], _elsewhere["people/eve.md"]);
        _workspace.FilesChanged([_folder["people/bob.md"]]);
        Notes.Should().Equal("people/ada.md");

        Directory.Move(_folder["people"], _folder["kept"]);
        Directory.CreateSymbolicLink(_folder["people"], _elsewhere["people"]);
        _workspace.FilesChanged([_folder["people"]]);
        Notes.Should().BeEmpty();
    }

    [Fact]
    public void A_second_name_in_the_notebook_is_no_second_note()
    {
        File.CreateSymbolicLink(_folder["ada link.md"], _folder["people/ada.md"]);
        Directory.CreateSymbolicLink(_folder["friends"], _folder["people"]);
        _workspace.FilesChanged([_folder["ada link.md"], _folder["friends"], _folder["friends/ada.md"]]);
        Notes.Should().Equal("people/ada.md", "people/bob.md");
    }

    [Fact]
    public void A_link_to_what_is_no_note_by_its_own_name_is_one_and_goes_with_its_target()
    {
        _folder.Write("store/1.txt", "# Ida\n");
        File.CreateSymbolicLink(_folder["people/ida.md"], _folder["store/1.txt"]);
        _workspace.FilesChanged([_folder["people/ida.md"]]);
        Notes.Should().Contain("people/ida.md");

        _folder.Write("store/1.txt", "# Ida Lind\n");
        _workspace.FilesChanged([_folder["store/1.txt"]]);
        _workspace.Snapshot.Folders.Single().Notebook.Notes["people/ida.md"].Contact!.Name.Should().Be("Ida Lind");

        File.Delete(_folder["store/1.txt"]);
        _workspace.FilesChanged([_folder["store/1.txt"]]);
        Notes.Should().NotContain("people/ida.md");
    }

    [Fact]
    public void A_note_that_is_opened_through_a_link_is_the_note()
    {
        File.CreateSymbolicLink(_folder["link.md"], _folder["people/ada.md"]);
        _workspace.Open(Uri("link.md"), 1, "# Ada Okafor\n");

        Notes.Should().Equal("people/ada.md", "people/bob.md");
        _workspace.Snapshot.Find(Uri("link.md"))!.Note.Path.Should().Be("people/ada.md");
        _workspace.Snapshot.Find(Uri("link.md"))!.Note.Contact!.Name.Should().Be("Ada Okafor");
        _workspace.Snapshot.Find(_workspace.Snapshot.Folders.Single(), "people/ada.md")!.Uri.Should().Be(Uri("link.md"), "that is the document the editor has");

        _workspace.Edit(Uri("link.md"), 2, [new("# Ada Lind\n")]);
        _workspace.Snapshot.Find(Uri("people/ada.md"))!.Note.Contact!.Name.Should().Be("Ada Lind");

        _workspace.Open(Uri("people/ada.md"), 1, "# Ada\n");
        _workspace.Close(Uri("link.md"));
        _workspace.Close(Uri("people/ada.md"));
        Notes.Should().Equal("people/ada.md", "people/bob.md");
        _workspace.Snapshot.Find(Uri("people/ada.md"))!.Note.Contact!.Name.Should().Be("Ada");
        _workspace.Snapshot.Open.Should().BeEmpty();
        _workspace.Snapshot.Aliases.Should().BeEmpty();
    }

    [Fact]
    public void What_is_opened_through_a_link_out_of_the_notebook_is_on_its_own()
    {
        File.CreateSymbolicLink(_folder["people/eve.md"], _elsewhere["people/eve.md"]);
        _workspace.Open(Uri("people/eve.md"), 1, "# Eve\n\n[[Ada]]\n");

        Notes.Should().Equal("people/ada.md", "people/bob.md");
        _workspace.Snapshot.Find(Uri("people/eve.md"))!.Folder.Should().BeNull();
        _workspace.Close(Uri("people/eve.md"));
        Notes.Should().Equal("people/ada.md", "people/bob.md");
    }

    [Fact]
    public void A_note_that_is_open_twice_counts_once()
    {
        File.CreateSymbolicLink(_folder["link.md"], _folder["people/ada.md"]);
        _workspace.Open(Uri("people/ada.md"), 1, "# Ada\n");
        _workspace.Open(Uri("link.md"), 1, "# Ada\n");
        Notes.Should().Equal("people/ada.md", "people/bob.md");
        _workspace.Snapshot.Find(Uri("link.md"))!.Folder.Should().BeNull();

        _workspace.ReadAgain(_folder.Path);
        Notes.Should().Equal("people/ada.md", "people/bob.md");
        _workspace.Close(Uri("people/ada.md"));
        _workspace.Close(Uri("link.md"));
        Notes.Should().Equal("people/ada.md", "people/bob.md");
        _workspace.Snapshot.Open.Should().BeEmpty();
    }

    [Fact]
    public void A_notebook_that_is_itself_reached_by_a_link_has_its_notes_by_either_path()
    {
        Directory.CreateSymbolicLink(_elsewhere["notes"], _folder.Path);
        var workspace = new Workspace("");
        workspace.AddFolder(_elsewhere["notes"]);
        workspace.Complete(NotebookLoader.Load(NotebookRoot.Named(_elsewhere["notes"])));

        workspace.Open(Uri("people/ada.md"), 1, "# Ada Okafor\n");

        workspace.Snapshot.Folders.Single().Notebook.Notes.Keys.Should().BeEquivalentTo("people/ada.md", "people/bob.md");
        workspace.Snapshot.Find(Uri("people/ada.md"))!.Note.Contact!.Name.Should().Be("Ada Okafor");
    }

    [Theory]
    [InlineData("people/Ada.md")]
    [InlineData("PEOPLE/ADA.MD")]
    public void Where_case_makes_no_other_file_another_spelling_is_the_same_note(string spelled)
    {
        var workspace = Begin(_folder, FileSystemRules.Mac);
        workspace.Open(Uri(spelled), 1, "# Ada Okafor\n");
        workspace.Snapshot.Folders.Single().Notebook.Notes.Keys.Should().BeEquivalentTo("people/ada.md", "people/bob.md");
        workspace.Snapshot.Find(Uri("people/ada.md"))!.Note.Contact!.Name.Should().Be("Ada Okafor");
        workspace.Close(Uri("people/ada.md"));

        workspace.FilesChanged([_folder[spelled]]);
        workspace.Snapshot.Folders.Single().Notebook.Notes.Keys.Should().BeEquivalentTo("people/ada.md", "people/bob.md");

        File.Move(_folder["people/ada.md"], _folder["people/Ada.md"]);
        workspace.FilesChanged([_folder["people/ada.md"], _folder["people/Ada.md"]]);
        workspace.Snapshot.Folders.Single().Notebook.Notes.Keys.Should().BeEquivalentTo("people/Ada.md", "people/bob.md");
    }

    [Fact]
    public void Where_the_coding_of_accents_makes_no_other_file_it_makes_no_other_note()
    {
        const string composed = "people/Zo\u00EB.md", decomposed = "people/Zoe\u0308.md";
        _folder.Write(decomposed, "# Zoë\n");
        var workspace = Begin(_folder, FileSystemRules.Mac);
        workspace.Open(Uri(composed), 1, "# Zoë Lind\n");
        workspace.FilesChanged([_folder[composed]]);
        workspace.Snapshot.Folders.Single().Notebook.Notes.Keys.Should().BeEquivalentTo("people/ada.md", "people/bob.md", decomposed);

        var exact = Begin(_folder, FileSystemRules.Linux);
        exact.Open(Uri(composed), 1, "# Zoë Lind\n");
        exact.Snapshot.Folders.Single().Notebook.Notes.Keys.Should().Contain([composed, decomposed]);
    }
}
