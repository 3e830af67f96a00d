using System.Collections.Frozen;
using System.Collections.Immutable;
using NotesNetworking.Core.Notes.Dates;
using NotesNetworking.Core.Notes.Markdown;
using NotesNetworking.Core.Text;

namespace NotesNetworking.Core.Notes.Conversations;

/// <summary>
/// The conversations that a contact's own note keeps: under dated headings, as dated items below a heading such as
/// Log, or as rows of a table with a Date column.
/// </summary>
internal sealed class ContactLog(ConversationReader reader)
{
    private static readonly FrozenSet<string> s_logWords = FrozenSet.ToFrozenSet(
    [
        "log", "history", "timeline", "interaction", "interactions", "conversation", "conversations", "contact", "contacts",
        "meeting", "meetings", "call", "calls",
    ], StringComparer.OrdinalIgnoreCase);

    public void Read()
    {
        var blocks = reader.Body.Blocks;
        for (var i = 0; i < blocks.Count; i++)
            if (blocks[i] is { Kind: BlockKind.Heading, InQuote: false }) ReadHeading(i);

        var headings = new Stack<BodyBlock>();
        for (var i = 0; i < blocks.Count; i++)
        {
            var block = blocks[i];
            if (block.InQuote) continue;
            if (block.Kind == BlockKind.Heading)
            {
                while (headings.TryPeek(out var above) && above.Level >= block.Level) headings.Pop();
                headings.Push(block);
            }
            else if (block.Kind == BlockKind.Item && headings.Any(IsLog) && !reader.IsInRecord(block.Text)) ReadItem(i);
            else if (block is { Kind: BlockKind.Row, IsTableHead: true } && IsDateColumn(block)) ReadRows(i);
        }
    }

    private void ReadHeading(int index)
    {
        var heading = reader.Body.Blocks[index];
        var line = ReadLine(heading.Text);
        if (line.Reading != DateReading.Date) return;
        var end = reader.EndOfSection(index);
        var with = WithLinks.InHeading(reader.Source, heading.Text, reader.Body)
            .Concat(index + 1 < end && SaysWithWhom(reader.Body.Blocks[index + 1]) ? WithLinks.In(reader.Source, reader.Body.Blocks[index + 1].Text, reader.Body) : []);
        var extent = TextSpan.FromBounds(heading.Span.Start, reader.StartOf(end));
        reader.Add(Record(RecordForm.Heading, line, heading.Span, extent, with, reader.FieldsIn(index, end)) with { Level = heading.Level });
    }

    private void ReadItem(int index)
    {
        var item = reader.Body.Blocks[index];
        var line = ReadLine(FirstLine(item.Text));
        if (line.Reading != DateReading.Date) return;
        var fields = reader.FieldsIn(index, reader.BlocksUntil(index, item.Span.End));
        reader.Add(Record(RecordForm.Item, line, item.Text, item.Span, WithLinks.In(reader.Source, item.Text, reader.Body), fields));
    }

    private void ReadRows(int head)
    {
        var blocks = reader.Body.Blocks;
        var titles = blocks[head].Cells.Select(reader.Words).ToArray();
        var channel = Array.FindIndex(titles, title => Is(title, "type") || Is(title, "channel"));
        for (var i = head + 1; i < blocks.Count && blocks[i] is { Kind: BlockKind.Row, IsTableHead: false } row; i++)
        {
            if (row.Cells.IsEmpty) continue;
            var line = ReadLine(row.Cells[0]);
            if (line.Reading != DateReading.Date) continue;
            var by = channel > 0 && channel < row.Cells.Length ? reader.Channels.Read(reader.Words(row.Cells[channel]).Trim(), out _) : null;
            var rest = row.Cells.Where((_, column) => column > 0 && (column != channel || by is null)).Select(cell => reader.Words(cell).Trim());
            var with = WithLinks.In(reader.Source, row.Text, reader.Body);
            reader.Add(Record(RecordForm.Row, line, row.Span, row.Span, with, reader.FieldsIn(i, i + 1)) with
            {
                Channel = by ?? line.Channel,
                Text = string.Join(" · ", rest.Where(text => text.Length > 0)),
            });
        }
    }

    private ConversationRecord Record(
        RecordForm form, ConversationLine line, TextSpan span, TextSpan extent, IEnumerable<Link> with, ImmutableArray<ConversationField> fields) => new()
    {
        Form = form,
        Date = line.Date,
        DateSpan = line.DateSpan,
        Time = line.Time,
        Channel = line.Channel,
        From = line.From,
        Text = reader.Words(line.TextSpan),
        Span = span,
        Extent = extent,
        WithOwnContact = true,
        With = [.. with],
        Fields = fields,
    };

    private ConversationLine ReadLine(TextSpan span)
    {
        var line = ConversationLine.Read(reader.Source, span, reader.Channels, reader.DayOrder);
        if (line.Reading == DateReading.NoSuchDate) reader.ReportDate(line.DateSpan);
        return line;
    }

    private bool IsDateColumn(BodyBlock head) => head.Cells is [var first, ..] && Is(reader.Words(first), "date");

    private bool IsLog(BodyBlock heading)
    {
        foreach (var word in reader.Words(heading.Text).Split(s_notInWords, StringSplitOptions.RemoveEmptyEntries))
            if (s_logWords.Contains(word)) return true;
        return false;
    }

    private static readonly char[] s_notInWords = [.. Enumerable.Range(0, 128).Select(i => (char)i).Where(c => !char.IsLetterOrDigit(c))];

    private static bool Is(string title, string word) => title.Trim(' ', '\t', '*', '_').Equals(word, StringComparison.OrdinalIgnoreCase);

    // A heading of its own, a quotation and a task (a plan) are no text of the conversation above.
    private bool SaysWithWhom(BodyBlock block) => block is { Kind: BlockKind.Paragraph or BlockKind.Item, InQuote: false } && !reader.IsTask(block);

    private TextSpan FirstLine(TextSpan span) =>
        reader.Source.AsSpan(span.Start, span.Length).IndexOfAny('\r', '\n') is >= 0 and var length ? span with { Length = length } : span;
}
