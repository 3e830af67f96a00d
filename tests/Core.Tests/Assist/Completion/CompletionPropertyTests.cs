using CsCheck;
using NotesNetworking.Core.Assist.Completion;
using NotesNetworking.Core.Notes;
using NotesNetworking.Core.Notes.Settings;
using NotesNetworking.Core.Tests.Fixtures;
using NotesNetworking.Core.Tests.Notes;
using NotesNetworking.Core.Text;

namespace NotesNetworking.Core.Tests.Assist.Completion;

public class CompletionPropertyTests
{
    private static readonly Gen<string> s_piece = Gen.OneOf(
        Gen.OneOf(
            "[[", "]]", "[", "]", "(", "](", ")", "@", "#", "##", "## ", "- ", "- [ ] ", "📅 ", "due:: ", "due:", "---\n", "type: person\n", "with ", " ", "\n", "\r\n", "|", "\"",
            "introduced-by: ", "tags: [", "status: ", "met: ", "2026-11-20", "Call", "gave", "::", "`", "```\n", "%%", "<!--", "e\u0301", "😀", "\uFEFF", "con", "next fri", "Ad", "c"),
        Text.TextGen.WellFormed);

    [Fact]
    public void At_any_place_of_any_text_every_suggestion_replaces_what_touches_the_cursor_on_its_line() =>
        Gen.Select(s_piece.Array[0, 14].Select(string.Concat), Gen.OneOf("people/x.md", "2026-11-20.md", "note.md"), Gen.Double[0, 1], Gen.Bool).Sample((text, path, share, isAsked) =>
            Check(path, text, (int)(text.Length * share), isAsked));

    [Fact]
    public void So_it_is_at_every_place_of_notes_as_people_keep_them()
    {
        foreach (var (path, text) in SampleNotes.All)
            for (var at = 0; at <= text.Length; at++) Check(path, text, at, isAsked: true);
    }

    private static void Check(string path, string text, int offset, bool isAsked)
    {
        if (offset > 0 && offset < text.Length && (char.IsLowSurrogate(text[offset]) || text[offset] == '\n')) return;
        var source = SourceText.From(text);
        var notes = SampleNotes.All.Where(note => note.Path != path).Append((Path: path, Text: text)).Select(note => NoteParser.Parse(note.Path, note.Text, NotebookSettings.Default));
        var notebook = Core.Network.Notebook.Create(NotebookSettings.Default, notes);
        var place = new CompletionPlace(notebook, notebook.Notes[path], source, offset, Today.Date, isAsked);
        CheckCompletion.CheckLaws(Completer.At(place), source, offset);
    }
}
