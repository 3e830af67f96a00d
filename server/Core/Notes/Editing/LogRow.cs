using NotesNetworking.Core.Notes.Conversations;
using NotesNetworking.Core.Notes.Dates;

namespace NotesNetworking.Core.Notes.Editing;

/// <summary>A row of a table of conversations: the day, the channel and the words, each in its column.</summary>
internal static class LogRow
{
    /// <summary>A row made like its neighbour.</summary>
    public static string Like(Note note, string source, ConversationRecord neighbour, DateOnly date, ConversationOpening opening, DateSpelling? spelling)
    {
        var start = TextStyle.LineStart(source, neighbour.Span.Start);
        var line = LineAt(source, start);
        var cells = CellsOf(line);
        var columns = LogColumns.Of(CellsOf(LineAt(source, HeadOf(source, start))));
        var style = EntryStyle.Of(source, neighbour, StartOfCell(source, neighbour.DateSpan.Start), "", date, spelling);
        var who = columns.Who >= 0 && columns.Who < cells.Length && IsOf(note, cells[columns.Who]) ? cells[columns.Who] : "";
        return Write(columns, cells.Length, style.Line(""), who, opening, line);
    }

    /// <summary>The first row of a table that has none yet.</summary>
    public static string First(string head, string day, ConversationOpening opening)
    {
        var titles = CellsOf(head);
        var count = titles.Length;
        return Write(LogColumns.Of(titles), count, day, "", opening, head);
    }

    // The arrow stands beside the date, which is where it is read.
    private static string Write(LogColumns columns, int count, string date, string who, ConversationOpening opening, ReadOnlySpan<char> like)
    {
        var cells = new string[count];
        Array.Fill(cells, "");
        if (columns.Who >= 0 && columns.Who < count) cells[columns.Who] = who;
        var (channel, text) = (columns.Channel < count ? columns.Channel : -1, columns.Text < count ? columns.Text : -1);
        if (text < 0) text = channel;
        if (channel < 0) channel = text;
        if (channel == text && text >= 0) cells[text] = opening.Words;
        else
        {
            if (channel >= 0) cells[channel] = opening.ChannelWord;
            if (text >= 0) cells[text] = opening.Line;
        }
        for (var i = 0; i < count; i++) cells[i] = cells[i].Replace("\\|", "|", StringComparison.Ordinal).Replace("|", "\\|", StringComparison.Ordinal);
        var alone = text < 0 && opening.Words.Length > 0 ? " " + opening.Words : "";
        cells[Math.Max(columns.Day, 0)] = opening.Arrow.Length == 0 ? date + alone : $"{date} {opening.Arrow}{alone}";

        var lead = like[..(like.Length - like.TrimStart(" \t>").Length)].ToString();
        var row = like.Trim(" \t>");
        var joint = row.Contains(" |", StringComparison.Ordinal) || !row.Contains('|') ? " | " : "|";
        return $"{lead}{(row.StartsWith("|") ? joint.TrimStart() : "")}{string.Join(joint, cells)}{(row.EndsWith("|") ? joint.TrimEnd() : "")}";
    }

    private static bool IsOf(Note note, string cell)
    {
        var name = cell.Trim('[', ']', '*', '_', ' ');
        if (note.Contact is not { } contact || name.Length == 0) return false;
        return contact.Name.Equals(name, StringComparison.OrdinalIgnoreCase) || contact.Name.StartsWith(name + " ", StringComparison.OrdinalIgnoreCase)
            || contact.Aliases.Any(alias => alias.Text.Equals(name, StringComparison.OrdinalIgnoreCase));
    }

    private static string[] CellsOf(ReadOnlySpan<char> line)
    {
        var row = line.Trim(" \t>");
        if (row.StartsWith("|")) row = row[1..];
        if (row.EndsWith("|") && !row.EndsWith("\\|")) row = row[..^1];
        var cells = new List<string>();
        var start = 0;
        for (var i = 0; i <= row.Length; i++)
        {
            if (i < row.Length && (row[i] != '|' || (i > 0 && row[i - 1] == '\\'))) continue;
            cells.Add(row[start..i].Trim().ToString());
            start = i + 1;
        }
        return [.. cells];
    }

    private static int StartOfCell(string source, int at)
    {
        while (at > 0 && source[at - 1] is not ('|' or '\r' or '\n')) at--;
        while (source[at] is ' ' or '\t') at++;
        return at;
    }

    private static int HeadOf(string source, int row)
    {
        while (row > 0 && TextStyle.LineStart(source, PreviousLine(source, row)) is var above && LineAt(source, above).Contains('|')) row = above;
        return row;
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
