using System.Text;
using NotesNetworking.Core.Network;
using NotesNetworking.Core.Notes;
using NotesNetworking.Core.Notes.Contacts;
using NotesNetworking.Core.Notes.Editing;

namespace NotesNetworking.Core.Assist;

/// <summary>A note for someone new, made as the notebook's other contacts are: in their folder, named and marked as they are.</summary>
public static class NewContact
{
    /// <summary>The edit that makes the note of a contact, or why there can be none.</summary>
    /// <param name="notebook">The notebook.</param>
    /// <param name="name">The name.</param>
    /// <param name="facts">What is known of them by canonical front-matter key, in the order to write.</param>
    public static EditOutcome Create(Notebook notebook, string name, params IReadOnlyList<(ContactKey Key, string Value)> facts) =>
        Create(notebook, ContactHabits.Of(notebook), name, stem => stem, facts);

    /// <summary>
    /// The same for one of many who come from elsewhere, with habits that were looked up once. Nobody chose their names with
    /// files in mind: the file gets the nearest name that it can have.
    /// </summary>
    public static EditOutcome Import(Notebook notebook, ContactHabits habits, string name) => Create(notebook, habits, name, NoteName.FileFor, []);

    /// <summary>The same for somebody whose name another has as well, in a file with a name of its own.</summary>
    public static EditOutcome ImportAs(Notebook notebook, ContactHabits habits, string name, string stem)
    {
        name = TextStyle.OneLine(name);
        return NoteName.Refusal(name) is { } refusal ? EditOutcome.Refused(refusal) : At(notebook, habits, PathOf(habits, NoteName.FileFor(habits.StemOf(stem))), name, []);
    }

    private static EditOutcome Create(Notebook notebook, ContactHabits habits, string name, Func<string, string> fit, IReadOnlyList<(ContactKey Key, string Value)> facts)
    {
        name = TextStyle.OneLine(name);
        if (NoteName.Refusal(name) is { } refusal) return EditOutcome.Refused(refusal);
        if (Taken(notebook, name) is { } taken) return EditOutcome.Refused(taken);
        var stem = fit(habits.StemOf(name));
        if (NoteName.FileRefusal(stem) is { } unfit) return EditOutcome.Refused(unfit);
        return At(notebook, habits, PathOf(habits, stem), name, facts);
    }

    /// <summary>The edit that makes the note of a contact at a path of its own, with its ending.</summary>
    public static EditOutcome At(Notebook notebook, string path, string name, params IReadOnlyList<(ContactKey Key, string Value)> facts) =>
        At(notebook, ContactHabits.Of(notebook), path, name, facts);

    private static EditOutcome At(Notebook notebook, ContactHabits habits, string path, string name, IReadOnlyList<(ContactKey Key, string Value)> facts)
    {
        // Not every file system tells upper case from lower.
        var taken = notebook.NotesNamed(NotePath.StemOf(path)).FirstOrDefault(other => NameKey.Of(other.Path) == NameKey.Of(path));
        if (taken is not null) return EditOutcome.Refused($"There is a note at {taken.Path} already.");
        return new NotebookEdit { Created = [new NewNote(path, TextOf(habits, notebook, path, name, facts))] };
    }

    private static string PathOf(ContactHabits habits, string stem) => habits.Folder.Length == 0 ? stem + ".md" : $"{habits.Folder}/{stem}.md";

    private static string? Taken(Notebook notebook, string name)
    {
        if (notebook.IsMe(name)) return $"{name} is you, by the configuration's \"me\".";
        var found = notebook.Resolve(name);
        return found.Path is { } path ? $"{name} has a note already: {path}."
            : found.IsAmbiguous ? $"Several notes go by {name} already: {string.Join(", ", found.Candidates)}."
            : null;
    }

    private static string TextOf(ContactHabits habits, Notebook notebook, string path, string name, IReadOnlyList<(ContactKey Key, string Value)> facts)
    {
        var text = new StringBuilder();
        // By its place alone it is a contact only where the configuration says so.
        var mark = habits.Mark ?? (notebook.Settings.People.Matches(path) ? null : "type: person");
        if (notebook.Settings.Layout.IsLogseq(path) && !notebook.ContactPaths.Any(other => notebook.Notes[other].FrontMatter is not null))
            return PageOf(habits, mark ?? "type: person", name, facts);
        if (mark is not null) text.Append(mark).Append('\n');
        if (habits.WritesName) text.Append("name: ").Append(FrontMatterEdit.Quote(name)).Append('\n');
        foreach (var (key, value) in facts) text.Append(key.Canonical).Append(": ").Append(ValueOf(key, value)).Append('\n');
        var frontMatter = text.Length == 0 ? "" : $"---\n{text}---\n\n";
        return $"{frontMatter}# {name}\n";
    }

    // A page's title is its file's name.
    private static string PageOf(ContactHabits habits, string mark, string name, IReadOnlyList<(ContactKey Key, string Value)> facts)
    {
        var colon = mark.IndexOf(':', StringComparison.Ordinal);
        var kind = mark[(colon + 1)..].Trim();
        if (kind is ['[', not '[', ..]) kind = kind[1..^1];
        var text = new StringBuilder(PagePropertyEdit.Line(mark[..colon], kind.Trim('"'))).Append('\n');
        if (habits.WritesName || habits.StemOf(name) != name) text.Append(PagePropertyEdit.Line(ContactKey.Name.Canonical, name)).Append('\n');
        foreach (var (key, value) in facts)
        {
            var written = key.Kind switch
            {
                KeyKind.Contacts when !value.StartsWith("[[", StringComparison.Ordinal) => $"[[{value}]]",
                KeyKind.Tags => string.Join(", ", value.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries).Select(tag => tag.TrimStart('#'))),
                KeyKind.TextList => PagePropertyEdit.Item(value),
                _ => value,
            };
            text.Append(PagePropertyEdit.Line(key.Canonical, written)).Append('\n');
        }
        return text.Append("\n- \n").ToString();
    }

    private static string ValueOf(ContactKey key, string value) => key.Kind switch
    {
        KeyKind.Contacts => FrontMatterEdit.Quote(value.StartsWith("[[", StringComparison.Ordinal) ? value : $"[[{value}]]"),
        KeyKind.Tags => $"[{string.Join(", ", value.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries).Select(tag => FrontMatterEdit.Quote(tag.TrimStart('#'))))}]",
        _ => FrontMatterEdit.Quote(TextStyle.OneLine(value)),
    };
}
