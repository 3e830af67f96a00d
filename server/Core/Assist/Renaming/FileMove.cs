using NotesNetworking.Core.Network;
using NotesNetworking.Core.Notes.Editing;

namespace NotesNetworking.Core.Assist.Renaming;

/// <summary>Files and folders that get another path by other hands: links follow them.</summary>
public static class FileMove
{
    /// <summary>
    /// The edits, under the paths as they were, by which every link means the same note afterwards, and links of moved
    /// notes lead to the same files. What cannot be kept is left, since the files move in any case.
    /// </summary>
    public static NotebookEdit Follow(Notebook notebook, PathMoves moves, NoteTexts texts) =>
        new() { Edits = new LinkKeeper(notebook, texts, moves, isDone: true).Finish((_, _) => null, _ => null).Edit?.Edits ?? [] };
}
