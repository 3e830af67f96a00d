using NotesNetworking.Core.Network;
using NotesNetworking.Core.Notes;
using NotesNetworking.Core.Notes.Conversations;
using NotesNetworking.Core.Notes.FollowUps;
using NotesNetworking.LanguageServer.Hosting;

namespace NotesNetworking.CommandLine.Init;

/// <summary>What <c>init</c> says of the notes that are there: what was understood, and what was not and why.</summary>
internal static class Recognised
{
    /// <summary>The lines that say it.</summary>
    public static IEnumerable<string> Describe(LoadedNotebook loaded)
    {
        var notes = loaded.Notebook.Notes.Values.OrderBy(note => note.Path, StringComparer.Ordinal).ToArray();
        var contacts = notes.Where(note => note.Contact is not null).ToArray();
        // A dated note may bear any name: it is a conversation only when that is somebody's.
        var conversations = notes.SelectMany(note => note.Conversations.Where(record => note.Contact is not null || record.With.Any(link => loaded.Notebook.ContactOf(link, note.Path) is not null))).ToArray();
        var followUps = notes.SelectMany(loaded.Notebook.FollowUpsIn).ToArray();
        if (notes.Length == 0) yield return "No notes yet. A Markdown file in a folder named people, or with 'type: person' at its top, is a contact.";
        else
        {
            yield return Line("contact", contacts.Length, contacts.GroupBy(note => note.Contact!.Sign).OrderBy(group => group.Key).Select(group => $"{group.Count()} by {group.Key.ToString().ToLowerInvariant()}"));
            yield return Line("conversation", conversations.Length, conversations.GroupBy(record => record.Form).OrderBy(group => group.Key).Select(group => $"{group.Count()} {Where(group.Key)}"));
            yield return Line("follow-up", followUps.Length, followUps.Length == 0 ? [] : [$"{followUps.Count(followUp => followUp.State == FollowUpState.Open)} open"]);
        }
        foreach (var note in notes)
            foreach (var problem in note.Problems)
                if (problem.Kind is ProblemKind.Unreadable or ProblemKind.FrontMatterSyntax or ProblemKind.Setting)
                    yield return $"Not understood: {note.Path}: {problem.Detail}{(problem.Detail.EndsWith('.') ? "" : ".")}";
        foreach (var path in Hidden(loaded)) yield return $"Left out by .gitignore, so not read and not in git: {path}";
    }

    private static string Line(string noun, int count, IEnumerable<string> parts) =>
        $"{Words.Count(count, noun)}{(count == 0 ? "" : ": ")}{string.Join(", ", parts)}.";

    private static string Where(RecordForm form) => form switch
    {
        RecordForm.Heading => "under dated headings",
        RecordForm.Item => "in lists",
        RecordForm.Row => "in tables",
        RecordForm.Entry => "in front matter",
        RecordForm.MeetingNote => "as meeting notes",
        RecordForm.DatedNote => "in dated notes",
        _ => "as dated notes beside a contact's",
    };

    /// <summary>The contacts' notes that <c>.gitignore</c> files leave out.</summary>
    private static IEnumerable<string> Hidden(LoadedNotebook loaded) =>
        new NotebookFiles(loaded.Root.Folder, loaded.Notebook.Settings, withIgnored: true).Find().Where(path => !loaded.Notebook.Notes.ContainsKey(path))
            .Where(path => NoteFile.Read(loaded.Root.Folder, path, loaded.Notebook.Settings)?.Contact is not null).Order(StringComparer.Ordinal);
}
