using System.Collections.Immutable;
using NotesNetworking.Core.Network;
using NotesNetworking.Core.Notes.Editing;

namespace NotesNetworking.Core.Exchange.Import;

/// <summary>What an import would do to one note.</summary>
/// <param name="Path">The note.</param>
/// <param name="Name">The contact.</param>
/// <param name="IsNew">True when the note is made.</param>
/// <param name="Evidence">Why the file's entry is theirs, or of a new note whose it is not; empty where there is nothing to say.</param>
/// <param name="Added">What comes to the front matter.</param>
/// <param name="Differs">Where the note says something else: it stays as it is.</param>
/// <param name="Conversations">How many conversations come.</param>
/// <param name="Notes">How many dated notes come.</param>
public sealed record ImportChange(
    string Path, string Name, bool IsNew, string Evidence, ImmutableArray<ImportedFact> Added, ImmutableArray<ImportedDifference> Differs, int Conversations, int Notes)
{
    /// <summary>True when the note is made or gets anything.</summary>
    public bool IsChanged => IsNew || !Added.IsEmpty || Conversations > 0 || Notes > 0;
}

/// <summary>A value that a note and a file have differently.</summary>
/// <param name="Key">The front-matter key.</param>
/// <param name="Here">What the note says.</param>
/// <param name="There">What the file says.</param>
public readonly record struct ImportedDifference(string Key, string Here, string There);

/// <summary>
/// What a file brings to a notebook (docs/exchange.md, "From other programs"): contacts that are there are known by evidence, and
/// get only what they lack; the others get notes, and where it is in doubt who is meant, the owner is asked. Nothing that is
/// written is ever replaced.
/// </summary>
public sealed class ImportPlan
{
    /// <summary>One for each contact that would change or differs, in the file's order.</summary>
    public required ImmutableArray<ImportChange> Changes { get; init; }

    /// <summary>How many contacts of the file are there already, with all that it says of them.</summary>
    public required int Unchanged { get; init; }

    /// <summary>What is left out, and why, by line.</summary>
    public required ImmutableArray<ImportProblem> Problems { get; init; }

    /// <summary>Who is in doubt, by line: left out until the owner says.</summary>
    public required ImmutableArray<ImportQuestion> Questions { get; init; }

    /// <summary>What is wrong with answers of the owner, in sentences: those that no entry of the file has a use for.</summary>
    public required ImmutableArray<string> Mistakes { get; init; }

    /// <summary>All of it, to be written at once.</summary>
    public required NotebookEdit Edit { get; init; }

    /// <summary>The plan for a file.</summary>
    /// <param name="notebook">The notebook.</param>
    /// <param name="file">What was read.</param>
    /// <param name="texts">The notes' texts as they are now.</param>
    /// <param name="isTaken">Whether anything that is no note of the notebook is at a path already.</param>
    /// <param name="answers">What the owner says of those in doubt.</param>
    public static ImportPlan Of(Notebook notebook, ImportedFile file, NoteTexts texts, Func<string, bool> isTaken, ImportAnswers? answers = null) =>
        new ImportPlanner(notebook, texts, isTaken, answers ?? ImportAnswers.None).Plan(file);
}
