using System.Collections.Immutable;
using NotesNetworking.Core.Notes.Markdown;

namespace NotesNetworking.Core.Notes.FollowUps;

/// <summary>In which way a task says who does it.</summary>
public enum OwnerForm
{
    /// <summary><c>(owner: Ada)</c>, <c>[by:: [[Ada]]]</c>: it says so in as many words.</summary>
    Field,

    /// <summary><c>[[Ada]] will send the list</c>, <c>@[[Ada]] send the list</c>.</summary>
    Promise,

    /// <summary><c>Ada: send the list</c>, <c>Waiting for Ada</c>: the name may be a topic's.</summary>
    Opening,

    /// <summary><c>Send the list — Ada</c>.</summary>
    Signature,
}

/// <summary>Who is said to do a task, as written. The names count together: all of them do it.</summary>
/// <param name="Form">In which way it is said.</param>
/// <param name="Names">Links, and plain names as <see cref="LinkForm.OwnerName"/>.</param>
public sealed record OwnerClaim(OwnerForm Form, ImmutableArray<Link> Names)
{
    /// <summary>
    /// What is to do, in one line, without the words that say who does it; empty where these stand apart (a field), or are
    /// part of it: "Ada owes me a book".
    /// </summary>
    public string Rest { get; init; } = "";

    /// <summary>True where the owner of the notes waits; <see cref="Rest"/> then says for whom or what.</summary>
    public bool IsWaiting { get; init; }
}
