using NotesNetworking.Core.Network;
using NotesNetworking.Core.Text;

namespace NotesNetworking.Core.Assist.Actions.Refactorings;

/// <summary>Links a contact's name or alias that stands in the text without a link: the one at the cursor, or all in the note.</summary>
public sealed class LinkNames : Refactoring
{
    /// <inheritdoc/>
    public override IEnumerable<NoteAction> For(ActionContext context)
    {
        var found = BareNames.In(context.Notebook, context.Note, context.Source);
        if (found.Count == 0) yield break;
        var names = BareNames.Linked(context.Note, context.Source, found, context.Notebook.Settings);
        foreach (var name in names.Where(name => context.Touches(name.Span)))
            yield return new NoteAction(ActionKind.Rewrite, $"Link {context.Text.Source.Slice(name.Span)}", name.Span, () => context.Change(new TextEdit(name.Span, name.Link)));
        if (names.Count > 0)
            yield return new NoteAction(ActionKind.LinkNames, $"Link {Words.Count(names.Count, "name")} in this note", new TextSpan(0, 0),
                () => context.Change(names.Select(name => new TextEdit(name.Span, name.Link))));
    }
}
