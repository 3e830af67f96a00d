using System.Collections.Immutable;
using NotesNetworking.Core.Notes;

namespace NotesNetworking.Core.Network;

/// <summary>
/// How the notes are read about which other notes decide: a file called <c>@Ada</c> is a contact's once another note links
/// it where a person is wanted. What such notes link themselves counts only in their plain reading, so that the choice does
/// not depend on the order in which notes came. Immutable.
/// </summary>
internal sealed class NoteReadings
{
    private readonly NotesByKey _wanted;
    private readonly ImmutableDictionary<string, Note> _open;

    private NoteReadings(NotesByKey wanted, ImmutableDictionary<string, Note> open) => (_wanted, _open) = (wanted, open);

    /// <summary>The readings of many notes at once, each in its plain reading.</summary>
    public static NoteReadings Of(IReadOnlyCollection<Note> notes) => new(
        NotesByKey.OfWanted(notes),
        notes.Where(note => note.IfContact is not null).ToImmutableDictionary(note => note.Path, StringComparer.Ordinal));

    /// <summary>The notes that can be read in two ways, each in its plain reading.</summary>
    public IEnumerable<Note> Open => _open.Values;

    /// <summary>The plain reading of a note that can be read in two ways; null for any other.</summary>
    public Note? Find(string path) => _open.GetValueOrDefault(path);

    /// <summary>The plain reading of a note, however it was chosen to be read.</summary>
    public Note? PlainOf(Note? note) => note is null ? null : Find(note.Path) ?? note;

    /// <summary>The reading that counts.</summary>
    public Note Choose(Note note) =>
        note.IfContact is { } contact && _wanted.PathsOf(NameKey.Of(note.FileName)).Any(path => path != note.Path) ? contact : note;

    /// <summary>The readings with one note replaced, both in their plain readings; either may be null.</summary>
    /// <param name="before">The note as it was.</param>
    /// <param name="after">The note as it is.</param>
    /// <param name="asked">The keys of the names that it links no more, or only now: notes of these names are chosen again.</param>
    public NoteReadings Replace(Note? before, Note? after, out HashSet<string> asked)
    {
        asked = _wanted.KeysOf(before);
        asked.SymmetricExceptWith(_wanted.KeysOf(after));
        var path = (after ?? before)!.Path;
        var open = after?.IfContact is null ? _open.Remove(path) : _open.SetItem(path, after);
        return new NoteReadings(_wanted.Replace(before, after), open);
    }
}
