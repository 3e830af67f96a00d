using System.Buffers;
using System.Collections.Frozen;
using System.Collections.Immutable;
using NotesNetworking.Core.Notes.Dates;
using NotesNetworking.Core.Notes.Markdown;
using NotesNetworking.Core.Text;

namespace NotesNetworking.Core.Notes.Conversations;

/// <summary>
/// A note named by its date: a diary whose headings, items and paragraphs say with whom one talked, or a note that
/// bears a contact's name beside the date and is one conversation as a whole.
/// </summary>
internal sealed class DatedNote(ConversationReader reader, FileDate file)
{
    /// <summary>The verbs of the channels; those that leave the channel open have none.</summary>
    private static readonly FrozenDictionary<string, string?> s_verbs = new Dictionary<string, string?>(StringComparer.OrdinalIgnoreCase)
    {
        ["met"] = null, ["saw"] = null, ["spoke"] = null, ["talked"] = null,
        ["called"] = "call", ["phoned"] = "call", ["rang"] = "call", ["zoomed"] = "video", ["lunched"] = "lunch", ["dined"] = "dinner",
        ["walked"] = "walk", ["emailed"] = "email", ["e-mailed"] = "email", ["mailed"] = "email", ["messaged"] = "message",
        ["texted"] = "message", ["wrote"] = "letter", ["visited"] = "visit", ["chatted"] = "chat",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>True for a word that says that people talked: "met", "called".</summary>
    public static bool IsVerb(string word) => s_verbs.ContainsKey(word);

    private static readonly SearchValues<char> s_emphasis = SearchValues.Create("*_~ ");
    private static readonly SearchValues<char> s_separators = SearchValues.Create(" ,:-–—|·*_~");
    private static readonly SearchValues<char> s_wordEnds = SearchValues.Create(" \t\r\n:,[");

    /// <summary>What an item, paragraph or heading opens with.</summary>
    private readonly record struct Opening(TimeOnly? Time, string? Channel, int VerbEnd, int TextStart, bool IsTalk);

    /// <summary>Adds the note's conversations.</summary>
    /// <param name="isMeeting">True when the note as a whole is a conversation already.</param>
    public void Read(bool isMeeting)
    {
        if (file.IsNamed && !isMeeting) AddSibling();
        var date = file.Date;
        var (dateSpan, sectionEnd) = (default(TextSpan), -1);
        for (var i = 0; i < reader.Body.Blocks.Count; i++)
        {
            var block = reader.Body.Blocks[i];
            if (block.InQuote) continue;
            if (sectionEnd >= 0 && block.Span.Start >= sectionEnd) (date, dateSpan, sectionEnd) = (file.Date, default, -1);
            if (block.Kind != BlockKind.Heading)
            {
                if (block.Kind is BlockKind.Item or BlockKind.Paragraph) ReadWords(i, date, dateSpan);
                continue;
            }
            var line = ConversationLine.Read(reader.Source, block.Text, reader.Channels, reader.DayOrder);
            if (line.Reading == DateReading.Date)
                (date, dateSpan, sectionEnd) = (line.Date, line.DateSpan, reader.StartOf(reader.EndOfSection(i)));
            ReadHeading(i, date, dateSpan, line);
        }
    }

    private void AddSibling()
    {
        reader.Add(new ConversationRecord
        {
            Form = RecordForm.DatedSibling,
            Date = file.Date,
            DateSpan = default,
            Text = reader.Body.Blocks.Any(block => block is { Kind: BlockKind.Heading, Level: 1 }) ? reader.Title() : "",
            Span = default,
            Extent = new TextSpan(0, reader.Source.Length),
            With = [file.Link],
            Fields = reader.FieldsIn(0, reader.Body.Blocks.Count),
        });
    }

    private void ReadHeading(int index, DateOnly date, TextSpan dateSpan, ConversationLine line)
    {
        var heading = reader.Body.Blocks[index];
        var with = WithLinks.InHeading(reader.Source, heading.Text, reader.Body).ToImmutableArray();
        if (with.IsEmpty) return;
        var opening = line.Reading == DateReading.Date
            ? new Opening(line.Time, line.Channel, 0, line.TextSpan.Start, false)
            : Open(heading.Text);
        var end = reader.EndOfSection(index);
        Add(opening, heading, date, dateSpan, with, TextSpan.FromBounds(heading.Span.Start, reader.StartOf(end)), reader.FieldsIn(index, end), line.From);
    }

    private void ReadWords(int index, DateOnly date, TextSpan dateSpan)
    {
        var block = reader.Body.Blocks[index];
        var opening = Open(block.Text);
        if (!opening.IsTalk) return;
        var with = WithLinks.In(reader.Source, block.Text, reader.Body)
            .Concat(opening.VerbEnd > 0 ? WithLinks.After(reader.Source, opening.VerbEnd, block.Text, reader.Body) : [])
            .DistinctBy(link => link.Span).OrderBy(link => link.Span.Start).ToImmutableArray();
        if (with.IsEmpty) return;
        Add(opening, block, date, dateSpan, with, block.Span, reader.FieldsIn(index, reader.BlocksUntil(index + 1, block.Span.End)), null);
    }

    private void Add(
        Opening opening, BodyBlock block, DateOnly date, TextSpan dateSpan, ImmutableArray<Link> with, TextSpan extent,
        ImmutableArray<ConversationField> fields, Side? from)
    {
        var text = reader.Source.AsSpan(opening.TextStart, block.Text.End - opening.TextStart);
        if (text.IndexOfAny('\r', '\n') is >= 0 and var line) text = text[..line];
        reader.Add(new ConversationRecord
        {
            Form = RecordForm.DatedNote,
            Date = date,
            DateSpan = dateSpan,
            Time = opening.Time,
            Channel = opening.Channel,
            From = from,
            Text = text.Trim().ToString(),
            Span = block.Text,
            Extent = extent,
            Level = block.Kind == BlockKind.Heading ? block.Level : 0,
            With = with,
            Fields = fields,
        });
    }

    /// <summary>Reads a time and a channel or verb at the beginning of a block.</summary>
    private Opening Open(TextSpan span)
    {
        var at = Skip(span.Start, span.End, s_emphasis);
        TimeOnly? time = null;
        if (TimeReader.Read(reader.Source.AsSpan(at, span.End - at), out var read, out var length))
        {
            time = read;
            at = Skip(at + length, span.End, s_separators);
        }

        var rest = reader.Source.AsSpan(at, span.End - at);
        var word = rest[..(rest.IndexOfAny(s_wordEnds) is >= 0 and var end ? end : rest.Length)];
        if (s_verbs.TryGetValue(word.ToString(), out var byVerb)) return new Opening(time, byVerb, at + word.Length, at, true);
        var channel = reader.Channels.Read(rest, out var channelLength);
        if (channel is null) return new Opening(time, null, 0, at, false);
        return new Opening(time, channel, 0, Skip(at + channelLength, span.End, s_separators), true);
    }

    private int Skip(int at, int end, SearchValues<char> characters)
    {
        var length = reader.Source.AsSpan(at, end - at).IndexOfAnyExcept(characters);
        return length < 0 ? end : at + length;
    }
}
