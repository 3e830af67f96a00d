using System.Collections.Immutable;
using NotesNetworking.Core.Notes;
using NotesNetworking.Core.Notes.Conversations;
using NotesNetworking.Core.Notes.Dates;
using NotesNetworking.Core.Notes.FollowUps;
using NotesNetworking.Core.Notes.Markdown;
using NotesNetworking.Core.Notes.Settings;
using NotesNetworking.Core.Text;

namespace NotesNetworking.Core.Network;

/// <summary>
/// All notes of a folder at one moment. Immutable: a change gives a new snapshot that shares all that did not change,
/// and equals one built anew from the same notes, in whatever order they came.
/// </summary>
public sealed partial class Notebook
{
    /// <summary>Of the notes with one wording no more are looked at: an address book may have got the same letter.</summary>
    private const int MostWorded = 24;

    private static readonly System.Buffers.SearchValues<char> s_notInLinks = System.Buffers.SearchValues.Create("[]|#/\r\n");

    private readonly NameIndex _names;
    private readonly NotesByKey _mentions;
    private readonly NotesByKey _tags;
    private readonly NotesByKey _wordings;
    private readonly BirthdayOrders _birthdays;
    private readonly SnapshotMap<Cell> _cells;
    private readonly NoteReadings _readings;
    private readonly NoteMoves _moves;

    // Two readers may both work it out: they come to the same.
    private Tuple<HashSet<string>, NearNames>? _renamed;

    private Notebook(
        NotebookSettings settings, SnapshotMap<Note> notes, NameIndex names, NotesByKey mentions, NotesByKey tags, NotesByKey wordings,
        BirthdayOrders birthdays, SnapshotMap<Cell> cells, NoteReadings readings, NoteMoves moves)
    {
        (Settings, Notes, _names, _mentions, _tags, _wordings, _birthdays) = (settings, notes, names, mentions, tags, wordings, birthdays);
        (_cells, _readings, _moves) = (cells, readings, moves);
        MyKeys = [.. settings.Me.Select(NameKey.Of)];
        MyFirstNames = [.. settings.Me.Select(name => NameKey.Of(Ownership.FirstNameOf(name)))];
    }

    /// <summary>What the configuration says. Notes are parsed under it: another configuration takes a new notebook.</summary>
    public NotebookSettings Settings { get; }

    /// <summary>The notes by path.</summary>
    public SnapshotMap<Note> Notes { get; }

    /// <summary>The keys of the names that mean the owner.</summary>
    private ImmutableHashSet<string> MyKeys { get; }

    private ImmutableHashSet<string> MyFirstNames { get; }

    /// <summary>True when the folder is about people at all: it has a contact or a configuration. Others get no diagnostics.</summary>
    public bool IsAboutPeople => Settings.IsConfigured || _cells.Count > 0;

    /// <summary>The paths of the contacts' notes, in no particular order.</summary>
    public IEnumerable<string> ContactPaths => _cells.Keys;

    /// <summary>A notebook of many notes at once. Of several with one path, the last counts.</summary>
    public static Notebook Create(NotebookSettings settings, IEnumerable<Note> notes)
    {
        var byPath = new Dictionary<string, Note>(StringComparer.Ordinal);
        foreach (var note in notes) byPath[note.Path] = note;
        var paths = byPath.Keys.ToArray();
        Array.Sort(paths, StringComparer.Ordinal);
        var readings = NoteReadings.Of(Array.ConvertAll(paths, path => byPath[path]));
        foreach (var open in readings.Open) byPath[open.Path] = readings.Choose(open);
        var birthdays = BirthdayOrders.Of(byPath.Values);
        foreach (var path in birthdays.EitherWay) byPath[path] = birthdays.Resolve(byPath[path]);
        var all = Array.ConvertAll(paths, path => byPath[path]);
        var cells = new Dictionary<string, Cell>(StringComparer.Ordinal);
        foreach (var note in all)
            if (note.Contact is not null) cells.Add(note.Path, new Cell(note));
        return new Notebook(
            settings, new(byPath), NameIndex.Of(all), NotesByKey.OfLinks(all), NotesByKey.OfTags(all), NotesByKey.OfWordings(all), birthdays, new(cells), readings, NoteMoves.None());
    }

    /// <summary>
    /// What a link in the note at a path means. Where a contact is wanted, one that bears the name comes before any other
    /// note, and of several the one who is written just so.
    /// </summary>
    public Resolution Resolve(Link link, string from)
    {
        var found = _names.Resolve(link, from);
        return !link.WantsContact || IsSettled(found) ? found : PreferContact(found, _names.Resolve(link, from, IsContact), link.Target);
    }

