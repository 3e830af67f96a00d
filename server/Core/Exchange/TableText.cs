using System.Buffers;
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

    // Some spreadsheets part cells at semicolons and tabs, too.
    private static readonly SearchValues<char> s_quoted = SearchValues.Create(",;\t\"\r\n");

    private static readonly ContactKey[] s_columns =
    [
        ContactKey.Name, ContactKey.Aliases, ContactKey.Company, ContactKey.Role, ContactKey.Email, ContactKey.Phone, ContactKey.Location,
        ContactKey.Birthday, ContactKey.Met, ContactKey.MetAt, ContactKey.IntroducedBy, ContactKey.Tags,
    ];

    // What a spreadsheet takes for the beginning of a formula, also in the wide forms that some of them fold.
    private const string FormulaMarks = "=+-@\t\r\n＝＋－＠";

    /// <summary>All contacts of a notebook but the owner, by name, below a row of headings.</summary>
    /// <param name="notebook">The notebook.</param>
    /// <param name="forSpreadsheets">True to put an apostrophe before what a spreadsheet would take for a formula, and run.</param>
    public static string Of(Notebook notebook, bool forSpreadsheets = false)
    {
        var text = new StringBuilder();
        Row(text, false, [.. s_columns.Select(key => key.Canonical), "uid"]);
        foreach (var relationship in notebook.Relationships)
        {
            var contact = relationship.Contact;
            if (notebook.IsMe(contact.Name)) continue;
            Row(text, forSpreadsheets, [.. s_columns.Select(key => string.Join(Between, Values(contact, key))), StableId.Of(relationship.Note)]);
        }
        return text.ToString();
    }

    /// <summary>The values that a contact has for a key of a column, wherever the note says them; none for another key.</summary>
    internal static IEnumerable<string> Values(Contact contact, ContactKey key) =>
        key == ContactKey.Name ? [contact.Name]
        : key == ContactKey.Aliases ? contact.Aliases.Select(value => value.Text)
        : key == ContactKey.Company ? contact.Companies.Select(value => value.Text)
        : key == ContactKey.Role ? contact.Role is { } role ? [role] : []
        : key == ContactKey.Email ? contact.Emails.Distinct(StringComparer.OrdinalIgnoreCase)
        : key == ContactKey.Phone ? contact.Phones.Distinct(StringComparer.OrdinalIgnoreCase)
        : key == ContactKey.Location ? contact.Locations
        : key == ContactKey.Birthday ? contact.Birthday is { Value: var born } ? [born.Write()] : []
        : key == ContactKey.Met ? contact.Met is { Value: var met } ? [DateReader.Write(met)] : []
        : key == ContactKey.MetAt ? contact.MetAt.Select(value => value.Text)
        : key == ContactKey.IntroducedBy ? contact.IntroducedBy.Select(value => value.Text)
        : key != ContactKey.Tags ? []
        : contact.Tags.Where(tag => !ContactMark.IsPersonTag(tag));

    /// <summary>True for a character at whose sight a spreadsheet takes a cell for a formula.</summary>
    internal static bool IsFormula(char first) => FormulaMarks.Contains(first);

    private static void Row(StringBuilder text, bool forSpreadsheets, IEnumerable<string> cells) => text.AppendJoin(',', cells.Select(cell => Quote(forSpreadsheets ? Safe(cell) : cell))).Append("\r\n");

    private static string Safe(string cell) => cell.Length > 0 && IsFormula(cell[0]) ? "'" + cell : cell;

    private static string Quote(string cell) =>
        cell.AsSpan().ContainsAny(s_quoted) || cell.Trim() != cell ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell;
}
