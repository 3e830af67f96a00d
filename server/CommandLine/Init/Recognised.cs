using NotesNetworking.Core.Network;
using NotesNetworking.Core.Notes;
using NotesNetworking.Core.Notes.Contacts;
using NotesNetworking.Core.Notes.Conversations;
using NotesNetworking.Core.Notes.FollowUps;
using NotesNetworking.Core.Notes.Settings;
using NotesNetworking.LanguageServer.Hosting;

namespace NotesNetworking.CommandLine.Init;

/// <summary>What <c>init</c> says of the notes that are there: what was understood, and what was not and why.</summary>
internal static class Recognised
{
    /// <summary>The lines that say it.</summary>
    public static IEnumerable<string> Describe(LoadedNotebook loaded, PeopleGuess guess)
    {
        var notes = loaded.Notebook.Notes.Values.OrderBy(note => note.Path, StringComparer.Ordinal).ToArray();
        var contacts = notes.Where(note => note.Contact is not null).ToArray();
        // A dated note may bear any name: it is a conversation only when that is somebody's.
        var conversations = notes.SelectMany(note => note.Conversations.Where(record => note.Contact is not null || record.With.Any(link => loaded.Notebook.ContactOf(link, note.Path) is not null))).ToArray();
        var followUps = notes.SelectMany(loaded.Notebook.FollowUpsIn).ToArray();
        if (notes.Length == 0) yield return "No notes yet. A Markdown file in a folder named people, or with 'type: person' at its top, is a contact.";
        else
        {
            yield return Line("contact", contacts.Length, contacts.GroupBy(note => note.Contact!.Sign).OrderBy(group => group.Key).Select(group => $"{group.Count()} by {By(group.Key)}"));
            foreach (var line in Missed(loaded.Notebook, guess)) yield return line;
            yield return Line("conversation", conversations.Length, conversations.GroupBy(record => record.Form).OrderBy(group => group.Key).Select(group => $"{group.Count()} {Where(group.Key)}"));
            foreach (var line in Tables(contacts)) yield return line;
            yield return Line("follow-up", followUps.Length, followUps.Length == 0 ? [] : [$"{followUps.Count(followUp => followUp.State == FollowUpState.Open)} open"]);
        }
        foreach (var note in notes)
            foreach (var problem in note.Problems)
                // The front matter of clippings is between their owner and the program that wrote it.
                if (problem.Kind is ProblemKind.Unreadable or ProblemKind.Setting || (problem.Kind == ProblemKind.FrontMatterSyntax && (note.IsOfPeople || !NotePath.IsNote(note.Path))))
                    yield return $"Not understood: {note.Path}: {problem.Detail}{(problem.Detail.EndsWith('.') ? "" : ".")}";
        foreach (var path in Hidden(loaded)) yield return $"Left out by .gitignore, so not read and not in git: {path}";
    }

    // Silence must not look like an answer.
    private static IEnumerable<string> Missed(Notebook notebook, PeopleGuess guess)
    {
        foreach (var (folder, count, why) in guess.Folders)
            yield return $"{Words.Count(count, "note")} {(folder.Length == 0 ? "at the root" : $"in {folder}")} {(count == 1 ? "looks" : "look")} like people, by {why}, and {(count == 1 ? "is" : "are")} not counted.";
        if (guess.Line is { } line) yield return $"To count them, write in {NotebookSettings.FileName}: {line}";
        if (notebook.ContactPaths.Any()) yield break;
        var layout = notebook.Settings.Layout;
        var (logseq, dendron) = (notebook.Notes.Keys.Count(layout.IsLogseq), notebook.Notes.Keys.Count(layout.IsDendron));
        if (logseq > 0) yield return $"{Words.Count(logseq, "note")} of a Logseq graph: a page is a contact with the property 'type:: person' or 'tags:: person' at its top.";
        if (dendron > 0) yield return $"{Words.Count(dendron, "note")} of a Dendron workspace: a note is a contact below 'people', such as people.ada-okafor.md.";
        if (guess.Folders.Count + logseq + dendron == 0)
            yield return "Nothing here looks like notes about people. A note is a contact with 'type: person' at its top, or in a folder named People.";
    }

    private static IEnumerable<string> Tables(Note[] contacts)
    {
        var tables = contacts.Where(note => note.UncountedTable is not null).ToArray();
        if (tables.Length == 0) yield break;
        var first = $"{tables[0].Path}:{tables[0].Lines.LineAt(tables[0].UncountedTable!.Value.Start) + 1}";
        var where = tables.Length == 1 ? $"A table with days, {first}, is not counted." : $"{tables.Length} tables with days are not counted, the first at {first}.";
        yield return $"{where} To count it, write the heading '## Log' above it, or give it a column 'Channel'.";
    }

    private static string By(ContactSign sign) => sign switch
    {
        ContactSign.FileName => "a file's name with @",
        ContactSign.Property => "Logseq's page properties",
        ContactSign.Hierarchy => "their place in a hierarchy of names",
        _ => sign.ToString().ToLowerInvariant(),
    };

    private static string Line(string noun, int count, IEnumerable<string> parts) =>
        $"{Words.Count(count, noun)}{(count == 0 ? "" : ": ")}{string.Join(", ", parts)}.";

    private static string Where(RecordForm form) => form switch
    {
        RecordForm.Heading => "under dated headings",
        RecordForm.Item => "in lists",
        RecordForm.Paragraph => "in paragraphs",
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
