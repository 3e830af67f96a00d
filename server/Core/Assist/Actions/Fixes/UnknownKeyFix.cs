using NotesNetworking.Core.Advice;
using NotesNetworking.Core.Advice.Rules;
using NotesNetworking.Core.Notes.FrontMatter;
using NotesNetworking.Core.Text;

namespace NotesNetworking.Core.Assist.Actions.Fixes;

/// <summary>A key one edit away from a known one becomes that one, unless the note has it already.</summary>
public sealed class UnknownKeyFix() : Fix("front-matter/unknown-key")
{
    /// <inheritdoc/>
    public override IEnumerable<NoteAction> For(ActionContext context, Diagnostic diagnostic)
    {
        var entries = context.Note.FrontMatter?.Document.Entries ?? [];
        if (entries.FirstOrDefault(entry => entry.KeySpan == diagnostic.Span) is not { } entry || FrontMatterUnknownKey.Meant(entry.Key) is not { } meant) yield break;
        if (entries.Any(other => KeyName.Fold(other.Key) == KeyName.Fold(meant))) yield break;
        yield return new NoteAction(ActionKind.QuickFix, $"Change to {meant}", diagnostic.Span, () => context.Change(new TextEdit(diagnostic.Span, meant)))
        {
            IsPreferred = true,
        };
    }
}
