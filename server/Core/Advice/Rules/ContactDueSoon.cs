using NotesNetworking.Core.Network;
using NotesNetworking.Core.Notes.Settings;

namespace NotesNetworking.Core.Advice.Rules;

/// <summary><c>contact/due-soon</c>: the usual time to talk comes within the last 15 % of the interval.</summary>
public sealed class ContactDueSoon() : Rule("contact/due-soon", Severity.Information)
{
    /// <inheritdoc/>
    public override bool IsOfTime => true;

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(RuleContext context)
    {
        if (context.Standing is { State: ContactState.DueSoon } standing)
            yield return At(context.Note.Contact!.NameSpan, Sentences.Reason(context.Relationship!, standing, context.Today));
    }
}
