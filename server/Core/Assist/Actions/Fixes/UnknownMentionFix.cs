using NotesNetworking.Core.Advice;
using NotesNetworking.Core.Notes;
using NotesNetworking.Core.Notes.Editing;
using NotesNetworking.Core.Notes.Markdown;

namespace NotesNetworking.Core.Assist.Actions.Fixes;

/// <summary>A link to no note: make the note, or take one of the nearest names.</summary>
public sealed class UnknownMentionFix() : Fix("mention/unknown")
{
    private const int Most = 3;

    /// <inheritdoc/>
    public override IEnumerable<NoteAction> For(ActionContext context, Diagnostic diagnostic)
    {
        if (context.Note.Links.FirstOrDefault(one => one.Span == diagnostic.Span) is not { } link) yield break;
        var name = LinkedContact.NameOf(link);
        var nearest = context.Notebook.ContactsNear(name).OrderByDescending(near => context.Notebook.FamiliarityOf(near.Path)).Concat(NearestNames.Of(context.Notebook, name, Most)).DistinctBy(near => near.Path).Take(Most);
        foreach (var near in nearest.Where(near => near.Path != context.Note.Path))
        {
            var target = link.Form == LinkForm.Markdown ? NotePath.From(NotePath.FolderOf(context.Note.Path), near.Path) : context.Notebook.LinkNameOf(near);
            yield return new NoteAction(ActionKind.QuickFix, $"Change to {near.Contact!.Name}", diagnostic.Span, () => context.Change(LinkEdit.Rename(context.Source, link, target)));
        }
        foreach (var create in LinkedContact.Create(context, ActionKind.QuickFix, link)) yield return create;
    }
}
