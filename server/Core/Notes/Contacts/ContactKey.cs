using System.Buffers;
using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using NotesNetworking.Core.Notes.Dates;
using NotesNetworking.Core.Notes.FrontMatter;

namespace NotesNetworking.Core.Notes.Contacts;

/// <summary>What a front-matter key's value is.</summary>
public enum KeyKind
{
    /// <summary>Any words.</summary>
    Text,

    /// <summary>One text or several.</summary>
    TextList,

    /// <summary>Tags, with or without <c>#</c>, also separated by spaces or commas in one text.</summary>
    Tags,

    /// <summary>A date.</summary>
    Date,

    /// <summary>A date, or a month and a day.</summary>
    Birthday,

    /// <summary>How often to be in touch.</summary>
    Cadence,

    /// <summary>Links to contacts; plain names are accepted.</summary>
    Contacts,

    /// <summary>One of a few words; other words are the owner's own.</summary>
    Word,
}

/// <summary>A front-matter key of a contact (docs/format.md, "Facts in the front matter").</summary>
public sealed class ContactKey
{
    private ContactKey(string canonical, KeyKind kind, string meaning, params ImmutableArray<string> spellings) =>
        (Canonical, Kind, Meaning, Spellings) = (canonical, kind, meaning, spellings);

    /// <summary>The spelling that is written.</summary>
    public string Canonical { get; }

    /// <summary>What its value is.</summary>
    public KeyKind Kind { get; }

    /// <summary>What it says, in one sentence, for people.</summary>
    public string Meaning { get; }

    /// <summary>Other spellings that are read.</summary>
    public ImmutableArray<string> Spellings { get; }

    /// <summary>Spellings in other languages, which are read and never offered.</summary>
    public ImmutableArray<string> Translations { get; private init; } = [];

    /// <summary>True for <c>friend</c>, <c>colleague</c> and the other relations to a contact.</summary>
    public bool IsRelation { get; private init; }

#pragma warning disable CS1591 // Each key carries its meaning as data.
    public static readonly ContactKey Type = new("type", KeyKind.TextList, "What the note is about; person makes it a contact.", "fileClass");
    public static readonly ContactKey Name = new("name", KeyKind.Text, "The name that the contact goes by.", "full-name", "display-name", "FN");
    public static readonly ContactKey FirstName = new("first-name", KeyKind.Text, "The given name, where the name is kept in two parts.", "given-name", "forename", "N.GN");
    public static readonly ContactKey LastName = new("last-name", KeyKind.Text, "The family name, where the name is kept in two parts.", "family-name", "surname", "N.FN");
    public static readonly ContactKey Aliases = new("aliases", KeyKind.TextList, "Other names that links may use.", "alias", "nickname", "nicknames");
    public static readonly ContactKey Tags = new("tags", KeyKind.Tags, "Circles and topics the contact belongs to.", "tag");
    public static readonly ContactKey Categories = new("categories", KeyKind.TextList, "Kinds of note; People makes it a contact.");
    public static readonly ContactKey Company = new("company", KeyKind.TextList, "Where the contact works.", "organization", "organisation", "org", "employer");
    public static readonly ContactKey Role = new("role", KeyKind.Text, "What the contact does there.", "job-title", "position");
    public static readonly ContactKey Title = new("title", KeyKind.Text, "The contact's role, where the name comes from elsewhere.");
    public static readonly ContactKey Email = new("email", KeyKind.TextList, "E-mail addresses.", "emails", "e-mail", "mail");
    public static readonly ContactKey Phone = new("phone", KeyKind.TextList, "Telephone numbers.", "phones", "tel", "mobile");
    public static readonly ContactKey Location = new("location", KeyKind.TextList, "Where the contact lives.", "city", "loc", "based-in");
    public static readonly ContactKey Birthday = new("birthday", KeyKind.Birthday, "The day to congratulate; --12-10 without the year.",
        "bday", "born", "birthdate", "birth-day", "date-of-birth", "dob", "birth")
    {
        // German, French, Spanish, Portuguese, Italian, Dutch, Chinese, Japanese
        Translations =
        [
            "Geburtstag", "Geburtsdatum", "geboren", "anniversaire", "date-de-naissance", "cumpleaños", "cumpleanos", "fecha-de-nacimiento",
            "aniversário", "data-de-nascimento", "nascimento", "nacimiento", "naissance", "compleanno", "data-di-nascita", "nascita", "verjaardag", "geboortedatum", "生日", "出生日期", "誕生日", "生年月日",
        ],
    };
    public static readonly ContactKey Met = new("met", KeyKind.Date, "When you first met.", "met-on", "met-date", "first-met");
    public static readonly ContactKey MetAt = new("met-at", KeyKind.TextList, "The place, team, class or event where you met.", "met-where", "met-context", "how-we-met");
    public static readonly ContactKey IntroducedBy = new("introduced-by", KeyKind.Contacts, "Who brought you together.", "met-through", "referred-by");
    public static readonly ContactKey Frequency = new("contact-frequency", KeyKind.Cadence, "How often you both like to be in touch.", "cadence", "frequency", "follow-up-every", "keep-in-touch");
    public static readonly ContactKey SnoozeUntil = new("snooze-until", KeyKind.Date, "The contact rests until this day.", "snoozed-until");
    public static readonly ContactKey Status = new("status", KeyKind.Word, "active, resting or archived.", "state");
    public static readonly ContactKey Goal = new("goal", KeyKind.Text, "Where this could lead, for both of you.", "direction");
    public static readonly ContactKey Stage = new("stage", KeyKind.Word, "connect, converse or convert; else it follows from the notes.");
    public static readonly ContactKey LastContact = new("last-contact", KeyKind.Date, "A last contact that no conversation records.", "last-met", "last-contacted");
    public static readonly ContactKey NextContact = new("next-contact", KeyKind.Date, "The day on which you mean to be in touch.", "next-follow-up", "follow-up-date", "follow-up", "reach-out-by");
    public static readonly ContactKey NextReason = new("next-contact-reason", KeyKind.Text, "What you mean to talk about then.", "follow-up-context");
#pragma warning restore CS1591

