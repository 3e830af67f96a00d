using NotesNetworking.Core.Notes.Contacts;
using NotesNetworking.Core.Notes.Dates;
using NotesNetworking.Core.Notes.FrontMatter;
using NotesNetworking.Core.Text;

namespace NotesNetworking.Core.Notes.Editing;

/// <summary>Sets a fact of a contact where it stands: in the front matter, or in the note's body. A new one goes to the front matter.</summary>
public static class FactEdit
{
    /// <summary>Gives a key one value.</summary>
    /// <param name="note">The contact's note, as parsed from <paramref name="source"/>.</param>
    /// <param name="source">The note's text.</param>
    /// <param name="key">The key.</param>
    /// <param name="value">The value.</param>
    /// <returns>The edit; null where the front matter cannot be read, and so cannot be edited safely.</returns>
    public static TextEdit? Set(Note note, string source, ContactKey key, string value)
    {
        var entry = Find(note, source, key);
        return entry is null || !note.Fields.Contains(entry) ? FrontMatterEdit.Set(source, key.Canonical, value) : InBody(source, entry, value);
    }

    /// <summary>
    /// Moves the last contact that a note states to a later day; null where it states none, or that day or a later one. It is
    /// never added.
    /// </summary>
    public static TextEdit? MoveLastContact(Note note, string source, DateOnly date)
    {
        if (note.Contact?.LastContact is { } last) return last.Value < date ? Redate(source, last.Span, date) : null;
        return Find(note, source, ContactKey.LastContact) is { Value: YamlScalar { Text.Length: 0, Span.Length: 0 } } ? Set(note, source, ContactKey.LastContact, DateReader.Write(date)) : null;
    }

    /// <summary>Gives a value in the body other words.</summary>
    internal static TextEdit Write(string source, TextSpan span, string value)
    {
        var words = TextStyle.OneLine(value);
        var line = source.AsSpan(TextStyle.LineStart(source, span.Start)).TrimStart();
        if (line is ['|', ..]) words = words.Replace("|", "\\|", StringComparison.Ordinal);
        return new TextEdit(span, span.Length == 0 && span.Start > 0 && !char.IsWhiteSpace(source[span.Start - 1]) ? " " + words : words);
    }

    // The entry whose value counts; where none has one, the first.
    private static YamlEntry? Find(Note note, string source, ContactKey key)
    {
        var entries = note.Entries.Where(entry => ContactKey.Find(entry.Key) == key).ToArray();
        return Array.Find(entries, entry => FieldValue.Of(entry.Value, source).Any()) ?? entries.FirstOrDefault();
    }

    private static TextEdit InBody(string source, YamlEntry entry, string value)
    {
        var span = entry.Value.Span;
        return source.AsSpan(span.Start, span.Length).StartsWith("[[") && DateReader.Parse(value) is { } date ? Redate(source, span, date) : Write(source, span, value);
    }

    // Quotes and the brackets of a link stay.
    private static TextEdit Redate(string source, TextSpan span, DateOnly date)
    {
        const string around = "\"'[] \t\r\n";
        var written = source.AsSpan(span.Start, span.Length);
        var start = written.Length - written.TrimStart(around).Length;
        return new TextEdit(new TextSpan(span.Start + start, written.Trim(around).Length), DateReader.Write(date));
    }
}
