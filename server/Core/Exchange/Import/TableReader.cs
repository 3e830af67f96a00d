using System.Collections.Immutable;

namespace NotesNetworking.Core.Exchange.Import;

/// <summary>
/// Reads tables of contacts (RFC 4180; also with semicolons or tabs): those that <see cref="TableText"/> writes, and those of
/// Google Contacts, LinkedIn's connections, Outlook and Apple, by the names of their columns.
/// </summary>
public static class TableReader
{
    // LinkedIn has some lines of its own above the headings.
    private const int MostLinesAbove = 20;

    /// <summary>Reads all rows of a text.</summary>
    public static ImportedFile Read(string text)
    {
        text = text.TrimStart('\uFEFF');
        var problems = ImmutableArray.CreateBuilder<ImportProblem>();
        TableColumn[]? columns = null;
        var rows = new List<(int Line, string[] Cells)>();
        foreach (var (line, row, open) in TableRows.Read(text, DelimiterOf(text)))
        {
            if (open > 0) problems.Add(new ImportProblem(open, "A quotation mark in this line is never closed, so all that follows is one cell."));
            if (columns is not null) rows.Add((line, [.. row.Select(WithoutMark)]));
            else if (ColumnsOf(row) is { } found) columns = found;
            else if (line > MostLinesAbove) break;
        }
        if (columns is null)
        {
            problems.Insert(0, new ImportProblem(1, "No row names the columns. Understood are name, or First Name and Last Name, and what Google Contacts, LinkedIn, Outlook and export --format csv write beside."));
            return new ImportedFile([], problems.ToImmutable());
        }
        var contacts = ImmutableArray.CreateBuilder<ImportedContact>(rows.Count);
        var dates = columns.Select((_, at) => new TableDates(rows.Select(row => at < row.Cells.Length ? row.Cells[at] : ""))).ToArray();
        foreach (var (line, row) in rows)
            if (new TableFacts(line, columns, row, dates, problems).Read() is { } contact) contacts.Add(contact);
        TellLeftOut(columns, rows, problems);
        return new ImportedFile(contacts.ToImmutable(), problems.ToImmutable());
    }

    // What no column has a place for is told once for the column, where it first says anything.
    private static void TellLeftOut(TableColumn[] columns, List<(int Line, string[] Cells)> rows, ImmutableArray<ImportProblem>.Builder problems)
    {
        for (var at = 0; at < columns.Length; at++)
        {
            if (columns[at].Thing.Length > 0) continue;
            var lines = rows.Where(row => at < row.Cells.Length && row.Cells[at].Length > 0).Select(row => row.Line).ToArray();
            if (lines.Length > 0) problems.Add(new ImportProblem(lines[0], $"The notes have no place for the column \"{columns[at].Heading}\", and it is left out: {CardReader.Lines(lines)}."));
        }
        foreach (var (line, cells) in rows)
            if (cells.Skip(columns.Length).Any(cell => cell.Length > 0)) problems.Add(new ImportProblem(line, "This row has more cells than there are columns, and the last are left out."));
    }

    private static TableColumn[]? ColumnsOf(string[] row)
    {
        if (row.Length < 2) return null;
        var columns = row.Select(TableColumn.Of).ToArray();
        // A list of addresses has no names, but some other column that is known.
        return columns.Any(column => column.IsName) || (columns.Any(column => column.Thing == "email") && columns.Count(column => column.Thing.Length > 0) > 1) ? columns : null;
    }

    private static char DelimiterOf(string text)
    {
        var line = text.Split('\n').Take(MostLinesAbove + 1).FirstOrDefault(line => ColumnsOf([.. line.Split(',', ';', '\t').Select(cell => cell.Trim().Trim('"'))]) is not null) ?? text;
        return ",;\t".MaxBy(delimiter => line.Count(c => c == delimiter));
    }

    // What keeps a spreadsheet from taking a cell for a formula, as export --for-spreadsheets writes it.
    private static string WithoutMark(string cell) => cell is ['\'', var first, ..] && TableText.IsFormula(first) ? cell[1..] : cell;
}
