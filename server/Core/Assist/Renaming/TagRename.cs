using NotesNetworking.Core.Assist.Navigation;
using NotesNetworking.Core.Network;
using NotesNetworking.Core.Notes;
using NotesNetworking.Core.Notes.Editing;
using NotesNetworking.Core.Text;

namespace NotesNetworking.Core.Assist.Renaming;

/// <summary>Renames a tag in all notes, front matter and body; those nested in it follow. Where the new tag is in use, the
/// two become one.</summary>
internal static class TagRename
{
    /// <summary>The changes, or why there are none.</summary>
    public static RenameOutcome Run(Notebook notebook, TagSubject subject, string newTag, RenameMeans means)
    {
        newTag = newTag.StartsWith('#') ? newTag[1..] : newTag;
        if (newTag == subject.Tag) return RenameOutcome.Of(NotebookEdit.None);
        if (!TagText.IsTag(newTag)) return RenameOutcome.Refuse(Refusals.NoTag(newTag));
        if (notebook.Settings.TagCadences.Keys.FirstOrDefault(tag => NameKey.Of(tag) == NameKey.Of(subject.Tag)) is { } known) return RenameOutcome.Refuse(Refusals.TagHasCadence(known));

        var edits = new List<NoteEdit>();
        foreach (var path in notebook.NotesTagged(subject.Tag))
        {
            if (means.Texts(path) is not { } text) return RenameOutcome.Refuse(Refusals.Unreadable(path));
            TextEdit[] changes = [.. Occurrences.In(notebook, text.Note, subject).Select(found => new TextEdit(found.Span, newTag))];
            var after = NoteParser.Parse(path, TextEdit.Apply(text.Source.Text, changes), notebook.Settings);
            if ((after.Contact is null) != (text.Note.Contact is null)) return RenameOutcome.Refuse(Refusals.TagMakesContact(path));
            if (!after.Tags.Select(tag => tag.Value).SequenceEqual(text.Note.Tags.Select(tag => Renamed(tag, changes, newTag)))) return RenameOutcome.Refuse(Refusals.FrontMatter(path));
            edits.Add(new NoteEdit(path, text.Source.Lines, [.. changes]));
        }
        return RenameOutcome.Of(new NotebookEdit { Edits = [.. edits] });
    }

    private static string Renamed(Spanned<string> tag, TextEdit[] changes, string newTag)
    {
        foreach (var change in changes)
            if (change.Span.Start == tag.Span.Start) return newTag + tag.Value[change.Span.Length..];
        return tag.Value;
    }
}
