using System.Collections.Immutable;
using NotesNetworking.Core.Notes.Markdown;
using NotesNetworking.Core.Text;

namespace NotesNetworking.Core.Notes.Conversations;

/// <summary>Which side began a conversation.</summary>
public enum Side
{
    /// <summary>The owner of the notes: <c>→</c>, <c>-&gt;</c>, <c>[from:: me]</c>.</summary>
    Me,

    /// <summary>The contact: <c>←</c>, <c>&lt;-</c>, <c>[from:: them]</c>.</summary>
    Them,

    /// <summary>Both: <c>↔</c>, <c>&lt;-&gt;</c>, <c>[from:: both]</c>.</summary>
    Both,
}

/// <summary>In which way a note records a conversation (docs/format.md, "A conversation").</summary>
public enum RecordForm
{
    /// <summary>A dated heading: the canonical form.</summary>
    Heading,

    /// <summary>A dated list item below a heading such as Log.</summary>
    Item,

    /// <summary>A row of a table with a Date column.</summary>
    Row,

    /// <summary>An item of a list in the contact's front matter.</summary>
    Entry,

    /// <summary>A paragraph, or a line of one, that begins with a date.</summary>
    Paragraph,

    /// <summary>A note with a date and people in its front matter.</summary>
    MeetingNote,

    /// <summary>A heading, item or paragraph of a note named by its date.</summary>
    DatedNote,

    /// <summary>A note named by a date and a contact.</summary>
    DatedSibling,
}

/// <summary>Why a conversation counts: the rule that read it (docs/format.md).</summary>
public enum RecordRule
{
    /// <summary>A dated heading in the contact's note.</summary>
    DatedHeading,

    /// <summary>A heading in the contact's note that ends with a date.</summary>
    DateAtEnd,

    /// <summary>A dated item below a log heading.</summary>
    DatedItem,

    /// <summary>A dated paragraph below a log heading.</summary>
    DatedParagraph,

    /// <summary>A dated row of a table of conversations.</summary>
    DatedRow,

    /// <summary>A dated entry among notes of any kind that begins with a channel or a verb of contact.</summary>
    LooseEntry,

    /// <summary>An entry of <c>interactions</c> in the front matter.</summary>
    FrontMatterList,

    /// <summary>A meeting note that lists who took part in its front matter.</summary>
    Attendees,

    /// <summary>A meeting note that lists who took part in its text.</summary>
    AttendeesInText,

    /// <summary>The file's name holds a day and the contact's name.</summary>
    FileName,

    /// <summary>The folder, below one for meetings, is named as the contact.</summary>
    FolderName,

    /// <summary>A line of a diary with a channel or a verb of contact.</summary>
    DiaryLine,

    /// <summary>A heading of a diary that names the contact.</summary>
    DiaryHeading,

    /// <summary>An item below a diary's heading for meetings.</summary>
    DiaryMeetings,
}

/// <summary>A field in a conversation's text: <c>[gave:: the slides]</c>.</summary>
public readonly record struct ConversationField(string Key, string Value, TextSpan Span);

/// <summary>A conversation as one note records it. Several records may be of one conversation.</summary>
public sealed record ConversationRecord
{
    /// <summary>In which way it is recorded.</summary>
    public required RecordForm Form { get; init; }

    /// <summary>The rule that read it.</summary>
    public RecordRule Rule { get; init; }

    /// <summary>The day.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>Where the date stands; the first line where the file's name has it.</summary>
    public required TextSpan DateSpan { get; init; }

    /// <summary>The time of day, if given.</summary>
    public TimeOnly? Time { get; init; }

    /// <summary>The channel in lower case, if given.</summary>
    public string? Channel { get; init; }

    /// <summary>Who began it, if marked.</summary>
    public Side? From { get; init; }

    /// <summary>The words of the heading, item or row behind date, time, arrow and channel.</summary>
    public required string Text { get; init; }

    /// <summary>The heading, item, row, or first line that records it.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>All that belongs to it: from the heading to the next one.</summary>
    public required TextSpan Extent { get; init; }

    /// <summary>The heading's level; 0 for the other forms.</summary>
    public int Level { get; init; }

    /// <summary>True when the note's own contact took part: always so in a contact's note.</summary>
    public bool WithOwnContact { get; init; }

    /// <summary>Others who took part, as linked.</summary>
    public ImmutableArray<Link> With { get; init; } = [];

    /// <summary>Its words, where I began it and there are enough of them to compare.</summary>
    public Wording? Wording { get; init; }

    /// <summary>Days ahead of it that its text speaks of.</summary>
    public ImmutableArray<Announcement> Announced { get; init; } = [];

    /// <summary>Fields anywhere in its text.</summary>
    public ImmutableArray<ConversationField> Fields { get; init; } = [];
}
