using System.Collections.Immutable;
using NotesNetworking.Core.Notes.Markdown;
using NotesNetworking.Core.Text;

namespace NotesNetworking.Core.Notes.FollowUps;

/// <summary>Whether a follow-up is still to do.</summary>
public enum FollowUpState
{
    /// <summary><c>[ ]</c>, or any mark of the owner's own; in Logseq <c>TODO</c> and its kind.</summary>
    Open,

    /// <summary><c>[x]</c>; in Logseq <c>DONE</c>.</summary>
    Done,

    /// <summary><c>[-]</c>; in Logseq <c>CANCELLED</c>.</summary>
    Cancelled,
}

/// <summary>A follow-up as written (docs/format.md, "A task"). Whose it is, only the notebook knows.</summary>
public sealed record FollowUp
{
    /// <summary>Open, done or cancelled.</summary>
    public required FollowUpState State { get; init; }

    /// <summary>What is to do, in one line, without the marks, tags and block id before and after it.</summary>
    public required string Text { get; init; }

    /// <summary>All lines of the item, bullet included, without what is nested in it.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>Where the words of <see cref="Text"/> stand.</summary>
    public required TextSpan TextSpan { get; init; }

    /// <summary>The character between the brackets; in Logseq the keyword.</summary>
    public required TextSpan MarkSpan { get; init; }

    /// <summary>True for a task that Logseq's keywords mark.</summary>
    public bool IsKeyword { get; init; }

    /// <summary>True for what somebody is at: <c>[/]</c>, in Logseq <c>DOING</c> and <c>NOW</c>.</summary>
    public bool IsUnderWay { get; init; }

    /// <summary>Who is said to do it, the clearest word first; empty where nothing says that it is not mine.</summary>
    public ImmutableArray<OwnerClaim> Owners { get; init; } = [];

    /// <summary>When it is due; the span is the date's.</summary>
    public Spanned<DateOnly>? Due { get; init; }

    /// <summary>When I mean to do it.</summary>
    public Spanned<DateOnly>? Scheduled { get; init; }

    /// <summary>From when it can be done.</summary>
    public Spanned<DateOnly>? Start { get; init; }

    /// <summary>When it was done.</summary>
    public DateOnly? Done { get; init; }

    /// <summary>When it was written down.</summary>
    public Spanned<DateOnly>? Created { get; init; }

    /// <summary>When it was given up.</summary>
    public DateOnly? Cancelled { get; init; }

    /// <summary>The rule by which it comes again, as written.</summary>
    public Spanned<string>? Repeats { get; init; }

    /// <summary>The marks that name this task and no other: a block id, an id of Obsidian Tasks.</summary>
    public ImmutableArray<TextSpan> Ids { get; init; } = [];

    /// <summary>Contacts that it links.</summary>
    public ImmutableArray<Link> Links { get; init; } = [];

    /// <summary>The index of the note's conversation that it stands in; null outside of one.</summary>
    public int? Conversation { get; init; }

    /// <summary>True when it is open and neither scheduled nor starting later than today.</summary>
    public bool IsOpenOn(DateOnly today) =>
        State == FollowUpState.Open && !(Scheduled?.Value > today) && !(Start?.Value > today);
}
