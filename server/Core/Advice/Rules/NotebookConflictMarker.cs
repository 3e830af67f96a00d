using NotesNetworking.Core.Notes;
using NotesNetworking.Core.Notes.Settings;

namespace NotesNetworking.Core.Advice.Rules;

/// <summary><c>notebook/conflict-marker</c>: a line that git left where two versions could not be merged.</summary>
public sealed class NotebookConflictMarker() : Rule("notebook/conflict-marker", Severity.Error)
{
    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(RuleContext context) => context.Note.Problems
        .Where(problem => problem.Kind == ProblemKind.ConflictMarker)
        .Select(problem => At(problem.Span, "git left two versions here. Keep what is right of both and delete the marker lines."));
}
