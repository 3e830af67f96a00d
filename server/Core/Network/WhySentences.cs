using NotesNetworking.Core.Notes.Contacts;
using NotesNetworking.Core.Notes.Conversations;
using NotesNetworking.Core.Notes.Dates;

namespace NotesNetworking.Core.Network;

/// <summary>Says by which rule something was read, in a few words that a reader of the note can check.</summary>
public static class WhySentences
{
    /// <summary>Why a line or a note is a conversation with a contact.</summary>
    public static string Of(RecordRule rule, string name) => rule switch
    {
        RecordRule.DatedHeading => "a dated heading",
        RecordRule.DateAtEnd => "a heading that ends with the day",
        RecordRule.DatedItem => "a dated item in the log",
        RecordRule.DatedParagraph => "a dated paragraph in the log",
        RecordRule.DatedRow => "a dated row of a table of conversations",
        RecordRule.LooseEntry => "a dated line that begins with a channel or a verb of contact",
        RecordRule.FrontMatterList => "an entry of a list in the front matter",
        RecordRule.Attendees => "listed as present in the front matter",
        RecordRule.AttendeesInText => "listed as present in the note",
        RecordRule.FileName => $"the file's name holds the day and {name}",
        RecordRule.FolderName => $"the folder or file is named as {name}",
        RecordRule.DiaryLine => "a diary line with a channel or a verb of contact",
        RecordRule.DiaryHeading => $"a diary's heading that names {name}",
        RecordRule.DiaryMeetings => "an item below a diary's heading for meetings",
        _ => throw new ArgumentOutOfRangeException(nameof(rule)),
    };

    /// <summary>Why a follow-up is mine, or theirs.</summary>
    public static string Of(OwnerRule rule, bool isTheirs) => rule switch
    {
        OwnerRule.NobodyNamed => "it says of nobody else that they do it",
        OwnerRule.Field => isTheirs ? "a field says that they do it" : "a field says that you do it",
        OwnerRule.Promise => isTheirs ? "its words say that they do it" : "its words say that you do it",
        OwnerRule.Opening => isTheirs ? "their name opens it" : "you open it",
        OwnerRule.Signature => isTheirs ? "their name signs it" : "you sign it",
        _ => throw new ArgumentOutOfRangeException(nameof(rule)),
    };

    /// <summary>Why a note is a contact's.</summary>
    public static string Of(ContactSign sign) => sign switch
    {
        ContactSign.Type => "its front matter says that it is about a person",
        ContactSign.Category => "its category says that it is about a person",
        ContactSign.Tag => "a tag says that it is about a person",
        ContactSign.Folder => "it is in a folder for people",
        ContactSign.FileName => "its file's name begins with @",
        ContactSign.Property => "its page properties say that it is about a person",
        ContactSign.Hierarchy => "its name stands below one for people",
        _ => throw new ArgumentOutOfRangeException(nameof(sign)),
    };

    /// <summary>Where a contact's name was taken from.</summary>
    public static string Of(NameRule rule) => rule switch
    {
        NameRule.FrontMatter => "the front matter says it",
        NameRule.Title => "the title in the front matter",
        NameRule.Heading => "the heading at the top",
        NameRule.FileName => "the file's name",
        _ => throw new ArgumentOutOfRangeException(nameof(rule)),
    };

    /// <summary>Why a contact is due on its day, or not at all.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="relationship">The relationship.</param>
    /// <param name="standing">How it stands.</param>
    /// <param name="tag">The tag whose cadence counts, if one does.</param>
    public static string Of(DueRule rule, Relationship relationship, Standing standing, string? tag = null) => rule switch
    {
        DueRule.NextContact => "you planned to be in touch on that day",
        DueRule.Cadence => $"its own cadence, {Counted(relationship, standing)}",
        DueRule.Tag => $"your notebook's cadence for #{tag}, {Counted(relationship, standing)}",
        DueRule.Rhythm => $"more silence than usual between the two of you, {Counted(relationship, standing)}",
        DueRule.Default => $"your notebook's cadence for everybody, {Counted(relationship, standing)}",
        DueRule.BuiltIn => $"nothing says how often, {Counted(relationship, standing)}",
        DueRule.Snoozed => "it rests until a day that you set",
        DueRule.Status => "its status says that it rests",
        DueRule.Never => "its cadence says that it is never due",
        DueRule.OneSided => "it rests, since the last conversations all began with you",
        DueRule.NotMet => "you have not talked or met yet, and it has no cadence of its own",
        _ => throw new ArgumentOutOfRangeException(nameof(rule)),
    };

    /// <summary>Said where no conversation, or no follow-up, was read.</summary>
    public const string NothingRead = "Your notes hold nothing that counts as one.";

    /// <summary>Why a day is the last contact where no conversation has it.</summary>
    public const string Noted = "the note states it";

    /// <summary>Where a card comes from, in one line: what makes the note a contact's, and what told of the last conversation.</summary>
    /// <param name="contact">Why the note is a contact's.</param>
    /// <param name="name">The contact's name.</param>
    /// <param name="last">The record of the last conversation and where it stands; null without one.</param>
    public static string ReadFrom(Reason contact, string name, (RecordRule Rule, string Place)? last) =>
        $"Read from {contact.Place} ({contact.Why}){(last is { } talk ? $"; last conversation from {talk.Place} ({Of(talk.Rule, name)})" : "")}.";

    /// <summary>What a dated line counts as.</summary>
    public static string Counts(RecordRule rule, IReadOnlyList<string> names) => $"A conversation with {Words.List(names)}: {Of(rule, names[0])}.";

    /// <summary>Whose a follow-up is, where something other than silence tells.</summary>
    public static string? Owned(OwnerRule rule, bool isTheirs) => rule == OwnerRule.NobodyNamed ? null : $"{(isTheirs ? "Theirs" : "Yours")}: {Of(rule, isTheirs)}.";

    /// <summary>What a due day is counted from: "91 days from 2026-08-02, when you last talked".</summary>
    private static string Counted(Relationship relationship, Standing standing) => (standing.IntervalDays, standing.LastContact, relationship.Contact.Met) switch
    {
        ({ } days, { } last, _) => $"{Words.Count(days, "day")} from {DateReader.Write(last)}, when you last talked",
        ({ } days, null, { } met) => $"{Words.Count(days, "day")} from {DateReader.Write(met.Value)}, when you met",
        _ => "and you have not talked yet",
    };
}
