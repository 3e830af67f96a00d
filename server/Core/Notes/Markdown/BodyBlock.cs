using System.Collections.Immutable;
using NotesNetworking.Core.Text;

namespace NotesNetworking.Core.Notes.Markdown;

/// <summary>The kinds of block that mean something in a note.</summary>
public enum BlockKind
{
    /// <summary>A heading of level 1 to 6, ATX or setext.</summary>
    Heading,

    /// <summary>The first paragraph of a list item.</summary>
    Item,

    /// <summary>Any other paragraph.</summary>
    Paragraph,

    /// <summary>A row of a table, heading row included.</summary>
    Row,
}

/// <summary>A block of a note's body, in the order of the text. Code and comments are none.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">Its words: a heading without its marks, an item without its bullet.</param>
/// <param name="Span">All of it, marks included; for an item also what is nested in it.</param>
/// <param name="Level">The heading's level; an item's depth, from 1; else 0.</param>
public readonly record struct BodyBlock(BlockKind Kind, TextSpan Text, TextSpan Span, int Level)
{
    /// <summary>True inside a quotation, where a heading or an item is someone else's.</summary>
    public bool InQuote { get; init; }

    /// <summary>True for the heading row of a table.</summary>
    public bool IsTableHead { get; init; }

    /// <summary>The words of a row's cells; else default.</summary>
    public ImmutableArray<TextSpan> Cells { get; init; }
}

/// <summary>A block whose text Markdown leaves as it is: code, HTML, a comment over several lines.</summary>
/// <param name="Span">All of it, fences included.</param>
/// <param name="IsComment">True for a comment.</param>
public readonly record struct VerbatimBlock(TextSpan Span, bool IsComment)
{
    /// <summary>True for code, fenced or indented.</summary>
    public bool IsCode { get; init; }
}

/// <summary>What Markdown says of a note: its blocks, links and tags, each in the order of the text.</summary>
public sealed record NoteBody(IReadOnlyList<BodyBlock> Blocks, IReadOnlyList<Link> Links, string? Failure)
{
    /// <summary>Code, HTML and comments, in the order of the text.</summary>
    public IReadOnlyList<VerbatimBlock> Verbatim { get; init; } = [];

    /// <summary>Markdown links to files that are no notes, and pictures.</summary>
    public IReadOnlyList<Link> Files { get; init; } = [];

    /// <summary>The definitions of links by reference that lead to notes.</summary>
    public IReadOnlyList<LinkDefinition> Definitions { get; init; } = [];

    /// <summary>The tags, without <c>#</c>.</summary>
    public IReadOnlyList<Spanned<string>> Tags { get; init; } = [];

    /// <summary>The links inside a span, by binary search for the first.</summary>
    public IEnumerable<int> LinksIn(TextSpan span)
    {
        var (low, high) = (0, Links.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Links[middle].Span.Start < span.Start) low = middle + 1;
            else high = middle;
        }
        for (; low < Links.Count && Links[low].Span.Start < span.End; low++) yield return low;
    }
}
