using System.Collections.Immutable;
using NotesNetworking.Core.Notes.Dates;
using NotesNetworking.Core.Notes.Markdown;
using NotesNetworking.Core.Notes.Words;
using NotesNetworking.Core.Text;

namespace NotesNetworking.Core.Notes.Conversations;

/// <summary>
/// A diary: a note named by its day, whose headings, items and paragraphs say with whom one talked (docs/format.md,
/// "A diary").
/// </summary>
internal sealed class DatedNote(ConversationReader reader, FileDate file)
{
    private static readonly WordSet s_meetings = new(
        "meetings|meeting|calls|1:1s|1-1s|1-on-1s|one-on-ones|people met|people i met|people seen|people i saw|met|met with|met today|seen today|talked to|spoke with|meetings today|today's meetings|conversations|appointments|catch-ups|catch ups|check-ins|" +
        "treffen|besprechungen|termine|gespräche|telefonate|réunions|rencontres|rendez-vous|entretiens|appels|reuniones|encuentros|citas|llamadas|reuniões|encontros|riunioni|incontri|appuntamenti|vergaderingen|afspraken|gesprekken|会议|会面|会議|打ち合わせ|面談");

    private static readonly WordSet s_notWith = new("about|for|re|on|thoughts|ideas|idea|how|why|notes|plan|plans|prep|problem|problems|issue|issues|without");

    private string Source => reader.Source;

    /// <summary>Adds the note's conversations.</summary>
    public void Read()
    {
        var date = file.Date;
        var (dateSpan, sectionEnd) = (default(TextSpan), -1);
        var (planEnd, meetingsEnd, taskEnd) = (-1, -1, -1);
        var blocks = reader.Body.Blocks;
        for (var i = 0; i < blocks.Count; i++)
        {
            var block = blocks[i];
            if (block.InQuote || block.Span.Start < planEnd || block.Span.Start < taskEnd) continue;
            if (sectionEnd >= 0 && block.Span.Start >= sectionEnd) (date, dateSpan, sectionEnd) = (file.Date, default, -1);
            if (block.Kind == BlockKind.Heading)
            {
                var line = ConversationLine.Read(Source, block.Text, reader.Channels, reader.DayOrder);
                if (line.Reading == DateReading.Date) (date, dateSpan, sectionEnd) = (line.Date, line.DateSpan, reader.StartOf(reader.EndOfSection(i)));
                else
                {
                    var words = Source.AsSpan(block.Text.Start, block.Text.Length);
                    if (HeadingWords.Of(words) is HeadingKind.Plan or HeadingKind.Life) planEnd = reader.StartOf(reader.EndOfSection(i));
                    else if (s_meetings.Contains(words.Trim(" :*_"))) meetingsEnd = reader.StartOf(reader.EndOfSection(i));
                }
                if (planEnd <= block.Span.Start) ReadHeading(i, date, dateSpan, line);
            }
            else if (reader.IsTask(block)) taskEnd = block.Span.End;
            else if (OutlineHeading(i) is { IsEmpty: false } title)
            {
                // An outliner's item with nothing but a name is a heading to those nested in it.
                if (HeadingWords.Of(title) is HeadingKind.Plan or HeadingKind.Life) planEnd = block.Span.End;
                else if (s_meetings.Contains(title)) meetingsEnd = block.Span.End;
                else ReadWords(i, date, dateSpan);
            }
            else if (block.Kind is BlockKind.Item or BlockKind.Paragraph && !(block.Span.Start < meetingsEnd && ReadMeeting(block, date, dateSpan)))
                ReadWords(i, date, dateSpan);
        }
    }

    private const int LongestTitle = 40;

    /// <summary>The words of a short item without a link that has items nested in it; empty for any other block.</summary>
    private ReadOnlySpan<char> OutlineHeading(int index)
    {
        var block = reader.Body.Blocks[index];
        if (block.Kind != BlockKind.Item || index + 1 >= reader.Body.Blocks.Count || reader.Body.Blocks[index + 1].Span.Start >= block.Span.End) return default;
        var words = Source.AsSpan(block.Text.Start, block.Text.Length);
        if (words.IndexOfAny('\r', '\n') is >= 0 and var end) words = words[..end];
        return words.Length > LongestTitle || words.Contains('[') ? default : words.Trim(" \t:*_#");
    }

    /// <summary>False for a sentence without a link and without two capitals in a row: it names nobody.</summary>
    private bool MayName(TextSpan span)
    {
        var afterCapital = false;
        for (var at = span.Start; at < span.End; at++)
        {
            var c = Source[at];
            if (c == '[') return true;
            if (at > span.Start && char.IsLetterOrDigit(Source[at - 1])) continue;
            if (!char.IsLetter(c)) continue;
            if (char.IsUpper(c) && afterCapital) return true;
            afterCapital = char.IsUpper(c);
        }
        return false;
    }

