using System.Collections.Immutable;
using NotesNetworking.Core.Text;

namespace NotesNetworking.Core.Notes.Editing;

/// <summary>
/// Changes to notes that belong together: all are made, or none. The edits come first, under the paths as they were;
/// then notes move, then new ones come. Whoever makes them writes files or asks an editor to.
/// </summary>
public sealed record NotebookEdit
{
    /// <summary>Nothing to change.</summary>
    public static NotebookEdit None { get; } = new();

    /// <summary>Edits of notes that are there, at most one entry for each.</summary>
    public ImmutableArray<NoteEdit> Edits { get; init; } = [];

    /// <summary>Notes that get another path. Nothing is at the new one.</summary>
    public ImmutableArray<MovedNote> Moved { get; init; } = [];

    /// <summary>Notes that are made. Nothing is at their paths.</summary>
    public ImmutableArray<NewNote> Created { get; init; } = [];

    /// <summary>True when nothing would change.</summary>
    public bool IsEmpty => Edits.IsEmpty && Moved.IsEmpty && Created.IsEmpty;

    /// <summary>Edits of one note.</summary>
    public static NotebookEdit Of(NoteText text, params IEnumerable<TextEdit> edits) =>
        new() { Edits = [new NoteEdit(text.Note.Path, text.Source.Lines, [.. edits])] };
}

/// <summary>Edits of one note, all counted in the text as it was.</summary>
/// <param name="Path">The note.</param>
/// <param name="Lines">The lines of the text that they are for.</param>
/// <param name="Edits">In no particular order; no two overlap.</param>
public sealed record NoteEdit(string Path, LineMap Lines, ImmutableArray<TextEdit> Edits);

/// <summary>A note and its new path.</summary>
public readonly record struct MovedNote(string From, string To);

/// <summary>A new note's path and text.</summary>
public readonly record struct NewNote(string Path, string Text);

/// <summary>A note with the text that it was parsed from.</summary>
public sealed record NoteText(Note Note, SourceText Source);

/// <summary>Gets the text of the note at a path as it is now, which for a closed note may be newer than the snapshot;
/// null when it is gone or cannot be read.</summary>
public delegate NoteText? NoteTexts(string path);
