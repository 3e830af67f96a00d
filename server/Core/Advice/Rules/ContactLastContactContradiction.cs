using NotesNetworking.Core.Notes.Dates;
using NotesNetworking.Core.Notes.Settings;

namespace NotesNetworking.Core.Advice.Rules;

/// <summary>
/// <c>contact/last-contact-contradiction</c>: <c>last-contact</c> is older than the newest conversation, which tells it
/// better, or later than today.
/// </summary>
public sealed class ContactLastContactContradiction() : Rule("contact/last-contact-contradiction", Severity.Hint)
{
    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(RuleContext context)
    {
        if (context.Note.Contact?.LastContact is not { } noted) yield break;
        if (noted.Value > context.Today) yield return At(noted.Span, "This day is still to come, so it does not count as a last contact.");
        else if (context.Relationship!.ConversationsUntil(context.Today).LastOrDefault() is { } last && last.Date > noted.Value)
            yield return At(noted.Span, $"You talked on {DateReader.Write(last.Date)}, after this day. The conversations tell it; the key can go.");
    }
}
