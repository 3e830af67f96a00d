using NotesNetworking.Core.Advice;

namespace NotesNetworking.Core.Assist.Actions.Fixes;

/// <summary>A follow-up's day has come: it is done, or gets a week more.</summary>
public sealed class FollowUpFix() : Fix("follow-up/overdue", "follow-up/due-today")
{
    /// <inheritdoc/>
    public override IEnumerable<NoteAction> For(ActionContext context, Diagnostic diagnostic)
    {
        if (context.Note.FollowUps.FirstOrDefault(one => one.TextSpan == diagnostic.Span) is not { } followUp) yield break;
        yield return Deeds.Complete(context, ActionKind.QuickFix, followUp);
        if (diagnostic.Code != "follow-up/overdue") yield break;
        foreach (var postpone in Deeds.Postpone(context, ActionKind.QuickFix, followUp)) yield return postpone;
    }
}
