using NotesNetworking.Core.Advice;
using NotesNetworking.Core.Notes;
using NotesNetworking.Core.Notes.Settings;
using NotesNetworking.Core.Tests.Fixtures;

namespace NotesNetworking.Core.Tests.Advice;

public class NotebookRulesTests
{
    [Fact]
    public void Git_left_two_versions() => CheckDiagnostics.Check("notebook/conflict-marker", """
        # Ada
        <<<<<<< HEAD
        ^^^^^^^^^^^^ error: git left two versions here.
        ## 2026-03-01 Call
        =======
        ^^^^^^^ error: git left
        ## 2026-03-01 Lunch
        >>>>>>> theirs
        ^^^^^^^^^^^^^^ error: git left
        A heading
        =======
        """);

    [Fact]
    public void A_key_one_edit_from_a_known_one() => CheckDiagnostics.Check("front-matter/unknown-key", """
        ---
        compani: Kestrel
        ^^^^^^^ hint: Did you mean "company"? As it is, "compani" is a key of your own.
        birhtday: 1985-12-10
        ^^^^^^^^ hint: Did you mean "birthday"?
        friends: "[[Bob]]"
        twitter: ada
        rode: x
        favourite-tea: oolong
        ---
        """);

    [Fact]
    public void The_configuration_is_checked_key_by_key() => CheckDiagnostics.Check("config/bad-value", """
        # notes-networking.yaml
        people: ["crm/**"]
        colour: red
        ^^^^^^ warning: colour cannot be read here. It takes: people, templates,
        cadence: {default: somewhere, family: 2w}
                           ^^^^^^^^^ warning: default cannot be read here. It takes: 10d, 2w
        severity: {contact/overdue: loud, contact/overdeu: off}
                                    ^^^^ warning: contact/overdue cannot be read here. It takes: error, warning
                                          ^^^^^^^^^^^^^^^ warning: No diagnostic has the code contact/overdeu.
        follow-up: {write: sometimes}
                           ^^^^^^^^^ warning: follow-up: write cannot be read here. It takes: write: emoji
        me: Jo
        # crm/ada.md
        # Ada
        """);

    [Fact]
    public void A_note_that_cannot_be_read_says_why_and_its_front_matter_still_counts()
    {
        var deep = "---\nname: Ada\n---\n" + new string('>', 2000) + " x";
        var settings = NotebookSettings.Default;
        var notes = new[] { NoteParser.Parse("people/ada.md", deep, settings), Note.Unreadable("people/bob.md", "The file is larger than 5 MB.") };
        var notebook = Core.Network.Notebook.Create(settings, notes);

        notes[0].Contact!.Name.Should().Be("Ada");
        foreach (var note in notes)
        {
            var diagnostic = Advisor.Advise(notebook, note, Today.Date).Should().ContainSingle(d => d.Code == "notebook/unreadable").Subject;
            diagnostic.Severity.Should().Be(Severity.Warning);
            diagnostic.Message.Should().StartWith("This note could not be read: ");
        }
    }
}
