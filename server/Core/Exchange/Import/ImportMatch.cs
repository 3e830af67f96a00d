using NotesNetworking.Core.Network;
using NotesNetworking.Core.Notes;

namespace NotesNetworking.Core.Exchange.Import;

/// <summary>Whom an entry of a file is: looks up who could be meant, and lets the evidence decide.</summary>
internal sealed class ImportMatch
{
    // What more people than a household share is not an address of anybody: a switchboard, a company's page.
    private const int LargestHousehold = 20;

    private readonly Notebook _notebook;
    private readonly Dictionary<string, KnownPerson> _byPath = new(StringComparer.Ordinal);
    private readonly Dictionary<string, KnownPerson> _byUid = new(StringComparer.Ordinal);
    private readonly Dictionary<(char Kind, string Key), HashSet<KnownPerson>> _byKey = [];

    public ImportMatch(Notebook notebook)
    {
        _notebook = notebook;
        foreach (var path in notebook.ContactPaths.Order(StringComparer.Ordinal))
        {
            var note = notebook.Notes[path];
            // An id that follows from where the note is names it as well, but contradicts no other.
            Index(KnownPerson.Of(note), StableId.Of(note));
        }
    }

    /// <summary>What is known of somebody whose note is at a path; null where there is no such contact.</summary>
    public KnownPerson? At(string path) => _byPath.GetValueOrDefault(path);

    /// <summary>The best evidence on an entry: one that decides, several in doubt, or those of whose household it is.</summary>
    public IReadOnlyList<ImportEvidence> Find(ImportedContact contact)
    {
        if (contact.Uid is { } uid && _byUid.TryGetValue(KnownPerson.UidKey(uid), out var known)) return [new ImportEvidence(known, Verdict.Id, "same UID")];
        var all = KeysOf(KnownPerson.UrlsOf(contact), KnownPerson.EmailsOf(contact), KnownPerson.PhonesOf(contact), contact.HasName ? [contact.Name] : [])
            .Select(key => _byKey.GetValueOrDefault(key, []) is var people && people.Count > LargestHousehold && key.Item1 != 'n' ? [] : people)
            .SelectMany(people => people).Distinct()
            .Select(person => ImportEvidence.Of(contact, person)).Where(evidence => evidence.Verdict != Verdict.Other).ToArray();
        if (all.Length == 0) return [];
        var best = all.Max(evidence => evidence.Verdict);
        return [.. all.Where(evidence => evidence.Verdict == best).OrderBy(evidence => evidence.Person.Path, StringComparer.Ordinal)];
    }

    /// <summary>Has later ones of the file find this one.</summary>
    public void Add(ImportedContact contact, string path, string name)
    {
        var person = _byPath.GetValueOrDefault(path) ?? new KnownPerson(path, name);
        person.Add(contact);
        Index(person, contact.Uid);
    }

    /// <summary>The name to link for a relation's value: an id, or a name as it is written; null for an id that nobody has.</summary>
    public string? NameOf(string value) =>
        _byUid.TryGetValue(KnownPerson.UidKey(value), out var person) ? person.Name : value.StartsWith("urn:", StringComparison.OrdinalIgnoreCase) ? null : value;

    /// <summary>True when two names mean the same contact.</summary>
    public bool IsSame(string one, string other) =>
        NameKey.Of(one) == NameKey.Of(other) || (_notebook.ResolveContact(one).Path is { } path && path == _notebook.ResolveContact(other).Path);

    /// <summary>True when a name is another contact's already.</summary>
    public bool IsTaken(string name, string path) => _byKey.GetValueOrDefault(NameOfKey(name), []).Any(person => person.Path != path) || (_notebook.Resolve(name) is var found && (found.IsAmbiguous || (found.Path is { } other && other != path)));

    private void Index(KnownPerson person, string? uid)
    {
        _byPath[person.Path] = person;
        if (uid is not null) _byUid.TryAdd(KnownPerson.UidKey(uid), person);
        foreach (var key in KeysOf(person.Urls, person.Emails, person.Phones, person.Names))
        {
            if (!_byKey.TryGetValue(key, out var people)) _byKey.Add(key, people = []);
            people.Add(person);
        }
    }

    private static (char, string) NameOfKey(string name) => ('n', NameWords.KeyOf(name));

    private static IEnumerable<(char, string)> KeysOf(IEnumerable<string> urls, IEnumerable<string> emails, IEnumerable<string> phones, IEnumerable<string> names) =>
        urls.Select(url => ('u', url)).Concat(emails.Select(email => ('e', email))).Concat(phones.Select(phone => ('p', phone)))
            .Concat(names.Select(NameOfKey).Where(key => key.Item2.Length > 0));
}
