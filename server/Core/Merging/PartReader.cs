using NotesNetworking.Core.Notes;
using NotesNetworking.Core.Notes.Conversations;
using NotesNetworking.Core.Notes.FollowUps;
using NotesNetworking.Core.Notes.Markdown;
using NotesNetworking.Core.Text;

namespace NotesNetworking.Core.Merging;

/// <summary>
/// Takes a note's body apart into parts, by whole lines: put together again they are the body, whatever it holds.
/// </summary>
internal sealed class PartReader
{
    private readonly string _text;
    private readonly LineMap _lines;
    private readonly Dictionary<int, ConversationRecord> _records = [];
    private readonly Dictionary<int, FollowUp> _followUps = [];
    private readonly Dictionary<int, BodyBlock> _blocks = [];
    private readonly int _lineCount;
    private readonly Dictionary<int, int> _code = []; // the first line of each stretch of code, and its last
    private string _lead = "";

    private PartReader(Note note, string text)
    {
        (_text, _lines) = (text, note.Lines);
        // A text that ends with a line ending has an empty last line, which is none.
        _lineCount = _lines.Count - 1;
        foreach (var record in note.Conversations)
            if (record.Form is not (RecordForm.MeetingNote or RecordForm.DatedSibling)) _records.TryAdd(_lines.LineAt(record.Span.Start), record);
        foreach (var followUp in note.FollowUps) _followUps.TryAdd(_lines.LineAt(followUp.Span.Start), followUp);
        var body = MarkdownReader.Read(text, note.FrontMatter);
        foreach (var code in body.Verbatim) _code[_lines.LineAt(code.Span.Start)] = LastLine(code.Span);
        foreach (var block in body.Blocks)
        {
            if (block.InQuote || block.Kind == BlockKind.Paragraph || !IsFirstOnLine(block)) continue;
            _blocks.TryAdd(_lines.LineAt(block.Span.Start), block);
        }
    }

    /// <summary>The sections of a body, the first being what stands above all headings; and the blank lines at its end.</summary>
    /// <param name="note">The note, as parsed from <paramref name="text"/>.</param>
    /// <param name="text">The note's text, which ends with a line ending or is empty.</param>
    public static (IReadOnlyList<Part> Sections, string Tail) Read(Note note, string text)
    {
        var reader = new PartReader(note, text);
        return (reader.ReadSections(reader._lines.LineAt(note.FrontMatter?.End ?? 0)), reader._lead);
    }

    private List<Part> ReadSections(int line)
    {
        var sections = new List<Part>();
        var end = NextHeading(line);
        sections.Add(new Part { Kind = PartKind.Section, Own = "", Key = "", Parts = ReadBlocks(line, end, 1) });
        var above = new Stack<BodyBlock>();
        while (end < _lineCount) sections.Add(ReadSection(ref end, above));
        return sections;
    }

    private Part ReadSection(ref int line, Stack<BodyBlock> above)
    {
        var (heading, record, lead) = (_blocks[line], _records.GetValueOrDefault(line), TakeLead());
        while (above.TryPeek(out var last) && last.Level >= heading.Level) above.Pop();
        var key = above.TryPeek(out var parent) ? Fold(parent.Text) : "";
        above.Push(heading);
        var start = line;
        line = Math.Max(line, LastLine(heading.Span)) + 1;
        var own = Lines(start, line);
        var next = NextHeading(line);
        var parts = ReadBlocks(line, next, 1);
        line = next;
        // What a conversation has below its heading belongs to it, headings included, until the next conversation.
        while (record is not null && line < _lineCount && _blocks[line].Level > heading.Level && !_records.ContainsKey(line)) parts.Add(ReadSection(ref line, above));
        return new Part
        {
            Kind = PartKind.Section, Lead = lead, Own = own, Parts = parts, Key = Fold(heading.Text), Above = key,
            Date = record?.Date, Time = record?.Time, Level = heading.Level,
        };
    }

