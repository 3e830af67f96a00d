using System.Text;
using NotesNetworking.Core.Network;
using NotesNetworking.Core.Notes.Contacts;
using NotesNetworking.Core.Notes.Dates;

namespace NotesNetworking.Core.Exchange;

/// <summary>Contacts as a table of comma-separated values (RFC 4180), its columns named as the front matter's keys are.</summary>
public static class TableText
{
    /// <summary>What stands between several values in a cell.</summary>
    public const string Between = " ::: ";

    private static readonly ContactKey[] s_columns =
    [
        ContactKey.Name, ContactKey.Aliases, ContactKey.Company, ContactKey.Role, ContactKey.Email, ContactKey.Phone, ContactKey.Location,
        ContactKey.Birthday, ContactKey.Met, ContactKey.MetAt, ContactKey.IntroducedBy, ContactKey.Tags,
    ];

    /// <summary>All contacts of a notebook but the owner, by name, below a row of headings.</summary>
    public static string Of(Notebook notebook)
    {
        var text = new StringBuilder();
        Row(text, [.. s_columns.Select(key => key.Canonical), "uid"]);
        foreach (var relationship in notebook.Relationships)
        {
            var contact = relationship.Contact;
            if (notebook.IsMe(contact.Name)) continue;
            Row(text, [.. s_columns.Select(key => string.Join(Between, Values(contact, key))), StableId.Of(relationship.Note)]);
        }
        return text.ToString();
    }

    private static IEnumerable<string> Values(Contact contact, ContactKey key) =>
        key == ContactKey.Name ? [contact.Name]
        : key == ContactKey.Aliases ? contact.Aliases.Select(value => value.Text)
        : key == ContactKey.Company ? contact.Companies.Select(value => value.Text)
        : key == ContactKey.Role ? contact.Role is { } role ? [role] : []
        : key == ContactKey.Email ? contact.Emails
        : key == ContactKey.Phone ? contact.Phones
        : key == ContactKey.Location ? contact.Locations
        : key == ContactKey.Birthday ? contact.Birthday is { Value: var born } ? [born.Write()] : []
        : key == ContactKey.Met ? contact.Met is { Value: var met } ? [DateReader.Write(met)] : []
        : key == ContactKey.MetAt ? contact.MetAt.Select(value => value.Text)
        : key == ContactKey.IntroducedBy ? contact.IntroducedBy.Select(value => value.Text)
        : contact.Tags.Where(tag => !ContactMark.IsPersonTag(tag));

    private static void Row(StringBuilder text, IEnumerable<string> cells) => text.AppendJoin(',', cells.Select(Quote)).Append("\r\n");

    private static string Quote(string cell) =>
        cell.AsSpan().ContainsAny(",\"\r\n") || cell.Trim() != cell ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell;
}
