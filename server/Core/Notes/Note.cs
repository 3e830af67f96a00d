using System.Collections.Immutable;
using NotesNetworking.Core.Notes.Contacts;
using NotesNetworking.Core.Notes.Conversations;
using NotesNetworking.Core.Notes.Editing;
using NotesNetworking.Core.Notes.FollowUps;
using NotesNetworking.Core.Notes.FrontMatter;
using NotesNetworking.Core.Notes.Markdown;
using NotesNetworking.Core.Text;

namespace NotesNetworking.Core.Notes;

/// <summary>
/// What one note says, with the place of everything. It keeps no more of the text than is shown elsewhere; names in it
/// are as written, since only the notebook knows whom they mean.
/// </summary>
public sealed record Note
{
    /// <summary>Where the note is, relative to the notebook's root, with <c>/</c>.</summary>
    public required string Path { get; init; }

    /// <summary>The note's lines, to turn its spans into positions.</summary>
    public required LineMap Lines { get; init; }

    /// <summary>The file's name without folders and ending.</summary>
    public string FileName => NotePath.StemOf(Path);

    /// <summary>True for a template: never a contact, never reported on.</summary>
    public bool IsTemplate { get; init; }

    /// <summary>True for a note of which nothing was read but that it cannot be.</summary>
    public bool IsUnread { get; init; }

    /// <summary>The contact whose note this is; null for all other notes.</summary>
    public Contact? Contact { get; init; }

    /// <summary>
    /// The note as a contact's, where only the notebook can tell: a file called <c>@Ada</c> is a person's once another note
    /// links it as one.
    /// </summary>
    public Note? IfContact { get; init; }

    /// <summary>The date in the file's name, if there is one.</summary>
    public DateOnly? FileDate { get; init; }

    /// <summary>The front matter; null without one.</summary>
    public FrontMatterBlock? FrontMatter { get; init; }

    /// <summary>True for a Logseq page without front matter: what it says of itself stands in its properties.</summary>
    public bool IsPage { get; init; }

    /// <summary>The facts that a contact's note states outside its front matter: a Logseq page's properties, and those in its body.</summary>
    public ImmutableArray<YamlEntry> Fields { get; init; } = [];

    /// <summary>The front matter's entries, and the facts in the body.</summary>
    public IEnumerable<YamlEntry> Entries => FrontMatter is null ? Fields : Fields.IsEmpty ? FrontMatter.Document.Entries : FrontMatter.Document.Entries.Concat(Fields);

    /// <summary>Its headings, in order.</summary>
    public ImmutableArray<Heading> Headings { get; init; } = [];

    /// <summary>All links, those of the front matter first, then in order.</summary>
    public ImmutableArray<Link> Links { get; init; } = [];

    /// <summary>Where its links by reference lead, in order; also those that no link uses. They are among no note's links.</summary>
    public ImmutableArray<LinkDefinition> Definitions { get; init; } = [];

    /// <summary>All tags without <c>#</c>, those of the front matter first, then in order.</summary>
    public ImmutableArray<Spanned<string>> Tags { get; init; } = [];

    /// <summary>The conversations that it records, in order.</summary>
    public ImmutableArray<ConversationRecord> Conversations { get; init; } = [];

    /// <summary>How a contact's note keeps its log; null for all other notes, and without a log.</summary>
    public LogStyle? LogStyle { get; init; }

    /// <summary>The task list items that may be follow-ups, in order.</summary>
    public ImmutableArray<FollowUp> FollowUps { get; init; } = [];

    /// <summary>Plain names by which follow-ups say who does them, in order. They may be any words: only the notebook knows.</summary>
    public ImmutableArray<Link> OwnerNames { get; init; } = [];

    /// <summary>
    /// True where people are written down: in a contact's note, a diary note named by a day alone, and a note with
    /// conversations. Another note's front matter is between its owner and the program that wrote it.
    /// </summary>
    public bool IsOfPeople => Contact is not null || !Conversations.IsEmpty || (FileDate is not null && Core.Notes.Conversations.FileDate.Of(FileName)?.IsNamed == false);

    /// <summary>Its own names, and those in its links, conversations and follow-ups, by their keys.</summary>
    public required NoteNames Names { get; init; }

    /// <summary>Where a contact's note that records no conversation has a table with days that may be meant as its log.</summary>
    public TextSpan? UncountedTable { get; init; }

    /// <summary>What is wrong in its own text.</summary>
    public ImmutableArray<NoteProblem> Problems { get; init; } = [];

    /// <summary>The reading of this note that another reading of the same path is: as a contact's, or not.</summary>
    public Note As(Note other) => other.Contact is not null && IfContact is { } contact ? contact : this;

    /// <summary>A note whose bytes could not be read as text, for a reason in plain words.</summary>
    public static Note Unreadable(string path, string reason) => new()
    {
        Path = path,
        IsUnread = true,
        Lines = LineMap.Of(""),
        Names = NoteNames.Of(path),
        Problems = [new NoteProblem(ProblemKind.Unreadable, default, path, reason)],
    };
}
