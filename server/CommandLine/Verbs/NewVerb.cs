using System.CommandLine;
using NotesNetworking.Core.Assist;
using NotesNetworking.Core.Network;
using NotesNetworking.Core.Notes;
using NotesNetworking.Core.Notes.Settings;

namespace NotesNetworking.CommandLine.Verbs;

/// <summary><c>new</c>: makes the note of a contact as the notebook keeps its others.</summary>
internal static class NewVerb
{
    public static Command Create(TextWriter output)
    {
        var name = new Argument<string>("NAME") { Description = "The contact's name" };
        var verb = new Command("new", "Makes a note for someone, as most of your contacts have theirs") { name };
        var options = NotebookOptions.AddTo(verb, "text", "json");
        verb.SetAction(parsed => NoteChange.Run(options, parsed, (request, change) =>
        {
            var given = parsed.GetValue(name)!.Trim();
            return change.Make(
                NewContact.Create(request.Notebook, given), (ChangeSentences.Made(given), given),
                texts => (texts.Keys.Single(), TitleLineOf(texts.Single(), request.Notebook.Settings)), output);
        }));
        return verb;
    }

    private static int TitleLineOf(KeyValuePair<string, string> made, NotebookSettings settings)
    {
        var note = NoteParser.Parse(made.Key, made.Value, settings);
        return note.Headings is [var title, ..] ? note.Lines.LineAt(title.Span.Start) : 0;
    }
}
