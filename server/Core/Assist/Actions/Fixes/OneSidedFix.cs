using NotesNetworking.Core.Advice;

namespace NotesNetworking.Core.Assist.Actions.Fixes;

/// <summary>Where all the last conversations began with you, letting it rest for a while is a kind thing.</summary>
public sealed class OneSidedFix() : Fix("relationship/one-sided")
{
    /// <inheritdoc/>
    public override IEnumerable<NoteAction> For(ActionContext context, Diagnostic diagnostic)
    {
        if (context.Note.Contact is not null) yield return Deeds.Rest(context, ActionKind.QuickFix, diagnostic.Span);
    }
}
