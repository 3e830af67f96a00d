using NotesNetworking.Core.Notes.FrontMatter;
using NotesNetworking.Core.Text;

namespace NotesNetworking.Core.Notes;

/// <summary>What can be wrong in a note's own text. Each kind has one diagnostic in <c>Advice/</c>.</summary>
public enum ProblemKind
{
    /// <summary>A line of the front matter cannot be read.</summary>
    FrontMatterSyntax,

    /// <summary>A key of the front matter stands there twice.</summary>
    DuplicateKey,

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
/// <param name="Detail">What is accepted instead, or what to do, in words of our own.</param>
public sealed record NoteProblem(ProblemKind Kind, TextSpan Span, string Subject, string Detail)
{
    /// <summary>The day that a value would be, and that no calendar has; null where the value is no day.</summary>
    public string? NoSuchDay { get; init; }

    /// <summary>What is wrong with front matter, or with the configuration.</summary>
    public static IEnumerable<NoteProblem> Of(YamlDocument document)
    {
        if (document.Error is { } error) yield return new NoteProblem(ProblemKind.FrontMatterSyntax, error.Span, "front matter", WordsFor(error.Kind));
        foreach (var entry in document.Repeated) yield return new NoteProblem(ProblemKind.DuplicateKey, entry.KeySpan, entry.Key, "");
    }

    private static string WordsFor(YamlErrorKind kind) => kind switch
    {
        YamlErrorKind.UnclosedQuote => "The quotation mark that opens this value is never closed: put another at its end.",
        YamlErrorKind.UnclosedList => "The list that begins here is never closed: put a ] at its end.",
        YamlErrorKind.UnclosedMap => "The { that opens this value is never closed: put a } at its end.",
        YamlErrorKind.NoKey => "This line has no key: write it as \"key: value\", or put it below the front matter.",
        YamlErrorKind.StrayItem => "This item belongs to no key: put a key such as \"aliases:\" above it, with no value beside it.",
        YamlErrorKind.UnclearLines => "It is not clear what this line belongs to: write each item as \"- item\", and each key as \"key: value\".",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
