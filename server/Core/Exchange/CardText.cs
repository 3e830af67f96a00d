using System.Globalization;
using System.Text;
using NotesNetworking.Core.Exchange.Import;
using NotesNetworking.Core.Network;
using NotesNetworking.Core.Notes;
using NotesNetworking.Core.Notes.Contacts;
using NotesNetworking.Core.Notes.FrontMatter;

namespace NotesNetworking.Core.Exchange;

/// <summary>
/// Contacts as vCards 4.0 (RFC 6350). A card does not say when it was last changed (<c>REV</c>): the notes do not either.
/// </summary>
public static class CardText
{
    /// <summary>All contacts of a notebook but the owner, by name.</summary>
    public static string Of(Notebook notebook)
    {
        var text = new StringBuilder();
        foreach (var relationship in notebook.Relationships)
        {
            if (notebook.IsMe(relationship.Contact.Name)) continue;
            foreach (var (property, value) in Card(notebook, relationship.Note)) text.Append(ContentLine.Fold($"{property}:{value}"));
        }
        return text.ToString();
    }

    /// <summary>The lines of a card: each property with its parameters, and its value, escaped.</summary>
    private static IEnumerable<(string Property, string Value)> Card(Notebook notebook, Note note)
    {
        var contact = note.Contact!;
        yield return ("BEGIN", "VCARD");
        yield return ("VERSION", "4.0");
        yield return Identity("UID", "", StableId.Of(note));
        yield return ("FN", ContentLine.Escape(contact.Name));
        var (family, given) = NameParts(note);
        yield return ("N", $"{ContentLine.Escape(family)};{ContentLine.Escape(given)};;;");
        if (!contact.Aliases.IsEmpty) yield return ("NICKNAME", List(contact.Aliases.Select(alias => alias.Text)));
        foreach (var company in contact.Companies) yield return ("ORG", ContentLine.Escape(company.Text));
        if (contact.Role is { } role) yield return ("TITLE", ContentLine.Escape(role));
        foreach (var email in contact.Emails) yield return ("EMAIL", ContentLine.Escape(email));
        foreach (var phone in contact.Phones) yield return ("TEL", ContentLine.Escape(phone));
        foreach (var location in contact.Locations) yield return ("ADR", $";;;{ContentLine.Escape(location)};;;");
        if (contact.Birthday is { Value: var born }) yield return ("BDAY", string.Create(CultureInfo.InvariantCulture, $"{(born.Year is { } year ? $"{year:0000}" : "--")}{born.Month:00}{born.Day:00}"));
        foreach (var relation in contact.Relations) yield return Related(notebook, note, relation);
        var tags = contact.Tags.Where(tag => !ContactMark.IsPersonTag(tag)).ToArray();
        if (tags.Length > 0) yield return ("CATEGORIES", List(tags));
        if (contact.About.Length > 0) yield return ("NOTE", ContentLine.Escape(PlainText.Of(contact.About)));
        foreach (var entry in note.FrontMatter?.Document.Entries ?? [])
            foreach (var value in Values(entry)) yield return value;
        yield return ("END", "VCARD");
    }

    /// <summary>Properties that the notes only keep. A URI has nothing that would be escaped.</summary>
    private static IEnumerable<(string, string)> Values(YamlEntry entry)
    {
        var key = entry.Key.ToLowerInvariant();
        if (!IsForeign(key) && !CardReader.Kept.Contains(key)) return [];
        var isUri = key is "url" or "impp" or "geo";
        return TextsOf(entry.Value).Select(text => (key.ToUpperInvariant(), isUri ? text.ReplaceLineEndings("") : ContentLine.Escape(text)));
    }

    private static IEnumerable<string> TextsOf(YamlValue value) => value switch
    {
        YamlScalar { Text: var text } when text.Trim().Length > 0 => [text.Trim()],
        YamlList list => list.Items.SelectMany(TextsOf),
        _ => [],
    };

    private static (string, string) Related(Notebook notebook, Note note, Relation relation)
    {
        // A mentor is not among the words of RFC 6350, section 6.6.6.
        var type = relation.Key.Canonical == "mentor" ? "x-mentor" : relation.Key.Canonical;
        var other = notebook.Resolve(relation.Target.Text).Path is { } path && notebook.Notes[path].Contact is not null ? notebook.Notes[path] : null;
        return Identity("RELATED", $";TYPE={type}", other is null ? relation.Target.Text : StableId.Of(other));
    }

    /// <summary>A property that is a URI unless it says that it is words.</summary>
    private static (string, string) Identity(string property, string parameters, string value) =>
        value.StartsWith("urn:", StringComparison.OrdinalIgnoreCase) ? (property + parameters, value) : ($"{property}{parameters};VALUE=text", ContentLine.Escape(value));

    private static string List(IEnumerable<string> values) => string.Join(',', values.Select(ContentLine.Escape));

    /// <summary>The family name and the others: as the front matter parts them, else the last word is the family name.</summary>
    private static (string Family, string Given) NameParts(Note note)
    {
        if (Written(note, ContactKey.FirstName) is { } first && Written(note, ContactKey.LastName) is { } last) return (last, first);
        return Part(note.Contact!.Name.Trim());
    }

    /// <summary>A name in two parts: the last word is the family name.</summary>
    internal static (string Family, string Given) Part(string name)
    {
        var space = name.LastIndexOf(' ');
        return space < 0 ? ("", name) : (name[(space + 1)..], name[..space].TrimEnd());
    }

    private static string? Written(Note note, ContactKey key)
    {
        foreach (var entry in note.FrontMatter?.Document.Entries ?? [])
            if (ContactKey.Find(entry.Key) == key && entry.Value is YamlScalar { Text.Length: > 0 } value) return value.Text;
        return null;
    }

    /// <summary>True for another program's own property, which a card may have as well: <c>x-</c>, then letters, digits and <c>-</c>.</summary>
    internal static bool IsForeign(string key) =>
        key.Length > 2 && key.StartsWith("x-", StringComparison.OrdinalIgnoreCase) && key.All(c => char.IsAsciiLetterOrDigit(c) || c == '-');
}
