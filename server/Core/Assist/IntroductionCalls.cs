using System.Collections.Immutable;
using NotesNetworking.Core.Network;
using NotesNetworking.Core.Notes;
using NotesNetworking.Core.Notes.Markdown;
using NotesNetworking.Core.Text;

namespace NotesNetworking.Core.Assist;

/// <summary>That one contact introduced me to another, or could.</summary>
/// <param name="From">The note of the one who introduces.</param>
/// <param name="To">The note of the other.</param>
/// <param name="Places">Where the introducer's note links the other; its own name where it does not. Never empty.</param>
/// <param name="IsPossible">True when it has not happened, but is the strongest way to them.</param>
public sealed record IntroductionCall(Note From, Note To, ImmutableArray<TextSpan> Places, bool IsPossible);

/// <summary>Introductions as editors walk them, contact by contact.</summary>
public static class IntroductionCalls
{
    /// <summary>
    /// Who introduced me to the contact of a note, in the order in which the note names them. Of a contact whom nobody
    /// introduced and whom I do not know: who could.
    /// </summary>
    public static ImmutableArray<IntroductionCall> To(Notebook notebook, Note contact, DateOnly today)
    {
        var introducers = contact.Links.Where(link => link.Role == LinkRole.IntroducedBy).Select(link => notebook.ContactOf(link, contact.Path))
            .OfType<Note>().Where(note => note.Path != contact.Path).DistinctBy(note => note.Path).Select(note => Call(notebook, note, contact, false)).ToImmutableArray();
        if (!introducers.IsEmpty) return introducers;
        var ties = new Ties(notebook, today);
        return ties.Mine(contact.Path) is null && Introductions.To(notebook, ties, [contact.Path])?.Steps is [.., var introducer, _]
            ? [Call(notebook, introducer.Note, contact, true)]
            : [];
    }

    /// <summary>Whom the contact of a note introduced to me, by their paths.</summary>
    public static ImmutableArray<IntroductionCall> By(Notebook notebook, Note introducer) =>
    [
        .. notebook.RelationshipWith(introducer.Path).Mentions.Where(mention => mention.Link.Role == LinkRole.IntroducedBy)
            .Select(mention => notebook.Notes[mention.Path]).DistinctBy(note => note.Path).Select(note => Call(notebook, introducer, note, false)),
    ];

    /// <summary>
    /// The contact whose introductions are meant at an offset of a note: the one linked there, else the note's own; null
    /// where there is neither.
    /// </summary>
    public static Note? At(Notebook notebook, Note note, int offset) =>
        (PlaceReader.At(note, offset) is LinkPlace { Link: var link } ? notebook.ContactOf(link, note.Path) : null) ?? (note.Contact is null ? null : note);

    private static IntroductionCall Call(Notebook notebook, Note from, Note to, bool isPossible)
    {
        var places = notebook.RelationshipWith(to.Path).Mentions.Where(mention => mention.Path == from.Path).Select(mention => mention.Link.Span).ToImmutableArray();
        return new IntroductionCall(from, to, places.IsEmpty ? [from.Contact!.NameSpan] : places, isPossible);
    }
}
