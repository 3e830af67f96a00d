using NotesNetworking.Core.Text;

namespace NotesNetworking.Core.Assist.Actions.Refactorings;

/// <summary>Brings a contact's front matter into its canonical form, wherever the cursor is in the note.</summary>
public sealed class NormaliseFrontMatter : Refactoring
{
    /// <inheritdoc/>
    public override IEnumerable<NoteAction> For(ActionContext context)
    {
        var edits = CanonicalFrontMatter.Edits(context.Note, context.Source);
        if (edits.Count > 0)
            yield return new NoteAction(ActionKind.NormaliseFrontMatter, "Normalise the front matter", new TextSpan(0, 0), () => context.Change(edits));
    }
}
