using NotesNetworking.Core.Notes.Editing;
using NotesNetworking.Core.Text;

namespace NotesNetworking.Core.Assist.Actions;

/// <summary>What sort of change an action makes (LSP 3.17, CodeActionKind).</summary>
public enum ActionKind
{
    /// <summary>It answers a diagnostic.</summary>
    QuickFix,

    /// <summary>It makes a note of something in this one.</summary>
    Extract,

    /// <summary>It writes something at this place, or about it.</summary>
    Rewrite,

    /// <summary>It sorts the note's conversations.</summary>
    SortConversations,

    /// <summary>It brings the front matter into its canonical form.</summary>
    NormaliseFrontMatter,

    /// <summary>It links all names in the note.</summary>
    LinkNames,
}

/// <summary>Something that can be done at a place in a note.</summary>
/// <param name="Kind">What sort of change it is.</param>
/// <param name="Title">What it does, in plain words.</param>
/// <param name="At">What it is about: together with kind and title this tells it from all others of the note.</param>
/// <param name="Edit">Works the changes out, or why there are none.</param>
public sealed record NoteAction(ActionKind Kind, string Title, TextSpan At, Func<EditOutcome> Edit)
{
    /// <summary>What it does, in plain words: never longer than editors show.</summary>
    public string Title { get; } = ActionTitle.Fit(Title);

    /// <summary>True for the one obvious answer to a diagnostic, which an editor may give without asking.</summary>
    public bool IsPreferred { get; init; }
}
