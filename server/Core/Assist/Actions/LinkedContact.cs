using NotesNetworking.Core.Notes;
using NotesNetworking.Core.Notes.Editing;
using NotesNetworking.Core.Notes.Markdown;

namespace NotesNetworking.Core.Assist.Actions;

/// <summary>Makes the note that a link leads to, so that the link is right as it stands.</summary>
internal static class LinkedContact
{
    /// <summary>Whom a link names.</summary>
    public static string NameOf(Link link) => link.Form == LinkForm.Markdown && link.Shown is { Length: > 0 } shown
        ? TextStyle.OneLine(shown)
        : NotePath.StemOf(link.Target).TrimStart('@');

    /// <summary>The action; none where there can be no such note.</summary>
    public static IEnumerable<NoteAction> Create(ActionContext context, ActionKind kind, Link link)
    {
        var name = NameOf(link);
        return Deeds.Create(context, kind, name, link.Span, () => PathOf(link, context.Note.Path) is { } path
            ? NewContact.At(context.Notebook, path, name)
            : NewContact.Create(context.Notebook, name));
    }

    /// <summary>The path that a link asks for; null where it asks for a name.</summary>
    private static string? PathOf(Link link, string from)
    {
        if (link.Form != LinkForm.Markdown && !link.Target.Contains('/')) return null;
        var folder = link.Form == LinkForm.Markdown ? NotePath.FolderOf(from) : "";
        return NotePath.Combine(folder, NotePath.IsNote(link.Target) ? link.Target : link.Target + ".md");
    }
}
