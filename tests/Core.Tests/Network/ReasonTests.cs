using NotesNetworking.Core.Assist;
using NotesNetworking.Core.Network;
using NotesNetworking.Core.Tests.Fixtures;

namespace NotesNetworking.Core.Tests.Network;

/// <summary>Each fact names the rule that read it and the line that it went by; what no line says has no line.</summary>
public class ReasonTests
{
    private static Notebook NotebookOf(string files) => Fixture.Of(files).Notebook();

    private static string Told(Reason reason) => $"{reason.Rule} {reason.Place}".TrimEnd();

    [Theory]
    [InlineData("# x/Ada Okafor.md\n---\ncompany: Kestrel\ntype: person\n---\n", "Type x/Ada Okafor.md:3")]
    [InlineData("# x/Ada Okafor.md\n---\ntype:\n  - note\n  - person\n---\n", "Type x/Ada Okafor.md:4")]
    [InlineData("# x/Ada Okafor.md\n---\ncategories:\n  - \"[[People]]\"\n---\n", "Category x/Ada Okafor.md:3")]
    [InlineData("# x/Ada Okafor.md\n---\ntags: [rowing, person/client]\n---\n", "Tag x/Ada Okafor.md:2")]
    [InlineData("# x/Ada Okafor.md\n---\nrole: x\n---\n# Ada Okafor\n\n#person\n", "Tag x/Ada Okafor.md:6")]
    [InlineData("# people/Ada Okafor.md\n# Ada Okafor\n", "Folder people/Ada Okafor.md")]
    [InlineData("# x/@Ada Okafor.md\nRows.\n", "FileName x/@Ada Okafor.md")]
    [InlineData("# people/Ada Okafor.md\n---\nkind: person\n---\n", "Type people/Ada Okafor.md:2")]
    public void What_makes_a_note_a_contacts(string file, string expected)
    {
        var notebook = NotebookOf(file);
        Told(Reason.OfContact(notebook.Notes.Values.Single())).Should().Be(expected);
    }

    [Theory]
    [InlineData("# people/x.md\n---\nname: Ada Okafor\n---\n# Ada\n", "FrontMatter people/x.md:2")]
    [InlineData("# people/x.md\n---\nlast-name: Okafor\nfirst-name: Ada\n---\n", "FrontMatter people/x.md:3")]
    [InlineData("# people/ada-okafor.md\n---\ntitle: Ada Okafor\n---\n", "Title people/ada-okafor.md:2")]
    [InlineData("# people/ada-okafor.md\n---\ntitle: Head of Glaze\n---\n\n# Ada Okafor\n", "Heading people/ada-okafor.md:5")]
    [InlineData("# people/Ada Okafor.md\n# About\n", "FileName people/Ada Okafor.md")]
    public void Where_the_name_comes_from(string file, string expected) =>
        Told(Reason.OfName(NotebookOf(file).Notes.Values.Single())).Should().Be(expected);

    private const string Talked = "# Ada\n## 2026-11-01 Call\n";

