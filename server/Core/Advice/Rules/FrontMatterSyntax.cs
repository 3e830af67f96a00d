using NotesNetworking.Core.Notes;
using NotesNetworking.Core.Notes.Settings;

namespace NotesNetworking.Core.Advice.Rules;

/// <summary><c>front-matter/syntax</c>: the front matter is no YAML; the place is the one that the YAML parser names.</summary>
public sealed class FrontMatterSyntax() : Rule("front-matter/syntax", Severity.Error)
{
    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(RuleContext context) => context.Note.Problems
        .Where(problem => problem.Kind == ProblemKind.FrontMatterSyntax)
        .Select(problem => At(problem.Span, $"This front matter cannot be read: {problem.Detail}. What stands above it still counts."));
}
