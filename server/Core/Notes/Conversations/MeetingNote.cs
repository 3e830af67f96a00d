using System.Collections.Immutable;
using NotesNetworking.Core.Notes.Contacts;
using NotesNetworking.Core.Notes.Dates;
using NotesNetworking.Core.Notes.FrontMatter;
using NotesNetworking.Core.Notes.Markdown;
using NotesNetworking.Core.Notes.Words;
using NotesNetworking.Core.Text;

namespace NotesNetworking.Core.Notes.Conversations;

/// <summary>
/// A note that is a conversation as a whole: it has a day and names who took part, in its front matter, its text, its
/// file's name or its folder's (docs/format.md, "A meeting").
/// </summary>
internal sealed class MeetingNote(string path, ConversationReader reader, ImmutableArray<YamlEntry> entries, FileDate? file)
{
    private readonly List<Link> _present = [];
    private readonly List<(Link Link, bool IsInvited)> _perhaps = [];
    private readonly List<YamlEntry> _days = [];
    private YamlEntry? _created;
    private string? _channel;
    private bool _isMeeting;
    private bool _isOther;
    private bool _isHeld = true;

    // `cancelled: true`
    private static readonly WordSet s_yes = new("true|yes|x|y|ja|oui|sí|si|sim|sì");

    /// <summary>True where a type, an author or a source says that the note is about something else.</summary>
    public bool IsOther => _isOther && !_isMeeting;

    /// <summary>The attendees that the front matter links or names.</summary>
    public ImmutableArray<Link> FrontMatterNames { get; private set; } = [];

    /// <summary>Adds the conversation; false where the note is none.</summary>
    public bool Read()
    {
        foreach (var entry in entries) ReadKey(entry);
        _isMeeting |= IsMeetingFolder(out var named, out var logOf);
        _isHeld &= !SaysNotHeld(NotePath.StemOf(path)) && !SaysNotHeld(reader.Title());
        if (!_isHeld || !(_days.Count > 0 || file is not null || _isMeeting || AttendeeLists.HasDay(reader))) return false;

        var lists = new AttendeeLists(reader, _isMeeting).Read();
        var (date, dateSpan) = DayOf(lists);
        FrontMatterNames = [.. _present.Concat(_perhaps.Where(one => one.IsInvited ? _isMeeting : !IsOther && (file is not null || _days.Exists(IsOfMeeting))).Select(one => one.Link)).OrderBy(link => link.Span.Start)];
        if (date is not { } day) return logOf is not null && ReadMeetingLog(logOf);

        var inText = lists.Names.ToList();
        var fromName = IsOther ? [] : file is { } dated ? FileNameNames.In(dated.Rest) : FileNameNames.AfterWithIn(NotePath.StemOf(path));
        // A diary's lines are read one by one.
        if (inText.Count == 0 && !IsOther && file is not { IsZettel: false }) AddFirstLine(inText);
        var (form, rule) = FrontMatterNames.Length > 0 ? (RecordForm.MeetingNote, RecordRule.Attendees)
            : inText.Count > 0 ? (RecordForm.MeetingNote, RecordRule.AttendeesInText)
            : named is not null ? (RecordForm.DatedSibling, RecordRule.FolderName)
            : (RecordForm.DatedSibling, RecordRule.FileName);
        ImmutableArray<Link> with = [.. FrontMatterNames, .. inText, .. named is null ? [] : new[] { named }, .. fromName];
        if (with.IsEmpty) return false;
        Add(form, rule, day, dateSpan, with);
        return true;
    }

    private void Add(RecordForm form, RecordRule rule, DateOnly day, TextSpan dateSpan, ImmutableArray<Link> with) => reader.Add(new ConversationRecord
    {
        Form = form,
        Rule = rule,
        Date = day,
        DateSpan = dateSpan,
        Channel = _channel,
        Text = form == RecordForm.MeetingNote || reader.HasTitle ? reader.Title() : "",
        Span = dateSpan,
        Extent = new TextSpan(0, reader.Source.Length),
        With = with,
        Fields = reader.FieldsIn(0, reader.Body.Blocks.Count),
    });

