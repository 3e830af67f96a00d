using NotesNetworking.Core.Network;
using NotesNetworking.Core.Notes;
using NotesNetworking.Core.Notes.Editing;
using NotesNetworking.Core.Text;

namespace NotesNetworking.Core.Assist.Actions;

/// <summary>Where actions are looked for: a selection in a note, on a day.</summary>
/// <param name="notebook">The snapshot.</param>
/// <param name="text">The note, with its text.</param>
/// <param name="selection">What is selected; empty for a cursor.</param>
/// <param name="today">The day.</param>
/// <param name="texts">The texts of other notes.</param>
/// <param name="canCreate">True where notes can be made: not beside a document that is in no notebook.</param>
public sealed class ActionContext(Notebook notebook, NoteText text, TextSpan selection, DateOnly today, NoteTexts texts, bool canCreate = true)
{
    /// <summary>The snapshot.</summary>
    public Notebook Notebook => notebook;

    /// <summary>The note with its text.</summary>
    public NoteText Text => text;

    /// <summary>The note.</summary>
    public Note Note => text.Note;

    /// <summary>The note's text.</summary>
    public string Source => text.Source.Text;

    /// <summary>What is selected.</summary>
    public TextSpan Selection => selection;

    /// <summary>The day.</summary>
    public DateOnly Today => today;

    /// <summary>True where notes can be made.</summary>
    public bool CanCreate => canCreate;

    /// <summary>The relationship with the note's contact; null when it is no contact's.</summary>
    public Relationship? Relationship { get; } = text.Note.Contact is null ? null : notebook.RelationshipWith(text.Note.Path);

    /// <summary>How it stands; null when the note is no contact's.</summary>
    public Standing? Standing => field ??= Relationship is null ? null : notebook.StandingWith(Relationship.Path, today);

    /// <summary>True when a stretch and the selection share something, or touch.</summary>
    public bool Touches(TextSpan span) => span.Start <= selection.End && span.End >= selection.Start;

    /// <summary>True when the selection is on the lines of a stretch.</summary>
    public bool IsOnLinesOf(TextSpan span) =>
        text.Source.Lines.LineAt(selection.Start) <= text.Source.Lines.LineAt(span.End) && text.Source.Lines.LineAt(selection.End) >= text.Source.Lines.LineAt(span.Start);

    /// <summary>The text of another note as it is now, or of this one.</summary>
    public NoteText? TextOf(string path) => path == text.Note.Path ? text : texts(path);

    /// <summary>Changes of this note.</summary>
    public EditOutcome Change(params IEnumerable<TextEdit> edits) => NotebookEdit.Of(text, edits);
}
