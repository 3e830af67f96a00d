using NotesNetworking.Core.Notes;
using NotesNetworking.Core.Notes.Settings;

namespace NotesNetworking.Core.Advice.Rules;

/// <summary><c>notebook/unreadable</c>: a file that is no text, or too large, or nested too deeply for the Markdown parser.</summary>
public sealed class NotebookUnreadable() : Rule("notebook/unreadable", Severity.Warning)
{
    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(RuleContext context) => context.Note.Problems
        .Where(problem => problem.Kind == ProblemKind.Unreadable)
        .Select(problem => At(problem.Span, $"This note could not be read: {problem.Detail}"));
}
