using NotesNetworking.Core.Notes;
using NotesNetworking.Core.Notes.Contacts;
using NotesNetworking.Core.Notes.FrontMatter;

namespace NotesNetworking.Core.Exchange.Import;

/// <summary>By what somebody can be known again: a contact of the notebook, with what the file said of them so far.</summary>
internal sealed class KnownPerson(string path, string name)
{
    private const int LocalDigits = 7;

    public string Path => path;

    public string Name => name;

    public List<string> Names { get; } = [name];

    public string? Uid { get; private set; }

    /// <summary>True for somebody whom the notebook does not have.</summary>
    public bool IsOfFile { get; private init; } = true;

    public HashSet<string> Urls { get; } = new(StringComparer.Ordinal);

    public HashSet<string> Emails { get; } = new(StringComparer.Ordinal);

    public HashSet<string> Phones { get; } = new(StringComparer.Ordinal);

    public Birthday? Birthday { get; private set; }

    /// <summary>A contact of the notebook.</summary>
    public static KnownPerson Of(Note note)
    {
        var contact = note.Contact!;
        var person = new KnownPerson(note.Path, contact.Name) { Uid = StableId.Written(note) is { } uid ? UidKey(uid) : null, IsOfFile = false, Birthday = contact.Birthday?.Value };
        person.Names.AddRange(contact.Aliases.Select(alias => alias.Text).Append(note.FileName));
        person.Emails.UnionWith(contact.Emails.Select(EmailKey));
        person.Phones.UnionWith(contact.Phones.Select(PhoneKey).OfType<string>());
        foreach (var entry in note.FrontMatter?.Document.Entries ?? []) person.Urls.UnionWith(TextsOf(entry.Value).Select(UrlKey).OfType<string>());
        return person;
    }

    /// <summary>Somebody of the file, to be known again further below.</summary>
    public void Add(ImportedContact contact)
    {
        Names.Add(contact.Name);
        Names.AddRange(contact.ValuesOf(ContactKey.Aliases.Canonical));
        if (contact.Uid is { } uid) Uid ??= UidKey(uid);
        Urls.UnionWith(UrlsOf(contact));
        Emails.UnionWith(EmailsOf(contact));
        Phones.UnionWith(PhonesOf(contact));
        Birthday ??= BirthdayOf(contact);
    }

    public static IEnumerable<string> UrlsOf(ImportedContact contact) => contact.Facts.Select(fact => UrlKey(fact.Value)).OfType<string>();

    public static IEnumerable<string> EmailsOf(ImportedContact contact) => contact.ValuesOf(ContactKey.Email.Canonical).Select(EmailKey);

    public static IEnumerable<string> PhonesOf(ImportedContact contact) => contact.ValuesOf(ContactKey.Phone.Canonical).Select(PhoneKey).OfType<string>();

    public static Birthday? BirthdayOf(ImportedContact contact) => contact.ValuesOf(ContactKey.Birthday.Canonical).Select(text => CardDate.Read(text)).FirstOrDefault(born => born is not null);

    /// <summary>An id, whether or not it says that it is a UUID.</summary>
    public static string UidKey(string uid)
    {
        const string scheme = "urn:uuid:";
        uid = uid.Trim();
        return (uid.StartsWith(scheme, StringComparison.OrdinalIgnoreCase) ? uid[scheme.Length..] : uid).ToLowerInvariant();
    }

    /// <summary>The last digits of a number: those before them differ from where one dials. Null for what is too short to be somebody's.</summary>
    public static string? PhoneKey(string phone) => string.Concat(phone.Where(char.IsAsciiDigit)) is { Length: >= LocalDigits } digits ? digits[^LocalDigits..] : null;

    private static string EmailKey(string email) => email.Trim().ToLowerInvariant();

    private static string? UrlKey(string text)
    {
        var at = text.IndexOf("://", StringComparison.Ordinal);
        if (at is not (4 or 5) || !text.StartsWith("http", StringComparison.OrdinalIgnoreCase)) return null;
        var url = text[(at + 3)..].Trim().TrimEnd('/').ToLowerInvariant();
        return url.StartsWith("www.", StringComparison.Ordinal) ? url[4..] : url;
    }

    private static IEnumerable<string> TextsOf(YamlValue value) => value switch
    {
        YamlScalar { Text: var text } => [text],
        YamlList list => list.Items.SelectMany(TextsOf),
        _ => [],
    };
}
