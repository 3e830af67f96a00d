using NotesNetworking.Core.Assist;
using NotesNetworking.Core.Notes.Contacts;
using NotesNetworking.Core.Notes.Editing;
using NotesNetworking.Core.Tests.Assist.Renaming;
using NotesNetworking.Core.Tests.Fixtures;
using NotesNetworking.Core.Text;

namespace NotesNetworking.Core.Tests.Notes.Editing;

/// <summary>What is written of a Logseq page stands in its properties.</summary>
public class PagePropertyTests
{
    private const string Graph = "# journals/2026_11_01.md\n- Tea\n# pages/Ada.md\n";

    /// <summary>The page after an edit, which a graph's page reads back.</summary>
    private static string Set(string page, ContactKey key, string value, string before = Graph)
    {
        var fixture = Fixture.Of(before + page);
        var note = fixture.Notebook().Notes["pages/Ada.md"];
        var text = fixture.Files["pages/Ada.md"].Text;
        return TextEdit.Apply(text, [FactEdit.Set(note, text, key, value)!.Value]);
    }

    [Theory]
    [InlineData("type:: person\n\n- Potter\n", "type:: person\nsnooze-until:: 2027-01-01\n\n- Potter\n")]
    [InlineData("type:: person", "type:: person\nsnooze-until:: 2027-01-01")]
    [InlineData("type:: person\r\n\r\n- Potter\r\n", "type:: person\r\nsnooze-until:: 2027-01-01\r\n\r\n- Potter\r\n")]
    [InlineData("- type:: person\n  company:: Wren\n- Potter\n", "- type:: person\n  company:: Wren\n  snooze-until:: 2027-01-01\n- Potter\n")]
    [InlineData("\t- type:: person\n\t- Potter\n", "\t- type:: person\n\t  snooze-until:: 2027-01-01\n\t- Potter\n")]
    [InlineData("- Potter #person\n", "snooze-until:: 2027-01-01\n\n- Potter #person\n")]
    [InlineData("type:: person\nsnooze-until:: 2026-12-01\n\n- Potter\n", "type:: person\nsnooze-until:: 2027-01-01\n\n- Potter\n")]
    [InlineData("type:: person\nsnoozed-until:: [[Dec 1st, 2026]]\n", "type:: person\nsnoozed-until:: [[Jan 1st, 2027]]\n")]
    [InlineData("type:: person\nsnooze-until::\n", "type:: person\nsnooze-until:: 2027-01-01\n")]
    [InlineData("---\ntype: person\n---\n- Potter\n", "---\ntype: person\nsnooze-until: 2027-01-01\n---\n- Potter\n")]
    [InlineData("---\ntype: person\n---\ncompany:: Wren\n", "---\ntype: person\nsnooze-until: 2027-01-01\n---\ncompany:: Wren\n")]
    public void A_new_key_is_a_property_and_a_known_one_keeps_its_place(string page, string expected) => Set(page, ContactKey.SnoozeUntil, "2027-01-01").Should().Be(expected);

    [Fact]
    public void Elsewhere_such_lines_are_text() =>
        Set("type:: person\n", ContactKey.SnoozeUntil, "2027-01-01", "# pages/Ada.md\n").Should().Be("---\nsnooze-until: 2027-01-01\n---\ntype:: person\n");

    [Theory]
    [InlineData("type:: person\n\n- Potter\n", "type:: person\nstatus:: resting\n\n- Potter\n")]
    public void To_let_somebody_rest_writes_one(string page, string expected)
    {
        var fixture = Fixture.Of(Graph + page);
        var text = new NoteText(fixture.Notebook().Notes["pages/Ada.md"], fixture.Files["pages/Ada.md"]);
        TextEdit.Apply(text.Source.Text, ContactEdit.Rest(text, null, Today.Date).Edit!.Edits.Single().Edits).Should().Be(expected);
    }

    [Theory]
    [InlineData("type:: person\nlast-contact:: 2026-11-01\n\n- a\n", "type:: person\n\n- a\n")]
    [InlineData("- last-contact:: 2026-11-01\n  type:: person\n- a\n", "- type:: person\n- a\n")]
    [InlineData("- type:: person\n  last-contact:: 2026-11-01\n- a\n", "- type:: person\n- a\n")]
    public void One_goes_with_its_line(string page, string expected)
    {
        var fixture = Fixture.Of(Graph + page);
        var text = fixture.Files["pages/Ada.md"].Text;
        TextEdit.Apply(text, [FactEdit.Remove(fixture.Notebook().Notes["pages/Ada.md"], text, ContactKey.LastContact)!.Value]).Should().Be(expected);
    }

    [Fact]
    public void A_rename_writes_no_quotes_and_no_front_matter()
    {
        RenamedNotebook.CheckRename(
            "# journals/2026_11_01.md\n- Tea with [[Ada$0]]\n# pages/a.md\ntype:: person\nname:: Ada\n# pages/Bob.md\ntype:: person\nintroduced-by:: Ada\n", "Ada: the potter",
            "# journals/2026_11_01.md\n- Tea with [[Ada: the potter]]\n# pages/Bob.md\ntype:: person\nintroduced-by:: Ada: the potter\n# pages/a.md\ntype:: person\nname:: Ada: the potter\n");
        RenamedNotebook.CheckRename(
            "# journals/2026_11_01.md\n- Tea with [[Ada]]\n# pages/a-page.md\ntype:: person\nalias:: Ada$0, Addie\n", "Adah",
            "# journals/2026_11_01.md\n- Tea with [[Adah]]\n# pages/a-page.md\ntype:: person\nalias:: Adah, Addie\n");
    }

    [Fact]
    public void Someone_new_gets_a_page()
    {
        var notebook = Fixture.Of(Graph + "tags:: person, speaker\n").Notebook();
        var created = NewContact.Create(notebook, "Bo Stone", (ContactKey.Company, "Wren Ltd"), (ContactKey.IntroducedBy, "Ada")).Edit!.Created.Single();
        created.Should().Be(new NewNote("pages/Bo Stone.md", "tags:: person\ncompany:: Wren Ltd\nintroduced-by:: [[Ada]]\n\n- \n"));
    }
}
