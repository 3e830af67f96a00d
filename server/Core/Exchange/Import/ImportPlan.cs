using System.Collections.Immutable;
using NotesNetworking.Core.Assist;
using NotesNetworking.Core.Network;
using NotesNetworking.Core.Notes.Editing;

namespace NotesNetworking.Core.Exchange.Import;

/// <summary>What an import would do to one note.</summary>
/// <param name="Path">The note.</param>
/// <param name="Name">The contact.</param>
/// <param name="IsNew">True when the note is made.</param>
/// <param name="Added">What comes to the front matter.</param>
/// <param name="Differs">Where the note says something else: it stays as it is.</param>
/// <param name="Conversations">How many conversations come.</param>
/// <param name="Notes">How many dated notes come.</param>
public sealed record ImportChange(
    string Path, string Name, bool IsNew, ImmutableArray<ImportedFact> Added, ImmutableArray<ImportedDifference> Differs, int Conversations, int Notes)
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
/// What a file brings to a notebook (docs/exchange.md, "From other programs"): contacts that are there are known by id, e-mail
/// address or name, and get only what they lack; the others get notes. Nothing that is written is ever replaced.
/// </summary>
public sealed class ImportPlan
{
    private ImportPlan(ImmutableArray<ImportChange> changes, int unchanged, ImmutableArray<ImportProblem> problems, NotebookEdit edit) =>
        (Changes, Unchanged, Problems, Edit) = (changes, unchanged, problems, edit);

    /// <summary>One for each contact that would change or differs, in the file's order.</summary>
    public ImmutableArray<ImportChange> Changes { get; }

    /// <summary>How many contacts of the file are there already, with all that it says of them.</summary>
    public int Unchanged { get; }

    /// <summary>What is left out, and why, by line.</summary>
    public ImmutableArray<ImportProblem> Problems { get; }

    /// <summary>All of it, to be written at once.</summary>
    public NotebookEdit Edit { get; }

    /// <summary>The plan for a file.</summary>
    /// <param name="notebook">The notebook.</param>
    /// <param name="file">What was read.</param>
    /// <param name="texts">The notes' texts as they are now.</param>
    /// <param name="isTaken">Whether anything that is no note of the notebook is at a path already.</param>
    public static ImportPlan Of(Notebook notebook, ImportedFile file, NoteTexts texts, Func<string, bool> isTaken)
    {
        var problems = file.Problems.ToList();
        var people = new ImportMatch(notebook);
        var habits = ContactHabits.Of(notebook);
        var drafts = new Dictionary<string, ImportDraft>(StringComparer.Ordinal);
        var met = new List<(ImportedContact Contact, ImportDraft Draft)>();
        foreach (var contact in file.Contacts)
        {
            if (notebook.IsMe(contact.Name))
            {
                problems.Add(new ImportProblem(contact.Line, $"{contact.Name} is you, by the configuration's \"me\", and is left out."));
                continue;
            }
            var (path, ambiguity) = people.Find(contact);
            if (ambiguity is not null)
            {
                problems.Add(new ImportProblem(contact.Line, ambiguity));
                continue;
            }
            if (path is null || !drafts.TryGetValue(path, out var draft))
            {
                draft = path is null ? Make(contact) : texts(path) is { } text ? new ImportDraft(text, notebook.Settings) : null;
                if (draft is null) continue;
                drafts.Add(draft.Path, draft);
            }
            people.Add(contact, draft.Path, draft.Name);
            met.Add((contact, draft));
        }
        // Once all are known: relations are between them.
        foreach (var (contact, draft) in met)
            if (!draft.Take(contact, people)) problems.Add(new ImportProblem(contact.Line, $"The front matter of {draft.Path} cannot be read, so nothing is added to it."));

        var changes = drafts.Values.Select(draft => draft.Change).ToArray();
        return new ImportPlan(
            [.. changes.Where(change => change.IsChanged || !change.Differs.IsEmpty)],
            changes.Count(change => !change.IsChanged && change.Differs.IsEmpty),
            [.. problems.OrderBy(problem => problem.Line)],
            new NotebookEdit { Edits = [.. drafts.Values.Select(draft => draft.Edit).OfType<NoteEdit>()], Created = [.. drafts.Values.Where(draft => draft.IsNew).Select(draft => new NewNote(draft.Path, draft.Text))] });

        ImportDraft? Make(ImportedContact contact)
        {
            var made = NewContact.Import(notebook, habits, contact.Name);
            var refusal = made.Refusal;
            if (made.Edit is { Created: [var note] })
            {
                if (!drafts.Keys.Any(path => NameKey.Of(path) == NameKey.Of(note.Path)) && !isTaken(note.Path)) return ImportDraft.New(note, contact, notebook.Settings);
                refusal = $"There is a file at {note.Path} already.";
            }
            problems.Add(new ImportProblem(contact.Line, $"{contact.Name} is left out. {refusal}"));
            return null;
        }
    }
}
