using NotesNetworking.Core.Notes;
using NotesNetworking.Core.Notes.Contacts;
using NotesNetworking.Core.Notes.Dates;
using NotesNetworking.Core.Notes.Editing;
using NotesNetworking.Core.Notes.FrontMatter;
using NotesNetworking.Core.Text;

namespace NotesNetworking.Core.Assist.Actions;

/// <summary>
/// The canonical form of a contact's front matter (docs/format.md, "Facts in the front matter"): keys in the spelling that is written, dates
/// as <c>2026-08-02</c>, tags as a list without <c>#</c>. Keys of the owner's, comments, order and quotes stay.
/// </summary>
public static class CanonicalFrontMatter
{
    /// <summary>The edits; none where all is canonical, or where the note is no contact's or its front matter cannot be read.</summary>
    public static IReadOnlyList<TextEdit> Edits(Note note, string source)
    {
        if (note.Contact is null || note.FrontMatter is not { Document: { Error: null, Entries: var entries } }) return [];
        var edits = new List<TextEdit>();
        var taken = entries.Select(entry => KeyName.Fold(entry.Key)).ToHashSet(StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            if (ContactKey.Find(entry.Key) is not { } key) continue;
            if (Renames(entry, key, source) && (KeyName.Fold(entry.Key) == KeyName.Fold(key.Canonical) || taken.Add(KeyName.Fold(key.Canonical))))
                edits.Add(new TextEdit(entry.KeySpan, key.Canonical));
            edits.AddRange(Values(entry, key, source));
        }
        return edits;
    }

    // Brackets and words of the key's own tell a home from an office, or weeks from days, and fileClass is another program's key.
    private static bool Renames(YamlEntry entry, ContactKey key, string source)
    {
        if (entry.Key == key.Canonical || entry.Key.Contains('[') || KeyName.Fold(entry.Key) == "fileclass" || ContactKey.FindListed(entry.Key) is null) return false;
        return key.Kind != KeyKind.Word || FieldValue.Of(entry.Value, source).Any(value => Word(key, value.Text) is not null);
    }

    private static IEnumerable<TextEdit> Values(YamlEntry entry, ContactKey key, string source)
    {
        if (key.Kind == KeyKind.Tags) return Tags(entry.Value, source);
        return FieldValue.Of(entry.Value, source)
            // A link goes to the note that it names.
            .Select(value => (Value: value, Canonical: value.IsLink ? null : Canonical(key, value.Text)))
            .Where(pair => pair.Canonical is not null && pair.Canonical != pair.Value.Text && source.Substring(pair.Value.TextSpan.Start, pair.Value.TextSpan.Length) == pair.Value.Text)
            .Select(pair => new TextEdit(pair.Value.TextSpan, pair.Canonical!));
    }

    /// <summary>The canonical form of a value; null where it has none, or is the owner's.</summary>
    private static string? Canonical(ContactKey key, string text) => key.Kind switch
    {
        // With a time of day it says more than a date.
        KeyKind.Date when !text.AsSpan().ContainsAny(":|[(") && DateReader.Parse(text) is { } date => DateReader.Write(date),
        KeyKind.Birthday when BirthdayReader.Read(text, out var born) == DateReading.Date && !born.SaysMore => born.In(DayOrder.Unknown)?.Write(),
        KeyKind.Word => Word(key, text),
        _ => null,
    };

    private static string? Word(ContactKey key, string text) => (key == ContactKey.Status, text.ToLowerInvariant()) switch
    {
        (true, "inactive") => "resting",
        (true, "active" or "resting" or "archived") or (false, "connect" or "converse" or "convert") => text.ToLowerInvariant(),
        _ => null,
    };

    private static IEnumerable<TextEdit> Tags(YamlValue value, string source)
    {
        if (value is YamlList list)
        {
            foreach (var item in list.Items.OfType<YamlScalar>())
                if (item.Text.StartsWith('#') && !item.Text.AsSpan().ContainsAny(' ', ',')) yield return new TextEdit(item.Span, FrontMatterEdit.Quote(item.Text.TrimStart('#')));
            yield break;
        }
        if (value is not YamlScalar { Text.Length: > 0 } scalar || scalar.Text.Contains('\n')) yield break;
        var written = source.AsSpan(scalar.Span.Start, scalar.Span.Length).TrimEnd();
        if (written.ContainsAny('\r', '\n')) yield break;
        var tags = scalar.Text.Split([' ', ',', '\t'], StringSplitOptions.RemoveEmptyEntries).Select(tag => tag.TrimStart('#')).Where(tag => tag.Length > 0);
        yield return new TextEdit(scalar.Span with { Length = written.Length }, $"[{string.Join(", ", tags.Select(tag => FrontMatterEdit.Quote(tag)))}]");
    }
}
