using NotesNetworking.Core.Notes;
using NotesNetworking.Core.Notes.Editing;
using NotesNetworking.Core.Notes.Settings;
using NotesNetworking.Core.Text;

namespace NotesNetworking.Core.Tests.Notes.Editing;

public class LinkEditTests
{
    [Fact]
    public void Everything_about_a_link_stays_but_its_target()
    {
        const string text = """
            ---
            friend: [[Ada]]
            mentor: 'Ada'
            colleague: ["[[Ada|A.]]", "[[ Ada ]]"]
            ---
            [[Ada]], [[Ada#Log|shown]], ![[Ada]], [see](Ada.md#log), `[[Ada]]`.

            | [[Ada\|A.]] |
            |---|
            """;
        var note = NoteParser.Parse("people/bob.md", text, NotebookSettings.Default);

        var edits = note.Links.Select(link => LinkEdit.Rename(text, link, link.Form == Core.Notes.Markdown.LinkForm.Markdown ? "Ada Okafor.md" : "Ada Okafor"));

        TextEdit.Apply(text, edits).Should().Be("""
            ---
            friend: [[Ada Okafor]]
            mentor: 'Ada Okafor'
            colleague: ["[[Ada Okafor|A.]]", "[[ Ada Okafor ]]"]
            ---
            [[Ada Okafor]], [[Ada Okafor#Log|shown]], ![[Ada Okafor]], [see](Ada%20Okafor.md#log), `[[Ada]]`.

            | [[Ada Okafor\|A.]] |
            |---|
            """);
    }
}
