using NotesNetworking.Core.Network;
using NotesNetworking.Core.Notes.Contacts;
using NotesNetworking.Core.Notes.Dates;
using NotesNetworking.Core.Notes.Editing;

namespace NotesNetworking.Core.Assist;

/// <summary>What can be decided about keeping in touch with a contact, as edits of the contact's note.</summary>
public static class ContactEdit
{
    /// <summary>The usual time to let someone rest, in months.</summary>
    public const int RestMonths = 3;

    private const string Unreadable = "The front matter of this note cannot be read, so nothing is changed in it.";

    /// <summary>Leaves a contact in peace: until a day, or with no end in sight.</summary>
    public static EditOutcome Rest(NoteText text, DateOnly? until, DateOnly today)
    {
        if (until <= today) return EditOutcome.Refused($"To rest until {DateReader.Write(until.Value)} would be over already.");
        return until is { } day
            ? Set(text, ContactKey.SnoozeUntil, DateReader.Write(day))
            : Set(text, ContactKey.Status, "resting");
    }

    /// <summary>Makes the natural rhythm the contact's own cadence, in a spelling such as <c>5w</c>.</summary>
    public static EditOutcome AdoptRhythm(NoteText text, Standing standing) => standing.Rhythm is { } rhythm
        ? Set(text, ContactKey.Frequency, Cadence.Write(rhythm.Days))
        : EditOutcome.Refused("There is no rhythm yet: it shows after four conversations over eight weeks.");

    private static EditOutcome Set(NoteText text, ContactKey key, string value) => FactEdit.Set(text.Note, text.Source.Text, key, value) is { } edit
        ? NotebookEdit.Of(text, edit)
        : EditOutcome.Refused(Unreadable);
}
