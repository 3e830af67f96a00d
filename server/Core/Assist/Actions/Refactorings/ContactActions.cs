using NotesNetworking.Core.Notes.Markdown;

namespace NotesNetworking.Core.Assist.Actions.Refactorings;

/// <summary>
/// On a contact's front matter, name and conversations, and on a link to one: what is decided about keeping in touch.
/// </summary>
public sealed class ContactActions : Refactoring
{
    /// <inheritdoc/>
    public override IEnumerable<NoteAction> For(ActionContext context)
    {
        foreach (var link in context.Note.Links)
            if (link.Form != LinkForm.FileName && context.Touches(link.Span) && context.Notebook.ContactOf(link, context.Note.Path) is { } contact && contact.Path != context.Note.Path)
                yield return Deeds.Log(context, ActionKind.Rewrite, contact, link.Span);

        if (context.Note.Contact is not { } own || PlaceAt(context) is not { } place) yield break;
        yield return Deeds.Log(context, ActionKind.Rewrite, context.Note, own.NameSpan);
        if (place != Place.Head) yield break;
        yield return Deeds.Rest(context, ActionKind.Rewrite, own.NameSpan);
        foreach (var adopt in Deeds.AdoptRhythm(context, ActionKind.Rewrite, own.NameSpan)) yield return adopt;
    }

    private enum Place { Head, Conversation }

    private static Place? PlaceAt(ActionContext context)
    {
        var isHead = context.IsOnLinesOf(context.Note.Contact!.NameSpan)
            || (context.Note.FrontMatter is { } frontMatter && context.Selection.Start < frontMatter.End)
            || (context.Note.Headings is [{ Level: 1 } title, ..] && context.IsOnLinesOf(title.TextSpan));
        if (isHead) return Place.Head;
        return context.Note.Conversations.Any(record => context.IsOnLinesOf(record.Span)) ? Place.Conversation : null;
    }
}