    [Theory]
    [InlineData("---\ncadence: 2w\n---\n" + Talked, "", "Cadence people/ada.md:2")]
    [InlineData("# Ada\n**Cadence:** monthly\n## 2026-11-01 Call\n", "", "Cadence people/ada.md:2")]
    [InlineData("---\nnext-contact: 2026-12-01\ncadence: 2w\n---\n" + Talked, "", "NextContact people/ada.md:2")]
    [InlineData("---\ntags: [family]\n---\n" + Talked, "cadence:\n  default: 6w\n  family: 2w\n", "Tag notes-networking.yaml:3")]
    [InlineData("---\ntags: [rowing]\n---\n" + Talked, "cadence:\n  default: 6w\n  family: 2w\n", "Default notes-networking.yaml:2")]
    [InlineData(Talked, "", "BuiltIn")]
    [InlineData("# Ada\n## 2026-11-01 Call\n## 2026-10-01 Call\n## 2026-09-01 Call\n## 2026-08-01 Call\n", "", "Rhythm")]
    [InlineData("# Ada\n", "", "NotMet people/ada.md")]
    [InlineData("---\nmet: 2026-10-01\n---\n", "", "BuiltIn")]
    [InlineData("---\nsnooze-until: 2027-01-01\n---\n" + Talked, "", "Snoozed people/ada.md:2")]
    [InlineData("---\nsnooze-until: 2026-01-01\n---\n" + Talked, "", "BuiltIn")]
    [InlineData("---\nstatus: resting\n---\n" + Talked, "", "Status people/ada.md:2")]
    [InlineData("---\ncadence: never\n---\n" + Talked, "", "Never people/ada.md:2")]
    [InlineData("---\ntags: [family]\n---\n" + Talked, "cadence: {family: never}\n", "Never notes-networking.yaml:1")]
    [InlineData("# Ada\n## 2026-11-01 → Call\n## 2026-10-01 → Call\n## 2026-09-01 → Call\n", "", "OneSided")]
    public void What_makes_a_contact_due(string note, string settings, string expected)
    {
        var notebook = NotebookOf($"# people/ada.md\n{note}" + (settings.Length > 0 ? $"# notes-networking.yaml\n{settings}" : ""));
        var relationship = notebook.RelationshipWith("people/ada.md");
        Told(DueReason.Of(notebook, relationship, Standing.Of(relationship, notebook.Settings, Today.Date))).Should().Be(expected);
    }

    [Fact]
    public void A_cadence_by_tag_names_the_tag()
    {
        var notebook = NotebookOf($"# people/ada.md\n---\ntags: [rowing, Family]\n---\n{Talked}# notes-networking.yaml\ncadence: {{family: 2w, rowing: 3w}}\n");
        var relationship = notebook.RelationshipWith("people/ada.md");
        DueReason.Of(notebook, relationship, Standing.Of(relationship, notebook.Settings, Today.Date)).Why
            .Should().Be("your notebook's cadence for #Family, 14 days from 2026-11-01, when you last talked");
    }

    [Fact]
    public void The_page_tells_all_of_it_line_by_line() => WhyPage.Of(NotebookOf("""
        # people/ada.md
        ---
        type: person
        name: Ada Okafor
        cadence: 6w
        ---
        - [ ] Send her the notes
        - [x] The key [by:: them]
        - [-] Given up

        ## 2026-09-01 Call: the grant
        # journal/2026-09-01.md
        Call with [[Ada Okafor]].
        # journal/2026-08-01.md
        Lunch with [[Ada Okafor]].
        """), "people/ada.md", Today.Date).ToPlainText().Should().Be("""
        Ada Okafor

          · Contact: its front matter says that it is about a person · people/ada.md:2
          · Name: the front matter says it · people/ada.md:3
          · Due 2026-10-13: its own cadence, 42 days from 2026-09-01, when you last talked · people/ada.md:4

        Conversations
          · 2026-09-01 call: the grant · a dated heading · people/ada.md:10; a diary line with a channel or a verb of contact · journal/2026-09-01.md:1
          · 2026-08-01 lunch: with Ada Okafor. · a diary line with a channel or a verb of contact · journal/2026-08-01.md:1

        Follow-ups
          · You meant to: Send her the notes. · it says of nobody else that they do it · people/ada.md:6
          · They promised: The key. It is done. · a field says that they do it · people/ada.md:7
        """);

    [Fact]
    public void What_was_not_read_is_said_too() => WhyPage.Of(NotebookOf("# people/Ada.md\n---\nlast-contact: 2026-11-01\n---\n"), "people/Ada.md", Today.Date).ToPlainText().Should().Be("""
        Ada

          · Contact: it is in a folder for people · people/Ada.md
          · Name: the file's name · people/Ada.md
          · Last contact 2026-11-01: the note states it · people/Ada.md:2
          · Due 2027-01-31: nothing says how often, 91 days from 2026-11-01, when you last talked

        Conversations
        Your notes hold nothing that counts as one.

        Follow-ups
        Your notes hold nothing that counts as one.
        """);
}
