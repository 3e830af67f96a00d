using NotesNetworking.Core.Network;
using NotesNetworking.Core.Notes;
using NotesNetworking.Core.Notes.Editing;
using NotesNetworking.Core.Text;

namespace NotesNetworking.Core.Assist.Renaming;

/// <summary>
/// Plain names by which follow-ups say that a contact does them. They are no links, but with the old name the follow-up
/// would be mine.
/// </summary>
internal static class OwnerRename
{
    /// <summary>Gives each of them, wherever it stands, the new name; notes that cannot be read stay as they are.</summary>
    public static void Follow(LinkKeeper keeper, Notebook notebook, Note contact, string oldName, string newName, NoteTexts texts)
    {
        var key = NameKey.Of(oldName);
        foreach (var path in notebook.NotesLinking(key))
        {
            if (!Edits(notebook.Notes[path]).Any() || texts(path) is not { } text) continue;
            keeper.Edit(text, Edits(text.Note));
        }

        // Of several readings of the same words, the one that is the name.
        IEnumerable<TextEdit> Edits(Note note) => note.OwnerNames
            .Where(name => NameKey.Of(name.Target) == key && notebook.Resolve(name, note.Path).Path == contact.Path)
            .DistinctBy(name => name.Span).Select(name => new TextEdit(name.Span, newName));
    }
}
