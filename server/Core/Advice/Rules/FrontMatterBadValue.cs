using NotesNetworking.Core.Notes;
using NotesNetworking.Core.Notes.Settings;

namespace NotesNetworking.Core.Advice.Rules;

/// <summary><c>front-matter/bad-value</c>: a known key with a value that it cannot have; says what it can.</summary>
public sealed class FrontMatterBadValue() : Rule("front-matter/bad-value", Severity.Warning)
{
    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(RuleContext context) => context.Note.Problems
        .Where(problem => problem.Kind == ProblemKind.BadValue)
        .Select(problem => At(problem.Span, problem.NoSuchDay is { } day
            ? $"No calendar has the day {day}. {problem.Subject} takes {problem.Detail}."
            : $"{problem.Subject} cannot have this value. It takes {problem.Detail}."));
}
