using System.Buffers;
using NotesNetworking.Core.Notes;

namespace NotesNetworking.Core.Network;

/// <summary>
/// The names of very many notes, laid out to be searched at every keystroke: the keys stand in one text, in the order of
/// the names, each with the set of its letters, so that most are ruled out by one comparison.
/// </summary>
internal sealed class NameTable
{
    /// <summary>One key of a note's name (0) or of one of its aliases (from 1).</summary>
    private readonly record struct Entry(int Item, int Alias, int Start, int Length, uint Letters);

    private readonly string[] _names;
    private readonly string[] _paths;
    private readonly double[] _familiarity;
    private readonly Entry[] _entries;
    private readonly char[] _keys;
    private readonly Dictionary<string, int> _byPath;

    private NameTable(IEnumerable<Note> notes)
    {
        var sorted = notes.Select(note => (Note: note, Name: NameOf(note))).OrderBy(item => item.Name, StringComparer.OrdinalIgnoreCase).ThenBy(item => item.Note.Path, StringComparer.Ordinal).ToArray();
        var keys = new ArrayBufferWriter<char>(16 * (sorted.Length + 1));
        var entries = new List<Entry>(sorted.Length);
        var keysOf = AllCores.Map(sorted, item => KeysOf(item.Note).ToArray());
        for (var i = 0; i < sorted.Length; i++)
            foreach (var (alias, key) in keysOf[i])
            {
                entries.Add(new Entry(i, alias, keys.WrittenCount, key.Length, LettersOf(key)));
                keys.Write(key);
            }
        _names = [.. sorted.Select(item => item.Name)];
        _paths = [.. sorted.Select(item => item.Note.Path)];
        _byPath = new Dictionary<string, int>(sorted.Length, StringComparer.Ordinal);
        for (var i = 0; i < _paths.Length; i++) _byPath.Add(_paths[i], i);
        _familiarity = new double[_paths.Length];
        Array.Fill(_familiarity, double.NaN);
        (_entries, _keys) = ([.. entries], keys.WrittenSpan.ToArray());
    }

    /// <summary>The table of contacts' notes.</summary>
    public static NameTable OfContacts(IEnumerable<Note> contacts) => new(contacts);

    /// <summary>The table of those notes that are neither contacts' nor templates.</summary>
    public static NameTable OfOthers(IEnumerable<Note> notes) => new(notes.Where(IsOther));

    /// <summary>True for a note that is no contact's and no template, and is a note at all.</summary>
    public static bool IsOther(Note note) => note is { Contact: null, IsTemplate: false } && NotePath.IsNote(note.Path);

    /// <summary>The name under which a note is offered: the contact's, else the file's.</summary>
    public static string NameOf(Note note) => note.Contact?.Name ?? note.FileName;

    /// <summary>The keys by which a note is searched for, those of its own name first; see <see cref="SearchKey"/>.</summary>
    public static IEnumerable<(int Alias, string Key)> KeysOf(Note note)
    {
        foreach (var key in SearchKey.AllOf(NameOf(note))) yield return (0, key);
        if (note.Contact is not { } contact) yield break;
        for (var i = 0; i < contact.Aliases.Length; i++)
            foreach (var key in SearchKey.AllOf(contact.Aliases[i].Text)) yield return (i + 1, key);
    }

    /// <summary>How many notes it holds.</summary>
    public int Count => _paths.Length;

    /// <summary>The name of a note by its place in the table.</summary>
    public string NameOf(int item) => _names[item];

    /// <summary>The path of a note by its place in the table.</summary>
    public string PathOf(int item) => _paths[item];

    /// <summary>The place of a note in the table; null where it has none.</summary>
    public int? Find(string path) => _byPath.TryGetValue(path, out var item) ? item : null;

    /// <summary>
    /// How familiar a contact is, asked of the notebook once. It must not be among those that have changed since the
    /// table was made.
    /// </summary>
    public double FamiliarityOf(int item, Notebook notebook)
    {
        // Two readers may both ask: they come to the same.
        if (double.IsNaN(_familiarity[item])) _familiarity[item] = notebook.FamiliarityOf(_paths[item]);
        return _familiarity[item];
    }

    /// <summary>The set of the letters in a key, several letters to a bit: a key within another has no letter more.</summary>
    public static uint LettersOf(ReadOnlySpan<char> key)
    {
        var letters = 0u;
        foreach (var c in key)
            if (c != ' ') letters |= 1u << (char.IsAsciiLetterLower(c) ? c - 'a' : 26 + c % 6);
        return letters;
    }

    /// <summary>The names in order, for a search.</summary>
    public Enumerator GetEnumerator() => new(this);

    /// <summary>Goes through the names that have all the letters of a key.</summary>
    public struct Enumerator(NameTable table)
    {
        private int _at = -1;

        /// <summary>The place of the note in the table.</summary>
        public readonly int Item => table._entries[_at].Item;

        /// <summary>0 for the note's own name, from 1 for its aliases.</summary>
        public readonly int Alias => table._entries[_at].Alias;

        /// <summary>The name's key.</summary>
        public readonly ReadOnlySpan<char> Key => table._keys.AsSpan(table._entries[_at].Start, table._entries[_at].Length);

        /// <summary>Goes on to the next name that has these letters.</summary>
        public bool MoveNext(uint letters)
        {
            var entries = table._entries;
            while (++_at < entries.Length)
                if ((entries[_at].Letters & letters) == letters) return true;
            return false;
        }

        /// <summary>Goes on to the next name that has these letters but one.</summary>
        public bool MoveNextNear(uint letters)
        {
            var entries = table._entries;
            while (++_at < entries.Length)
                if (System.Numerics.BitOperations.PopCount(letters & ~entries[_at].Letters) <= 1) return true;
            return false;
        }
    }
}
