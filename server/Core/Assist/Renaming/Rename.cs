using NotesNetworking.Core.Assist.Navigation;
using NotesNetworking.Core.Network;
using NotesNetworking.Core.Notes;
using NotesNetworking.Core.Text;

namespace NotesNetworking.Core.Assist.Renaming;

/// <summary>Renames what stands at a place: a contact or another note, an alias, a tag, or a heading. All or nothing.</summary>
public static class Rename
{
    /// <summary>What there is to rename at an offset of a note.</summary>
    public static RenamePlace Prepare(Notebook notebook, Note note, int offset)
    {
        if (PlaceReader.At(note, offset) is not { } place) return RenamePlace.Refuse(Refusals.Nothing);
        return SubjectAt(notebook, note, place) switch
        {
            NoteSubject { Path: var path } => new RenamePlace(WordsOf(place), notebook.Notes[path].Contact?.Name ?? notebook.Notes[path].FileName, null),
            AliasSubject alias => new RenamePlace(place.Span, alias.Alias.Text, null),
            TagSubject tag => new RenamePlace(place.Span, tag.Tag, null),
            HeadingSubject heading => new RenamePlace(WordsOf(place), heading.Heading.Text, null),
            UnknownSubject unknown => RenamePlace.Refuse(Refusals.Unknown(unknown.Name)),
            AmbiguousSubject ambiguous => RenamePlace.Refuse(Refusals.Ambiguous(ambiguous.Name, ambiguous.Candidates)),
            _ => RenamePlace.Refuse(Refusals.Nothing),
        };
    }

    /// <summary>Renames what stands at an offset of a note.</summary>
    public static RenameOutcome To(Notebook notebook, Note note, int offset, string newName, RenameMeans means)
    {
        if (Prepare(notebook, note, offset).Refusal is { } refusal) return RenameOutcome.Refuse(refusal);
        newName = newName.Trim();
        return SubjectAt(notebook, note, PlaceReader.At(note, offset)!) switch
        {
            NoteSubject { Path: var path } => Contact(notebook, notebook.Notes[path], newName, means),
            AliasSubject alias => AliasRename.Run(notebook, alias, newName, means),
            TagSubject tag => TagRename.Run(notebook, tag, newName, means),
            HeadingSubject heading => new HeadingRename(notebook, heading, newName, means).Run(),
            _ => RenameOutcome.Refuse(Refusals.Nothing),
        };
    }

    /// <summary>Gives a contact another name; a note that is no contact's is called by its file's name.</summary>
    public static RenameOutcome Contact(Notebook notebook, Note note, string newName, RenameMeans means) =>
        new ContactRename(notebook, note, newName.Trim(), means).Run();

    // The heading that says the contact's name again is the name.
    private static Subject? SubjectAt(Notebook notebook, Note note, Place place)
    {
        var subject = Subject.Of(notebook, note, place);
        if (place is NamePlace && !IsWritten(note)) return null;
        return subject is HeadingSubject { Path: var path, Heading: { Level: 1 } heading } && notebook.Notes[path] is { Contact: { } contact, Headings: [var first, ..] }
            && heading == first && NameKey.Of(heading.Text) == NameKey.Of(contact.Name)
            ? new NoteSubject(path)
            : subject;
    }

    // A contact named by the file alone has its name in no line of the note.
    private static bool IsWritten(Note note) =>
        note.FrontMatter?.Content.Contains(note.Contact!.NameSpan) == true || note.Headings.Any(heading => heading.TextSpan == note.Contact!.NameSpan);

    private static TextSpan WordsOf(Place place) => place switch
    {
        LinkPlace { Link: { IsByReference: true } link } => link.Span,
        LinkPlace { IsHeading: true, Link: var link } => link.FragmentSpan,
        LinkPlace { Link: { Target.Length: 0 } link } => link.FragmentSpan,
        LinkPlace { Link: var link } => link.TargetSpan,
        _ => place.Span,
    };
}
