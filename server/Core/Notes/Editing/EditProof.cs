using NotesNetworking.Core.Notes.Dates;
using NotesNetworking.Core.Notes.Conversations;
using NotesNetworking.Core.Notes.Settings;
using NotesNetworking.Core.Text;

namespace NotesNetworking.Core.Notes.Editing;

/// <summary>Tells whether a note reads back, after an edit, as before and with exactly one more conversation.</summary>
internal sealed class EditProof(Note note, string source, NotebookSettings settings, DateOnly date, ConversationOpening opening)
{
    // "10:30 call about tea" may be a time, a channel and what it was about, as a dated line has them.
    private readonly string _words = $"{DateReader.Write(date)} {opening.All}";

    /// <summary>True where the edit adds this conversation, and no other changes.</summary>
    public bool Holds(TextEdit edit)
    {
        var after = NoteParser.Parse(note.Path, TextEdit.Apply(source, [edit]), settings).As(note).Conversations;
        if (after.Length != note.Conversations.Length + 1) return false;
        var added = 0;
        while (added < note.Conversations.Length && IsSame(after[added], note.Conversations[added], edit)) added++;
        for (var i = added + 1; i < after.Length; i++)
            if (!IsSame(after[i], note.Conversations[i - 1], edit)) return false;
        return IsMeant(after[added]);
    }

    private bool IsMeant(ConversationRecord record)
    {
        if (record.Date != date) return false;
        if (record.Time is null && IsSaid(record, opening.From, opening.Channel, opening.Line)) return true;
        var line = ConversationLine.Read(_words, new TextSpan(0, _words.Length), settings.Channels);
        return record.Time == line.Time && IsSaid(record, line.From, line.Channel, _words.Substring(line.TextSpan.Start, line.TextSpan.Length));
    }

    private static bool IsSaid(ConversationRecord record, Side? from, string? channel, string text) =>
        record.From == from && string.Equals(record.Channel, channel, StringComparison.OrdinalIgnoreCase) && record.Text == text;

    // Two of one day that say the same may change places.
    private static bool IsSame(ConversationRecord one, ConversationRecord other, TextEdit edit) =>
        one.Date == other.Date && one.Form == other.Form && one.Channel == other.Channel && one.From == other.From && one.Text == other.Text
        && one.Span.Start == other.Span.Start + (other.Span.Start >= edit.Span.Start ? edit.NewText.Length - edit.Span.Length : 0);
}
