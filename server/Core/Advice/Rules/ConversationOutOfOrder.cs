using NotesNetworking.Core.Notes.Conversations;
using NotesNetworking.Core.Notes.Editing;
using NotesNetworking.Core.Notes.Settings;

namespace NotesNetworking.Core.Advice.Rules;

/// <summary>
/// <c>conversation/out-of-order</c>: a dated heading that stands against the order of the note's other conversations,
/// whichever way the note keeps them.
/// </summary>
public sealed class ConversationOutOfOrder() : Rule("conversation/out-of-order", Severity.Hint)
{
    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(RuleContext context)
    {
        if (context.Note.Contact is null) yield break;
        var headings = context.Note.Conversations.Where(record => record.Form == RecordForm.Heading).ToArray();
        if (headings.Length < 2) yield break;
        var newestFirst = ConversationEdit.IsNewestFirst(headings);
        var edge = headings[0].Date;
        foreach (var heading in headings)
        {
            if (newestFirst ? heading.Date <= edge : heading.Date >= edge) edge = heading.Date;
            else yield return At(heading.Span, $"The other conversations here run {(newestFirst ? "newest first" : "oldest first")}; this one is out of order.");
        }
    }
}
