using System.Text;

namespace NotesNetworking.Core.Exchange.Import;

/// <summary>
/// The rows of a table of separated values (RFC 4180). A quotation mark that opens no cell is itself, and one that is never
/// closed ends with the text. No library: those that there are cannot be compiled ahead of time without warnings.
/// </summary>
internal static class TableRows
{
    /// <summary>Each row that is not blank, with the line where it begins, from 1; cells without space around them. Open is the line
    /// of a quotation mark in it that is never closed, 0 without one.</summary>
    public static IEnumerable<(int Line, string[] Cells, int Open)> Read(string text, char separator)
    {
        var cells = new List<string>();
        var cell = new StringBuilder();
        var (line, start, isQuoted, opened) = (1, 1, false, 0);
        for (var i = 0; i <= text.Length; i++)
        {
            var c = i < text.Length ? text[i] : '\n';
            if (c == '\n') line++;
            if (isQuoted && i < text.Length)
            {
                if (c != '"') cell.Append(c);
                else if (i + 1 < text.Length && text[i + 1] == '"') cell.Append(text[i++]);
                else isQuoted = false;
            }
            else if (c == '"' && cell.ToString().Trim().Length == 0) (isQuoted, opened, cell) = (true, line, cell.Clear());
            else if (c != separator && c != '\n') cell.Append(c);
            else
            {
                cells.Add(cell.ToString().Trim());
                cell.Clear();
                if (c == separator) continue;
                if (cells.Any(one => one.Length > 0)) yield return (start, [.. cells], isQuoted ? opened : 0);
                cells.Clear();
                start = line;
            }
        }
    }
}
