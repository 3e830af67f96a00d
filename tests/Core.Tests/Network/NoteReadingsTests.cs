using NotesNetworking.Core.Network;
using NotesNetworking.Core.Notes;
using NotesNetworking.Core.Notes.Settings;

namespace NotesNetworking.Core.Tests.Network;

/// <summary>A file called <c>@Ada</c> is a contact's once another note links it where a person is wanted.</summary>
public class NoteReadingsTests
{
    private static Note Parse(string path, string text) => NoteParser.Parse(path, text, NotebookSettings.Default);

    private static string[] Contacts(Notebook notebook) => [.. notebook.Relationships.Select(relationship => relationship.Contact.Name)];

    [Theory]
    [InlineData("daily/2026-11-02.md", "- Met [[@Ada]] at the pump\n", true)]
    [InlineData("meetings/kiln.md", "---\ndate: 2026-11-02\nattendees: [\"[[@Ada]]\"]\n---\n", true)]
    [InlineData("people/bo.md", "---\nfriend: \"[[@Ada]]\"\n---\n", true)]
    [InlineData("people/bo.md", "## 2026-11-02 Lunch\n\nWith [[@ada]].\n", true)]
    [InlineData("people/bo.md", "He knows [[@Ada]].\n", false)]
    [InlineData("daily/2026-11-02.md", "- [ ] Call [[@Ada]]\n", false)]
    [InlineData("daily/2026-11-02.md", "- Met [[@Adam]]\n", false)]
    public void By_how_it_is_linked(string path, string text, bool expected)
    {
        var ada = Parse("x/@Ada.md", "");
        var linking = Parse(path, text);
        foreach (var notebook in new[] { Notebook.Create(NotebookSettings.Default, [ada, linking]), Notebook.Create(NotebookSettings.Default, [linking]).With(ada).Notebook, Notebook.Create(NotebookSettings.Default, [ada]).With(linking).Notebook })
            Contacts(notebook).Contains("Ada").Should().Be(expected);
    }

    [Theory]
    [InlineData("x/@Home2.md")]
    [InlineData("x/@.md")]
    [InlineData("x/Ada.md")]
    [InlineData("x/@People.md")]
    public void Not_whatever_its_name(string path) =>
        Contacts(Notebook.Create(NotebookSettings.Default, [Parse(path, ""), Parse("daily/2026-11-02.md", $"- Met [[{NotePath.StemOf(path)}]]\n")])).Should().BeEmpty();

    [Fact]
    public void It_ceases_to_be_one_with_the_last_such_link()
    {
        var notebook = Notebook.Create(NotebookSettings.Default, [Parse("@Ada.md", "## 2026-10-01 Call\n"), Parse("daily/2026-11-02.md", "- Met [[@Ada]]\n")]);
        notebook.RelationshipWith("@Ada.md").Conversations.Length.Should().Be(2);
        var (without, affected, _) = notebook.Without("daily/2026-11-02.md");
        Contacts(without).Should().BeEmpty();
        affected.Should().Contain("@Ada.md");
        Contacts(without.With(Parse("daily/2026-11-03.md", "- Lunch with [[@Ada]]\n")).Notebook).Should().Equal("Ada");
    }

    [Fact]
    public void Its_own_word_for_itself_and_the_contacts_reading_of_another_do_not_count()
    {
        Note[] notes = [Parse("@Ada.md", "---\nfriend: \"[[@Bo]]\"\n---\n"), Parse("@Bo.md", "---\nfriend: \"[[@Bo]]\"\n---\n"), Parse("daily/2026-11-02.md", "- Met [[@Ada]]\n")];
        Contacts(Notebook.Create(NotebookSettings.Default, notes)).Should().Equal("Ada");
    }
}
