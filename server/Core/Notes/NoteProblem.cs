using NotesNetworking.Core.Text;

namespace NotesNetworking.Core.Notes;

/// <summary>What can be wrong in a note's own text. Each kind has one diagnostic in <c>Advice/</c>.</summary>
public enum ProblemKind
{
    /// <summary>The front matter is no YAML.</summary>
    FrontMatterSyntax,

    /// <summary>The configuration has a key or a value that it cannot have.</summary>
    Setting,

    /// <summary>A known key holds a value that it cannot have.</summary>
    BadValue,

    /// <summary>A marker that git left.</summary>
    ConflictMarker,

    /// <summary>A follow-up's date that no calendar has.</summary>
    FollowUpDate,

    /// <summary>A conversation's date that no calendar has.</summary>
    ConversationDate,

    /// <summary>The note could not be read as text, or not as Markdown.</summary>
    Unreadable,
}

/// <summary>Something wrong in a note's text: a value, since parsing never throws.</summary>
/// <param name="Kind">What kind of thing is wrong.</param>
/// <param name="Span">Where.</param>
/// <param name="Subject">What it is about: the key, the text.</param>
/// <param name="Detail">What is accepted instead, or what the parser of it says.</param>
public sealed record NoteProblem(ProblemKind Kind, TextSpan Span, string Subject, string Detail);