    /// <summary>The relations between contacts: those of RFC 6350, section 6.6.6, that notes use.</summary>
    public static readonly ImmutableArray<ContactKey> Relations =
    [
        Relation("friend"), Relation("colleague"), Relation("co-worker"), Relation("neighbor", "neighbour"), Relation("kin"),
        Relation("spouse"), Relation("parent"), Relation("child"), Relation("sibling"), Relation("acquaintance"), Relation("mentor"),
    ];

    /// <summary>Every key, in the order in which a note best has them.</summary>
    public static readonly ImmutableArray<ContactKey> All =
    [
        Type, Name, FirstName, LastName, Aliases, Tags, Categories, Company, Role, Title, Email, Phone, Location, Birthday, Met, MetAt,
        IntroducedBy, .. Relations, Frequency, NextContact, NextReason, SnoozeUntil, Status, Goal, Stage, LastContact,
    ];

    private static readonly FrozenDictionary<string, ContactKey> s_bySpelling = All
        .SelectMany(key => key.Spellings.Prepend(key.Canonical).Concat(key.Translations).Select(spelling => (Folded: KeyName.Fold(spelling), Key: key)))
        .DistinctBy(pair => pair.Folded) // e-mail and email fold alike
        .ToFrozenDictionary(pair => pair.Folded, pair => pair.Key, StringComparer.Ordinal);

    private const int MostKnown = 4096;
    private static readonly ConcurrentDictionary<string, ContactKey?> s_known = new(StringComparer.Ordinal);
    private static int s_knownCount;

    /// <summary>
    /// The key of a spelling as it stands in a note; null when it is the owner's own. A plain plural is read as the key, and so is
    /// a key that says the same in other words (<see cref="KeyGrammar"/>).
    /// </summary>
    public static ContactKey? Find(string spelling)
    {
        // A notebook has few keys, in very many notes: each is read once.
        if (s_known.TryGetValue(spelling, out var key)) return key;
        key = FindListed(spelling) ?? Read(spelling);
        if (s_knownCount < MostKnown && s_known.TryAdd(spelling, key)) Interlocked.Increment(ref s_knownCount);
        return key;
    }

    /// <summary>
    /// The key that an entry has by its spelling, or by its value: where the key is only a word for being in touch, a value that
    /// says how often makes it one (<c>Contact: monthly</c>).
    /// </summary>
    internal static ContactKey? Of(YamlEntry entry) => entry.Value is YamlScalar { Text: var value } ? Of(entry.Key, value) : Find(entry.Key);

    /// <summary>The same for a key and its value as they are written.</summary>
    internal static ContactKey? Of(string spelling, string value) =>
        Find(spelling) ?? (spelling.Length <= LongestRead && value.Length <= LongestRead && Cadence.SaysHowOften(value) && KeyGrammar.IsBeingInTouch(KeyWords.Plain(spelling)) ? Frequency : null);

    /// <summary>The key that a list of spellings gives, in whatever case and with whatever separators; null for one read by its words.</summary>
    internal static ContactKey? FindListed(string spelling) => FindFolded(KeyName.Fold(spelling));

    private static ContactKey? FindFolded(string folded) => s_bySpelling.TryGetValue(folded, out var key) ? key
        : folded is [.. var singular, 's'] && s_bySpelling.TryGetValue(singular, out key) ? key
        : null;

    private static ContactKey? Read(string spelling)
    {
        var key = spelling.AsSpan();
        // A picture may stand before the words.
        while (!key.IsEmpty && !char.IsLetterOrDigit(key[0])) key = key[1..];
        if (key.Length > LongestRead || key.ContainsAny(s_notInKeys)) return null;
        var plain = KeyWords.Plain(key.ToString());
        return FindFolded(plain) ?? KeyGrammar.Read(plain);
    }

    private const int LongestRead = 48;
    private static readonly SearchValues<char> s_notInKeys = SearchValues.Create("^~<>{}[]|\\\"`$%@+=*!,;");

    private static ContactKey Relation(string name, params ImmutableArray<string> spellings) =>
        new(name, KeyKind.Contacts, name == "kin" ? "Who is of this contact's family." : $"Who is {(name[0] is 'a' ? "an" : "a")} {name} of this contact.", spellings) { IsRelation = true };
}
