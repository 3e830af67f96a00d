using System.Collections.Immutable;
using System.Runtime.InteropServices;
using NotesNetworking.Core.Notes;
using NotesNetworking.Core.Notes.Contacts;
using NotesNetworking.Core.Notes.Conversations;
using NotesNetworking.Core.Notes.FrontMatter;
using NotesNetworking.Core.Notes.Words;

namespace NotesNetworking.Core.Network;

/// <summary>
/// How a notebook spells the keys of its facts, and in how many notes: <c>last_contact</c>, <c>Participants</c>. Counted once
/// for the bulk of the notes, and for the few that have changed since (see <see cref="SnapshotMap{TValue}"/>).
/// </summary>
public sealed class KeySpellings
{
    /// <summary>Where a key stands.</summary>
    public enum Place
    {
        /// <summary>In the front matter of a contact's note.</summary>
        Contact,

        /// <summary>In the front matter of a meeting's note.</summary>
        Meeting,

        /// <summary>In the text of a contact's note: <c>Birthday:: 1985-12-05</c>.</summary>
        Text,
    }

    /// <summary>A key as it is written.</summary>
    /// <param name="Text">The key.</param>
    /// <param name="Joint">What stands between it and the value in a note's text: <c>::</c>, <c>:**</c>; null elsewhere.</param>
    /// <param name="Notes">How many notes have it so.</param>
    public readonly record struct Spelling(string Text, string? Joint, int Notes);

    /// <summary>What opens the lookup's key for a key of the owner's own.</summary>
    public const string Own = "own ";

    /// <summary>The keys of meetings' notes and the words that say the same.</summary>
    private static readonly ImmutableArray<(string Key, WordSet Words)> s_meeting =
        [("date", MeetingWords.Day), ("people", MeetingWords.Attendees), ("people", MeetingWords.People)];

    private readonly Dictionary<(Place Place, string Key, string Text, string? Joint), int> _counts = [];

    private KeySpellings(IEnumerable<Note> notes)
    {
        foreach (var note in notes) Count(note, 1);
    }

    /// <summary>
    /// The spellings of each key at a place, by its canonical spelling, in the notes besides one: the most used first. Keys of the
    /// owner's own in contacts' front matter stand under <see cref="Own"/> and the key as keys compare.
    /// </summary>
    public static ILookup<string, Spelling> Of(Notebook notebook, Place place, string besides)
    {
        var changes = new KeySpellings([]);
        foreach (var (_, before, now) in notebook.Notes.Changed)
        {
            if (before is not null) changes.Count(before, -1);
            if (now is not null) changes.Count(now, 1);
        }
        // What is being typed is no habit yet.
        if (notebook.Notes.TryGetValue(besides, out var own)) changes.Count(own, -1);
        var bulk = Bulk(notebook)._counts;
        return bulk.Select(count => (count.Key, Notes: count.Value + changes._counts.GetValueOrDefault(count.Key)))
            .Concat(changes._counts.Where(count => !bulk.ContainsKey(count.Key)).Select(count => (count.Key, Notes: count.Value)))
            .Where(count => count.Notes > 0 && count.Key.Place == place)
            .OrderByDescending(count => count.Notes).ThenBy(count => count.Key.Text, StringComparer.Ordinal).ThenBy(count => count.Key.Joint, StringComparer.Ordinal)
            .ToLookup(count => count.Key.Key, count => new Spelling(count.Key.Text, count.Key.Joint, count.Notes), StringComparer.Ordinal);
    }

    /// <summary>The key of a meeting's note that a spelling means; null for any other.</summary>
    public static string? MeetingKeyOf(string written)
    {
        var folded = KeyName.Fold(written);
        foreach (var (key, words) in s_meeting)
            if (words.Contains(folded)) return key;
        return null;
    }

    /// <summary>The spellings of a notebook when it was last read or folded, shared by its snapshots.</summary>
    internal static KeySpellings Bulk(Notebook notebook) => notebook.Notes.Digest(bulk => new KeySpellings(bulk.Values));

    private void Count(Note note, int by)
    {
        if (note.IsTemplate) return;
        var entries = note.FrontMatter?.Document.Counted ?? [];
        if (note.Contact is not null)
        {
            Count(Place.Contact, entries, entry => ContactKeyOf(entry) ?? Own + KeyName.Fold(entry.Key), by);
            Count(Place.Text, note.Fields, entry => entry.Joint is null ? null : ContactKeyOf(entry), by);
        }
        else if (note.Conversations.Any(record => record.Form == RecordForm.MeetingNote)) Count(Place.Meeting, entries, entry => MeetingKeyOf(entry.Key), by);
    }

    private void Count(Place place, ImmutableArray<YamlEntry> entries, Func<YamlEntry, string?> keyOf, int by)
    {
        foreach (var entry in entries)
            if (IsPlain(entry.Key) && keyOf(entry) is { } key)
                CollectionsMarshal.GetValueRefOrAddDefault(_counts, (place, key, entry.Key, entry.Joint), out _) += by;
    }

    // "category: friend" says nothing of how people are marked, and "workEmail" is no spelling for another address.
    private static string? ContactKeyOf(YamlEntry entry)
    {
        var key = ContactKey.Find(entry.Key);
        if (key != ContactKey.Categories && ContactMark.IsTypeKey(entry.Key)) return entry.Value.Texts.Any(text => ContactMark.IsPersonWord(text.Trim('[', ']'))) ? ContactKey.Type.Canonical : null;
        return (key == ContactKey.Email || key == ContactKey.Phone) && ContactKey.FindListed(entry.Key) is null ? null : key?.Canonical;
    }

    // What can be typed as a key, and needs no quotes.
    private static bool IsPlain(string key) => key.Length > 0 && char.IsLetter(key[0]) && key[^1] != ' ' && key.All(c => char.IsLetterOrDigit(c) || c is '-' or '_' or ' ');
}
