using NotesNetworking.Core.Advice;

namespace NotesNetworking.Core.Assist.Actions.Fixes;

/// <summary>It is time to talk: log the conversation that took place, let it rest, or take the rhythm that you have.</summary>
public sealed class ReconnectFix() : Fix("contact/overdue", "contact/due-soon", "contact/never-talked")
{
    /// <inheritdoc/>
    public override IEnumerable<NoteAction> For(ActionContext context, Diagnostic diagnostic)
    {
        yield return Deeds.Log(context, ActionKind.QuickFix, context.Note, diagnostic.Span);
        if (diagnostic.Code != "contact/overdue") yield break;
        yield return Deeds.Rest(context, ActionKind.QuickFix, diagnostic.Span);
        foreach (var adopt in Deeds.AdoptRhythm(context, ActionKind.QuickFix, diagnostic.Span)) yield return adopt;
    }
}
