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
        ||||||| base
        =======
        ## 2026-03-01 Lunch
        >>>>>>> theirs
        A heading
        =======
        # people/bo.md
        ---
        type: person
        <<<<<<< HEAD
        ^^^^^^^^^^^^ error: git left
        city: Porto
        =======
        city: Bremen
        >>>>>>> theirs
        ---
        """);

    [Theory]
    [InlineData("```\n<<<<<<< HEAD\na\n=======\nb\n>>>>>>> x\n```\n")]
    [InlineData("~~~python\n<<<<<<< SEARCH\na\n=======\nb\n>>>>>>> REPLACE\n~~~\n")]
    [InlineData("```\n<<<<<<< HEAD\na\n=======\nb\n>>>>>>> x\n")]
    [InlineData("    <<<<<<< HEAD\n    a\n    =======\n    b\n    >>>>>>> x\n")]
    [InlineData("1. x\n\n   ```\n   <<<<<<< HEAD\n   =======\n   >>>>>>> x\n   ```\n")]
    [InlineData("<<<<<<< HEAD\na\n=======\nb\n")]
    [InlineData("<<<<<<< HEAD\na\n>>>>>>> x\n")]
    [InlineData("=======\n>>>>>>> x\n<<<<<<< HEAD\n")]
    [InlineData("Title\n=======\n\n>>>>>>> much quoted\n")]
    [InlineData("see <<<<<<< HEAD\n=======\n>>>>>>> x\n")]
    [InlineData("<<<<<<<< x\n=======\n>>>>>>> x\n")]
    public void Markers_in_code_and_less_than_a_whole_set_are_none(string text) => CheckDiagnostics.Check("notebook/conflict-marker", $"# Ada\n\n{text}");

    [Fact]
    public void Two_versions_in_front_matter_are_one_mistake() => CheckDiagnostics.Check("front-matter/syntax", """
        ---
        type: person
        <<<<<<< HEAD
        city: Porto
        =======
        city: Bremen
        >>>>>>> theirs
        ---
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
