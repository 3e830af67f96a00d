using System.Collections.Immutable;
using NotesNetworking.Core.Network;
using NotesNetworking.Core.Notes;
using NotesNetworking.Core.Notes.Contacts;
using NotesNetworking.Core.Notes.Editing;
using NotesNetworking.Core.Notes.FrontMatter;
using NotesNetworking.Core.Notes.Settings;
using NotesNetworking.Core.Text;

namespace NotesNetworking.Core.Exchange.Import;

/// <summary>A contact's note while a file's facts come to it, one after the other.</summary>
internal sealed class ImportDraft
{
    private const string NotesHeading = "Notes";

    private readonly NotebookSettings _settings;
    private readonly NoteText? _before;
    private readonly List<ImportedFact> _added = [];
    private readonly List<ImportedDifference> _differs = [];
    private readonly List<string> _evidence = [];
    private int _conversations;
    private int _notes;
    private bool _isMet;

    /// <summary>A note that is there.</summary>
    public ImportDraft(NoteText before, NotebookSettings settings)
    {
        (_before, _settings, Path, Text) = (before, settings, before.Note.Path, before.Source.Text);
        Name = before.Note.Contact?.Name ?? before.Note.FileName;
    }

    private ImportDraft(string path, string name, string text, NotebookSettings settings) => (Path, Name, Text, _settings) = (path, name, text, settings);

    public string Path { get; }

    public string Name { get; }

    public string Text { get; private set; }

    public bool IsNew => _before is null;

    public ImportChange Change => new(Path, Name, IsNew, string.Join("; ", _evidence), [.. _added], [.. _differs], _conversations, _notes);

    /// <summary>The edit of a note that is there; null where nothing comes to it.</summary>
    public NoteEdit? Edit => _before is { } before && Text != before.Source.Text
        ? new NoteEdit(Path, before.Source.Lines, [new TextEdit(new TextSpan(0, before.Source.Text.Length), Text)])
        : null;

    /// <summary>A note that is made, with the words on the contact that the file has.</summary>
    public static ImportDraft New(NewNote made, ImportedContact contact, NotebookSettings settings)
    {
        var about = AsParagraphs(contact.About);
        return new ImportDraft(made.Path, contact.Name, about.Length == 0 ? made.Text : $"{made.Text}\n{about}", settings);
    }

    /// <summary>Says why an entry of the file comes here: the first is told as it is, later ones with their line.</summary>
    public void Because(int line, string reason)
    {
        if (reason.Length > 0) _evidence.Add(_evidence.Count == 0 && !_isMet ? reason : $"line {line}: {reason}");
        _isMet = true;
    }

    /// <summary>Adds what the note lacks; false where its front matter cannot be read.</summary>
    /// <param name="contact">What the file has.</param>
    /// <param name="people">Who is who.</param>
    /// <param name="tell">Takes a sentence on what stays out.</param>
    public bool Take(ImportedContact contact, ImportMatch people, Action<string> tell)
    {
        if (!IsPage && FrontMatterBlock.Read(Text)?.Document.Error is not null) return false;
        TakeName(contact, people);
        foreach (var group in contact.Facts.GroupBy(fact => fact.Key).Select(group => (group.Key, Values: group.Select(fact => fact.Value).ToArray()))) TakeKey(group.Key, group.Values, people, tell);
        // Of a note that is where it was when it was exported, the id is known anyway.
        if (contact.Uid is { } uid && uid != "urn:uuid:" + StableId.Of(Path)) TakeKey(StableId.Key, [uid], people, tell);
        foreach (var (date, text) in contact.Conversations) TakeConversation(date, text);
        foreach (var (date, text) in contact.Notes) TakeNote(date, text);
        if (!HasWords(contact.About)) tell($"{Path} has words of its own, and these of the file stay out: \"{Shortened(contact.About)}\".");
        return true;
    }

