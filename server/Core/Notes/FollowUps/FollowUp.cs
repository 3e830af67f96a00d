using System.Collections.Immutable;
using NotesNetworking.Core.Notes.Markdown;
using NotesNetworking.Core.Text;

namespace NotesNetworking.Core.Notes.FollowUps;

/// <summary>Whether a follow-up is still to do.</summary>
public enum FollowUpState
{
    /// <summary><c>[ ]</c>, or any mark of the owner's own.</summary>
    Open,

    /// <summary><c>[x]</c>.</summary>
    Done,

    /// <summary><c>[-]</c>.</summary>
    Cancelled,
}

/// <summary>A follow-up as written (docs/format.md, "Follow-ups").</summary>
public sealed record FollowUp
{
    /// <summary>Open, done or cancelled.</summary>
    public required FollowUpState State { get; init; }

    /// <summary>What is to do, without dates, marks, tags behind and block id.</summary>
    public required string Text { get; init; }

    /// <summary>The item's line, bullet included.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>Where the words of <see cref="Text"/> stand.</summary>
    public required TextSpan TextSpan { get; init; }

    /// <summary>The character between the brackets.</summary>
    public required TextSpan MarkSpan { get; init; }

    /// <summary>True when they promised it and not I: <c>[by:: them]</c> or <c>[by:: [[Name]]]</c>.</summary>
    public bool IsTheirs { get; init; }

    /// <summary>When it is due; the span is the date's.</summary>
    public Spanned<DateOnly>? Due { get; init; }

    /// <summary>When I mean to do it.</summary>
    public DateOnly? Scheduled { get; init; }

    /// <summary>From when it can be done.</summary>
    public DateOnly? Start { get; init; }

    /// <summary>When it was done.</summary>
    public DateOnly? Done { get; init; }

    /// <summary>When it was written down.</summary>
    public DateOnly? Created { get; init; }

    /// <summary>When it was given up.</summary>
    public DateOnly? Cancelled { get; init; }

    /// <summary>The rule by which it comes again, as written.</summary>
    public string? Repeats { get; init; }

    /// <summary>Contacts that it links.</summary>
    public ImmutableArray<Link> Links { get; init; } = [];

    /// <summary>The index of the note's conversation that it stands in; null outside of one.</summary>
    public int? Conversation { get; init; }

    /// <summary>True when it is open and neither scheduled nor starting later than today.</summary>
    public bool IsOpenOn(DateOnly today) =>
        State == FollowUpState.Open && (Scheduled is null || Scheduled <= today) && (Start is null || Start <= today);
}
