using System.Collections.Immutable;
using NotesNetworking.Core.Notes.Dates;
using NotesNetworking.Core.Notes.Markdown;
using NotesNetworking.Core.Notes.Words;
using NotesNetworking.Core.Text;

namespace NotesNetworking.Core.Notes.Conversations;

/// <summary>
/// The conversations that a contact's own note keeps: under dated headings, as dated items, paragraphs or rows below a
/// heading such as Log (docs/format.md, "A log").
/// </summary>
internal sealed class ContactLog(ConversationReader reader)
{
    // An outliner's "- Log" is a heading to the items nested in it.
    private const int OutlineLevel = 100;
    private const int CalloutLevel = 99;

    // "Meeting with Ada 2026-09-12" is a conversation, "Contract until 2026-09-12" is not.
    private static readonly WordSet s_otherDate = new(
        "plan|plans|prep|birthday|agenda|next|todo|due|deadline|by|until|till|updated|since|before|after|from|born|created|last|started|joined|left|died|married|expires|valid|of|for|version|status|draft|starting|ending");

    private readonly Stack<(int Level, HeadingKind Kind, string? Channel)> _sections = new();
    private int _recordedUntil;

    private string Source => reader.Source;

    /// <summary>The first table with days below no heading but the note's title or one for notes: whether it is a log, it does not say.</summary>
    public TextSpan? UncountedTable { get; private set; }

    /// <summary>Reads the note.</summary>
    public void Read()
    {
        var blocks = reader.Body.Blocks;
        for (var i = 0; i < blocks.Count; i++)
        {
            var block = blocks[i];
            if (block.InQuote ? !IsInCallout(block) : PopCallout()) continue;
            switch (block.Kind)
            {
                case BlockKind.Heading:
                    ReadHeading(i);
                    break;
                case BlockKind.Item when block.Span.Start >= _recordedUntil:
                    ReadItem(i);
                    break;
                case BlockKind.Paragraph when block.Span.Start >= _recordedUntil && Kind is HeadingKind.Contact or HeadingKind.Loose:
                    ReadParagraph(i);
                    break;
                case BlockKind.Row when block.IsTableHead:
                    ReadTable(i);
                    break;
            }
        }
    }

    /// <summary>What the sections around the current block say of it.</summary>
    private HeadingKind Kind => _sections.TryPeek(out var section) ? section.Kind : HeadingKind.Loose;

    /// <summary>The channel of entries that name none: what stands below "Letters" are letters.</summary>
    private string? SectionChannel => _sections.TryPeek(out var section) ? section.Channel : null;

    // "Spring" below "Letters" still holds letters.
    private string? ChannelOf(TextSpan heading) =>
        ChannelWords.TryFindMany(Source.AsSpan(heading.Start, heading.Length).Trim(" *_:#-"), out var channel) ? channel : SectionChannel;

    private void ReadHeading(int index)
    {
        var heading = reader.Body.Blocks[index];
        Pop(heading.Level);
        var around = Kind;
        if (around is not (HeadingKind.Life or HeadingKind.Plan) && TryReadDated(index, heading)) return;
        var isTitle = index == 0 && heading.Level == 1;
        var own = HeadingWords.Of(Source.AsSpan(heading.Text.Start, heading.Text.Length));
        if (isTitle && own != HeadingKind.Contact) own = HeadingKind.Loose;
        // A log stays one below headings of its own ("Spring"), and so does a list of news.
        var kind = around is HeadingKind.Life or HeadingKind.Plan || (around == HeadingKind.Contact && own is HeadingKind.Topic or HeadingKind.Loose) ? around : own;
        _sections.Push((heading.Level, kind, kind == HeadingKind.Contact ? ChannelOf(heading.Text) : null));
    }

