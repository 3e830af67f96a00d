using NotesNetworking.Core.Notes;
using NotesNetworking.Core.Notes.Editing;
using NotesNetworking.Core.Notes.Markdown;
using NotesNetworking.Core.Text;

namespace NotesNetworking.Core.Assist.Renaming;

/// <summary>Links of a note to files that are no notes, such as pictures: they are relative to the note, and it moves.</summary>
internal static class FileLinks
{
    /// <summary>The edits by which the links of a note lead to the same files once it has moved.</summary>
    public static IEnumerable<TextEdit> Rebase(NoteText text, PathMoves moves)
    {
        // A definition that Foam wrote leads to a note without its ending, and is kept as that.
        var notes = text.Note.Definitions.Select(definition => definition.Link.TargetSpan).ToHashSet();
        foreach (var link in MarkdownReader.Read(text.Source.Text, text.Note.FrontMatter).Files)
        {
            if (notes.Contains(link.TargetSpan)) continue;
            var target = Rebase(link.Target, text.Note.Path, moves);
            if (target != link.Target) yield return LinkEdit.Rename(text.Source.Text, link, target);
        }
    }

    /// <summary>A relative target in a note that moves, so that it leads to the same file.</summary>
    public static string Rebase(string target, string note, PathMoves moves)
    {
        var folder = NotePath.FolderOf(note);
        if (target.StartsWith('/') || NotePath.Combine(folder, target) is not { } file) return target;
        var newFolder = NotePath.FolderOf(moves.Of(note));
        return newFolder == folder && moves.Of(file) == file ? target : PathMoves.Relative(newFolder, moves.Of(file));
    }
}
