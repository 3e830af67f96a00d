using System.Collections.Immutable;
using NotesNetworking.Core.Notes.Contacts;
using NotesNetworking.Core.Notes.Dates;
using NotesNetworking.Core.Notes.FrontMatter;
using NotesNetworking.Core.Notes.Markdown;
using NotesNetworking.Core.Text;

namespace NotesNetworking.Core.Notes.Conversations;

/// <summary>Finds the conversations that a note records (docs/format.md, "Conversations").</summary>
internal sealed class ConversationReader(
    string path, string source, NoteBody body, ContactReader keys, Channels channels, ImmutableArray<NoteProblem>.Builder problems)
{
    private readonly List<ConversationRecord> _records = [];

    /// <summary>The note's text.</summary>
    public string Source => source;

    /// <summary>The note's blocks and links.</summary>
    public NoteBody Body => body;

    /// <summary>The channels that open a conversation.</summary>
    public Channels Channels => channels;

    /// <summary>The order of the note's dates.</summary>
    public TextDayOrder DayOrder { get; } = new(source);

    /// <summary>All records, in the order of the text; one that holds others comes before them.</summary>
    public ImmutableArray<ConversationRecord> Read(bool isContact)
    {
        if (isContact)
        {
            new FrontMatterLog(this).Read(keys.Entries);
            new ContactLog(this).Read();
        }
        else
        {
            var file = FileDate.Of(NotePath.StemOf(path));
            var isMeeting = ReadMeeting(file);
            if (file is not null) new DatedNote(this, file.Value).Read(isMeeting);
        }
        return [.. _records.OrderBy(record => record.Extent.Start).ThenByDescending(record => record.Extent.Length)];
    }

    /// <summary>Adds a record; a <c>from</c> field says who began it where no arrow does.</summary>
    public void Add(ConversationRecord record)
    {
        var (from, text) = (record.From ?? SideOf(record.Fields), Behind(record));
        _records.Add(record with
        {
            From = from,
            Announced = AnnouncementReader.Read(this, record),
            Wording = from == Side.Me ? Wording.Of(source, text) : null,
        });
    }

    // The date that dates the conversation lies not ahead of it.
    private static TextSpan Behind(ConversationRecord record) =>
        record.Extent.Contains(record.DateSpan) ? TextSpan.FromBounds(record.DateSpan.End, record.Extent.End) : record.Extent;

    /// <summary>Reports a date that no calendar has.</summary>
    public void ReportDate(TextSpan date) =>
        problems.Add(new NoteProblem(ProblemKind.ConversationDate, date, source.Substring(date.Start, date.Length), ""));

    /// <summary>True when some record's extent holds a span.</summary>
    public bool IsInRecord(TextSpan span) => _records.Exists(record => record.Extent.Contains(span));

    /// <summary>True for an item that begins with <c>[ ]</c>: a plan, never a conversation.</summary>
    public bool IsTask(BodyBlock block) => block is { Kind: BlockKind.Item, Text.Length: > 3 } && source[block.Text.Start] == '[' && source[block.Text.Start + 2] == ']' && char.IsWhiteSpace(source[block.Text.Start + 3]);

    /// <summary>The words of a span.</summary>
    public string Words(TextSpan span) => source.Substring(span.Start, span.Length);

    /// <summary>The fields in the blocks from one index up to another. Code is no block, so fields in it are none.</summary>
    public ImmutableArray<ConversationField> FieldsIn(int from, int to)
    {
        var fields = ImmutableArray.CreateBuilder<ConversationField>();
        for (var i = from; i < to; i++) fields.AddRange(FieldReader.Read(source, body.Blocks[i].Text));
        return fields.ToImmutable();
    }

    /// <summary>The index behind the last block that begins inside a span.</summary>
    public int BlocksUntil(int from, int end)
    {
        while (from < body.Blocks.Count && body.Blocks[from].Span.Start < end) from++;
        return from;
    }

    /// <summary>
    /// The index of the block that ends what a heading begins: the next heading as high as its own, or with a date.
    /// </summary>
    public int EndOfSection(int heading)
    {
        var next = heading + 1;
        while (next < body.Blocks.Count && !Ends(body.Blocks[next], body.Blocks[heading].Level)) next++;
        return next;
    }

    /// <summary>The offset at which a block begins; behind the last one, the end of the text.</summary>
    public int StartOf(int block) => block < body.Blocks.Count ? body.Blocks[block].Span.Start : source.Length;

    private bool Ends(BodyBlock block, int level) =>
        block is { Kind: BlockKind.Heading, InQuote: false }
        && (block.Level <= level || ConversationLine.Read(source, block.Text, channels, DayOrder).Reading == DateReading.Date);

    private bool ReadMeeting(FileDate? file)
    {
        var attendees = FrontMatterLinks.Attendees(keys).ToImmutableArray();
        if (attendees.IsEmpty || keys.ValuesOf("date").Select(value => (FieldValue?)value).FirstOrDefault() is not { } written) return false;
        if (DateReader.Parse(written.Text) is not { } date)
        {
            problems.Add(new NoteProblem(ProblemKind.BadValue, written.Span, "date", "a date such as 2026-08-02"));
            return false;
        }
        Add(new ConversationRecord
        {
            Form = RecordForm.MeetingNote,
            Date = date,
            DateSpan = written.Span,
            Channel = keys.ValuesOf("channel").Select(value => channels.Read(value.Text, out _)).FirstOrDefault(),
            Text = Title(),
            Span = written.Span,
            Extent = new TextSpan(0, source.Length),
            // Whom the file's name names was there, too: the note is one conversation.
            With = file is { IsNamed: true } ? [.. attendees, file.Value.Link] : attendees,
            Fields = FieldsIn(0, body.Blocks.Count),
        });
        return true;
    }

    /// <summary>What a whole note is about: its H1, else its file's name without the date.</summary>
    public string Title()
    {
        foreach (var block in body.Blocks)
            if (block is { Kind: BlockKind.Heading, Level: 1 }) return Words(block.Text);
        return FileDate.Of(NotePath.StemOf(path)) is { } file ? file.Rest : NotePath.StemOf(path);
    }

    private static Side? SideOf(ImmutableArray<ConversationField> fields)
    {
        foreach (var field in fields)
            if (field.Key == "from" && FieldReader.SideOf(field.Value) is { } side) return side;
        return null;
    }
}
