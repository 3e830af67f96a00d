using System.Collections.Immutable;
using NotesNetworking.Core.Notes;
using NotesNetworking.Core.Notes.FollowUps;

namespace NotesNetworking.Core.Network;

/// <summary>Something promised that is still to do, wherever in the notebook it stands.</summary>
/// <param name="FollowUp">As written.</param>
/// <param name="Note">The note that it stands in.</param>
/// <param name="IsTheirs">True when it is up to them, and not to me.</param>
/// <param name="With">The names of those it is for or from; empty where the notes do not say.</param>
public sealed record OpenFollowUp(FollowUp FollowUp, Note Note, bool IsTheirs, ImmutableArray<string> With)
{
    /// <summary>Its place among the follow-ups of the note, from zero.</summary>
    public int Number { get; init; }

    /// <summary>The words that tell who does it; null where nothing does.</summary>
    public OwnerClaim? Claim { get; init; }

    /// <summary>All that are open on a day, the first due first and those without a date last; templates have none.</summary>
    public static ImmutableArray<OpenFollowUp> AllOf(Notebook notebook, DateOnly today) =>
    [
        .. notebook.Notes.Values.SelectMany(note => In(notebook, note, today))
            .OrderBy(open => open.FollowUp.Due?.Value ?? DateOnly.MaxValue).ThenBy(open => open.Note.Path, StringComparer.Ordinal).ThenBy(open => open.FollowUp.Span.Start),
    ];

    /// <summary>Those of one note, in their order there.</summary>
    public static IEnumerable<OpenFollowUp> In(Notebook notebook, Note note, DateOnly today) => note.IsTemplate || note.FollowUps.IsEmpty ? [] :
        from i in Enumerable.Range(0, note.FollowUps.Length)
        let followUp = note.FollowUps[i]
        where followUp.IsOpenOn(today)
        let ownership = Ownership.Of(notebook, note, followUp)
        where !ownership.Contacts.IsEmpty
        select new OpenFollowUp(followUp, note, ownership.Owner == Owner.Them, [.. ownership.Contacts.Select(contact => contact.Contact!.Name)]) { Claim = ownership.Claim, Number = i };
}