    // The name that the file has, where it says more than the note's, and its parts, where nobody would guess them.
    private void TakeName(ImportedContact contact, ImportMatch people)
    {
        if (!contact.HasName) return;
        if (NameLikeness.Of(contact.Name, Name) != Likeness.Same)
        {
            if (!NameLikeness.SaysLess(contact.Name, Name) && !people.IsTaken(contact.Name, Path)) TakeKey(ContactKey.Aliases.Canonical, [contact.Name], people, static _ => { });
            return;
        }
        if (contact.Parts is not { } parts || parts == ImportedName.Guess(contact.Name)) return;
        // A name of one word beside the parts of another would be read as a part.
        if (NameWords.Of(contact.Name).Length < 2)
        {
            if (parts.Whole.Contains(' ') && !people.IsTaken(parts.Whole, Path)) TakeKey(ContactKey.Aliases.Canonical, [parts.Whole], people, static _ => { });
            return;
        }
        var there = (ValuesOf("first-name", ContactKey.FirstName).Count, ValuesOf("last-name", ContactKey.LastName).Count);
        // Where parts of the name come, the name itself must stand above them: else they would be the name.
        if (there is not ( > 0, > 0)) TakeOne(ContactKey.Name.Canonical, ContactKey.Name, Name, ValuesOf("name", ContactKey.Name));
        foreach (var (key, part) in ImportedName.Keys)
            if (part(parts) is { Length: > 0 } value) TakeOne(key, ContactKey.Find(key), value, ValuesOf(key, ContactKey.Find(key)));
    }

    private void TakeKey(string name, string[] values, ImportMatch people, Action<string> tell)
    {
        var key = ContactKey.Find(name);
        var there = ValuesOf(name, key);
        if (key is null ? values.Length == 1 && there.Count <= 1 : key.Kind is not (KeyKind.TextList or KeyKind.Tags or KeyKind.Contacts))
        {
            TakeOne(name, key, values[0], there);
            return;
        }
        foreach (var written in values)
        {
            var known = key?.Kind == KeyKind.Contacts ? people.NameOf(written) : written;
            if (known is null) tell($"{name}: neither the file nor the notes have anybody with the id {written}, and it is left out.");
            var value = key?.Kind == KeyKind.Contacts ? LinkName(known ?? "") : written;
            if (value.Length == 0 || there.Any(one => IsSame(key, one, value, people)) || (key == ContactKey.Aliases && NameKey.Of(value) == NameKey.Of(Name))) continue;
            var link = key?.Kind == KeyKind.Contacts ? $"[[{value}]]" : value;
            var isFirst = key?.Kind is not KeyKind.Tags && values.Length == 1 && !IsFilled(name);
            if ((isFirst ? Set(name, link) : Add(name, link)) is not { } edit) continue;
            Text = TextEdit.Apply(Text, [edit]);
            there.Add(value);
            _added.Add(new ImportedFact(name, value));
        }
    }

    private void TakeOne(string name, ContactKey? key, string value, List<string> there)
    {
        if (there.Count > 0)
        {
            if (!IsSame(key, there[0], value)) _differs.Add(new ImportedDifference(name, there[0], value));
        }
        else if (Set(name, value) is { } edit)
        {
            Text = TextEdit.Apply(Text, [edit]);
            _added.Add(new ImportedFact(name, value));
        }
    }

    // A Logseq page has properties for its front matter.
    private bool IsPage => _settings.Layout.IsLogseq(Path) && FrontMatterBlock.Read(Text) is null;

    private ImmutableArray<YamlEntry> Entries => IsPage ? PagePropertyEdit.Entries(Text) : FrontMatterBlock.Read(Text)?.Document.Entries ?? [];

    private TextEdit? Set(string name, string value) => IsPage ? PagePropertyEdit.Set(Text, name, value) : FrontMatterEdit.Set(Text, name, value);

    private TextEdit? Add(string name, string value) => IsPage ? PagePropertyEdit.Add(Text, name, value) : FrontMatterEdit.Add(Text, name, value);

