using NotesNetworking.Core.Advice;
using NotesNetworking.Core.Notes.Contacts;
using NotesNetworking.Core.Notes.Editing;

namespace NotesNetworking.Core.Assist.Actions.Fixes;

/// <summary>A <c>last-contact</c> that the conversations contradict can go.</summary>
public sealed class LastContactFix() : Fix("contact/last-contact-contradiction")
{
    /// <inheritdoc/>
    public override IEnumerable<NoteAction> For(ActionContext context, Diagnostic diagnostic)
    {
        if (FrontMatterEdit.Remove(context.Source, ContactKey.LastContact.Canonical) is not { } edit) yield break;
        yield return new NoteAction(ActionKind.QuickFix, "Remove last-contact", diagnostic.Span, () => context.Change(edit)) { IsPreferred = true };
    }
}
