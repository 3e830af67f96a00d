using NotesNetworking.Core.Notes.Contacts;
using NotesNetworking.Core.Notes.Dates;
using NotesNetworking.Core.Notes.FrontMatter;
using NotesNetworking.Core.Text;

namespace NotesNetworking.Core.Notes.Editing;

/// <summary>Sets a fact of a contact where it stands: in the front matter, or in the note's body. A new one goes to the front matter, or to a page's properties.</summary>
public static class FactEdit
{
    /// <summary>Gives a key one value. A day takes the spelling of the day that stands there.</summary>
    /// <param name="note">The contact's note, as parsed from <paramref name="source"/>.</param>
    /// <param name="source">The note's text.</param>
    /// <param name="key">The key.</param>
    /// <param name="value">The value.</param>
    /// <returns>The edit; null where the front matter cannot be read, and so cannot be edited safely.</returns>
    public static TextEdit? Set(Note note, string source, ContactKey key, string value)
    {
        var entry = Find(note, source, key);
        if (key.Kind == KeyKind.Date && entry is not null && note.FrontMatter?.Document.Error is null && DateReader.Parse(value) is { } date
            && FieldValue.Of(entry.Value, source).ToArray() is [var old] && DateReader.Parse(old.IsLink ? $"[[{old.Text}]]" : old.Text) is not null) return Redate(note, source, old.Span, date);
        return entry is not null && note.Fields.Contains(entry) ? InBody(note, source, entry, value)
            : note.IsPage ? PagePropertyEdit.Set(source, key.Canonical, value)
            : FrontMatterEdit.Set(source, key.Canonical, value);
    }

    /// <summary>Removes a key of the front matter, or a property of the page; null where the note does not have it.</summary>
    public static TextEdit? Remove(Note note, string source, ContactKey key) =>
        note.IsPage ? PagePropertyEdit.Remove(source, key.Canonical) : FrontMatterEdit.Remove(source, key.Canonical);

    /// <summary>Gives a value that stands in the front matter, or in a page's properties, other words.</summary>
    public static TextEdit Write(Note note, string source, FieldValue value, string text) =>
        note.Fields.Any(field => field.Value.Span.Contains(value.Span)) ? Write(source, value.TextSpan, text) : FrontMatterEdit.Write(source, value, text);

    /// <summary>
    /// Moves the last contact that a note states to a later day; null where it states none, or that day or a later one. It is
    /// never added.
    /// </summary>
    public static TextEdit? MoveLastContact(Note note, string source, DateOnly date)
    {
        if (note.Contact?.LastContact is { } last) return last.Value < date ? Redate(note, source, last.Span, date) : null;
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
        var entries = note.Entries.Where(entry => ContactKey.Of(entry) == key).ToArray();
        return Array.Find(entries, entry => FieldValue.Of(entry.Value, source).Any()) ?? entries.FirstOrDefault();
    }

    private static TextEdit InBody(Note note, string source, YamlEntry entry, string value)
    {
        var span = entry.Value.Span;
        return source.AsSpan(span.Start, span.Length).StartsWith("[[") && DateReader.Parse(value) is { } date ? Redate(note, source, span, date) : Write(source, span, value);
    }

    // Quotes, the brackets of a link and the spelling of the day stay.
    private static TextEdit Redate(Note note, string source, TextSpan span, DateOnly date)
    {
        const string around = "\"'[] \t\r\n";
        var written = source.AsSpan(span.Start, span.Length);
        var start = span.Start + written.Length - written.TrimStart(around).Length;
        var place = new TextSpan(start, written.Trim(around).Length);
        return new TextEdit(place, Respell(note, source, place, written.Contains("[[", StringComparison.Ordinal), date) ?? DateReader.Write(date));
    }

    /// <summary>A day in the spelling of the one that stands at a place, its folder included; null where it would not be read as that day.</summary>
    private static string? Respell(Note note, string source, TextSpan place, bool isLink, DateOnly date)
    {
        var written = source.AsSpan(place.Start, place.Length);
        var (start, length) = (0, written.Length);
        var reading = isLink ? DateReader.ReadTarget(written, DayOrder.Unknown, out var was, out start, out length, out _) : DateReader.ReadCompact(written, out was);
        if (!isLink && reading == DateReading.None) reading = DateReader.Read(written, out was, out length);
        if (reading != DateReading.Date) return null;
        var old = new TextSpan(place.Start + start, length);
        var spelling = DateSpelling.Of(source, note.Conversations.Select(record => record.DateSpan).Prepend(old));
        var day = written[..start].ToString() + spelling.Write(source.AsSpan(old.Start, old.Length), was, date);
        return DateReader.Parse(isLink ? $"[[{day}]]" : day) == date ? day : null;
    }
}
