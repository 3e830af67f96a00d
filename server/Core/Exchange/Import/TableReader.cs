using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using NotesNetworking.Core.Notes.Contacts;
using NotesNetworking.Core.Notes.Dates;
using NotesNetworking.Core.Notes.Editing;

namespace NotesNetworking.Core.Exchange.Import;

/// <summary>
/// Reads tables of contacts (RFC 4180; also with semicolons or tabs): those that <see cref="TableText"/> writes, and those of
/// Google Contacts, LinkedIn's connections and Outlook, by the names of their columns.
/// </summary>
public static partial class TableReader
{
    // LinkedIn has some lines of its own above the headings.
    private const int MostLinesAbove = 20;

    /// <summary>What a column without a key of the notes' own is.</summary>
    private static readonly Dictionary<string, string> s_columns = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Given Name"] = "given", ["First Name"] = "given", ["first-name"] = "given",
        ["Additional Name"] = "middle", ["Middle Name"] = "middle",
        ["Family Name"] = "family", ["Last Name"] = "family", ["last-name"] = "family",
        ["Organization Name"] = "company", ["Organization Title"] = "role", ["Job Title"] = "role",
        ["Organization Department"] = "", ["Department"] = "", ["Title"] = "", ["Type"] = "",
        ["Email Address"] = "email", ["E-mail Address"] = "email",
        ["Mobile Phone"] = "phone", ["Home Phone"] = "phone", ["Business Phone"] = "phone", ["Primary Phone"] = "phone",
        ["Home City"] = "location", ["Business City"] = "location",
        ["Group Membership"] = "tags", ["Labels"] = "tags", ["Categories"] = "tags",
        ["Notes"] = "about", ["URL"] = "url", ["Web Page"] = "url", ["Connected On"] = "connected", ["uid"] = "uid",
    };

    /// <summary>Reads all rows of a text.</summary>
    public static ImportedFile Read(string text)
    {
        var contacts = ImmutableArray.CreateBuilder<ImportedContact>();
        var problems = ImmutableArray.CreateBuilder<ImportProblem>();
        string[]? columns = null;
        foreach (var (line, row) in TableRows.Read(text.TrimStart('\uFEFF'), DelimiterOf(text)))
        {
            if (columns is not null) AddContact(contacts, problems, columns, row, line);
            else if (IsHeadings(row)) columns = [.. row.Select(MeaningOf)];
            else if (line > MostLinesAbove) break;
        }
        if (columns is null && problems.Count == 0)
            problems.Add(new ImportProblem(1, "No row names the columns. Understood are name, or First Name and Last Name, and what Google Contacts, LinkedIn, Outlook and export --format csv write beside."));
        return new ImportedFile(contacts.ToImmutable(), problems.ToImmutable());
    }

    private static char DelimiterOf(string text)
    {
        var line = text.Split('\n').FirstOrDefault(line => IsHeadings([.. line.Split(',', ';', '\t').Select(cell => cell.Trim().Trim('"', '\uFEFF'))])) ?? text;
        return ",;\t".MaxBy(delimiter => line.Count(c => c == delimiter));
    }

    private static bool IsHeadings(string[] row)
    {
        var meanings = row.Select(MeaningOf).ToArray();
        return row.Length > 1 && (meanings.Contains("name") || meanings.Contains("given") || meanings.Contains("family"));
    }

    private static string MeaningOf(string heading)
    {
        heading = heading.Trim('\uFEFF');
        if (s_columns.TryGetValue(heading, out var meaning)) return meaning;
        if (Numbered().Match(heading) is { Success: true } numbered)
            return (numbered.Groups[1].Value.ToUpperInvariant(), numbered.Groups[2].Value.ToUpperInvariant()) switch
            {
                ("E-MAIL" or "EMAIL", "VALUE" or "ADDRESS") => "email",
                ("PHONE", "VALUE") => "phone",
                ("ORGANIZATION", "NAME") => "company",
                ("ORGANIZATION", "TITLE") => "role",
                ("ADDRESS", "CITY") => "location",
                ("WEBSITE", "VALUE") => "url",
                ("RELATION", "TYPE" or "LABEL") => "relation " + heading.Split(' ')[1],
                ("RELATION", "VALUE") => "related " + heading.Split(' ')[1],
                _ => "",
            };
        var key = ContactKey.Find(heading);
        return key is null || key == ContactKey.Type || key == ContactKey.Title || key == ContactKey.Categories ? "" : key.Canonical;
    }

    private static void AddContact(ImmutableArray<ImportedContact>.Builder contacts, ImmutableArray<ImportProblem>.Builder problems, string[] columns, string[] row, int number)
    {
        var cells = columns.Zip(row).Where(cell => cell is { First.Length: > 0, Second.Length: > 0 }).ToLookup(cell => cell.First, cell => cell.Second);
        string One(string meaning) => cells[meaning].FirstOrDefault() ?? "";
        var parts = string.Join(' ', new[] { One("given"), One("middle"), One("family") }.Where(part => part.Length > 0));
        var name = new[] { One("name"), parts, One("aliases"), One("company"), One("email") }.FirstOrDefault(text => text.Length > 0);
        if (name is null)
        {
            problems.Add(new ImportProblem(number, "This row has no name, and is left out."));
            return;
        }
        var facts = new FactList();
        foreach (var key in ContactKey.All)
        {
            var values = cells[key.Canonical].SelectMany(cell => cell.Split(TableText.Between));
            if (key == ContactKey.Tags) facts.AddTags(key.Kind == KeyKind.Tags ? values.SelectMany(value => value.Split(';', ',')) : values);
            else if (key == ContactKey.Birthday) AddBirthday(facts, One(key.Canonical), problems, number);
            else if (key.Kind == KeyKind.Date) AddDate(facts, key, One(key.Canonical), problems, number);
            else if (key != ContactKey.Name) facts.AddAll(key, key.Kind == KeyKind.Text ? values.Take(1) : values);
        }
        foreach (var relation in columns.Where(column => column.StartsWith("related ", StringComparison.Ordinal)).Distinct())
            facts.Add(CardReader.RelationOf(One("relation" + relation["related".Length..]))?.Canonical ?? "related", One(relation));
        facts.Add("url", One("url"));
        // Not the day one met: most of those one is connected with one never met.
        facts.Add("connected", DateReader.Parse(One("connected")) is { } connected ? DateReader.Write(connected) : One("connected"));
        contacts.Add(new ImportedContact(number, TextStyle.OneLine(name)) { Uid = One("uid") is { Length: > 0 } uid ? uid : null, Facts = facts.ToImmutable(), About = One("about") });
    }

    private static void AddDate(FactList facts, ContactKey key, string text, ImmutableArray<ImportProblem>.Builder problems, int number)
    {
        if (text.Length == 0) return;
        if (DateReader.Parse(text) is { } date) facts.Add(key, DateReader.Write(date));
        else problems.Add(new ImportProblem(number, $"\"{text}\" is no date that the notes could keep, and is left out."));
    }

    private static void AddBirthday(FactList facts, string text, ImmutableArray<ImportProblem>.Builder problems, int number)
    {
        // What Outlook writes where there is none.
        if (text.Length == 0 || text.All(c => c is '0' or '/')) return;
        var born = CardReader.ReadBirthday(text) ?? ContactReader.ParseBirthday(text)
            ?? (DateOnly.TryParseExact(text, "M/d/yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var american) ? new Birthday(american.Year, american.Month, american.Day) : null);
        if (born is { } day) facts.Add(ContactKey.Birthday, day.Write());
        else problems.Add(new ImportProblem(number, $"\"{text}\" is no birthday that the notes could keep, and is left out."));
    }

    [GeneratedRegex(@"^(E-mail|Email|Phone|Organization|Address|Website|Relation) \d+ -? ?(\w+)$", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Numbered();
}
