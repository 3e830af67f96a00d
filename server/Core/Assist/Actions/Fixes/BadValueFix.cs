using NotesNetworking.Core.Advice;
using NotesNetworking.Core.Notes;
using NotesNetworking.Core.Notes.Editing;
using NotesNetworking.Core.Text;

namespace NotesNetworking.Core.Assist.Actions.Fixes;

/// <summary>A value that its key cannot have becomes the nearest that it can.</summary>
public sealed class BadValueFix() : Fix("front-matter/bad-value")
{
    /// <inheritdoc/>
    public override IEnumerable<NoteAction> For(ActionContext context, Diagnostic diagnostic)
    {
        var problem = context.Note.Problems.FirstOrDefault(one => one.Kind == ProblemKind.BadValue && one.Span == diagnostic.Span);
        if (problem is null) yield break;
        var written = context.Source.Substring(diagnostic.Span.Start, diagnostic.Span.Length).Trim('"', '\'', ' ');
        var nearest = NearestValue.Of(problem.Subject, written, context.Today);
        foreach (var value in nearest)
        {
            var quotes = FrontMatterEdit.StyleOf(context.Source, diagnostic.Span);
            // A month and a day begin with hyphens, which YAML takes as they are.
            var text = quotes is { } mark ? $"{mark}{value}{mark}" : value;
            yield return new NoteAction(ActionKind.QuickFix, $"Change to {value}", diagnostic.Span, () => context.Change(new TextEdit(diagnostic.Span, text)))
            {
                IsPreferred = nearest.Count == 1,
            };
        }
    }
}
