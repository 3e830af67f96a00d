using NotesNetworking.Core.Text;

namespace NotesNetworking.Core.Notes;

/// <summary>A heading of a note.</summary>
/// <param name="Level">1 to 6.</param>
/// <param name="Text">Its words as written.</param>
/// <param name="TextSpan">Where they stand.</param>
/// <param name="Span">All of it, with its marks.</param>
public sealed record Heading(int Level, string Text, TextSpan TextSpan, TextSpan Span)
{
    /// <summary>True inside a quotation, where it is no part of the note's own order.</summary>
    public bool InQuote { get; init; }
}
