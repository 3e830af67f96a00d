using System.CommandLine;
using NotesNetworking.Core.Assist.Renaming;
using NotesNetworking.Core.Network;
using NotesNetworking.Core.Notes.Editing;

namespace NotesNetworking.CommandLine.Verbs;

/// <summary><c>rename</c>: gives a contact another name, wherever the old one stands, or refuses and says why.</summary>
internal static class RenameVerb
{
    public static Command Create(TextWriter output, TextWriter error)
    {
        var verb = new Command("rename", "Gives a contact another name: in its note, its file's name and every link");
        var contact = ContactArgument.AddTo(verb, "OLD");
        var name = new Argument<string>("NEW") { Description = "The new name" };
        verb.Arguments.Add(name);
        var options = NotebookOptions.AddTo(verb, "text", "json");
        verb.SetAction(parsed => NoteChange.Run(options, parsed, (request, change) =>
        {
            if (contact.Find(parsed, request, error) is not { } relationship) return ExitCode.Found;
            var given = parsed.GetValue(name)!.Trim();
            var (edit, refusal) = Rename.Contact(request.Notebook, relationship.Note, given, new RenameMeans(change.Texts, MovesFiles: true, change.IsTaken));
            var path = edit?.Moved.FirstOrDefault(moved => moved.From == relationship.Path).To ?? relationship.Path;
            var count = edit is null ? 0 : edit.Edits.Select(one => one.Path).Concat(edit.Moved.Select(moved => moved.From)).Distinct(StringComparer.Ordinal).Count();
            var line = relationship.Note.Lines.LineAt(relationship.Contact.NameSpan.Start);
            return change.Make(
                new EditOutcome(edit, refusal), (ChangeSentences.Renamed(relationship.Contact.Name, given, count), given), _ => (path, line), output);
        }));
        return verb;
    }
}
