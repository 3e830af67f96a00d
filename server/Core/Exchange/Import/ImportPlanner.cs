using System.Globalization;
using NotesNetworking.Core.Assist;
using NotesNetworking.Core.Network;
using NotesNetworking.Core.Notes;
using NotesNetworking.Core.Notes.Contacts;
using NotesNetworking.Core.Notes.Editing;

namespace NotesNetworking.Core.Exchange.Import;

/// <summary>Makes the plan of an import: decides whom each entry of the file is, then gives each note what it lacks.</summary>
internal sealed class ImportPlanner(Notebook notebook, NoteTexts texts, Func<string, bool> isTaken, ImportAnswers answers)
{
    private const int MostOfOneName = 99;

    private readonly ImportMatch _people = new(notebook);
    private readonly ContactHabits _habits = ContactHabits.Of(notebook);
    private readonly Dictionary<string, ImportDraft> _drafts = new(StringComparer.Ordinal);
    private readonly HashSet<string> _draftKeys = new(StringComparer.Ordinal);
    private readonly List<ImportProblem> _problems = [];
    private readonly List<ImportQuestion> _questions = [];
    private readonly HashSet<string> _used = new(StringComparer.Ordinal);
    private readonly List<string> _mistakes = [];

    public ImportPlan Plan(ImportedFile file)
    {
        _problems.AddRange(file.Problems);
        var met = new List<(ImportedContact Contact, ImportDraft Draft)>();
        foreach (var contact in file.Contacts)
        {
            if (DraftOf(contact) is not { } draft) continue;
            _people.Add(contact, draft.Path, draft.Name);
            met.Add((contact, draft));
        }
        // Once all are known: relations are between them.
        foreach (var (contact, draft) in met)
            if (!draft.Take(contact, _people, message => Tell(contact, message))) Tell(contact, $"The front matter of {draft.Path} cannot be read, so nothing is added to it.");

        foreach (var entry in answers.Same.Keys.Concat(answers.New).Where(entry => !_used.Contains(entry)).Order(StringComparer.Ordinal))
            _mistakes.Add($"The file has nobody called {entry} and no entry that begins in a line of that number.");
        var changes = _drafts.Values.Select(draft => draft.Change).ToArray();
        return new ImportPlan
        {
            Changes = [.. changes.Where(change => change.IsChanged || !change.Differs.IsEmpty)],
            Unchanged = changes.Count(change => !change.IsChanged && change.Differs.IsEmpty),
            Problems = [.. _problems.OrderBy(problem => problem.Line)],
            Questions = [.. _questions.OrderBy(question => question.Line)],
            Mistakes = [.. _mistakes],
            Edit = new NotebookEdit { Edits = [.. _drafts.Values.Select(draft => draft.Edit).OfType<NoteEdit>()], Created = [.. _drafts.Values.Where(draft => draft.IsNew).Select(draft => new NewNote(draft.Path, draft.Text))] },
        };
    }

    private void Tell(ImportedContact contact, string message) => _problems.Add(new ImportProblem(contact.Line, message));

    /// <summary>The note to which an entry of the file goes; null where it is left out, which is told or asked.</summary>
    private ImportDraft? DraftOf(ImportedContact contact)
    {
        if (notebook.IsMe(contact.Name))
        {
            Tell(contact, $"{contact.Name} is you, by the configuration's \"me\", and is left out.");
            return null;
        }
        if (AnswerOf(contact, answers.Same.Keys) is { } entry) return Answered(contact, answers.Same[entry]);
        var isNew = AnswerOf(contact, answers.New) is not null;
        var found = _people.Find(contact);
        // That it is new is said against a guess, not against an id, or a name and an address: a second import would make another.
        if (found is [{ Verdict: var sure } one] && (sure >= Verdict.Both || (sure >= Verdict.Name && !isNew))) return Known(one.Person, contact, one.Reason);
        if (isNew) return Make(contact, isAnother: true, "as you say");
        if (found.Count == 0) return Make(contact, isAnother: false, "");
        if (found[0].Verdict == Verdict.Household) return Make(contact, isAnother: false, string.Join("; ", found.Select(other => $"not {other.Person.Name} of {other.Person.Path}: {other.Reason}")));
        _questions.Add(new ImportQuestion(contact.Line, contact.Name, [.. found.Select(other => new ImportCandidate(other.Person.Path, other.Person.Name, other.Reason))]));
        return null;
    }

    private string? AnswerOf(ImportedContact contact, IEnumerable<string> entries)
    {
        string? found = null;
        foreach (var entry in entries)
        {
            if (entry != contact.Line.ToString(CultureInfo.InvariantCulture) && NameKey.Of(entry) != NameKey.Of(contact.Name)) continue;
            _used.Add(entry);
            found ??= entry;
        }
        return found;
    }

    private ImportDraft? Answered(ImportedContact contact, string path)
    {
        if (_people.At(path) is { } person) return Known(person, contact, "as you say");
        _mistakes.Add($"There is no contact at {path}.");
        return null;
    }

    private ImportDraft? Known(KnownPerson person, ImportedContact contact, string reason)
    {
        if (!_drafts.TryGetValue(person.Path, out var draft))
        {
            if (texts(person.Path) is not { } text)
            {
                Tell(contact, $"{person.Path} cannot be read, so nothing is added to it.");
                return null;
            }
            Keep(draft = new ImportDraft(text, notebook.Settings));
        }
        draft.Because(contact.Line, reason);
        return draft;
    }

    private void Keep(ImportDraft draft)
    {
        _drafts.Add(draft.Path, draft);
        _draftKeys.Add(NameKey.Of(draft.Path));
    }

    private ImportDraft? Make(ImportedContact contact, bool isAnother, string reason)
    {
        string? refusal = null;
        foreach (var stem in isAnother ? StemsOf(contact) : [contact.Name])
        {
            var made = isAnother ? NewContact.ImportAs(notebook, _habits, contact.Name, stem) : NewContact.Import(notebook, _habits, contact.Name);
            refusal ??= made.Refusal;
            if (made.Edit is not { Created: [var note] }) continue;
            if (!_draftKeys.Contains(NameKey.Of(note.Path)) && !isTaken(note.Path))
            {
                var draft = ImportDraft.New(note, contact, notebook.Settings);
                Keep(draft);
                draft.Because(contact.Line, reason);
                return draft;
            }
            refusal ??= $"There is a file at {note.Path} already.";
        }
        Tell(contact, $"{contact.Name} is left out. {refusal}");
        return null;
    }

    // Of two with one name the company tells the files apart, else a number.
    private static IEnumerable<string> StemsOf(ImportedContact contact)
    {
        yield return contact.Name;
        if (contact.ValuesOf(ContactKey.Company.Canonical).FirstOrDefault() is { } company) yield return $"{contact.Name} ({company})";
        for (var number = 2; number <= MostOfOneName; number++) yield return string.Create(CultureInfo.InvariantCulture, $"{contact.Name} {number}");
    }
}
