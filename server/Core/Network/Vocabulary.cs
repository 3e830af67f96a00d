using System.Runtime.InteropServices;
using NotesNetworking.Core.Notes;
using NotesNetworking.Core.Notes.Contacts;
using NotesNetworking.Core.Notes.Dates;
using NotesNetworking.Core.Notes.FrontMatter;

namespace NotesNetworking.Core.Network;

/// <summary>The words that a notebook's front matter uses again and again, and in how many notes: companies, places, tags, cadences.</summary>
public sealed class Vocabulary
{
    /// <summary>A word as it is written.</summary>
    /// <param name="Text">The word, or the name that a link has.</param>
    /// <param name="IsLink">True where it is written as <c>[[…]]</c>.</param>
    public readonly record struct Word(string Text, bool IsLink);

    private static readonly Dictionary<ContactKey, Func<Note, IEnumerable<Word>>> s_readers = new()
    {
        [ContactKey.Company] = note => note.Contact?.Companies.Select(value => new Word(value.Text, value.IsLink)) ?? [],
        [ContactKey.MetAt] = note => note.Contact?.MetAt.Select(value => new Word(value.Text, value.IsLink)) ?? [],
        [ContactKey.Location] = note => note.Contact?.Locations.Select(value => new Word(value, false)) ?? [],
        [ContactKey.Role] = note => note.Contact?.Role is { } role ? [new Word(role, false)] : [],
        [ContactKey.Type] = note => WordsOf(note, entry => ContactMark.IsTypeKey(entry.Key) && ContactKey.Find(entry.Key) != ContactKey.Categories).Where(word => ContactMark.IsPersonWord(word.Text)),
        [ContactKey.Categories] = note => WordsOf(note, entry => ContactKey.Find(entry.Key) == ContactKey.Categories).Where(word => ContactMark.IsPersonWord(word.Text)),
        [ContactKey.Frequency] = note => WordsOf(note, entry => ContactKey.Find(entry.Key) == ContactKey.Frequency).Where(word => Cadence.Parse(word.Text) is not null),
        [ContactKey.Tags] = note => note.Tags.Select(tag => new Word(tag.Value, false)),
    };

    private readonly Dictionary<ContactKey, Dictionary<Word, int>> _counts = [];

    private Vocabulary(IEnumerable<Note> notes)
    {
        foreach (var note in notes) Count(note, 1);
    }

    /// <summary>The keys whose values are collected.</summary>
    public static IEnumerable<ContactKey> Keys => s_readers.Keys;

    /// <summary>The words of a notebook at this moment, each with the number of its notes.</summary>
    public static IEnumerable<KeyValuePair<Word, int>> Of(Notebook notebook, ContactKey key)
    {
        var bulk = Of(notebook).Words(key);
        var recent = new Vocabulary([]);
        foreach (var (_, before, now) in notebook.Notes.Changed)
        {
            if (before is not null) recent.Count(before, -1);
            if (now is not null) recent.Count(now, 1);
        }
        var changes = recent.Words(key);
        return bulk.Select(word => changes.Remove(word.Key, out var change) ? new KeyValuePair<Word, int>(word.Key, word.Value + change) : word)
            .Concat(changes).Where(word => word.Value > 0);
    }

    /// <summary>The words of a notebook when it was last read or folded, shared by its snapshots.</summary>
    internal static Vocabulary Of(Notebook notebook) => notebook.Notes.Digest(bulk => new Vocabulary(bulk.Values));

    private static IEnumerable<Word> WordsOf(Note note, Func<YamlEntry, bool> isMeant)
    {
        if (note.Contact is null || note.FrontMatter is not { } front) yield break;
        foreach (var entry in front.Document.Counted)
            if (isMeant(entry))
                foreach (var text in entry.Value.Texts)
                    yield return text.StartsWith("[[", StringComparison.Ordinal) && text.EndsWith("]]", StringComparison.Ordinal) ? new Word(text[2..^2], true) : new Word(text, false);
    }

    private Dictionary<Word, int> Words(ContactKey key) => _counts.GetValueOrDefault(key) ?? [];

    private void Count(Note note, int by)
    {
        if (note.IsTemplate) return;
        foreach (var (key, read) in s_readers)
            foreach (var word in read(note).Distinct())
            {
                if (!_counts.TryGetValue(key, out var words)) _counts.Add(key, words = []);
                CollectionsMarshal.GetValueRefOrAddDefault(words, word, out _) += by;
            }
    }
}
