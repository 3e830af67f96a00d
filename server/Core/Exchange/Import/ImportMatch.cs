using NotesNetworking.Core.Network;

namespace NotesNetworking.Core.Exchange.Import;

/// <summary>
/// Whom a contact of a file is in the notebook: whoever has their id, else one of their e-mail addresses, else their name. Two
/// of one name whose ids differ are two people, and so are two of one address whose ids and names differ.
/// </summary>
internal sealed class ImportMatch
{
    private readonly Notebook _notebook;
    private readonly Dictionary<string, string> _byUid = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> _byEmail = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _uids = new(StringComparer.Ordinal);

    public ImportMatch(Notebook notebook)
    {
        _notebook = notebook;
        foreach (var path in notebook.ContactPaths.Order(StringComparer.Ordinal))
        {
            var note = notebook.Notes[path];
            _byUid.TryAdd(StableId.Of(note), path);
            if (StableId.Written(note) is { } uid) _uids.Add(path, uid);
            _names.Add(path, note.Contact!.Name);
            foreach (var email in note.Contact.Emails) AddEmail(email, path);
        }
    }

    /// <summary>Their note's path; null where they have none. Where they may be several, a sentence that says so.</summary>
    public (string? Path, string? Ambiguity) Find(ImportedContact contact)
    {
        if (contact.Uid is { } uid && _byUid.TryGetValue(uid, out var known)) return (known, null);
        foreach (var email in EmailsOf(contact))
            if (_byEmail.TryGetValue(email, out var paths) && paths.Count == 1 && !IsAnother(contact, paths.Single())) return (paths.Single(), null);

        if (!_byName.TryGetValue(NameKey.Of(contact.Name), out var path))
        {
            var found = _notebook.Resolve(contact.Name);
            if (found.IsAmbiguous) return (null, $"{contact.Name} could be {string.Join(" or ", found.Candidates)}, and is left out. An e-mail address or a uid would tell.");
            if (found.Path is null || _notebook.Notes[found.Path].Contact is null) return (null, null);
            path = found.Path;
        }
        return HasAnotherId(contact, path)
            ? (null, $"{contact.Name} is somebody else's name already, with another uid: {path}. They are left out.")
            : (path, null);
    }

    private bool HasAnotherId(ImportedContact contact, string path) => contact.Uid is { } own && _uids.TryGetValue(path, out var other) && other != own;

    // A household may share an address; with another name and another id it is another person.
    private bool IsAnother(ImportedContact contact, string path) => HasAnotherId(contact, path) && NameKey.Of(_names[path]) != NameKey.Of(contact.Name);

    /// <summary>Has later ones of the file find this one.</summary>
    public void Add(ImportedContact contact, string path, string name)
    {
        _names.TryAdd(path, name);
        _byName.TryAdd(NameKey.Of(contact.Name), path);
        if (contact.Uid is { } uid)
        {
            _byUid.TryAdd(uid, path);
            _uids.TryAdd(path, uid);
        }
        foreach (var email in EmailsOf(contact)) AddEmail(email, path);
    }

    /// <summary>The name to link for a relation's value: an id, or a name as it is written.</summary>
    public string NameOf(string value) => _byUid.TryGetValue(value, out var path) ? _names[path] : value;

    /// <summary>True when two names mean the same contact.</summary>
    public bool IsSame(string one, string other) =>
        NameKey.Of(one) == NameKey.Of(other) || (_notebook.Resolve(one).Path is { } path && path == _notebook.Resolve(other).Path);

    private void AddEmail(string email, string path)
    {
        if (!_byEmail.TryGetValue(email, out var paths)) _byEmail.Add(email, paths = new HashSet<string>(StringComparer.Ordinal));
        paths.Add(path);
    }

    private static IEnumerable<string> EmailsOf(ImportedContact contact) => contact.Facts.Where(fact => fact.Key == "email").Select(fact => fact.Value);
}
