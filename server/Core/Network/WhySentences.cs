using NotesNetworking.Core.Notes.Contacts;
using NotesNetworking.Core.Notes.Conversations;

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
}
