using NotesNetworking.Core.Notes.Conversations;
using NotesNetworking.Core.Notes.Dates;
using NotesNetworking.Core.Notes.Markdown;
using NotesNetworking.Core.Notes.Settings;
using NotesNetworking.Core.Notes.Words;
using NotesNetworking.Core.Text;

namespace NotesNetworking.Core.Notes.Editing;

/// <summary>A link to a day's note, as a notebook writes it: <c>Sep 12th, 2026</c>.</summary>
/// <param name="Written">What stands between the brackets.</param>
/// <param name="Date">The day.</param>
public readonly record struct DayLink(string Written, DateOnly Date)
{
    /// <summary>As Logseq writes it unless it is told otherwise.</summary>
    public static DayLink Default { get; } = new("Sep 12th, 2026", new DateOnly(2026, 9, 12));

    /// <summary>The link to another day.</summary>
    public string To(DateOnly date) => $"[[{new DateSpelling([], DayOrder.Unknown).Write(Written, Date, date)}]]";
}

/// <summary>
/// The first conversation of a note that is ready for it: in an empty table, below an outliner's <c>- Log</c> or a heading
/// for conversations; in a Logseq graph, where a page is a list, as a bullet.
/// </summary>
internal static class FirstConversation
{
    /// <summary>The edits that may add it, the best first.</summary>
    public static IEnumerable<TextEdit> Ways(Note note, string source, NotebookSettings settings, DateOnly date, ConversationOpening opening, DayLink? dayLink)
    {
        var blocks = MarkdownReader.Read(source, note.FrontMatter).Blocks;
        var isLogseq = settings.Layout.IsLogseq(note.Path);
        var day = isLogseq ? (dayLink ?? DayLink.Default).To(date) : DateReader.Write(date);
        var separator = isLogseq || opening.All.Length == 0 ? " " : ": ";
        var entry = (day + separator + opening.All).TrimEnd();
        var line = TextStyle.NewLine(source);
        if (EmptyTable(source, blocks) is { } head && TextStyle.NextLine(source, TextStyle.NextLine(source, head.Span.Start)) is var below)
        {
            var row = LogRow.First(source[TextStyle.LineStart(source, head.Span.Start)..TextStyle.LineEnd(source, head.Span.Start)], date, opening);
            yield return TextEdit.Insert(below, EndsLine(source, below) ? row + line : line + row);
        }
        foreach (var item in blocks)
            if (item is { Kind: BlockKind.Item, InQuote: false } && HeadingWords.IsLogName(source.AsSpan(item.Text.Start, TextStyle.LineEnd(source, item.Text.Start) - item.Text.Start)))
                yield return TextEdit.Insert(TextStyle.LineEnd(source, item.Text.Start), line + Nested(source, item) + entry);
        foreach (var heading in note.Headings)
            if (heading is { InQuote: false } && (heading.Level > 1 || heading != note.Headings[0]) && HeadingWords.Of(heading.Text) == HeadingKind.Contact)
                yield return BelowHeading(source, heading, BulletIn(source, blocks), entry, line);
        if (!isLogseq) yield break;
        yield return AtEnd(source, "- " + entry, line);
        yield return AtEnd(source, $"- Log{line}\t- {entry}", line);
    }

    // A template leaves the head of a table.
    private static BodyBlock? EmptyTable(string source, IReadOnlyList<BodyBlock> blocks)
    {
        for (var i = 0; i < blocks.Count; i++)
            if (blocks[i] is { Kind: BlockKind.Row, IsTableHead: true, InQuote: false } head && !(i + 1 < blocks.Count && blocks[i + 1] is { Kind: BlockKind.Row, IsTableHead: false })
                && LogColumns.Of([.. head.Cells.Select(cell => source.Substring(cell.Start, cell.Length))]).AreOfALog(isBelowLog: true)) return head;
        return null;
    }

    private static TextEdit BelowHeading(string source, Heading heading, string bullet, string entry, string line)
    {
        // So does it the bullet of an empty list.
        var next = TextStyle.NextLine(source, heading.Span.End);
        if (next < source.Length && source.AsSpan(next, TextStyle.LineEnd(source, next) - next).IsWhiteSpace()) next = TextStyle.NextLine(source, next);
        var end = TextStyle.LineEnd(source, next);
        var words = source.AsSpan(next, end - next);
        if (words.Trim() is "-" or "*" or "+") return TextEdit.Insert(end, (words.EndsWith(" ") ? "" : " ") + entry);
        return ListBelow.Insert(source, heading, $"{bullet} {entry}{line}");
    }

    private static string Nested(string source, BodyBlock item)
    {
        var start = TextStyle.LineStart(source, item.Text.Start);
        var lead = source[start..item.Text.Start];
        var indent = lead[..(lead.Length - lead.TrimStart(' ', '\t').Length)];
        return indent + (source.Contains("\n\t", StringComparison.Ordinal) || !source.Contains("\n  ", StringComparison.Ordinal) ? "\t" : "  ") + lead[indent.Length..];
    }

    private static string BulletIn(string source, IReadOnlyList<BodyBlock> blocks)
    {
        foreach (var block in blocks)
            if (block is { Kind: BlockKind.Item, InQuote: false } && source[block.Span.Start] is '-' or '*' or '+') return source[block.Span.Start].ToString();
        return "-";
    }

    private static TextEdit AtEnd(string source, string words, string line)
    {
        var end = source.AsSpan().TrimEnd().Length;
        // The properties of a page are apart from its blocks.
        var isAfterList = source.AsSpan(TextStyle.LineStart(source, end)).TrimStart() is ['-' or '*' or '+', ' ', ..];
        return TextEdit.Insert(end, (end == 0 ? "" : isAfterList ? line : line + line) + words);
    }

    private static bool EndsLine(string source, int at) => at == 0 || source[at - 1] is '\n' or '\r';
}
