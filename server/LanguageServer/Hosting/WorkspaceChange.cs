using NotesNetworking.Core.Notes.Settings;

namespace NotesNetworking.LanguageServer.Hosting;

/// <summary>One note of one notebook.</summary>
/// <param name="Root">The notebook's root folder.</param>
/// <param name="Path">The note's path in it.</param>
internal readonly record struct NoteId(string Root, string Path);

/// <summary>What a change may have altered in the answers.</summary>
/// <param name="Notes">The notes whose diagnostics or lenses may differ.</param>
/// <param name="Roots">The notebooks of which any note's may.</param>
/// <param name="Edited">The note whose own text changed in the editor: its editor asks again by itself.</param>
internal sealed record WorkspaceChange(ImmutableHashSet<NoteId> Notes, ImmutableHashSet<string> Roots, NoteId? Edited = null)
{
    /// <summary>False where the changed notes say to others what they said before: they were opened or closed as they were, or
    /// edited in their prose.</summary>
    public bool IsNews { get; init; } = true;

    /// <summary>True where a contact's note is among those that changed: others show how things stand with the contact.</summary>
    public bool IsOfContact { get; init; }

    /// <summary>True when what another note shows than the one being typed in is concerned. The configuration file, on which what
    /// concerns the notebook as a whole is told, is no note.</summary>
    public bool ReachesOthers => !Roots.IsEmpty || (IsNews && (IsOfContact || Notes.Any(note => note != Edited && note.Path != NotebookSettings.FileName)));
}