    private void ReadKey(YamlEntry entry)
    {
        var key = KeyName.Fold(entry.Key);
        if (MeetingWords.Day.Contains(key)) _days.Add(entry);
        else if (MeetingWords.Created.Contains(key)) _created = entry;
        else if (MeetingWords.Attendees.Contains(key)) _present.AddRange(FrontMatterLinks.Attendees(entry.Value, reader.Source));
        else if (MeetingWords.People.Contains(key)) _perhaps.AddRange(FrontMatterLinks.Attendees(entry.Value, reader.Source).Select(link => (link, false)));
        else if (MeetingWords.Invited.Contains(key)) _perhaps.AddRange(FrontMatterLinks.Attendees(entry.Value, reader.Source).Select(link => (link, true)));
        else if (MeetingWords.Source.Contains(key)) _isOther |= FieldValue.Of(entry.Value, reader.Source).Any();
        else if (key is "status" or "state") _isHeld &= !FieldValue.Of(entry.Value, reader.Source).Any(value => SaysNotHeld(value.Text));
        else if (MeetingWords.NotHeld.Contains(key)) _isHeld &= !FieldValue.Of(entry.Value, reader.Source).Any(value => s_yes.Contains(value.Text));
        else if (key == "channel") _channel ??= Channel(entry);
        else if (key is "tags" or "tag" || ContactMark.IsTypeKey(key)) ReadType(entry, key);
    }

    private void ReadType(YamlEntry entry, string key)
    {
        foreach (var value in FieldValue.Of(entry.Value, reader.Source))
        {
            var words = value.Text.AsSpan().Trim().TrimStart("#@ ");
            if (words.LastIndexOf('/') is >= 0 and var slash) words = words[(slash + 1)..];
            if (MeetingWords.NotHeld.Contains(words)) _isHeld = false;
            if (MeetingWords.Meeting.Contains(words))
            {
                _isMeeting = true;
                if (key is not ("tags" or "tag") && !words.Equals("meeting", StringComparison.OrdinalIgnoreCase)) _channel ??= reader.Channels.Read(words, out var length) is { } by && length == words.Length && by != "meeting" ? by : null;
            }
            else if (key is not ("tags" or "tag") && !ContactMark.IsCategoryKey(key) && !MeetingWords.AnyType.Contains(words)) _isOther = true;
        }
    }

    // A project starts on a day, too; a meeting starts at a time.
    private bool IsOfMeeting(YamlEntry day) =>
        _isMeeting || !MeetingWords.Start.Contains(KeyName.Fold(day.Key)) || FieldValue.Of(day.Value, reader.Source).Any(value => value.Text.Contains(':'));

    private string? Channel(YamlEntry entry)
    {
        foreach (var value in FieldValue.Of(entry.Value, reader.Source)) return reader.Channels.Read(value.Text, out _);
        return null;
    }

    private (DateOnly? Day, TextSpan Span) DayOf(AttendeeLists lists)
    {
        foreach (var entry in _days)
            foreach (var value in FieldValue.Of(entry.Value, reader.Source))
            {
                if (DateReader.Parse(value.Text, reader.DayOrder.Value) is { } date) return (date, value.Span);
                // Only what cannot be meant is reported; "next Tuesday" is the owner's own.
                if (DateReader.Read(value.Text, out _, out _) == DateReading.NoSuchDate && _present.Count + _perhaps.Count > 0) reader.ReportValue(value.Span, entry.Key, "a date such as 2026-08-02");
            }
        if (_days.Count > 0 && file is null) return (null, default);
        if (lists.Day is { } label && DateReader.Parse(reader.Source.AsSpan(label.Start, label.Length), reader.DayOrder.Value) is { } labelled) return (labelled, label);
        if (file is { } named) return (named.Date, default);
        if (_isMeeting && _created is { } made)
            foreach (var value in FieldValue.Of(made.Value, reader.Source))
                if (DateReader.Parse(value.Text, reader.DayOrder.Value) is { } created) return (created, value.Span);
        return (null, default);
    }

