using System.Collections.Immutable;
using System.Globalization;
using NotesNetworking.Core.Notes.Dates;
using NotesNetworking.Core.Notes.FrontMatter;
using NotesNetworking.Core.Text;

namespace NotesNetworking.Core.Notes.Contacts;

/// <summary>What makes a note a contact's (docs/format.md, "A person").</summary>
public enum ContactSign
{
    /// <summary><c>type: person</c>.</summary>
    Type,

    /// <summary><c>categories: People</c>.</summary>
    Category,

    /// <summary>A tag such as <c>person</c>.</summary>
    Tag,

    /// <summary>Where the note is.</summary>
    Folder,

    /// <summary>Its file's name: <c>@Ada Okafor</c>.</summary>
    FileName,

    /// <summary>A Logseq page's property <c>type:: person</c>, or its tag.</summary>
    Property,

    /// <summary>Its place in the hierarchy of a Dendron workspace, or in a Logseq graph's: <c>people.ada-okafor</c>.</summary>
    Hierarchy,
}

/// <summary>What gives a contact the name (docs/format.md, "The name").</summary>
public enum NameRule
{
    /// <summary>The front matter's name, whole or in two parts.</summary>
    FrontMatter,

    /// <summary>Its title.</summary>
    Title,

    /// <summary>The H1 at the top.</summary>
    Heading,

    /// <summary>The file's name.</summary>
    FileName,
}

/// <summary>What the owner says of keeping in touch (<c>status</c>).</summary>
public enum ContactStatus
{
    /// <summary>Nothing said, or <c>active</c>, or a word of the owner's own.</summary>
    Active,

    /// <summary>Left in peace for now.</summary>
    Resting,

    /// <summary>Kept, and no more.</summary>
    Archived,
}

/// <summary>How far a relationship has come: a description, never a target (docs/format.md, "What follows from it").</summary>
public enum Stage
{
    /// <summary>You know of each other.</summary>
    Connect,

    /// <summary>You talk, both of you.</summary>
    Converse,

    /// <summary>It has become friendship, help or work together.</summary>
    Convert,
}

/// <summary>A birthday, with the year where it is known. 29 February counts as the 28th in other years.</summary>
public readonly record struct Birthday(int? Year, int Month, int Day)
{
    /// <summary>The first birthday on or after a day.</summary>
    public DateOnly NextFrom(DateOnly today)
    {
        var thisYear = In(today.Year);
        return thisYear >= today || today.Year == DateOnly.MaxValue.Year ? thisYear : In(today.Year + 1);
    }

    /// <summary>As the front matter has it: <c>1987-12-10</c>, or <c>--12-10</c> without the year.</summary>
    public string Write() => string.Create(CultureInfo.InvariantCulture, $"{(Year is { } year ? $"{year:0000}" : "-")}-{Month:00}-{Day:00}");

    private DateOnly In(int year) => new(year, Month, Math.Min(Day, DateTime.DaysInMonth(year, Month)));
}

/// <summary>A relation that a contact's front matter states: <c>friend: "[[Ada]]"</c>.</summary>
public readonly record struct Relation(ContactKey Key, FieldValue Target);

/// <summary>
/// What a contact's own note says of them in its front matter. Names in it are not resolved: that takes the notebook.
/// </summary>
public sealed record Contact
{
    /// <summary>What makes the note a contact's.</summary>
    public required ContactSign Sign { get; init; }

    /// <summary>Where that stands in the note; null where the note's place or its file's name says it.</summary>
    public TextSpan? SignSpan { get; init; }

    /// <summary>The contact's name.</summary>
    public required string Name { get; init; }

    /// <summary>Where the name was taken from.</summary>
    public NameRule NameRule { get; init; }

    /// <summary>Where the name stands: in the front matter, else the first H1, else the first line.</summary>
    public required TextSpan NameSpan { get; init; }

    /// <summary>Who they are, in the words of the paragraphs that stand first in the note, as one line; empty without any.</summary>
    public string About { get; init; } = "";

    /// <summary>Other names.</summary>
    public ImmutableArray<FieldValue> Aliases { get; init; } = [];

    /// <summary>The first H1, where it is another name that links may use. No other note is told that it shares it.</summary>
    public Spanned<string>? HeadingAlias { get; init; }

    /// <summary>Tags without <c>#</c>.</summary>
    public ImmutableArray<string> Tags { get; init; } = [];

    /// <summary>Employers.</summary>
    public ImmutableArray<FieldValue> Companies { get; init; } = [];

    /// <summary>What they do.</summary>
    public string? Role { get; init; }

    /// <summary>E-mail addresses.</summary>
    public ImmutableArray<string> Emails { get; init; } = [];

    /// <summary>Telephone numbers.</summary>
    public ImmutableArray<string> Phones { get; init; } = [];

    /// <summary>Where they live.</summary>
    public ImmutableArray<string> Locations { get; init; } = [];

    /// <summary>Their birthday as the note has it.</summary>
    public Spanned<WrittenBirthday>? WrittenBirthday { get; init; }

    /// <summary>What stands first in a birthday that reads two ways, as far as the notebook's other birthdays tell.</summary>
    public DayOrder BirthdayOrder { get; init; }

    /// <summary>Their birthday; null without one, and where it reads two ways.</summary>
    public Spanned<Birthday>? Birthday =>
        WrittenBirthday is { } written && written.Value.In(BirthdayOrder) is { } birthday ? new Spanned<Birthday>(birthday, written.Span) : null;

    /// <summary>When you met.</summary>
    public Spanned<DateOnly>? Met { get; init; }

    /// <summary>Where, or through what, you met.</summary>
    public ImmutableArray<FieldValue> MetAt { get; init; } = [];

    /// <summary>Who brought you together.</summary>
    public ImmutableArray<FieldValue> IntroducedBy { get; init; } = [];

    /// <summary>Relations to other contacts.</summary>
    public ImmutableArray<Relation> Relations { get; init; } = [];

    /// <summary>How often the owner wants to be in touch.</summary>
    public Spanned<Cadence>? Cadence { get; init; }

    /// <summary>The day on which the owner means to be in touch.</summary>
    public Spanned<DateOnly>? NextContact { get; init; }

    /// <summary>What the owner means to talk about then.</summary>
    public string? NextReason { get; init; }

    /// <summary>The contact rests until this day.</summary>
    public Spanned<DateOnly>? SnoozeUntil { get; init; }

    /// <summary>Active, resting or archived.</summary>
    public ContactStatus Status { get; init; }

    /// <summary>Where this could lead, for both.</summary>
    public string? Goal { get; init; }

    /// <summary>A stage written by hand, which wins over any evidence.</summary>
    public Stage? Stage { get; init; }

    /// <summary>A last contact that no conversation records.</summary>
    public Spanned<DateOnly>? LastContact { get; init; }
}