    private int NextHeading(int line)
    {
        while (line < _lineCount && !(_blocks.TryGetValue(line, out var block) && block.Kind == BlockKind.Heading)) line++;
        return line;
    }

    private List<Part> ReadBlocks(int line, int end, int depth)
    {
        var parts = new List<Part>();
        while (line < end)
        {
            if (IsBlank(line))
            {
                _lead += Lines(line, line + 1);
                line++;
                continue;
            }
            var next = EndOfBlock(line, end, depth, out var kind);
            var lead = TakeLead();
            parts.Add(kind == PartKind.Item ? ReadItem(line, next, depth, lead) : new Part
            {
                Kind = kind, Lead = lead, Own = Lines(line, next), Key = Lines(line, next).Trim(),
                Date = _records.GetValueOrDefault(line)?.Date, Time = _records.GetValueOrDefault(line)?.Time,
            });
            line = next;
        }
        return parts;
    }

    private Part ReadItem(int line, int end, int depth, string lead)
    {
        var head = _followUps.TryGetValue(line, out var followUp) ? LastLine(followUp.Span) + 1 : line + 1;
        while (head < end && !IsBlank(head) && !IsItem(head, depth + 1)) head++;
        var task = followUp is not null ? TaskLine.Read(_text, followUp, _lines.StartOf(line), _lines.EndOf(LastLine(followUp.Span))) : null;
        var parts = ReadBlocks(head, end, depth + 1);
        return new Part
        {
            Kind = PartKind.Item, Lead = lead, Own = Lines(line, head), Parts = parts, Task = task,
            Key = followUp is null ? Fold(_blocks[line].Text) : Fold(followUp.TextSpan),
            Date = _records.GetValueOrDefault(line)?.Date, Time = _records.GetValueOrDefault(line)?.Time,
        };
    }

    private int EndOfBlock(int line, int end, int depth, out PartKind kind)
    {
        if (IsItem(line, depth))
        {
            kind = PartKind.Item;
            var last = Math.Min(LastLine(_blocks[line].Span), end - 1);
            var next = line + 1;
            while (next <= last && !IsItem(next, depth)) next++;
            while (next > line + 1 && IsBlank(next - 1)) next--;
            return next;
        }
        if (IsRow(line) && !_blocks[line].IsTableHead)
        {
            kind = PartKind.Row;
            return line + 1;
        }
        kind = PartKind.Text;
        // The line of dashes below a table's head belongs to it.
        if (IsRow(line)) return Math.Min(line + 2, end);
        var first = line;
        while (line < end && !IsBlank(line) && (line == first || !(IsItem(line, depth) || IsRow(line))))
            line = _code.TryGetValue(line, out var last) && last < end ? last + 1 : line + 1;
        return line;
    }

    private bool IsItem(int line, int depth) => _blocks.TryGetValue(line, out var block) && block.Kind == BlockKind.Item && block.Level == depth;

    private bool IsRow(int line) => _blocks.TryGetValue(line, out var block) && block.Kind == BlockKind.Row;

    private bool IsBlank(int line) => _text.AsSpan(_lines.StartOf(line), _lines.EndOf(line) - _lines.StartOf(line)).IsWhiteSpace();

    // A heading inside an item is that item's, and an item begins its line with its own bullet.
    private bool IsFirstOnLine(BodyBlock block)
    {
        // Markdig's rows begin behind their first bar.
        if (block.Kind == BlockKind.Row) return true;
        var start = _lines.StartOf(_lines.LineAt(block.Span.Start));
        return _text.AsSpan(start, block.Span.Start - start).IsWhiteSpace() && (block.Kind != BlockKind.Heading || block.Span.Start - start <= 3);
    }

    private int LastLine(TextSpan span) => _lines.LineAt(Math.Max(span.Start, span.End - 1));

    private string Lines(int from, int to) => _text[_lines.StartOf(from).._lines.EndOf(to - 1)];

    private string Fold(TextSpan span) => string.Join(' ', _text.Substring(span.Start, span.Length).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private string TakeLead()
    {
        var lead = _lead;
        _lead = "";
        return lead;
    }
}
