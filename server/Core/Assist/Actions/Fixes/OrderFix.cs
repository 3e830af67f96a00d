using NotesNetworking.Core.Advice;

namespace NotesNetworking.Core.Assist.Actions.Fixes;

/// <summary>Conversations against the note's own order are sorted.</summary>
public sealed class OrderFix() : Fix("conversation/out-of-order")
{
    /// <inheritdoc/>
    public override IEnumerable<NoteAction> For(ActionContext context, Diagnostic diagnostic) =>
        Deeds.Sort(context, ActionKind.QuickFix, diagnostic.Span).Select(action => action with { IsPreferred = true });
}