    /// <summary>What a name means, as if linked from the root.</summary>
    public Resolution Resolve(string name) => _names.Resolve(name);

    /// <summary>What a name means where a contact is wanted.</summary>
    public Resolution ResolveContact(string name) => Resolve(name) is var found && IsSettled(found) ? found : PreferContact(found, _names.Resolve(name, IsContact), name);

    /// <summary>True where contacts alone would not be found better: it means nothing, or a contact.</summary>
    private bool IsSettled(Resolution found) => found.IsNone || (found.Path is { } path && IsContact(path));

    private Resolution PreferContact(Resolution found, Resolution contacts, string written)
    {
        if (contacts.IsNone || contacts.Path is not null) return contacts.IsNone ? found : contacts;
        var same = contacts.Candidates.Where(candidate => IsWritten(Notes[candidate], written)).Take(2).ToArray();
        return same.Length == 1 ? new Resolution(same[0], []) : contacts;
    }

    private bool IsContact(string path) => Notes[path].Contact is not null;

    // "ada" and "Ada" are two people who can be told apart where both are contacts.
    private static bool IsWritten(Note note, string written)
    {
        var name = CanonicalForm.Decompose(NotePath.StemOf(written).TrimStart('@'));
        return note.Contact!.Aliases.Select(alias => alias.Text).Append(note.Contact.Name).Append(note.FileName)
            .Any(one => CanonicalForm.Decompose(one.TrimStart('@')) == name);
    }

    /// <summary>
    /// The name by which a link best reaches a note: the contact's name, else the file's name, else its path, whichever
    /// first means this note and no other.
    /// </summary>
    public string LinkNameOf(Note note)
    {
        foreach (var name in new[] { note.Contact?.Name, note.FileName })
            if (name is not null && !name.AsSpan().ContainsAny(s_notInLinks) && Resolve(name).Path == note.Path) return name;
        return NotePath.WithoutEnding(note.Path);
    }

    /// <summary>The contact's note that a link means; null when it means none, or a note that is no contact's.</summary>
    public Note? ContactOf(Link link, string from) =>
        Resolve(link, from).Path is { } path && Notes[path] is { Contact: not null } note ? note : null;

    /// <summary>The contacts that bear a name as their name, or as an alias.</summary>
    public IEnumerable<Note> ContactsNamed(string name, NameStep step) => _names.PathsOf(NameKey.Of(name), step).Select(path => Notes[path]);

    /// <summary>All notes that bear a name, by whatever step.</summary>
    public IEnumerable<Note> NotesNamed(string name) => _names.PathsOf(NameKey.Of(name)).Select(path => Notes[path]);

    /// <summary>The contacts of whose names this one is a slip (see <see cref="NameSlip"/>), by name and then path.</summary>
    public IEnumerable<Note> ContactsNear(string name)
    {
        var bare = NameSlip.Bare(name);
        var (stale, recent) = _renamed ??= RenamedSinceBulk();
        return _cells.Digest(bulk => NearNames.Of(bulk.Values.Select(cell => cell.Note))).Find(bare).Where(note => !stale.Contains(note.Path))
            .Concat(recent.Find(bare)).Select(note => Notes[note.Path])
            .OrderBy(note => note.Contact!.Name, StringComparer.OrdinalIgnoreCase).ThenBy(note => note.Path, StringComparer.Ordinal);
    }

    /// <summary>The contacts whose names the digest of all contacts has no more, and an index of those that they have now.</summary>
    private Tuple<HashSet<string>, NearNames> RenamedSinceBulk()
    {
        var renamed = _cells.Changed.Where(change => !NoteDifference.IsSpeltAlike(change.Before?.Note, change.Now?.Note)).ToArray();
        return new(
            renamed.Select(change => change.Key).ToHashSet(StringComparer.Ordinal),
            NearNames.Of(renamed.Select(change => change.Now?.Note).OfType<Note>()));
    }

    /// <summary>True for a name that means the owner of the notes.</summary>
    public bool IsMe(string name) => MyKeys.Count > 0 && MyKeys.Contains(NameKey.Of(name));

    /// <summary>True for the first name of the owner of the notes.</summary>
    internal bool IsMyFirstName(string name) => MyFirstNames.Count > 0 && MyFirstNames.Contains(NameKey.Of(name));

