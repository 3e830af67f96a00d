using System.Collections.Immutable;
using NotesNetworking.Core.Text;

namespace NotesNetworking.Core.Assist.Completion;

/// <summary>What a suggestion puts in.</summary>
public enum SuggestionKind
{
    /// <summary>A link to a contact.</summary>
    Contact,

    /// <summary>A link to a note that is no contact's.</summary>
    Note,

    /// <summary>A heading of the linked note.</summary>
    Heading,

    /// <summary>A front-matter key.</summary>
    Key,

    /// <summary>A value of a front-matter key, or a channel.</summary>
    Value,

    /// <summary>A date.</summary>
    Date,

    /// <summary>A tag.</summary>
    Tag,

    /// <summary>A field such as <c>[gave:: …]</c>.</summary>
    Field,

    /// <summary>A whole piece of a note.</summary>
    Snippet,
}

/// <summary>One entry of a completion list.</summary>
/// <param name="Kind">What it puts in.</param>
/// <param name="Label">What is shown.</param>
/// <param name="Edit">What accepting it does: on the cursor's line, touching the cursor.</param>
/// <param name="FilterText">
/// What an editor compares with the replaced text. It begins with that text up to the cursor as typed, whatever made the
/// suggestion fit, and goes on with what further typing may be: so every editor shows all entries, however it compares
/// (letters in order, the beginning, with case or without), and none prefers one to another, so that our order stays.
/// </param>
public sealed record Suggestion(SuggestionKind Kind, string Label, TextEdit Edit, string FilterText)
{
    /// <summary>What is shown beside the label.</summary>
    public string? Detail { get; init; }

    /// <summary>What it means, in a sentence.</summary>
    public string? Documentation { get; init; }

    /// <summary>The contact's note, for the card.</summary>
    public string? Path { get; init; }

    /// <summary>
    /// The stretches of the new text to fill in, one after the other, for an editor that leads from one to the next; an
    /// empty one is a place for words. Others put in the text as it is.
    /// </summary>
    public ImmutableArray<TextSpan> Stops { get; init; } = [];

    /// <summary>
    /// Where an editor stops replacing that was told to keep what stands behind the cursor: the cursor, inside of a word;
    /// null where half of it would be broken, as with a link.
    /// </summary>
    public int? InsertEnd { get; init; }
}

/// <summary>A completion list, the best first.</summary>
/// <param name="Items">The entries.</param>
/// <param name="IsIncomplete">True when more typing may bring up others, or another order.</param>
public sealed record SuggestionList(ImmutableArray<Suggestion> Items, bool IsIncomplete)
{
    /// <summary>Nothing to suggest.</summary>
    public static SuggestionList Empty { get; } = new([], false);

    /// <summary>Suggestions that fit what is typed so far, by rules that no editor shares: it asks again when more is typed.</summary>
    public static SuggestionList Matching(IEnumerable<Suggestion> items) =>
        items.ToImmutableArray() is { IsEmpty: false } found ? new SuggestionList(found, true) : Empty;
}
