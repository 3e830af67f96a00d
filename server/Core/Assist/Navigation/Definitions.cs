using NotesNetworking.Core.Network;
using NotesNetworking.Core.Notes;
using NotesNetworking.Core.Text;

namespace NotesNetworking.Core.Assist.Navigation;

/// <summary>A place to go to.</summary>
/// <param name="Path">The note.</param>
/// <param name="Span">All that is worth showing there.</param>
/// <param name="Selection">What the cursor goes to, within <paramref name="Span"/>.</param>
public readonly record struct Destination(string Path, TextSpan Span, TextSpan Selection);

/// <summary>Where to go from a place in a note.</summary>
public static class Definitions
{
    /// <summary>
    /// Where that is which a place is about: the name in a contact's note, the title of another note, the heading that a
    /// link names, all candidates of an ambiguous link, and all places of a tag, as a click on it shows in Obsidian.
    /// </summary>
    public static IEnumerable<Destination> Of(Notebook notebook, Note note, Place place) =>
        // A link to a heading leads there from wherever it is clicked.
        Subject.Of(notebook, note, place is LinkPlace { Link.Fragment: not null } link ? link with { IsHeading = true } : place) switch
        {
            null when place is LinkPlace whole => Of(notebook, note, whole with { Link = whole.Link with { Fragment = null } }),
            NoteSubject subject => [TitleOf(notebook.Notes[subject.Path])],
            AliasSubject subject => [TitleOf(notebook.Notes[subject.Path])],
            HeadingSubject subject => [new Destination(subject.Path, subject.Heading.Span, subject.Heading.TextSpan)],
            AmbiguousSubject subject => subject.Candidates.Select(path => TitleOf(notebook.Notes[path])),
            TagSubject subject => Occurrences.Of(notebook, subject).Select(found => new Destination(found.Path, found.Span, found.Span)),
            _ => [],
        };

    /// <summary>Where a place's own word is said to be a name: for an alias, and a link by an alias, that is the alias; for
    /// all else the same as <see cref="Of"/>.</summary>
    public static IEnumerable<Destination> DeclarationsOf(Notebook notebook, Note note, Place place)
    {
        switch (Subject.Of(notebook, note, place))
        {
            case AliasSubject { Path: var path, Alias.TextSpan: var span }:
                return [new Destination(path, span, span)];
            case NoteSubject { Path: var path } when place is LinkPlace { Link: { Fragment: null } link } && notebook.Notes[path].Contact is { } contact:
                var key = NameKey.Of(link.Target);
                if (key == NameKey.Of(contact.Name)) break;
                foreach (var alias in contact.Aliases)
                    if (NameKey.Of(alias.Text) == key) return [new Destination(path, alias.TextSpan, alias.TextSpan)];
                break;
        }
        return Of(notebook, note, place);
    }

    /// <summary>Where a note says what it is: a contact's name, else the heading that it begins with, else its beginning.</summary>
    public static Destination TitleOf(Note note)
    {
        var span = note.Contact?.NameSpan ?? (note.Headings is [{ Level: 1 } title, ..] ? title.TextSpan : default);
        return new Destination(note.Path, span, span);
    }
}
