using NotesNetworking.Core.Notes;
using NotesNetworking.Core.Notes.Settings;

namespace NotesNetworking.Core.Advice.Rules;

/// <summary><c>front-matter/syntax</c>: in a note where people are written down, front matter that cannot be read even line by line.</summary>
public sealed class FrontMatterSyntax() : Rule("front-matter/syntax", Severity.Error)
{
    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(RuleContext context) => context.Note.IsOfPeople
        ? context.Note.Problems.Where(problem => problem.Kind == ProblemKind.FrontMatterSyntax).Select(problem => At(problem.Span, $"{problem.Detail} The other lines count."))
        : [];
}
