using NotesNetworking.Core.Assist.Navigation;
using NotesNetworking.Core.Network;
using NotesNetworking.Core.Notes;
using NotesNetworking.Core.Notes.Editing;

namespace NotesNetworking.Core.Assist.Renaming;

/// <summary>Changes one alias of a contact, and the links that use it; the contact's name stays.</summary>
internal static class AliasRename
{
    /// <summary>The changes, or why there are none.</summary>
    public static RenameOutcome Run(Notebook notebook, AliasSubject subject, string newName, RenameMeans means)
    {
        var path = subject.Path;
        var old = subject.Alias.Text;
        if (newName == old) return RenameOutcome.Of(NotebookEdit.None);
        if (NewName.ProblemOf(notebook, path, newName) is { } problem) return RenameOutcome.Refuse(problem);
        if (means.Texts(path) is not { Note.Contact: { } contact } text) return RenameOutcome.Refuse(Refusals.Unreadable(path));

        var source = text.Source.Text;
        var keeper = new LinkKeeper(notebook, means.Texts, PathMoves.None);
        keeper.Edit(text, contact.Aliases.Where(alias => alias.Text == old).Select(alias => FactEdit.Write(text.Note, source, alias, newName)));
        OwnerRename.Follow(keeper, notebook, notebook.Notes[path], old, newName, means.Texts);
        return keeper.Finish(
            (link, led) => led == path && NameKey.Of(link.Target) == NameKey.Of(old) ? newName : null,
            after => after.Notes[path].Contact?.Aliases.Select(alias => alias.Text).SequenceEqual(contact.Aliases.Select(alias => alias.Text == old ? newName : alias.Text)) == true
                ? null
                : Refusals.FrontMatter(path));
    }
}
