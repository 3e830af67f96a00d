using NotesNetworking.Core.Notes.Conversations;
using NotesNetworking.Core.Notes.Dates;
using NotesNetworking.Core.Notes.FrontMatter;
using NotesNetworking.Core.Text;

namespace NotesNetworking.Core.Notes.Editing;

/// <summary>Adds a conversation to a log that a note keeps in its front matter: one more item, with the keys of its neighbour.</summary>
internal static class LogEntryEdit
{
    /// <summary>The edit; null where the list is not written with an item a line. <paramref name="records"/> holds at least one.</summary>
    public static TextEdit? Add(Note note, string source, ConversationRecord[] records, DateOnly date, ConversationOpening opening)
    {
        if (note.FrontMatter is not { Document.Error: null } block) return null;
        var newestFirst = ConversationEdit.IsNewestFirst(records);
        var next = newestFirst ? Array.Find(records, record => record.Date <= date) : Array.Find(records, record => record.Date > date);
        var neighbour = next ?? records[^1];
        var start = TextStyle.LineStart(source, neighbour.Span.Start);
        var bullet = source[start..neighbour.Span.Start];
        if (bullet.Trim() != "-" || ItemAt(block, neighbour.Span.Start) is not { } item) return null;

        var ending = TextStyle.NewLine(source);
        var words = bullet + string.Join(ending + new string(' ', bullet.Length), Lines(source, item, date, opening));
        return next is not null
            ? TextEdit.Insert(start, words + ending)
            : TextEdit.Insert(neighbour.Span.End, ending + words);
    }

    private static List<string> Lines(string source, YamlValue item, DateOnly date, ConversationOpening opening)
    {
        if (item is not YamlMap map) return [FrontMatterEdit.Quote($"{DateReader.Write(date)} {opening.All}".TrimEnd())];
        if (map.Entries is [{ } only] && !FrontMatterLog.IsDate(only)) return [Entry(DateReader.Write(date), opening.All)];
        var hasChannel = opening.Channel is not null && map.Entries.Any(FrontMatterLog.IsChannel);
        var pairs = map.Entries.Select(entry => FrontMatterLog.IsDate(entry) ? $"{entry.Key}: {DateReader.Write(date)}"
            : FrontMatterLog.IsText(entry) ? Entry(entry.Key, hasChannel ? opening.Line : opening.All)
            : FrontMatterLog.IsChannel(entry) ? Entry(entry.Key, opening.Channel ?? "")
            : "").Where(pair => pair.Length > 0).ToList();
        if (!map.Entries.Any(FrontMatterLog.IsText)) pairs.Add(Entry("text", hasChannel ? opening.Line : opening.All));
        pairs.RemoveAll(pair => pair.Length == 0);
        return source[map.Span.Start] == '{' ? [$"{{{string.Join(", ", pairs)}}}"] : pairs;
    }

    private static string Entry(string key, string value) => value.Length == 0 ? "" : $"{key}: {FrontMatterEdit.Quote(value)}";

    private static YamlValue? ItemAt(FrontMatterBlock block, int start) => block.Document.Entries.Select(entry => entry.Value).OfType<YamlList>()
        .SelectMany(list => list.Items).FirstOrDefault(item => item.Span.Start == start);
}
