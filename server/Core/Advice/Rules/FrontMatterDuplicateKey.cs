using NotesNetworking.Core.Notes;
using NotesNetworking.Core.Notes.Settings;

namespace NotesNetworking.Core.Advice.Rules;

/// <summary>
/// <c>front-matter/duplicate-key</c>: a key that stands twice in the front matter of a note where people are written down,
/// or in the configuration.
/// </summary>
public sealed class FrontMatterDuplicateKey() : Rule("front-matter/duplicate-key", Severity.Warning)
{
    /// <inheritdoc/>
    public override Version Since { get; } = new(0, 2);

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(RuleContext context) => context.Note.IsOfPeople || context.Note.Path == NotebookSettings.FileName
        ? context.Note.Problems.Where(problem => problem.Kind == ProblemKind.DuplicateKey)
            .Select(problem => At(problem.Span, $"\"{problem.Subject}\" is already set above, and only the first counts. Make one of the two."))
        : [];
}