    // "1:1 with [[Ada]]" or "With [[Ada]]" as the first heading or line.
    private void AddFirstLine(List<Link> names)
    {
        foreach (var block in reader.Body.Blocks.Take(2))
        {
            if (block.InQuote || reader.IsTask(block) || block.Kind == BlockKind.Row) continue;
            var line = Lines.In(reader.Source, block.Text).FirstOrDefault();
            if (line.Length > 0 && reader.Line.Read(TimeOpening.Read(reader.Source, line).Line)) names.AddRange(reader.Line.Names);
            if (block.Kind != BlockKind.Heading) return;
        }
    }

    /// <summary>"1-1s/Ada Okafor 1-1.md": the dated headings of a note named as one contact, in a folder for meetings.</summary>
    private bool ReadMeetingLog(Link named)
    {
        var any = false;
        for (var i = 0; i < reader.Body.Blocks.Count; i++)
        {
            if (reader.Body.Blocks[i] is not { Kind: BlockKind.Heading, InQuote: false } heading) continue;
            var line = ConversationLine.Read(reader.Source, heading.Text, reader.Channels, reader.DayOrder);
            if (line.Reading != DateReading.Date || reader.Line.IsTakenBack(line.TextSpan)) continue;
            var end = reader.EndOfSection(i);
            any = true;
            reader.Add(new ConversationRecord
            {
                Form = RecordForm.Heading,
                Rule = RecordRule.FileName,
                Date = line.Date,
                DateSpan = line.DateSpan,
                Time = line.Time,
                Channel = line.Channel,
                From = line.From,
                Text = reader.Words(line.TextSpan),
                Span = heading.Span,
                Extent = TextSpan.FromBounds(heading.Span.Start, reader.StartOf(end)),
                Level = heading.Level,
                With = [named, .. WithLinks.InHeading(reader.Source, heading.Text, reader.Body)],
                Fields = reader.FieldsIn(i, end),
            });
        }
        return any;
    }

    /// <summary>
    /// True below a folder for meetings. The contact as whom the folder in it is named, and as whom an undated note is
    /// named that may hold a log.
    /// </summary>
    private bool IsMeetingFolder(out Link? named, out Link? logOf)
    {
        (named, logOf) = (null, null);
        var folders = NotePath.FolderOf(path).Split('/', StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i < folders.Length; i++)
        {
            if (!SaysMeeting(folders[i])) continue;
            if (i + 1 < folders.Length && !char.IsAsciiDigit(folders[i + 1][0])) named = NameOf(folders[i + 1]);
            if (file is null) logOf = named ?? (i + 1 == folders.Length ? NameOf(NotePath.StemOf(path)) : null);
            return true;
        }
        return false;
    }

    private static Link? NameOf(string text)
    {
        var names = FileNameNames.In(text);
        return names.Count > 0 ? names[^1] : null;
    }

    // "02 Meetings", "📅 Meeting notes", "1-1s".
    private static bool SaysMeeting(ReadOnlySpan<char> folder)
    {
        if (MeetingWords.Meeting.Contains(folder.Trim(" _-"))) return true;
        var start = 0;
        while (start < folder.Length && !char.IsLetter(folder[start])) start++;
        return MeetingWords.Meeting.Contains(folder[start..].Trim(" _-"));
    }

    private static bool SaysNotHeld(string text)
    {
        foreach (var word in text.Split([' ', '(', ')', '-', '–', '—', ':', '_', '[', ']', ','], StringSplitOptions.RemoveEmptyEntries))
            if (MeetingWords.NotHeld.Contains(word)) return true;
        return false;
    }
}
