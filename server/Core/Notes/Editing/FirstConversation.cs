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
    /// <summary>An entry in one way.</summary>
    /// <param name="Day">The day alone, for a table.</param>
    /// <param name="Line">The day and the words.</param>
    /// <param name="Bullet">What an item begins with; null where the note's own lists decide.</param>
    private readonly record struct Entry(string Day, string Line, string? Bullet);

    /// <summary>The edits that may add it, the best first: in the ways of the notebook's other logs, then in ours.</summary>
    public static IEnumerable<TextEdit> Ways(
        Note note, string source, NotebookSettings settings, DateOnly date, ConversationOpening opening, DayLink? dayLink, IReadOnlyList<LogStyle> styles)
    {
        var blocks = MarkdownReader.Read(source, note.FrontMatter).Blocks;
        var isLogseq = settings.Layout.IsLogseq(note.Path);
        foreach (var style in styles)
        {
            if (style.Form == RecordForm.Heading)
            {
                if (AtHeading(note, source, style) is { } at) yield return LogHeadingEdit.Insert(source, at, $"{new string('#', style.Level)} {style.Entry(date, opening.All)}");
                continue;
            }
            var entry = new Entry(style.Day(date), style.Entry(date, opening.All), style.Bullet);
            foreach (var edit in Ways(note, source, blocks, isLogseq, date, opening, entry)) yield return edit;
        }
        var day = isLogseq ? (dayLink ?? DayLink.Default).To(date) : DateReader.Write(date);
        var separator = isLogseq || opening.All.Length == 0 ? " " : ": ";
        var plain = new Entry(DateReader.Write(date), (day + separator + opening.All).TrimEnd(), null);
        foreach (var edit in Ways(note, source, blocks, isLogseq, date, opening, plain)) yield return edit;
    }

    private static IEnumerable<TextEdit> Ways(
        Note note, string source, IReadOnlyList<BodyBlock> blocks, bool isLogseq, DateOnly date, ConversationOpening opening, Entry entry)
    {
        var line = TextStyle.NewLine(source);
        if (EmptyTable(source, blocks) is { } head && TextStyle.NextLine(source, TextStyle.NextLine(source, head.Span.Start)) is var below)
        {
            var row = LogRow.First(source[TextStyle.LineStart(source, head.Span.Start)..TextStyle.LineEnd(source, head.Span.Start)], entry.Day, opening);
            yield return TextEdit.Insert(below, EndsLine(source, below) ? row + line : line + row);
        }
        foreach (var item in blocks)
            if (item is { Kind: BlockKind.Item, InQuote: false } && HeadingWords.IsLogName(source.AsSpan(item.Text.Start, TextStyle.LineEnd(source, item.Text.Start) - item.Text.Start)))
                yield return TextEdit.Insert(TextStyle.LineEnd(source, item.Text.Start), line + Nested(source, item) + entry.Line);
        foreach (var heading in note.Headings)
            if (IsForLog(note, heading)) yield return BelowHeading(source, heading, BulletIn(source, blocks, entry.Bullet), entry.Line, line);
        if (!isLogseq) yield break;
        yield return AtEnd(source, "- " + entry.Line, line);
        yield return AtEnd(source, $"- Log{line}\t- {entry.Line}", line);
    }

    private static bool IsForLog(Note note, Heading heading) =>
        heading is { InQuote: false } && (heading.Level > 1 || heading != note.Headings[0]) && HeadingWords.Of(heading.Text) == HeadingKind.Contact;

    /// <summary>Where a dated heading goes: below the heading for the log, where it stands lower, or after the introduction where there is no log.</summary>
    private static int? AtHeading(Note note, string source, LogStyle style)
    {
        var log = note.Headings.FirstOrDefault(heading => IsForLog(note, heading));
        return log is null ? ConversationEdit.AfterIntroduction(note, source)
            : log.Level < style.Level ? TextStyle.NextLine(source, log.Span.End)
            : null;
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
        return ListBelow.Insert(source, heading, $"{bullet} {entry}".TrimStart() + line);
    }

    private static string Nested(string source, BodyBlock item)
    {
        var start = TextStyle.LineStart(source, item.Text.Start);
        var lead = source[start..item.Text.Start];
        var indent = lead[..(lead.Length - lead.TrimStart(' ', '\t').Length)];
        return indent + (source.Contains("\n\t", StringComparison.Ordinal) || !source.Contains("\n  ", StringComparison.Ordinal) ? "\t" : "  ") + lead[indent.Length..];
    }

    // Numbers, and paragraphs without a bullet, are the log's own; of the bullets the note has one for all its lists.
    private static string BulletIn(string source, IReadOnlyList<BodyBlock> blocks, string? style)
    {
        if (style is not (null or "-" or "*" or "+")) return style;
        foreach (var block in blocks)
            if (block is { Kind: BlockKind.Item, InQuote: false } && source[block.Span.Start] is '-' or '*' or '+') return source[block.Span.Start].ToString();
        return style ?? "-";
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
