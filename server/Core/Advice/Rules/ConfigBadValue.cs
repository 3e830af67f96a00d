using NotesNetworking.Core.Notes;
using NotesNetworking.Core.Notes.Settings;

namespace NotesNetworking.Core.Advice.Rules;

/// <summary><c>config/bad-value</c>: a key or value that the configuration cannot have; the rest of the file still counts.</summary>
public sealed class ConfigBadValue() : Rule("config/bad-value", Severity.Warning)
{
    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(RuleContext context)
    {
        if (context.Note.Path != NotebookSettings.FileName) yield break;
        foreach (var problem in context.Note.Problems.Where(problem => problem.Kind == ProblemKind.Setting))
            yield return At(problem.Span, $"{problem.Subject} cannot be read here. It takes: {problem.Detail}.");
        foreach (var problem in context.Note.Problems.Where(problem => problem.Kind == ProblemKind.FrontMatterSyntax))
            yield return At(problem.Span, $"{problem.Detail} The other lines count.");
        foreach (var (code, severity) in context.Notebook.Settings.Severities)
            if (Advisor.Find(code) is null) yield return At(severity.Span, $"No diagnostic has the code {code}. docs/diagnostics.md lists them all.");
    }
}
