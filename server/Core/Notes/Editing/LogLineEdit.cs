using NotesNetworking.Core.Notes.Conversations;
using NotesNetworking.Core.Notes.Dates;
using NotesNetworking.Core.Text;

namespace NotesNetworking.Core.Notes.Editing;

/// <summary>Adds a conversation to a log that a note keeps as a list or a table: one more line, made like its neighbours.</summary>
internal static class LogLineEdit
{
    /// <summary>The edit. <paramref name="records"/> are the items, or the rows, in order; there is at least one.</summary>
    public static TextEdit Add(string source, ConversationRecord[] records, DateOnly date, ConversationOpening opening)
    {
        var newestFirst = ConversationEdit.IsNewestFirst(records);
        var next = newestFirst ? Array.Find(records, record => record.Date <= date) : Array.Find(records, record => record.Date > date);
        var neighbour = next ?? records[^1];
        var start = TextStyle.LineStart(source, neighbour.Extent.Start);
        var line = neighbour.Form == RecordForm.Row ? Row(source, neighbour, date, opening) : Item(source, start, neighbour, date, opening.All);
        var ending = TextStyle.NewLine(source);
        if (next is not null) return TextEdit.Insert(start, line + ending);

        var end = neighbour.Extent.Start + source.AsSpan(neighbour.Extent.Start, neighbour.Extent.Length).TrimEnd().Length;
        return TextEdit.Insert(end, ending + line);
    }

    /// <summary>The beginning of an item made like its neighbour: bullet, date and separator.</summary>
    public static string Opening(string source, ConversationRecord neighbour, DateOnly date)
    {
        var (bullet, separator) = StyleOf(source, TextStyle.LineStart(source, neighbour.Extent.Start), neighbour);
        return $"{bullet}{DateReader.Write(date)}{separator} ";
    }

    private static string Item(string source, int start, ConversationRecord neighbour, DateOnly date, string words)
    {
        var (bullet, separator) = StyleOf(source, start, neighbour);
        return words.Length == 0 ? $"{bullet}{DateReader.Write(date)}" : $"{bullet}{DateReader.Write(date)}{separator} {words}";
    }

    private static (string Bullet, string Separator) StyleOf(string source, int start, ConversationRecord neighbour)
    {
        var rest = source.AsSpan(start);
        var indent = rest.Length - rest.TrimStart().Length;
        var bullet = rest[..(indent + rest[indent..].IndexOf(' ') + 1)];
        var behind = source.AsSpan(neighbour.DateSpan.End).TrimStart("]*_");
        var separator = behind.IsEmpty ? "" : behind[0] is ':' or ',' ? behind[..1] : behind.StartsWith(" - ") || behind.StartsWith(" – ") || behind.StartsWith(" — ") ? behind[..2] : "";
        return (bullet.ToString(), separator.ToString());
    }

    // The arrow stands beside the date, which is where it is read; the channel in its column, where there is one.
    private static string Row(string source, ConversationRecord neighbour, DateOnly date, ConversationOpening opening)
    {
        var row = source.AsSpan(neighbour.Span.Start, neighbour.Span.Length).Trim();
        var cells = new string[row.Trim('|').Count('|') - row.Count("\\|") + 1];
        Array.Fill(cells, "");
        cells[0] = opening.Arrow.Length == 0 ? DateReader.Write(date) : $"{DateReader.Write(date)} {opening.Arrow}";
        if (cells.Length == 1) return $"| {cells[0]} |";
        var channel = opening.Channel is null ? -1 : ChannelColumn(source, neighbour.Span.Start);
        var hasColumn = channel > 0 && channel < cells.Length;
        if (hasColumn) cells[channel] = opening.ChannelWord;
        var last = hasColumn && channel == cells.Length - 1 && cells.Length > 2 ? channel - 1 : cells.Length - 1;
        if (!hasColumn || last != channel) cells[last] = (hasColumn ? opening.Line : opening.Words).Replace("|", "\\|", StringComparison.Ordinal);
        return $"| {string.Join(" | ", cells)} |";
    }

    /// <summary>The column headed Type or Channel in the table of a row; -1 without one.</summary>
    private static int ChannelColumn(string source, int at)
    {
        var head = TextStyle.LineStart(source, at);
        while (head > 0 && TextStyle.LineStart(source, PreviousLine(source, head)) is var above && LineAt(source, above).Contains('|')) head = above;
        var titles = LineAt(source, head).Trim().Trim('|').ToString().Split('|');
        return Array.FindIndex(titles, title => title.Trim(' ', '\t', '*', '_').ToLowerInvariant() is "type" or "channel");
    }

    // An offset in the line above one that begins at an offset.
    private static int PreviousLine(string source, int start) =>
        start > 1 && source[start - 1] == '\n' && source[start - 2] == '\r' ? start - 2 : start - 1;

    private static ReadOnlySpan<char> LineAt(string source, int start)
    {
        var line = source.AsSpan(start);
        return line.IndexOfAny('\r', '\n') is >= 0 and var length ? line[..length] : line;
    }
}
