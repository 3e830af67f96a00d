using NotesNetworking.Core.Network;
using NotesNetworking.Core.Notes.Settings;

namespace NotesNetworking.Core.Advice.Rules;

/// <summary><c>contact/never-talked</c>: one cadence has passed since you met, or the contact has a cadence of its own, and no conversation is written down.</summary>
public sealed class ContactNeverTalked() : Rule("contact/never-talked", Severity.Information)
{
    /// <inheritdoc/>
    public override bool IsOfTime => true;

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(RuleContext context)
    {
        if (context.Standing is { State: ContactState.New, Due: { } due } standing && due <= context.Today)
            yield return At(context.Note.Contact!.NameSpan, Sentences.Reason(context.Relationship!, standing, context.Today));
    }
}
