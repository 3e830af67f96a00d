using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using NotesNetworking.Core.Network;
using NotesNetworking.Core.Notes;
using NotesNetworking.Core.Notes.FollowUps;

namespace NotesNetworking.Core.Assist;

/// <summary>
/// The conversations, follow-ups and headings of very many notes, laid out to be searched at every keystroke: in the order
/// in which they are shown among those that fit equally well, each with its key and the set of the key's letters. Of the
/// names only the keys are kept.
/// </summary>
internal sealed class SymbolTable
{
    /// <summary>A symbol: the note's place in the table, its own place in the note, and where its key stands.</summary>
    private readonly record struct Entry(int Note, SymbolSource Source, SymbolKind Kind, int Order, int Weight, int Start, int Length, uint Letters, uint Initials);

    /// <summary>A symbol before the table has its order.</summary>
    private readonly record struct Draft(int Note, SymbolSource Source, SymbolKind Kind, int Order, int Weight, string Name, string Key, int Start);

    // Recently changed notes have a table each, for as long as somebody holds the note.
    private static readonly ConditionalWeakTable<Note, SymbolTable> s_recent = [];

    private readonly Note[] _notes;
    private readonly Entry[] _entries;
    private readonly char[] _keys;
    private readonly Dictionary<string, int> _tags = new(StringComparer.Ordinal);

    private SymbolTable(IEnumerable<Note> notes)
    {
        _notes = [.. notes.Where(note => !note.IsTemplate)];
        var drafts = AllCores.Map(Enumerable.Range(0, _notes.Length), DraftsOf).SelectMany(some => some).ToArray();
        Array.Sort(drafts, InOrder);
        var keys = new ArrayBufferWriter<char>(16 * (drafts.Length + 1));
        _entries = Array.ConvertAll(drafts, draft =>
        {
            var start = keys.WrittenCount;
            keys.Write(draft.Key);
            return new Entry(
                draft.Note, draft.Source, draft.Kind, draft.Order, draft.Weight, start, draft.Key.Length, NameTable.LettersOf(draft.Key), InitialsOf(draft.Key));
        });
        _keys = keys.WrittenSpan.ToArray();
        foreach (var note in _notes)
            foreach (var tag in TagsOf(note)) CollectionsMarshal.GetValueRefOrAddDefault(_tags, tag, out _)++;
    }

    /// <summary>
    /// The tables of a notebook: one of all its notes when it was last read or folded, shared by its snapshots, and those of
    /// the notes that changed since. What stands in the former counts only while <see cref="IsCurrent"/>.
    /// </summary>
    public static IEnumerable<SymbolTable> Of(Notebook notebook)
    {
        yield return Bulk(notebook);
        foreach (var (_, _, now) in notebook.Notes.Changed)
            if (now is not null) yield return s_recent.GetValue(now, note => new SymbolTable([note]));
    }

    /// <summary>The tags of a notebook by their keys, each with the number of its notes; zero or less where it lost them.</summary>
    /// <param name="notebook">The notebook.</param>
    /// <param name="isWanted">Tells the keys that are looked for.</param>
    public static Dictionary<string, int> TagsOf(Notebook notebook, Func<string, bool> isWanted)
    {
        var counts = Bulk(notebook)._tags.Where(tag => isWanted(tag.Key)).ToDictionary(StringComparer.Ordinal);
        foreach (var (_, before, now) in notebook.Notes.Changed)
            foreach (var (note, by) in new[] { (before, -1), (now, 1) })
                foreach (var tag in note is { IsTemplate: false } ? TagsOf(note) : [])
                    if (isWanted(tag)) CollectionsMarshal.GetValueRefOrAddDefault(counts, tag, out _) += by;
        return counts;
    }

    /// <summary>How many symbols there are.</summary>
    public int Count => _entries.Length;

    /// <summary>The note of a symbol.</summary>
    public Note NoteOf(int item) => _notes[_entries[item].Note];

    /// <summary>The symbol.</summary>
    public Symbol SymbolOf(int item) => Symbol.At(NoteOf(item), _entries[item].Source) with { Kind = _entries[item].Kind };

    /// <summary>The symbol's key.</summary>
    public ReadOnlySpan<char> KeyOf(int item) => _keys.AsSpan(_entries[item].Start, _entries[item].Length);

    /// <summary>Where its kind comes among equals (the smaller, the sooner), and what comes first of that kind (the greater, the sooner).</summary>
    public (int Order, int Weight) RankOf(int item) => (_entries[item].Order, _entries[item].Weight);

    /// <summary>True while the notebook still has the symbol's note as it is here, and the symbol in it.</summary>
    public bool IsCurrent(int item, Notebook notebook) =>
        NoteOf(item) is var note && notebook.Notes.TryGetValue(note.Path, out var now) && ReferenceEquals(now, note)
        && (_entries[item].Source is not { List: SymbolList.FollowUps, Index: var index } || !notebook.ContactsOf(note, note.FollowUps[index]).IsEmpty);

    /// <summary>The next symbol from one on whose key has some letters, and begins words with some; <see cref="Count"/> at the end.</summary>
    public int Next(int item, uint letters, uint initials)
    {
        var entries = _entries;
        while (item < entries.Length && ((entries[item].Letters & letters) != letters || (entries[item].Initials & initials) != initials)) item++;
        return item;
    }

    /// <summary>The set of the letters that begin a key's words; see <see cref="NameTable.LettersOf"/>.</summary>
    public static uint InitialsOf(ReadOnlySpan<char> key)
    {
        var initials = 0u;
        for (var i = 0; i < key.Length; i++)
            if (i == 0 || !char.IsLetterOrDigit(key[i - 1])) initials |= NameTable.LettersOf(key.Slice(i, 1));
        return initials;
    }

    private static SymbolTable Bulk(Notebook notebook) => notebook.Notes.Digest(bulk => new SymbolTable(bulk.Values));

    private static IEnumerable<string> TagsOf(Note note) => note.Tags.Select(tag => NameKey.Of(tag.Value)).Distinct();

    private Draft[] DraftsOf(int place) =>
    [
        .. Symbol.In(_notes[place]).Where(symbol => symbol.Source.List is not (SymbolList.Contact or SymbolList.Tags)).Select(symbol => new Draft(
            place, symbol.Source, symbol.Kind, OrderOf(symbol), symbol.Record?.Date.DayNumber ?? 0, symbol.Name, SearchKey.Of(symbol.Name), symbol.Selection.Start)),
    ];

    // Open follow-ups, conversations with the newest first, headings, and what is done with last.
    private static int OrderOf(Symbol symbol) => symbol.Kind switch
    {
        SymbolKind.FollowUp when symbol.FollowUp!.State == FollowUpState.Open => 2,
        SymbolKind.Conversation => 3,
        SymbolKind.Heading => 4,
        _ => 5,
    };

    private int InOrder(Draft a, Draft b)
    {
        var order = a.Order.CompareTo(b.Order);
        if (order == 0) order = b.Weight.CompareTo(a.Weight);
        if (order == 0) order = StringComparer.OrdinalIgnoreCase.Compare(a.Name, b.Name);
        if (order == 0) order = string.CompareOrdinal(_notes[a.Note].Path, _notes[b.Note].Path);
        return order == 0 ? a.Start.CompareTo(b.Start) : order;
    }
}
