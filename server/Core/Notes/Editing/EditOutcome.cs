namespace NotesNetworking.Core.Notes.Editing;

/// <summary>Changes to notes, or why they cannot be made.</summary>
/// <param name="Edit">The changes; null when they are refused.</param>
/// <param name="Refusal">Why, in a sentence for people; null when they are not.</param>
public sealed record EditOutcome(NotebookEdit? Edit, string? Refusal)
{
    /// <summary>Changes.</summary>
    public static implicit operator EditOutcome(NotebookEdit edit) => new(edit, null);

    /// <summary>Nothing can be changed, for this reason.</summary>
    public static EditOutcome Refused(string reason) => new(null, reason);
}
