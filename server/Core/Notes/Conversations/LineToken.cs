namespace NotesNetworking.Core.Notes.Conversations;

/// <summary>What a piece of a diary line is.</summary>
internal enum TokenKind : byte
{
    /// <summary>Letters and digits, with hyphens and apostrophes inside; also <c>1:1</c> and <c>w/</c>.</summary>
    Word,

    /// <summary>A link to a note.</summary>
    Link,

    /// <summary>An emoji that stands for a channel.</summary>
    Sign,

    /// <summary>A tag, with its <c>#</c>.</summary>
    Tag,

    /// <summary>Any other character. Emphasis is left out.</summary>
    Mark,
}

/// <summary>A piece of a diary line.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">Where it begins in the note.</param>
/// <param name="End">Where it ends.</param>
internal readonly record struct LineToken(TokenKind Kind, int Start, int End)
{
    /// <summary>The link's index in the note's body.</summary>
    public int Link { get; init; }

    /// <summary>True for a name with a genitive: <c>[[Ada]]'s</c>.</summary>
    public bool Owns { get; init; }
}
