using System.Collections.Immutable;
using NotesNetworking.Core.Notes;
using NotesNetworking.Core.Notes.Contacts;
using NotesNetworking.Core.Notes.FollowUps;
using NotesNetworking.Core.Notes.Markdown;

namespace NotesNetworking.Core.Network;

/// <summary>A follow-up, the note that holds it, and whether it is up to the contact.</summary>
public readonly record struct FollowUpSource(string Path, FollowUp FollowUp, bool IsTheirs)
{
    /// <summary>How it is told who does it.</summary>
    public OwnerRule Rule { get; init; }

    /// <summary>The words that tell; null where nothing says who does it.</summary>
    public OwnerClaim? Claim { get; init; }
}

/// <summary>A mention and the note that holds it.</summary>
public readonly record struct MentionSource(string Path, Link Link);

/// <summary>All that the notebook records of one contact. It depends on the texts alone, not on today.</summary>
/// <param name="Note">The contact's own note.</param>
/// <param name="Conversations">Oldest first.</param>
/// <param name="FollowUps">In the order of paths and places.</param>
/// <param name="Mentions">Links to the contact in other notes, in the order of paths and places.</param>
public sealed record Relationship(
    Note Note, ImmutableArray<Conversation> Conversations, ImmutableArray<FollowUpSource> FollowUps, ImmutableArray<MentionSource> Mentions)
{
    /// <summary>The contact.</summary>
    public Contact Contact => Note.Contact!;

    /// <summary>Where the contact's note is.</summary>
    public string Path => Note.Path;

    /// <summary>
    /// How often and lately you talk: each conversation counts half as much with every 90 days. On a scale of powers of
    /// two that does not depend on today; only its order means something. Minus infinity without a conversation.
    /// </summary>
    public double Familiarity { get; } = FamiliarityOf(Conversations);

    private static double FamiliarityOf(ImmutableArray<Conversation> conversations)
    {
        if (conversations.IsEmpty) return double.NegativeInfinity;
        var newest = conversations[^1].Date.DayNumber / 90.0;
        return newest + Math.Log2(conversations.Sum(conversation => Math.Pow(2, conversation.Date.DayNumber / 90.0 - newest)));
    }

    /// <summary>The conversations that have taken place by a day, oldest first.</summary>
    public IEnumerable<Conversation> ConversationsUntil(DateOnly today) => Conversations.TakeWhile(conversation => conversation.Date <= today);

    /// <summary>The follow-ups that are open and not hidden on a day.</summary>
    public IEnumerable<FollowUpSource> OpenFollowUps(DateOnly today) => FollowUps.Where(source => source.FollowUp.IsOpenOn(today));
}
