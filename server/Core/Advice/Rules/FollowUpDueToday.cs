using NotesNetworking.Core.Notes.Settings;

namespace NotesNetworking.Core.Advice.Rules;

/// <summary><c>follow-up/due-today</c>: an open follow-up whose day is today.</summary>
public sealed class FollowUpDueToday() : Rule("follow-up/due-today", Severity.Information)
{
    /// <inheritdoc/>
    public override bool IsOfTime => true;

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(RuleContext context) => context.Notebook.FollowUpsIn(context.Note)
        .Where(followUp => followUp.IsOpenOn(context.Today) && followUp.Due?.Value == context.Today)
        .Select(followUp => At(followUp.TextSpan, context.Notebook.IsTheirs(context.Note, followUp) ? "They meant to do this today." : "This is for today."));
}
