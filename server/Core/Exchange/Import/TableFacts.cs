using System.Collections.Immutable;
using NotesNetworking.Core.Notes.Contacts;
using NotesNetworking.Core.Notes.Editing;

namespace NotesNetworking.Core.Exchange.Import;

/// <summary>What one row of a table says.</summary>
internal sealed class TableFacts(int line, TableColumn[] columns, string[] row, TableDates[] dates, ImmutableArray<ImportProblem>.Builder problems)
{
    private static readonly string[] s_own = ["department", "occupation", "gender", "hobby", "maiden-name", "office", "related manager", "related assistant"];

    private static readonly string[] s_addressParts = ["formatted", "street", "extended", "box", "town", "region", "code", "country"];

    private readonly FactList _facts = new();

    /// <summary>One cell that says something.</summary>
    private readonly record struct Cell(TableColumn Column, string Text, TableDates Dates);

    private readonly Cell[] _cells = [.. columns.Zip(row, dates).Where(cell => cell.First.Thing.Length > 0 && cell.Second.Length > 0).Select(cell => new Cell(cell.First, cell.Second, cell.Third))];

    /// <summary>The contact; null where the row names nobody, which is told.</summary>
    public ImportedContact? Read()
    {
        // Where anything else says what they do, the title is how they are addressed.
        var isPrefix = columns.Any(column => column.Thing is "given" or "role");
        var parts = new ImportedName(One("family"), One("given"), One("additional"), isPrefix ? FirstOf(One("prefix"), One("title")) : One("prefix"), One("suffix"));
        var shown = parts.IsEmpty && columns.Any(column => column.Thing is "given" or "family") && Values("company").Contains(One("name")) ? "" : One("name");
        var name = FirstOf(shown, parts.IsEmpty ? "" : (parts with { Prefix = "" }).Whole, One("aliases"), Values("company").Any() ? "" : Values("email").FirstOrDefault() ?? "");
        if (name.Length == 0)
        {
            problems.Add(new ImportProblem(line, Values("company").Any() ? "This row is of a company and names nobody, and is left out." : "This row has no name, and is left out."));
            return null;
        }
        foreach (var key in ContactKey.All) AddKey(key, isPrefix);
        foreach (var slot in Slots("relation")) _facts.AddRelation([LabelIn(slot, written: true) ?? ""], ValueIn(slot));
        foreach (var key in s_own) foreach (var value in Values(key)) _facts.Add(key.Split(' ') is [var related, var who] ? FactLabel.Behind(related, who) : key, value);
        foreach (var cell in _cells) if (cell.Column.Thing.StartsWith("custom[", StringComparison.Ordinal)) _facts.Add(cell.Column.Thing, cell.Text);
        foreach (var cell in Of("anniversary")) AddDate("anniversary", cell);
        foreach (var slot in Slots("event")) foreach (var cell in slot.Where(cell => cell.Column.Part == TableColumn.Value)) AddDate(EventKey(LabelIn(slot)), cell);
        AddLabelled("url");
        AddLabelled("impp");
        // Not the day one met: most of those one is connected with one never met.
        foreach (var cell in Of("connected")) AddDate("connected", cell);
        AddLabelled("custom");
        return new ImportedContact(line, TextStyle.OneLine(name))
        {
            HasName = shown.Length > 0 || !parts.IsEmpty || One("aliases").Length > 0,
            Parts = parts.IsEmpty ? null : parts,
            Uid = One("uid") is { Length: > 0 } uid ? uid : null,
            Facts = _facts.ToImmutable(),
            About = string.Join("\n\n", Values("about")),
        };
    }

    private void AddKey(ContactKey key, bool isPrefix)
    {
        var thing = key.Canonical;
        if (key == ContactKey.Tags) _facts.AddTags(Values(thing).SelectMany(value => value.Split(';', ',')));
        else if (key == ContactKey.Email || key == ContactKey.Phone) AddLabelled(thing);
        else if (key.Kind is KeyKind.Birthday or KeyKind.Date) foreach (var cell in Of(thing)) AddDate(thing, cell);
        else if (key == ContactKey.Role) _facts.AddAll(key, Values(thing).Concat(isPrefix ? [] : Values("title")).Take(1));
        else if (key != ContactKey.Title && key != ContactKey.Name) _facts.AddAll(key, key.Kind == KeyKind.Text ? Values(thing).Take(1) : Values(thing));
        if (key != ContactKey.Location) return;
        foreach (var slot in Slots("address"))
        {
            string[] parts = [.. s_addressParts.Select(part => string.Join(", ", slot.Where(cell => cell.Column.Part == part).Select(cell => AddressLine(cell.Text))))];
            // The whole address says its parts as well.
            if (parts[0].Length > 0) parts = [parts[0], "", "", "", parts[4], "", "", ""];
            _facts.AddAddress(parts, parts[4], LabelIn(slot), hasStreet: parts.Take(4).Any(part => part.Length > 0));
        }
    }

    private void AddLabelled(string thing)
    {
        foreach (var slot in Slots(thing))
            foreach (var value in slot.Where(cell => cell.Column.Part == TableColumn.Value).SelectMany(cell => cell.Text.Split(TableText.Between))) _facts.Add(FactLabel.Behind(thing, LabelIn(slot)), value);
    }

    private static string AddressLine(string text) => string.Join(", ", text.Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries).Select(TextStyle.OneLine));

    private static string EventKey(string? label) => label is "birthday" or "anniversary" ? label : FactLabel.Behind("event", label);

    private void AddDate(string key, Cell cell)
    {
        var (day, reason) = cell.Dates.Read(cell.Text);
        var isDay = ContactKey.Find(key) is { Kind: KeyKind.Date };
        if (day is { } read && (read.Year is not null || !isDay)) _facts.Add(key, read.Write());
        // What no key of the notes reads, they can keep as it is; one day or another it cannot be.
        else if (ContactKey.Find(key) is null && reason == TableDates.NoDate) _facts.Add(key, cell.Text);
        else if (day is not null || reason is not null) problems.Add(new ImportProblem(line, $"{cell.Column.Heading}: \"{cell.Text}\" {reason ?? TableDates.NoDate}, and is left out."));
    }

    private IEnumerable<Cell> Of(string thing) => _cells.Where(cell => cell.Column.Thing == thing);

    private IEnumerable<IGrouping<string, Cell>> Slots(string thing) => Of(thing).GroupBy(cell => cell.Column.Slot);

    private IEnumerable<string> Values(string thing) => Of(thing).Where(cell => cell.Column.Part == TableColumn.Value).SelectMany(cell => cell.Text.Split(TableText.Between));

    private string One(string thing) => Of(thing).FirstOrDefault().Text is { } text ? TextStyle.OneLine(text) : "";

    private static string? LabelIn(IEnumerable<Cell> slot, bool written = false)
    {
        var label = slot.FirstOrDefault(cell => cell.Column.Part == "label").Text;
        return written ? label : FactLabel.Of(label) ?? slot.First().Column.Label;
    }

    private static string? ValueIn(IEnumerable<Cell> slot) => slot.FirstOrDefault(cell => cell.Column.Part == TableColumn.Value).Text;

    private static string FirstOf(params ReadOnlySpan<string> texts)
    {
        foreach (var text in texts)
            if (text.Length > 0) return text;
        return "";
    }
}