    private List<string> ValuesOf(string name, ContactKey? key)
    {
        var found = new List<string>();
        foreach (var entry in Entries)
        {
            // A title is a role where the name comes from elsewhere.
            var isKey = key is null ? FrontMatterEdit.IsKey(entry.Key, name) : ContactKey.Find(entry.Key) == key || (key == ContactKey.Role && ContactKey.Find(entry.Key) == ContactKey.Title);
            if (!isKey) continue;
            var values = FieldValue.Of(entry.Value, Text).Select(value => value.Text);
            found.AddRange(key == ContactKey.Tags ? values.SelectMany(value => value.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries)).Select(tag => tag.TrimStart('#')) : values);
        }
        // What the body of the note says is there as well: a key above it would win.
        if (key is not null && key != ContactKey.Name && _before?.Note.Contact is { } contact) found.AddRange(TableText.Values(contact, key).Where(value => !found.Contains(value, StringComparer.OrdinalIgnoreCase)));
        return found;
    }

    private bool IsFilled(string name) => Entries.Any(entry => FrontMatterEdit.IsKey(entry.Key, name) && FieldValue.Of(entry.Value, Text).Any());

    // The words on somebody who is new are the note's from the start.
    private bool HasWords(string about)
    {
        if (_before is null || about.Length == 0) return true;
        return Letters(PlainText.Of(Text)).Contains(Letters(about), StringComparison.OrdinalIgnoreCase);

        static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit));
    }

    private static string Shortened(string text) => TextStyle.OneLine(text) is { Length: > 60 } and var line ? line[..60].TrimEnd() + "…" : TextStyle.OneLine(text);

    private static bool IsSame(ContactKey? key, string one, string other, ImportMatch? people = null)
    {
        if (one.Trim().Equals(other.Trim(), StringComparison.OrdinalIgnoreCase)) return true;
        // One digit may be anybody's.
        if (key == ContactKey.Phone) return Digits(one) is { Length: > 3 } digits && digits == Digits(other);
        if (key == ContactKey.Birthday) return BirthdayReader.Parse(one) is { } born && born == BirthdayReader.Parse(other);
        return key?.Kind == KeyKind.Contacts && people?.IsSame(one, other) == true;

        static string Digits(string phone) => string.Concat(phone.Where(c => char.IsAsciiDigit(c) || c == '+'));
    }

    private static string LinkName(string name) => string.Concat(name.Where(c => c is not ('[' or ']' or '|' or '#' or '^'))).Trim();

    private void TakeConversation(DateOnly date, string text)
    {
        var note = NoteParser.Parse(Path, Text, _settings);
        var opening = new ConversationOpening(null, null, text);
        if (note.Conversations.Any(record => record.Date == date && Text.AsSpan(record.Span.Start, record.Span.Length).Contains(opening.Line, StringComparison.Ordinal))) return;
        Text = TextEdit.Apply(Text, [ConversationEdit.Add(note, Text, _settings, date, opening)]);
        _conversations++;
    }

    private void TakeNote(DateOnly date, string text)
    {
        var item = $"- {Notes.Dates.DateReader.Write(date)}: {TextStyle.OneLine(text)}";
        var line = TextStyle.NewLine(Text);
        if (Text.Split('\n').Any(known => known.TrimEnd() == item.TrimEnd())) return;
        var note = NoteParser.Parse(Path, Text, _settings);
        var heading = note.Headings.FirstOrDefault(one => one.Text.Trim().Equals(NotesHeading, StringComparison.OrdinalIgnoreCase));
        var next = heading is null ? null : note.Headings.FirstOrDefault(one => one.Span.Start > heading.Span.Start);
        var end = next?.Span.Start ?? Text.Length;
        var (head, tail) = (Text[..end].TrimEnd(), Text[end..]);
        if (heading is null) head += $"{line}{line}## {NotesHeading}";
        // Items stand close together, apart from the heading.
        var gap = head.EndsWith(NotesHeading, StringComparison.OrdinalIgnoreCase) ? line + line : line;
        Text = $"{head}{gap}{item}{line}{(tail.Length == 0 ? "" : line)}{tail}";
        _notes++;
    }

    // What would be a heading, a rule, the end of one or an escape in a note is words to the other program.
    private static string AsParagraphs(string about)
    {
        var lines = about.ReplaceLineEndings("\n").Split('\n').Select(line => WithoutEscapes(line.TrimEnd()))
            .Select(line => line.TrimStart() is ['#' or '=' or '`' or '~' or '<', ..] or "---" or "***" or "___" || (line.Length > 0 && line.All(c => c == '-')) ? "\\" + line.TrimStart() : line);
        var text = string.Join('\n', lines).Trim('\n', ' ');
        return text.Length == 0 ? "" : text + "\n";
    }

    private static string WithoutEscapes(string line) =>
        line.Contains('\\', StringComparison.Ordinal) ? string.Concat(line.Select((c, at) => PlainText.IsEscape(line, at) ? "\\\\" : c.ToString())) : line;
}
