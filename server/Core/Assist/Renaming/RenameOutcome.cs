using NotesNetworking.Core.Network;
using NotesNetworking.Core.Notes;
using NotesNetworking.Core.Notes.Dates;
using NotesNetworking.Core.Notes.Editing;
using NotesNetworking.Core.Text;

namespace NotesNetworking.Core.Assist.Renaming;

/// <summary>What a rename comes to: all of its changes, or the reason why there are none.</summary>
/// <param name="Edit">The changes; null where it is refused.</param>
/// <param name="Refusal">The reason, for people; null where it is not refused.</param>
public readonly record struct RenameOutcome(NotebookEdit? Edit, string? Refusal)
{
    /// <summary>The changes.</summary>
    public static RenameOutcome Of(NotebookEdit edit) => new(edit, null);

    /// <summary>None, for a reason.</summary>
    public static RenameOutcome Refuse(string reason) => new(null, reason);
}

/// <summary>What a rename needs to know of the world.</summary>
/// <param name="Texts">The notes' texts.</param>
/// <param name="MovesFiles">Whether files can get another name; without it, all but the file's name changes.</param>
/// <param name="IsTaken">Whether a file other than the notebook's notes is at a path, ignoring case.</param>
public sealed record RenameMeans(NoteTexts Texts, bool MovesFiles, Func<string, bool> IsTaken);

/// <summary>Where an editor lets a new name be typed.</summary>
/// <param name="Span">The words that stand there.</param>
/// <param name="Name">The name as it is, to begin with.</param>
/// <param name="Refusal">Why there is nothing to rename; null where there is.</param>
public readonly record struct RenamePlace(TextSpan Span, string Name, string? Refusal)
{
    /// <summary>Nothing to rename, for a reason.</summary>
    public static RenamePlace Refuse(string reason) => new(default, "", reason);
}

/// <summary>What a name must not be, wherever it stands.</summary>
internal static class NewName
{
    private static readonly System.Buffers.SearchValues<char> s_notInLinks = System.Buffers.SearchValues.Create("[]|#^");

    /// <summary>Why a contact cannot have a name, or an alias; null where it can.</summary>
    /// <param name="notebook">The notebook.</param>
    /// <param name="path">The contact's note.</param>
    /// <param name="name">The name, without white space around it.</param>
    public static string? ProblemOf(Notebook notebook, string path, string name)
    {
        if (name.Length == 0 || NameKey.Slug(name).Length == 0) return Refusals.Empty;
        if (name.AsSpan().ContainsAny(s_notInLinks) || name.Any(char.IsControl)) return Refusals.NotInLinks(name);
        if (DateReader.Parse(name) is not null) return Refusals.IsDate(name);
        return notebook.NotesNamed(name).FirstOrDefault(other => other.Path != path) is { } taken ? Refusals.Taken(name, taken.Path) : null;
    }
}
