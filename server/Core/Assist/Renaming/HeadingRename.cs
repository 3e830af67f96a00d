using NotesNetworking.Core.Assist.Navigation;
using NotesNetworking.Core.Network;
using NotesNetworking.Core.Notes;
using NotesNetworking.Core.Notes.Editing;
using NotesNetworking.Core.Notes.Markdown;
using NotesNetworking.Core.Text;

namespace NotesNetworking.Core.Assist.Renaming;

/// <summary>Changes the words of a heading, and every link that names it, by its words or its anchor.</summary>
internal sealed class HeadingRename(Notebook notebook, HeadingSubject subject, string newWords, RenameMeans means)
{
    private readonly string _path = subject.Path;

    /// <summary>The changes, or why there are none.</summary>
    public RenameOutcome Run()
    {
        if (newWords == subject.Heading.Text) return RenameOutcome.Of(NotebookEdit.None);
        if (NameKey.Slug(newWords).Length == 0 || newWords.Any(char.IsControl)) return RenameOutcome.Refuse(Refusals.Empty);
        if (means.Texts(_path) is not { } own) return RenameOutcome.Refuse(Refusals.Unreadable(_path));
        // A closed note may have changed on the disk since.
        var index = own.Note.Headings.IndexOf(subject.Heading);
        if (index < 0) return RenameOutcome.Refuse(Refusals.Unreadable(_path));

        var heading = new TextEdit(subject.Heading.TextSpan, newWords);
        var after = NoteParser.Parse(_path, TextEdit.Apply(own.Source.Text, [heading]), notebook.Settings);
        if (after.Headings.Length != own.Note.Headings.Length || after.Headings[index].Text != newWords) return RenameOutcome.Refuse(Refusals.Empty);

        var edits = new List<NoteEdit>();
        foreach (var path in notebook.NotesNaming(notebook.Notes[_path]).Append(_path).Distinct().Order(StringComparer.Ordinal))
        {
            if (path != _path && !notebook.Notes[path].Links.Any(link => IsToHeading(link, path)) && !notebook.Notes[path].Definitions.Any(one => IsToHeading(one.Link, path))) continue;
            if ((path == _path ? own : means.Texts(path)) is not { } text) return RenameOutcome.Refuse(Refusals.Unreadable(path));
            var changes = new List<TextEdit>(path == _path ? [heading] : []);
            foreach (var link in text.Note.Links.Concat(text.Note.Definitions.Select(one => one.Link)).Where(link => IsToHeading(link, path)))
            {
                // Its definition says once which heading it leads to.
                if (link.IsByReference) continue;
                // A link within the heading itself is part of its words.
                if (path == _path && subject.Heading.TextSpan.Contains(link.Span)) continue;
                var fragment = HeadingName.Follow(own.Note, after, link.Fragment!, link.Form == LinkForm.Markdown);
                if (HeadingName.IndexOf(after, fragment) != HeadingName.IndexOf(own.Note, link.Fragment!)) return RenameOutcome.Refuse(Refusals.HeadingTaken(newWords, _path));
                if (fragment != link.Fragment) changes.Add(LinkEdit.Point(text.Source.Text, link, fragment));
            }
            if (changes.Count > 0) edits.Add(new NoteEdit(path, text.Source.Lines, [.. changes]));
        }
        return RenameOutcome.Of(new NotebookEdit { Edits = [.. edits] });
    }

    private bool IsToHeading(Link link, string path) =>
        link.Fragment is not null && (link.Target.Length == 0 ? path == _path : notebook.Resolve(link, path).Path == _path);
}