    private void ReadHeading(int index, DateOnly date, TextSpan dateSpan, ConversationLine dated)
    {
        var heading = reader.Body.Blocks[index];
        var isDated = dated.Reading == DateReading.Date;
        var (time, rest) = isDated ? (dated.Time, TextSpan.FromBounds(dated.DateSpan.End, heading.Text.End)) : TimeOpening.Read(Source, heading.Text);
        if (isDated) rest = TimeOpening.Read(Source, TextSpan.FromBounds(dated.TextSpan.Start, heading.Text.End)).Line;
        var (channel, textStart) = ReadChannel(rest);
        if (isDated) (channel, textStart) = (dated.Channel, dated.TextSpan.Start);
        ImmutableArray<Link> with;
        // A dated heading has lost its channel to the line that opens it.
        if (isDated && dated.Channel is not null) with = [.. WithLinks.InHeading(Source, heading.Text, reader.Body)];
        else if (reader.Line.Read(rest)) (with, channel) = ([.. reader.Line.Names], channel ?? reader.Line.Channel);
        else with = [.. WithInHeading(rest)];
        if (with.IsEmpty || reader.Line.IsTakenBack(rest)) return;
        var end = reader.EndOfSection(index);
        Add(RecordRule.DiaryHeading, heading, heading.Text, time, channel, textStart, date, dateSpan, with, TextSpan.FromBounds(heading.Span.Start, reader.StartOf(end)), reader.FieldsIn(index, end), dated.From);
    }

    /// <summary>The names after "with" in a heading, or all of a heading that holds nothing but names in a note named by a day alone.</summary>
    private IEnumerable<Link> WithInHeading(TextSpan text)
    {
        if (Source.AsSpan(text.Start, text.Length).IndexOfAny('?', '"') >= 0) return [];
        foreach (var word in Source.Substring(text.Start, text.Length).Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (LineWords.With.Contains(word)) return WithLinks.In(Source, text, reader.Body);
            if (s_notWith.Contains(word.TrimEnd(':')) || LineWords.Hedge.Contains(word.TrimEnd(':'))) return [];
        }
        return file.IsDayAlone && HoldsNamesAlone(text) ? WithLinks.InHeading(Source, text, reader.Body) : [];
    }

    private bool HoldsNamesAlone(TextSpan text)
    {
        var at = text.Start;
        foreach (var index in reader.Body.LinksIn(text))
        {
            var link = reader.Body.Links[index];
            if (!WithLinks.IsJoint(Source.AsSpan(at, link.Span.Start - at))) return false;
            at = link.Span.End;
        }
        return at > text.Start && Source.AsSpan(at, text.End - at).Trim(" :.").IsEmpty;
    }

    /// <summary>Below a heading for meetings, an item that begins with a link took part, unless it goes on to say otherwise.</summary>
    private bool ReadMeeting(BodyBlock block, DateOnly date, TextSpan dateSpan)
    {
        if (block.Kind != BlockKind.Item) return false;
        var (time, rest) = TimeOpening.Read(Source, block.Text);
        if (!reader.Line.ReadNames(rest)) return false;
        var with = reader.Line.Names.Where(link => link.Form != LinkForm.BareName).ToImmutableArray();
        if (with.IsEmpty) return false;
        Add(RecordRule.DiaryMeetings, block, block.Text, time, null, rest.Start, date, dateSpan, with, block.Span, [.. FieldReader.Read(Source, block.Text)], null);
        return true;
    }

    private void ReadWords(int index, DateOnly date, TextSpan dateSpan)
    {
        var block = reader.Body.Blocks[index];
        var found = false;
        foreach (var sentence in Lines.Sentences(Source, block.Text))
        {
            var (time, rest) = TimeOpening.Read(Source, sentence);
            if (!MayName(rest) || !reader.Line.Read(rest)) continue;
            var (channel, textStart) = ReadChannel(rest);
            var fields = found ? [] : reader.FieldsIn(index, reader.BlocksUntil(index + 1, block.Span.End));
            Add(RecordRule.DiaryLine, block, found ? sentence : block.Text, time, channel ?? reader.Line.Channel, textStart, date, dateSpan, [.. reader.Line.Names], block.Span, fields, null);
            found = true;
        }
    }

    private (string? Channel, int TextStart) ReadChannel(TextSpan text)
    {
        var channel = reader.Channels.Read(Source.AsSpan(text.Start, text.Length), out var length);
        if (channel is null) return (null, text.Start);
        var at = text.Start + length;
        while (at < text.End && " ,:-–—|·*_~\uFE0F".Contains(Source[at])) at++;
        return (channel, at);
    }

    private void Add(
        RecordRule rule, BodyBlock block, TextSpan span, TimeOnly? time, string? channel, int textStart, DateOnly date, TextSpan dateSpan, ImmutableArray<Link> with, TextSpan extent,
        ImmutableArray<ConversationField> fields, Side? from)
    {
        var text = Source.AsSpan(textStart, span.End - textStart);
        if (text.IndexOfAny('\r', '\n') is >= 0 and var line) text = text[..line];
        reader.Add(new ConversationRecord
        {
            Form = RecordForm.DatedNote,
            Rule = rule,
            Date = date,
            DateSpan = dateSpan,
            Time = time,
            Channel = channel,
            From = from,
            Text = text.Trim().ToString(),
            Span = span,
            Extent = extent,
            Level = block.Kind == BlockKind.Heading ? block.Level : 0,
            With = with,
            Fields = fields,
        });
    }
}
