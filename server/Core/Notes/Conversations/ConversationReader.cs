using System.Collections.Immutable;
using NotesNetworking.Core.Notes.Contacts;
using NotesNetworking.Core.Notes.Dates;
using NotesNetworking.Core.Notes.FrontMatter;
using NotesNetworking.Core.Notes.Markdown;
using NotesNetworking.Core.Text;

namespace NotesNetworking.Core.Notes.Conversations;

/// <summary>Finds the conversations that a note records (docs/format.md, "Conversations").</summary>
internal sealed class ConversationReader(
    string path, string source, NoteBody body, ContactReader keys, bool isContact, Channels channels, ImmutableArray<NoteProblem>.Builder problems)
{
    private readonly ImmutableArray<ConversationRecord>.Builder _records = ImmutableArray.CreateBuilder<ConversationRecord>();

    /// <summary>All records, in the order of the text.</summary>
    public ImmutableArray<ConversationRecord> Read()
    {
        if (isContact) ReadHeadings();
        else ReadMeeting();
        return _records.ToImmutable();
    }

    private void ReadHeadings()
    {
        var blocks = body.Blocks;
        for (var i = 0; i < blocks.Count; i++)
        {
            if (blocks[i] is not { Kind: BlockKind.Heading, InQuote: false } heading) continue;
            var line = ConversationLine.Read(source, heading.Text, channels);
            if (line.Reading == DateReading.NoSuchDate)
                problems.Add(new NoteProblem(ProblemKind.ConversationDate, line.DateSpan, source.Substring(line.DateSpan.Start, line.DateSpan.Length), ""));
            if (line.Reading != DateReading.Date) continue;

            var next = NextHeading(i);
            var extent = TextSpan.FromBounds(heading.Span.Start, next < blocks.Count ? blocks[next].Span.Start : source.Length);
            var fields = ImmutableArray.CreateBuilder<ConversationField>();
            for (var j = i; j < next; j++) fields.AddRange(FieldReader.Read(source, blocks[j].Text));
            var with = LinksOf(heading.Text, LinkRole.Heading)
                .Concat(i + 1 < next ? WithLinks.In(source, blocks[i + 1].Text, body) : [])
                .DistinctBy(link => link.Span);
            _records.Add(new ConversationRecord
            {
                Form = RecordForm.Heading,
                Date = line.Date,
                DateSpan = line.DateSpan,
                Time = line.Time,
                Channel = line.Channel,
                From = line.From ?? FromField(fields),
                Text = source.Substring(line.TextSpan.Start, line.TextSpan.Length),
                Span = heading.Span,
                Extent = extent,
                Level = heading.Level,
                WithOwnContact = true,
                With = [.. with],
                Fields = fields.ToImmutable(),
            });
        }
    }

    /// <summary>The index of the block that ends a conversation: a heading as high as its own, or the next dated one.</summary>
    private int NextHeading(int index)
    {
        var next = index + 1;
        while (next < body.Blocks.Count && !Ends(body.Blocks[next], body.Blocks[index].Level)) next++;
        return next;
    }

    private bool Ends(BodyBlock block, int level) =>
        block is { Kind: BlockKind.Heading, InQuote: false }
        && (block.Level <= level || ConversationLine.Read(source, block.Text, channels).Reading == DateReading.Date);

    private void ReadMeeting()
    {
        var attendees = FrontMatterLinks.Attendees(keys).ToImmutableArray();
        if (attendees.IsEmpty || keys.ValuesOf("date").Select(value => (FieldValue?)value).FirstOrDefault() is not { } written) return;
        if (DateReader.Parse(written.Text) is not { } date)
        {
            problems.Add(new NoteProblem(ProblemKind.BadValue, written.Span, "date", "a date such as 2026-08-02"));
            return;
        }

        var fields = body.Blocks.SelectMany(block => FieldReader.Read(source, block.Text)).ToImmutableArray();
        _records.Add(new ConversationRecord
        {
            Form = RecordForm.MeetingNote,
            Date = date,
            DateSpan = written.Span,
            Channel = keys.ValuesOf("channel").Select(value => channels.Read(value.Text, out _)).FirstOrDefault(),
            From = FromField(fields),
            Text = Title(),
            Span = written.Span,
            Extent = new TextSpan(0, source.Length),
            With = attendees,
            Fields = fields,
        });
    }

    /// <summary>A meeting's title: its H1, else its file's name without the date.</summary>
    private string Title()
    {
        foreach (var block in body.Blocks)
            if (block is { Kind: BlockKind.Heading, Level: 1 }) return source.Substring(block.Text.Start, block.Text.Length);
        var stem = NotePath.StemOf(path);
        return DateReader.Read(stem, out _, out var length) == DateReading.Date ? stem[length..].Trim(' ', '-', '_') : stem;
    }

    private IEnumerable<Link> LinksOf(TextSpan span, LinkRole role) =>
        body.LinksIn(span).Select(i => body.Links[i] with { Role = role }).Where(link => !IsDate(link));

    private static bool IsDate(Link link) => DateReader.Parse(link.Target) is not null;

    private static Side? FromField(IEnumerable<ConversationField> fields)
    {
        foreach (var field in fields)
            if (field.Key == "from" && FieldReader.SideOf(field.Value) is { } side) return side;
        return null;
    }

    /// <summary>The date that a file's name begins or ends with; null without one.</summary>
    public static DateOnly? DateIn(string stem)
    {
        if (DateReader.Read(stem, out var date, out var length) == DateReading.Date && (length == stem.Length || !char.IsLetterOrDigit(stem[length]))) return date;
        return stem.Length > 10 && !char.IsLetterOrDigit(stem[^11]) ? DateReader.Parse(stem.AsSpan(stem.Length - 10)) : null;
    }
}
