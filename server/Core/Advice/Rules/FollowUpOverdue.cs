using NotesNetworking.Core.Network;
using NotesNetworking.Core.Notes.Settings;

namespace NotesNetworking.Core.Advice.Rules;

/// <summary><c>follow-up/overdue</c>: an open follow-up whose day has passed, mine or theirs.</summary>
public sealed class FollowUpOverdue() : Rule("follow-up/overdue", Severity.Warning)
{
    /// <inheritdoc/>
    public override bool IsOfTime => true;

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(RuleContext context)
    {
        foreach (var followUp in context.Notebook.FollowUpsIn(context.Note))
        {
            if (!followUp.IsOpenOn(context.Today) || followUp.Due is not { } due || due.Value >= context.Today) continue;
            var when = Words.When(due.Value, context.Today);
            yield return At(followUp.TextSpan, context.Notebook.IsTheirs(context.Note, followUp) ? $"They meant to do this {when}. Ask, or give it another day?" : $"This was due {when}. Do it, or give it another day?");
        }
    }
}
