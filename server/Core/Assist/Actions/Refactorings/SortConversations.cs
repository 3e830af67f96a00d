using NotesNetworking.Core.Text;

namespace NotesNetworking.Core.Assist.Actions.Refactorings;

/// <summary>Sorts a contact's conversations, wherever the cursor is in the note.</summary>
public sealed class SortConversations : Refactoring
{
    /// <inheritdoc/>
    public override IEnumerable<NoteAction> For(ActionContext context) => Deeds.Sort(context, ActionKind.SortConversations, new TextSpan(0, 0));
}