    private bool TryReadDated(int index, BodyBlock heading)
    {
        var line = ReadLine(heading.Text);
        var rule = RecordRule.DatedHeading;
        if (line.Reading == DateReading.None && DateAtEnd(heading.Text) is { } atEnd) (line, rule) = (atEnd, RecordRule.DateAtEnd);
        if (line.Reading != DateReading.Date || reader.Line.IsTakenBack(line.TextSpan)) return false;
        var end = reader.EndOfSection(index);
        var with = WithLinks.InHeading(Source, heading.Text, reader.Body)
            .Concat(index + 1 < end && SaysWithWhom(reader.Body.Blocks[index + 1]) ? WithLinks.In(Source, reader.Body.Blocks[index + 1].Text, reader.Body) : []);
        var extent = TextSpan.FromBounds(heading.Span.Start, reader.StartOf(end));
        Add(Record(RecordForm.Heading, rule, line, heading.Span, extent, with, reader.FieldsIn(index, end)) with
        {
            Level = heading.Level,
            Channel = line.Channel ?? ChannelBelow(index + 1, end) ?? reader.Line.ChannelOf(line.TextSpan) ?? reader.Line.MediumOf(line.TextSpan),
        });
        return true;
    }

    /// <summary>The line of a heading that ends with a date, alone or in brackets; null where it speaks of another kind of day.</summary>
    private ConversationLine? DateAtEnd(TextSpan heading)
    {
        var closing = Source.AsSpan(heading.Start, heading.Length).TrimEnd(" )]*_.");
        if (closing.IsEmpty || !(char.IsAsciiDigit(closing[^1]) || closing[^1] == '日')) return null;
        var last = default(Spanned<DateOnly>?);
        foreach (var date in DateFinder.In(Source, heading)) last = date;
        if (last is not { } found || !Source.AsSpan(found.Span.End, heading.End - found.Span.End).Trim(" )]*_.").IsEmpty) return null;
        var before = Source.AsSpan(heading.Start, found.Span.Start - heading.Start);
        var text = before.TrimEnd(" \t([*_,:-–—|·");
        if (text.IsEmpty || (before.EndsWith("[[") && Source.AsSpan(found.Span.End).StartsWith("]]") is false)) return null;
        foreach (var word in text.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries))
            if (s_otherDate.Contains(word)) return null;
        var rest = ConversationLine.ReadRest(Source, new TextSpan(heading.Start, text.Length), reader.Channels);
        return new ConversationLine(DateReading.Date, found.Value, found.Span, null, rest.From, rest.Channel, rest.TextSpan);
    }

    // "Glaze talk (2026-09-12)", "Glaze talk — 2026-09-12"; the day at the end of a sentence is not marked off.
    private bool EndsInMarkedDate(TextSpan item)
    {
        var last = default(TextSpan?);
        foreach (var date in DateFinder.In(Source, item)) last = date.Span;
        return last is { } found && Source.AsSpan(item.Start, found.Start - item.Start).TrimEnd(" [*_") is [.., '(' or '—' or '–' or '|' or '·' or '-'];
    }

    // "Channel:: video" or "- **Type:** Email" right below the heading.
    private string? ChannelBelow(int from, int end)
    {
        for (var i = from; i < Math.Min(end, from + 3); i++)
        {
            if (reader.Body.Blocks[i].Kind is not (BlockKind.Item or BlockKind.Paragraph)) return null;
            foreach (var line in Lines.In(Source, reader.Body.Blocks[i].Text))
                if (LabelLine.Read(Source, line) is { } label && MeetingWords.Channel.Contains(Source.AsSpan(label.Label.Start, label.Label.Length))
                    && reader.Channels.Read(Source.AsSpan(label.Value.Start, label.Value.Length).TrimStart('['), out _) is { } channel) return channel;
        }
        return null;
    }

    private void ReadItem(int index)
    {
        var item = reader.Body.Blocks[index];
        Pop(OutlineLevel + item.Level);
        var first = FirstLine(item.Text);
        if (HeadingWords.IsLogName(Source.AsSpan(first.Start, first.Length)))
        {
            if (Kind is not (HeadingKind.Life or HeadingKind.Plan)) _sections.Push((OutlineLevel + item.Level, HeadingKind.Contact, ChannelOf(first)));
            return;
        }
        if (Kind is not (HeadingKind.Contact or HeadingKind.Loose) || reader.IsTask(item)) return;
        var line = ReadEntry(first);
        if (line.Reading == DateReading.None && Kind == HeadingKind.Contact && EndsInMarkedDate(first) && DateAtEnd(first) is { } atEnd && !reader.Line.IsTakenBack(atEnd.TextSpan)) line = atEnd;
        if (line.Reading != DateReading.Date) return;
        var fields = reader.FieldsIn(index, reader.BlocksUntil(index, item.Span.End));
        var rule = Kind == HeadingKind.Contact ? RecordRule.DatedItem : RecordRule.LooseEntry;
        Add(Record(RecordForm.Item, rule, line, item.Text, item.Span, WithLinks.In(Source, item.Text, reader.Body), fields));
    }

    // "**2026-09-12** coffee": each line of a paragraph that begins with a date is an entry.
    private void ReadParagraph(int index)
    {
        var block = reader.Body.Blocks[index];
        var entries = new List<(ConversationLine Line, TextSpan Span)>();
        foreach (var text in Lines.In(Source, block.Text))
            if (ReadEntry(text) is { Reading: DateReading.Date } line) entries.Add((line, text));
        for (var i = 0; i < entries.Count; i++)
        {
            var (line, span) = entries[i];
            var extent = TextSpan.FromBounds(span.Start, i + 1 < entries.Count ? entries[i + 1].Span.Start : block.Span.End);
            var rule = Kind == HeadingKind.Contact ? RecordRule.DatedParagraph : RecordRule.LooseEntry;
            Add(Record(RecordForm.Paragraph, rule, line, span, extent, WithLinks.In(Source, extent, reader.Body), [.. FieldReader.Read(Source, extent)]));
        }
    }

    /// <summary>A dated entry; below a heading for notes of any kind only one that begins as a conversation does.</summary>
    private ConversationLine ReadEntry(TextSpan span)
    {
        var line = ConversationLine.Read(Source, span, reader.Channels, reader.DayOrder);
        if (line.Reading == DateReading.None) return default;
        if (line.Channel is not null)
        {
            if (Kind == HeadingKind.Loose && IsOrder(line.TextSpan)) return default;
        }
        else if (reader.Line.ReadEntry(line.TextSpan)) line = line with { Channel = reader.Line.Channel };
        else if (Kind == HeadingKind.Loose) return default;
        if (line.Reading == DateReading.NoSuchDate) reader.ReportDate(line.DateSpan);
        return line.Reading == DateReading.Date && reader.Line.IsTakenBack(line.TextSpan) ? default
            : line.Channel is null && SectionChannel is { } by && !reader.Line.NamesMedium(line.TextSpan) ? line with { Channel = by } : line;
    }

    // "call her" is an order, "call: her new roof" is not.
    private bool IsOrder(TextSpan text) => text.Start > 1 && char.IsLetter(Source[text.Start - 2]) && reader.Line.IsOrder(text);

    private void ReadTable(int head)
    {
        if (Kind is HeadingKind.Life or HeadingKind.Plan) return;
        var blocks = reader.Body.Blocks;
        var columns = LogColumns.Of([.. blocks[head].Cells.Select(reader.Words)]);
        if (!columns.AreOfALog(Kind == HeadingKind.Contact))
        {
            if (Kind == HeadingKind.Loose && columns.Day >= 0 && head + 1 < blocks.Count && blocks[head + 1] is { Kind: BlockKind.Row, IsTableHead: false } first && first.Cells.Length > columns.Day
                && ReadLine(first.Cells[columns.Day]).Reading == DateReading.Date) UncountedTable ??= blocks[head].Span;
            return;
        }
        for (var i = head + 1; i < blocks.Count && blocks[i] is { Kind: BlockKind.Row, IsTableHead: false } row; i++)
            if (row.Cells.Length > columns.Day) ReadRow(row, columns, reader.FieldsIn(i, i + 1));
    }

    private void ReadRow(BodyBlock row, LogColumns columns, ImmutableArray<ConversationField> fields)
    {
        var line = ReadLine(row.Cells[columns.Day]);
        if (line.Reading != DateReading.Date || row.Cells.Any(reader.Line.IsTakenBack)) return;
        var (channel, from) = ((string?)null, line.From);
        var words = new List<string>();
        if (line.TextSpan.Length > 0) words.Add(reader.Words(line.TextSpan));
        for (var column = 0; column < row.Cells.Length; column++)
        {
            if (column == columns.Day || column == columns.Who) continue;
            // "Call: the glaze" says how and what in one cell.
            var rest = column == columns.Channel || (columns.Channel < 0 && line.Channel is null && words.Count == 0)
                ? ConversationLine.ReadRest(Source, row.Cells[column], reader.Channels) : default;
            channel ??= rest.Channel;
            from ??= rest.From;
            var text = reader.Words(rest.Channel is null && rest.From is null ? row.Cells[column] : rest.TextSpan).Trim();
            if (text.Length > 0) words.Add(text.Replace("\\|", "|", StringComparison.Ordinal));
        }
        Add(Record(RecordForm.Row, RecordRule.DatedRow, line, row.Span, row.Span, WithLinks.In(Source, row.Text, reader.Body), fields) with
        {
            Channel = channel ?? line.Channel,
            From = from,
            Text = string.Join(" · ", words),
        });
    }

    private void Add(ConversationRecord record)
    {
        reader.Add(record);
        _recordedUntil = Math.Max(_recordedUntil, record.Extent.End);
    }

    private ConversationRecord Record(
        RecordForm form, RecordRule rule, ConversationLine line, TextSpan span, TextSpan extent, IEnumerable<Link> with, ImmutableArray<ConversationField> fields) => new()
    {
        Form = form,
        Rule = rule,
        Date = line.Date,
        DateSpan = line.DateSpan,
        Time = line.Time,
        Channel = line.Channel ?? reader.Line.ChannelOf(line.TextSpan) ?? reader.Line.MediumOf(line.TextSpan),
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
        var line = ConversationLine.Read(Source, span, reader.Channels, reader.DayOrder);
        if (line.Reading == DateReading.NoSuchDate) reader.ReportDate(line.DateSpan);
        return line;
    }

    private void Pop(int level)
    {
        while (_sections.TryPeek(out var above) && above.Level >= level) _sections.Pop();
    }

    // Outside of a callout again.
    private bool PopCallout()
    {
        if (_sections.TryPeek(out var section) && section.Level == CalloutLevel) _sections.Pop();
        return false;
    }

    /// <summary>True for a block of a callout: a quotation that begins with <c>[!note] Log</c>. Its title is a heading to the rest.</summary>
    private bool IsInCallout(BodyBlock block)
    {
        var first = FirstLine(block.Text);
        var words = Source.AsSpan(first.Start, first.Length);
        if (block.Kind == BlockKind.Paragraph && words.StartsWith("[!") && words.IndexOf(']') is > 0 and var close)
        {
            Pop(CalloutLevel);
            // "> [!note] 2026-09-12": the callout is the entry.
            var start = first.Start + close + 1;
            while (start < first.End && Source[start] is ' ' or '-' or '+') start++;
            if (Kind == HeadingKind.Contact && block.Span.Start >= _recordedUntil && ReadEntry(TextSpan.FromBounds(start, first.End)) is { Reading: DateReading.Date } line)
            {
                Add(Record(RecordForm.Paragraph, RecordRule.DatedParagraph, line, block.Text, block.Span, WithLinks.In(Source, block.Text, reader.Body), [.. FieldReader.Read(Source, block.Text)]));
                return true;
            }
            var own = HeadingWords.Of(words[(close + 1)..]);
            _sections.Push((CalloutLevel, own == HeadingKind.Topic ? Kind == HeadingKind.Contact ? HeadingKind.Contact : HeadingKind.Topic : own, SectionChannel));
            return true;
        }
        return block.Kind is BlockKind.Item or BlockKind.Paragraph && _sections.TryPeek(out var section) && section.Level >= CalloutLevel;
    }

    // A heading of its own, a quotation and a task (a plan) are no text of the conversation above.
    private bool SaysWithWhom(BodyBlock block) => block is { Kind: BlockKind.Paragraph or BlockKind.Item, InQuote: false } && !reader.IsTask(block);

    private TextSpan FirstLine(TextSpan span) =>
        Source.AsSpan(span.Start, span.Length).IndexOfAny('\r', '\n') is >= 0 and var length ? span with { Length = length } : span;
}
