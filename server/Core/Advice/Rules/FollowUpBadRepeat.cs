using NotesNetworking.Core.Notes.FollowUps;
using NotesNetworking.Core.Notes.Settings;

namespace NotesNetworking.Core.Advice.Rules;

/// <summary><c>follow-up/bad-repeat</c>: an open follow-up repeats by a rule that cannot be computed, and so would never come again.</summary>
public sealed class FollowUpBadRepeat() : Rule("follow-up/bad-repeat", Severity.Warning)
{
    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(RuleContext context) =>
        from followUp in context.Notebook.FollowUpsIn(context.Note)
        where followUp.State == FollowUpState.Open && followUp.Repeats is not null
        let rule = followUp.Repeats ?? default
        where Recurrence.Parse(rule.Value) is null
        select At(
            rule.Span.Length > 0 ? rule.Span : followUp.TextSpan,
            rule.Value.Length == 0 ? "The rule by which this comes again is missing: write one such as \"every 2 weeks\"."
                : $"When \"{rule.Value}\" comes again cannot be computed. Write a rule such as \"every 2 weeks\" or \"every month on the last Friday\".");
}
