using System.Collections.Immutable;
using NotesNetworking.Core.Notes.Dates;
using NotesNetworking.Core.Notes.FrontMatter;
using NotesNetworking.Core.Text;

namespace NotesNetworking.Core.Notes.Contacts;

/// <summary>Reads a contact from front matter (docs/format.md, "Facts in the front matter"), and reports values that no key can have.</summary>
public sealed class ContactReader(string source, ImmutableArray<YamlEntry> entries, ImmutableArray<NoteProblem>.Builder problems)
{
    private readonly ILookup<ContactKey?, YamlEntry> _entries = entries.ToLookup(ContactKey.Of);

    /// <summary>The facts that a contact's note states in its body (<see cref="BodyFields"/>): they count where the front matter has none.</summary>
    public ImmutableArray<YamlEntry> Fields { get; set; } = [];

    /// <summary>
    /// All values of a key, under whatever spellings the note has it: <c>EMAIL[HOME]</c> and <c>EMAIL[WORK]</c>, or
    /// <c>aliases</c> and <c>nickname</c>. Of a key that takes one value the first counts, and so it does of one spelling
    /// that stands there twice.
    /// </summary>
    public IEnumerable<FieldValue> Values(ContactKey key) => EntriesOf(key).SelectMany(entry => FieldValue.Of(entry.Value, source));

    /// <summary>All values that the front matter has of a key.</summary>
    public IEnumerable<FieldValue> FrontMatterValues(ContactKey key) => _entries[key].SelectMany(entry => FieldValue.Of(entry.Value, source));

    private IEnumerable<YamlEntry> EntriesOf(ContactKey key) =>
        Fields.IsEmpty || FrontMatterValues(key).Any() ? _entries[key] : Fields.Where(field => ContactKey.Of(field) == key);

    /// <summary>The entries of the front matter, in order.</summary>
    public ImmutableArray<YamlEntry> Entries => entries;

    /// <summary>The note's text.</summary>
    public string Source => source;

    /// <summary>All values of a key that no contact has, such as a meeting's <c>people</c>. Keys compare as contacts' keys do.</summary>
    public IEnumerable<FieldValue> ValuesOf(string key)
    {
        foreach (var entry in entries)
        {
            if (KeyName.Fold(entry.Key) != key) continue;
            foreach (var value in FieldValue.Of(entry.Value, source)) yield return value;
        }
    }

    /// <summary>The tags, without <c>#</c>, each in a value of its own.</summary>
    public IEnumerable<string> Tags() => Values(ContactKey.Tags)
        .SelectMany(value => value.Text.Split([' ', ',', '\t'], StringSplitOptions.RemoveEmptyEntries))
        .Select(tag => tag.TrimStart('#'))
        .Where(tag => tag.Length > 0);

    /// <summary>
    /// The contact, known as one by <paramref name="sign"/>, which stands at <paramref name="at"/>. <paramref name="heading"/> is
    /// the first H1 and <paramref name="fileName"/> what the file's name calls the contact.
    /// </summary>
    public Contact Read(ContactSign sign, TextSpan? at, Spanned<string>? heading, string fileName)
    {
        var title = First(ContactKey.Title) is { } text ? new Spanned<string>(text.Text, text.TextSpan) : (Spanned<string>?)null;
        var (name, rule, alias, isTitle) = ContactName.Of(NameParts.Of(entries, source).Name, title, heading, new Spanned<string>(fileName, FirstLine()));
        return new Contact
        {
            Sign = sign,
            SignSpan = at,
            Name = name.Value,
            NameSpan = name.Span,
            NameRule = rule,
            HeadingAlias = alias,
            Aliases = [.. Values(ContactKey.Aliases)],
            Tags = [.. Tags()],
            Companies = [.. Values(ContactKey.Company)],
            Role = Text(ContactKey.Role) ?? (isTitle ? null : title?.Value),
            Emails = [.. Values(ContactKey.Email).Select(v => v.Text)],
            Phones = [.. Values(ContactKey.Phone).Select(v => v.Text)],
            Locations = [.. Values(ContactKey.Location).Select(v => v.Text)],
            WrittenBirthday = ReadBirthday(),
            Met = Date(ContactKey.Met),
            MetAt = [.. Values(ContactKey.MetAt)],
            IntroducedBy = [.. Values(ContactKey.IntroducedBy)],
            Relations = [.. ContactKey.Relations.SelectMany(key => Values(key).Select(value => new Relation(key, value)))],
            Cadence = ReadCadence(),
            NextContact = Date(ContactKey.NextContact),
            NextReason = Text(ContactKey.NextReason),
            SnoozeUntil = Date(ContactKey.SnoozeUntil),
            Status = ReadStatus(),
            Goal = Text(ContactKey.Goal),
            Stage = ReadStage(),
            LastContact = LatestDate(ContactKey.LastContact),
        };
    }

