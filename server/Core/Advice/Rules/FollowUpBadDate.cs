using NotesNetworking.Core.Notes;
using NotesNetworking.Core.Notes.Settings;

namespace NotesNetworking.Core.Advice.Rules;

/// <summary><c>follow-up/bad-date</c>: a follow-up is dated by a day that no calendar has, and so is never due.</summary>
public sealed class FollowUpBadDate() : Rule("follow-up/bad-date", Severity.Warning)
{
    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(RuleContext context) => context.Note.Problems
        .Where(problem => problem.Kind == ProblemKind.FollowUpDate)
        .Select(problem => At(problem.Span, $"No calendar has the day {problem.Subject}, so this date does not count."));
}