    /// <summary>True for a link that is a date, not a name.</summary>
    public static bool IsDate(Link link) => CalendarName.DayOf(link.Target) is not null;

    /// <summary>True for a link that is a day, a week, a month, a quarter or a year, and never a person.</summary>
    public static bool IsTime(Link link) => CalendarName.IsTime(link.Target);

    /// <summary>The paths of the notes that have a tag, given without <c>#</c>, or one nested in it, in order.</summary>
    public ImmutableArray<string> NotesTagged(string tag) => _tags.PathsOf(NameKey.Of(tag));

    /// <summary>
    /// The notes with conversations of mine that may be worded nearly so, and whether there are more of them: those that
    /// follow a note in the order of the paths, in a circle, the note itself last.
    /// </summary>
    public (IEnumerable<string> Paths, bool AreMore) NotesWorded(Wording wording, string from)
    {
        var (paths, areMore) = (new SortedSet<string>(StringComparer.Ordinal), false);
        foreach (var key in wording.Keys)
        {
            var all = _wordings.PathsOf(NotesByKey.KeyOf(key));
            areMore |= all.Length > MostWorded;
            paths.UnionWith(NotesByKey.Around(all, from, MostWorded, forwards: true));
        }
        return (paths.OrderBy(path => Math.Sign(string.CompareOrdinal(from, path)) switch { < 0 => 0, > 0 => 1, _ => 2 }), areMore);
    }

    /// <summary>
    /// The follow-ups of a note: task list items of a contact's note, or that link a contact, or that stand in a
    /// conversation with one. None of somebody else's.
    /// </summary>
    public IEnumerable<FollowUp> FollowUpsIn(Note note) => note.FollowUps.Where(followUp => !ContactsOf(note, followUp).IsEmpty);

    /// <summary>The follow-up of a note that takes up a line, counted from zero; null where there is none.</summary>
    public FollowUp? FollowUpAt(Note note, int line) =>
        FollowUpsIn(note).FirstOrDefault(one => note.Lines.LineAt(one.Span.Start) <= line && note.Lines.LineAt(one.Span.End) >= line);

    /// <summary>The contacts to whom a follow-up belongs: who does it, or with whom I have it.</summary>
    public ImmutableArray<Note> ContactsOf(Note note, FollowUp followUp) => Ownership.Of(this, note, followUp).Contacts;

    /// <summary>True when it is up to a contact, and not to me.</summary>
    public bool IsTheirs(Note note, FollowUp followUp) => !followUp.Owners.IsEmpty && Ownership.Of(this, note, followUp).Owner == Owner.Them;

    /// <summary>
    /// The contacts by the keys of their names and aliases, and what has changed since: a contact in it that is among the
    /// changed ones counts as these say, or not at all.
    /// </summary>
    internal (NameTable Table, IEnumerable<(string Path, Note? Now)> Changed) ContactNames =>
        (_cells.Digest(bulk => NameTable.OfContacts(bulk.Values.Select(cell => cell.Note))), _cells.Changed.Select(change => (change.Key, change.Now?.Note)));

    /// <summary>All other notes by the keys of their files' names, templates left out; see <see cref="ContactNames"/>.</summary>
    internal (NameTable Table, IEnumerable<(string Path, Note? Now)> Changed) OtherNames =>
        (Notes.Digest(bulk => NameTable.OfOthers(bulk.Values)), Notes.Changed.Select(change => (change.Key, change.Now)));

    /// <summary>Works out all that the first completion asks for.</summary>
    public void Prepare(CancellationToken cancellationToken)
    {
        ReadRelationships(cancellationToken);
        var (table, changed) = ContactNames;
        var stale = changed.Select(change => change.Path).ToHashSet(StringComparer.Ordinal);
        for (var i = 0; i < table.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (!stale.Contains(table.PathOf(i))) table.FamiliarityOf(i, this);
        }
        _ = OtherNames;
        _ = Vocabulary.Of(this);
        _ = KeySpellings.Bulk(this);
    }

    /// <summary>The notes that link any of the names of a note, in order; not all of these links must mean it.</summary>
    internal IEnumerable<string> NotesNaming(Note note) =>
        note.Names.Own.Select(name => name.Key).Distinct().SelectMany(key => _mentions.PathsOf(key)).Distinct().Order(StringComparer.Ordinal);

    /// <summary>The notes that link a name, given by its key, in order.</summary>
    internal ImmutableArray<string> NotesLinking(string key) => _mentions.PathsOf(key);
}
