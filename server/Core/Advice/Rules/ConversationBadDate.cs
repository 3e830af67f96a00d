using NotesNetworking.Core.Notes;
using NotesNetworking.Core.Notes.Settings;

namespace NotesNetworking.Core.Advice.Rules;

/// <summary><c>conversation/bad-date</c>: a conversation is dated by a day that no calendar has, and so does not count.</summary>
public sealed class ConversationBadDate() : Rule("conversation/bad-date", Severity.Warning)
{
    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(RuleContext context) => context.Note.Problems
        .Where(problem => problem.Kind == ProblemKind.ConversationDate)
        .Select(problem => At(problem.Span, $"No calendar has the day {problem.Subject}, so this conversation does not count yet."));
}
