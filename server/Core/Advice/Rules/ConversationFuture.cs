using NotesNetworking.Core.Network;
using NotesNetworking.Core.Notes.Conversations;
using NotesNetworking.Core.Notes.Settings;

namespace NotesNetworking.Core.Advice.Rules;

/// <summary><c>conversation/future</c>: a conversation dated later than today counts from its day on.</summary>
public sealed class ConversationFuture() : Rule("conversation/future", Severity.Information)
{
    /// <inheritdoc/>
    public override bool IsOfTime => true;

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(RuleContext context)
    {
        foreach (var record in context.Note.Conversations)
        {
            // A note of its own for a day to come is a plan as a whole: a diary's page for tomorrow, the agenda of a meeting.
            if (record.Date <= context.Today || record.Form is RecordForm.DatedNote or RecordForm.DatedSibling or RecordForm.MeetingNote) continue;
            yield return At(record.DateSpan, $"This day is still to come, {Words.Distance(record.Date, context.Today)}. The conversation counts from then on.");
        }
    }
}
