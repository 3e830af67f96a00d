using System.Collections.Immutable;
using NotesNetworking.Core.Notes.Dates;
using NotesNetworking.Core.Notes.FollowUps;
using NotesNetworking.Core.Notes.FrontMatter;
using NotesNetworking.Core.Notes.Markdown;
using NotesNetworking.Core.Text;

namespace NotesNetworking.Core.Notes.Conversations;

/// <summary>Finds the conversations that a note records (docs/format.md, "A conversation").</summary>
internal sealed class ConversationReader(
    string path, FileDate? file, string source, NoteBody body, ImmutableArray<YamlEntry> entries, Channels channels, DayOrder around,
    ImmutableArray<NoteProblem>.Builder problems)
{
    private readonly List<ConversationRecord> _records = [];

    /// <summary>Reads what a line says of who was in touch.</summary>
    public DiaryLine Line => field ??= new DiaryLine(new LineCursor(source, body), channels);

    /// <summary>Those whom the front matter of a meeting note names.</summary>
    public ImmutableArray<Link> FrontMatterNames { get; private set; } = [];

    /// <summary>A table with days that may be meant as a log and does not say so, where nothing else records a conversation.</summary>
    public TextSpan? UncountedTable { get; private set; }

    /// <summary>The note's text.</summary>
    public string Source => source;

    /// <summary>The note's blocks and links.</summary>
    public NoteBody Body => body;

    /// <summary>The channels that open a conversation.</summary>
    public Channels Channels => channels;

    /// <summary>The order of the note's dates.</summary>
    public TextDayOrder DayOrder { get; } = new(source, around);

    /// <summary>All records, in the order of the text; one that holds others comes before them.</summary>
    /// <param name="isContact">True for a contact's own note.</param>
    /// <param name="hasLog">False where the owner says that a contact's note keeps no log (<c>log: off</c>).</param>
    public ImmutableArray<ConversationRecord> Read(bool isContact, bool hasLog)
    {
        if (isContact)
        {
            new FrontMatterLog(this).Read(entries);
            if (hasLog)
            {
                var log = new ContactLog(this);
                log.Read();
                if (_records.Count == 0) UncountedTable = log.UncountedTable;
            }
        }
        else
        {
            var meeting = new MeetingNote(path, this, entries, file);
            meeting.Read();
            FrontMatterNames = meeting.FrontMatterNames;
            if (file is { IsZettel: false } dated && !meeting.IsOther) new DatedNote(this, dated).Read();
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

    /// <summary>Reports a value that its key cannot have.</summary>
    public void ReportValue(TextSpan value, string key, string accepted) => problems.Add(new NoteProblem(ProblemKind.BadValue, value, key, accepted));

    /// <summary>True when the note has an H1.</summary>
    public bool HasTitle => body.Blocks.Any(block => block is { Kind: BlockKind.Heading, Level: 1 });

    /// <summary>
    /// True for an item that begins with <c>[ ]</c>: a plan, never a conversation. So is one that begins with Logseq's
    /// <c>DOING</c>, whatever the notebook.
    /// </summary>
    public bool IsTask(BodyBlock block) => block.Kind == BlockKind.Item && TaskBox.Read(source, block.Text, inLogseq: true) is not null;

    /// <summary>The words of a span.</summary>
    public string Words(TextSpan span) => source.Substring(span.Start, span.Length);

    /// <summary>The fields in the blocks from one index up to another. Code is no block, so fields in it are none.</summary>
    public ImmutableArray<ConversationField> FieldsIn(int from, int to)
    {
        ImmutableArray<ConversationField>.Builder? fields = null;
        for (var i = from; i < to; i++)
            if (FieldReader.MayHaveFields(source, body.Blocks[i].Text)) (fields ??= ImmutableArray.CreateBuilder<ConversationField>()).AddRange(FieldReader.Read(source, body.Blocks[i].Text));
        return fields?.ToImmutable() ?? [];
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

    /// <summary>What a whole note is about: its H1, else its title in the front matter, else its file's name without the date.</summary>
    public string Title()
    {
        foreach (var block in body.Blocks)
            if (block is { Kind: BlockKind.Heading, Level: 1 }) return Words(block.Text);
        foreach (var entry in entries)
            if (KeyName.Fold(entry.Key) == "title" && entry.Value is YamlScalar { Text: { Length: > 0 } title } && !CalendarName.IsTime(title)) return title;
        return file is { } dated ? dated.Rest : NotePath.StemOf(path);
    }

    private static Side? SideOf(ImmutableArray<ConversationField> fields)
    {
        foreach (var field in fields)
            if (field.Key == "from" && FieldReader.SideOf(field.Value) is { } side) return side;
        return null;
    }
}
