using NotesNetworking.Core.Notes.Conversations;
using NotesNetworking.Core.Notes.Dates;
using NotesNetworking.Core.Text;

namespace NotesNetworking.Core.Notes.Editing;

/// <summary>Adds a conversation to a log that a note keeps as a list or a table: one more line, made like its neighbours.</summary>
internal static class LogLineEdit
{
    /// <summary>The edit. <paramref name="records"/> are the items, or the rows, in order; there is at least one.</summary>
    public static TextEdit Add(string source, ConversationRecord[] records, DateOnly date, string words)
    {
        var newestFirst = ConversationEdit.IsNewestFirst(records);
        var next = newestFirst ? Array.Find(records, record => record.Date <= date) : Array.Find(records, record => record.Date > date);
        var neighbour = next ?? records[^1];
        var start = TextStyle.LineStart(source, neighbour.Extent.Start);
        var line = neighbour.Form == RecordForm.Row ? Row(source, neighbour, date, words) : Item(source, start, neighbour, date, words);
        var ending = TextStyle.NewLine(source);
        if (next is not null) return TextEdit.Insert(start, line + ending);

        var end = neighbour.Extent.Start + source.AsSpan(neighbour.Extent.Start, neighbour.Extent.Length).TrimEnd().Length;
        return TextEdit.Insert(end, ending + line);
    }

    private static string Item(string source, int start, ConversationRecord neighbour, DateOnly date, string words)
    {
        var rest = source.AsSpan(start);
        var indent = rest.Length - rest.TrimStart().Length;
        var bullet = rest[..(indent + rest[indent..].IndexOf(' ') + 1)];
        var behind = source.AsSpan(neighbour.DateSpan.End).TrimStart("]*_");
        var separator = behind.IsEmpty ? "" : behind[0] is ':' or ',' ? behind[..1] : behind.StartsWith(" - ") || behind.StartsWith(" – ") || behind.StartsWith(" — ") ? behind[..2] : "";
        return words.Length == 0 ? $"{bullet}{DateReader.Write(date)}" : $"{bullet}{DateReader.Write(date)}{separator} {words}";
    }

    private static string Row(string source, ConversationRecord neighbour, DateOnly date, string words)
    {
        var row = source.AsSpan(neighbour.Span.Start, neighbour.Span.Length).Trim();
        var cells = new string[row.Trim('|').Count('|') - row.Count("\\|") + 1];
        Array.Fill(cells, "");
        cells[0] = DateReader.Write(date);
        if (cells.Length > 1) cells[^1] = words.Replace("|", "\\|", StringComparison.Ordinal);
        return $"| {string.Join(" | ", cells)} |";
    }
}
