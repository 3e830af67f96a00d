using NotesNetworking.Core.Advice;
using NotesNetworking.Core.Notes.Contacts;
using NotesNetworking.Core.Notes.Dates;
using NotesNetworking.Core.Notes.Editing;

namespace NotesNetworking.Core.Assist.Actions.Fixes;

/// <summary>A <c>last-contact</c> that the conversations contradict can go, or move to the newest of them.</summary>
public sealed class LastContactFix() : Fix("contact/last-contact-contradiction")
{
    /// <inheritdoc/>
    public override IEnumerable<NoteAction> For(ActionContext context, Diagnostic diagnostic)
    {
        if (FactEdit.Remove(context.Note, context.Source, ContactKey.LastContact) is { } edit)
            yield return new NoteAction(ActionKind.QuickFix, "Remove last-contact", diagnostic.Span, () => context.Change(edit)) { IsPreferred = true };
        if (context.Relationship!.ConversationsUntil(context.Today).LastOrDefault() is { } last && FactEdit.MoveLastContact(context.Note, context.Source, last.Date) is { } moved)
            yield return new NoteAction(ActionKind.QuickFix, $"Move it to {DateReader.Write(last.Date)}", diagnostic.Span, () => context.Change(moved));
    }
}
