using NotesNetworking.Core.Notes.Conversations;
using NotesNetworking.Core.Notes.Settings;

namespace NotesNetworking.Core.Advice.Rules;

/// <summary>
/// <c>conversation/out-of-order</c>: a dated heading outside the longest ordered sequence of the note's conversations,
/// whichever way the note keeps them. A note that keeps them in no order is left alone.
/// </summary>
public sealed class ConversationOutOfOrder() : Rule("conversation/out-of-order", Severity.Hint)
{
    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(RuleContext context)
    {
        if (context.Note.Contact is null) yield break;
        var order = ConversationOrder.Of([.. context.Note.Conversations.Where(record => record.Form == RecordForm.Heading)]);
        if (order.IsNone) yield break;
        foreach (var heading in order.Outside)
            yield return At(heading.Span, $"The other conversations here run {(order.IsNewestFirst ? "newest first" : "oldest first")}; this one is out of order.");
    }
}