    private TextSpan FirstLine()
    {
        var start = source.StartsWith('\uFEFF') ? 1 : 0;
        var length = source.AsSpan(start).IndexOfAny('\r', '\n');
        return new TextSpan(start, length < 0 ? source.Length - start : length);
    }

    private FieldValue? First(ContactKey key)
    {
        foreach (var value in Values(key)) return value;
        return null;
    }

    private string? Text(ContactKey key) => First(key)?.Text;

    private Spanned<DateOnly>? Date(ContactKey key) => Dates(key).Select(date => (Spanned<DateOnly>?)date).FirstOrDefault();

    // One note may tell when it was the last call, and when the last visit.
    private Spanned<DateOnly>? LatestDate(ContactKey key) =>
        Dates(key).OrderByDescending(date => date.Value).Select(date => (Spanned<DateOnly>?)date).FirstOrDefault();

    // Words are the owner's own: "TBD", "at the fair". A date that no calendar has is a slip.
    private List<Spanned<DateOnly>> Dates(ContactKey key)
    {
        var dates = new List<Spanned<DateOnly>>();
        foreach (var value in Values(key))
        {
            switch (ReadDate(value, out var date))
            {
                case DateReading.Date:
                    dates.Add(new Spanned<DateOnly>(date, value.Span));
                    break;
                case DateReading.NoSuchDate:
                    problems.Add(new NoteProblem(ProblemKind.BadValue, value.Span, key.Canonical, "a date such as 2026-08-02") { NoSuchDay = value.Text });
                    break;
            }
        }
        return dates;
    }

    // A remark may stand behind the date: "2026-05-01, at the fair".
    private static DateReading ReadDate(FieldValue value, out DateOnly date)
    {
        var text = value.Text;
        // A link may lead into a folder: [[Daily/2026-05-01]].
        if (DateReader.Parse(value.IsLink ? $"[[{text}]]" : text) is { } whole)
        {
            date = whole;
            return DateReading.Date;
        }
        var reading = DateReader.Read(text.AsSpan().TrimStart(" [\t"), out date, out var length);
        var behind = text.AsSpan().TrimStart(" [\t")[length..];
        return behind.IsEmpty || !char.IsLetterOrDigit(behind[0]) ? reading : DateReading.None;
    }

    private Spanned<Cadence>? ReadCadence()
    {
        foreach (var entry in EntriesOf(ContactKey.Frequency))
        foreach (var value in FieldValue.Of(entry.Value, source))
        {
            switch (Cadence.Read(value.Text, KeyGrammar.UnitOf(entry.Key), out var cadence))
            {
                case CadenceReading.Cadence:
                    return new Spanned<Cadence>(cadence, value.Span);
                case CadenceReading.Impossible:
                    problems.Add(new NoteProblem(ProblemKind.BadValue, value.Span, ContactKey.Frequency.Canonical, Cadence.Accepted));
                    return null;
            }
        }
        // "follow-up: monthly" says how often, not when.
        foreach (var value in Values(ContactKey.NextContact))
            if (value.Text.Any(char.IsLetter) && Cadence.Parse(value.Text) is { IsNever: false } often) return new Spanned<Cadence>(often, value.Span);
        return null;
    }

    // The first value that is one; a link's text has more to tell than its target.
    private Spanned<WrittenBirthday>? ReadBirthday()
    {
        foreach (var value in Values(ContactKey.Birthday))
        {
            var text = value.IsLink ? source.Substring(value.Span.Start, value.Span.Length).Trim('"', '\'', ' ') : value.Text;
            var reading = BirthdayReader.Read(text, out var birthday);
            if (reading == DateReading.Date) return new Spanned<WrittenBirthday>(birthday, value.Span);
            if (reading == DateReading.NoSuchDate)
                problems.Add(new NoteProblem(ProblemKind.BadValue, value.Span, ContactKey.Birthday.Canonical, BirthdayReader.Accepted) { NoSuchDay = value.Text });
        }
        return null;
    }

    private ContactStatus ReadStatus() => Text(ContactKey.Status)?.ToLowerInvariant() switch
    {
        "resting" or "inactive" => ContactStatus.Resting,
        "archived" => ContactStatus.Archived,
        _ => ContactStatus.Active,
    };

    private Stage? ReadStage() => Text(ContactKey.Stage)?.ToLowerInvariant() switch
    {
        "connect" => Stage.Connect,
        "converse" => Stage.Converse,
        "convert" => Stage.Convert,
        _ => null,
    };
}
