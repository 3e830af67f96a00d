using System.Collections.Immutable;
using NotesNetworking.Core.Notes.Conversations;
using NotesNetworking.Core.Notes.Dates;
using NotesNetworking.Core.Notes.Markdown;
using NotesNetworking.Core.Text;

namespace NotesNetworking.Core.Notes.FollowUps;

/// <summary>Reads follow-ups from task list items (docs/format.md, "A task").</summary>
/// <param name="source">The note's text.</param>
/// <param name="body">Its blocks and links.</param>
/// <param name="conversations">The conversations that it records.</param>
/// <param name="inLogseq">True in a Logseq graph, where keywords mark tasks.</param>
/// <param name="problems">Gets each date that no calendar has.</param>
internal sealed class FollowUpReader(
    string source, NoteBody body, ImmutableArray<ConversationRecord> conversations, bool inLogseq, ImmutableArray<NoteProblem>.Builder problems)
{
    private readonly bool _isMeeting = conversations.Any(record => record.Form is RecordForm.MeetingNote or RecordForm.DatedSibling);
    private readonly ActionSections _sections = new(source);

    /// <summary>All follow-ups, in order.</summary>
    public ImmutableArray<FollowUp> ReadAll()
    {
        // Most notes have no tasks, and are not followed for them.
        if (!HasTask()) return [];
        var followUps = ImmutableArray.CreateBuilder<FollowUp>();
        var current = -1;
        foreach (var block in body.Blocks)
        {
            while (current + 1 < conversations.Length && conversations[current + 1].Extent.Start <= block.Span.Start) current++;
            _sections.Pass(block);
            if (block.Kind != BlockKind.Item || TaskBox.Read(source, block.Text, inLogseq) is not { } box) continue;
            // The innermost conversation that holds it.
            var conversation = current;
            while (conversation >= 0 && !conversations[conversation].Extent.Contains(block.Text)) conversation--;
            if (Read(block, box, conversation < 0 ? null : conversation) is { } followUp) followUps.Add(followUp);
        }
        return followUps.ToImmutable();
    }

    private bool HasTask()
    {
        foreach (var block in body.Blocks)
            if (block.Kind == BlockKind.Item && TaskBox.Read(source, block.Text, inLogseq) is not null) return true;
        return false;
    }

    private FollowUp? Read(BodyBlock item, TaskBox box, int? conversation)
    {
        var words = Trim(TextSpan.FromBounds(box.End, box.IsKeyword ? EndOfContent(box.End, item.Text.End) : item.Text.End), item.InQuote);
        var marks = new FollowUpMarks(source, words, conversation is { } index ? conversations[index].Date : null).ReadAll();
        words = UpToMarks(words, marks);
        var (start, end) = (WithoutPriority(words), words.End);
        var around = new List<Mark>();
        var head = 0;
        for (; head < marks.Count && IsBlank(start, marks[head].Span.Start) && IsHead(marks[head], words.End); head++)
        {
            around.Add(marks[head]);
            start = marks[head].Span.End;
        }
        for (var i = marks.Count - 1; i >= head && IsBlank(marks[i].Span.End, end); i--)
        {
            around.Add(marks[i]);
            end = marks[i].Span.Start;
        }
        var text = Trim(TextSpan.FromBounds(start, Math.Max(start, end)), item.InQuote);
        if (around.Count > 0) text = WithoutJoints(text, head > 0);
        if (around.TrueForAll(mark => mark.Kind != MarkKind.Due) && FollowUpMarks.DayAtEnd(source, text) is { } day)
        {
            around.Add(day);
            text = WithoutJoints(Trim(TextSpan.FromBounds(text.Start, day.Span.Start), item.InQuote), false);
        }
        var (told, beforeDay) = (InOneLine(text, item.InQuote), "");
        if (around.TrueForAll(mark => mark.Kind != MarkKind.Due) && DueBeforeSignature(marks, text) is { } signed)
        {
            around.Add(signed);
            var before = WithoutJoints(Trim(TextSpan.FromBounds(text.Start, signed.Span.Start), item.InQuote), false);
            beforeDay = InOneLine(before, item.InQuote);
            told = $"{beforeDay} {source.Substring(signed.Span.End, text.End - signed.Span.End).Trim()}";
        }
        if (TaskSlot.IsEmpty(source.AsSpan(text.Start, text.Length))) return null;

        foreach (var mark in around.Where(mark => mark.Reading == DateReading.NoSuchDate))
            problems.Add(new NoteProblem(ProblemKind.FollowUpDate, mark.Value, source.Substring(mark.Value.Start, mark.Value.Length), ""));
        return new FollowUp
        {
            State = box.State,
            Text = told,
            Span = TextSpan.FromBounds(item.Span.Start, words.End),
            TextSpan = text,
            MarkSpan = box.Mark,
            IsKeyword = box.IsKeyword,
            IsUnderWay = box.IsUnderWay(source),
            Owners = [.. new OwnerReader(source, text, body).Read(marks, box.IsWaiting(source), _isMeeting || _sections.IsHere)
                .Select(claim => claim.Form == OwnerForm.Signature && beforeDay.Length > 0 ? claim with { Rest = beforeDay } : claim)],
            Due = DateOf(around, MarkKind.Due),
            Scheduled = DateOf(around, MarkKind.Scheduled),
            Start = DateOf(around, MarkKind.Start),
            Done = DateOf(around, MarkKind.Done)?.Value,
            Created = DateOf(around, MarkKind.Created),
            Cancelled = DateOf(around, MarkKind.Cancelled)?.Value,
            Repeats = RuleOf(around),
            Ids = around.Any(mark => mark.Kind == MarkKind.Id) ? [.. around.Where(mark => mark.Kind == MarkKind.Id).Select(mark => mark.Span).OrderBy(span => span.Start)] : [],
            Links = [.. body.LinksIn(item.Text).Select(i => body.Links[i])],
            Conversation = conversation,
        };
    }

    /// <summary>In a meeting's notes, a due date with nothing after it but a name: "Posters by 2026-11-20 — Nora".</summary>
    private Mark? DueBeforeSignature(List<Mark> marks, TextSpan text)
    {
        if (!_isMeeting && !_sections.IsHere) return null;
        foreach (var mark in marks)
        {
            if (mark.Kind != MarkKind.Due || mark.Span.Start <= text.Start || mark.Span.End >= text.End) continue;
            var rest = source.AsSpan(mark.Span.End, text.End - mark.Span.End).Trim();
            var name = rest is ['—' or '–' or '-', ..] ? rest.TrimStart("—–- ") : rest is ['(', .., ')'] ? rest[1..^1] : default;
            if (name.IsEmpty) continue;
            var start = text.End - name.Length - (rest[0] == '(' ? 1 : 0);
            if (OwnerNames.LengthOfName(source, new TextSpan(start, name.Length)) == name.Length) return mark;
        }
        return null;
    }

    /// <summary>Where a line ends with a mark, the words end there, too: the lines below are details, unless they hold marks alone.</summary>
    private TextSpan UpToMarks(TextSpan words, List<Mark> marks)
    {
        if (!source.AsSpan(words.Start, words.Length).ContainsAny('\r', '\n')) return words;
        for (var i = 0; i < marks.Count; i++)
        {
            if (marks[i].Kind == MarkKind.Tag || IsBlank(words.Start, marks[i].Span.Start)) continue;
            while (i + 1 < marks.Count && IsBlank(marks[i].Span.End, marks[i + 1].Span.Start)) i++;
            var rest = source.AsSpan(marks[i].Span.End, words.End - marks[i].Span.End);
            if (rest.TrimStart(" \t") is not ['\r' or '\n', ..] || rest.IsWhiteSpace()) continue;
            var end = marks[i].Span.End;
            marks.RemoveRange(i + 1, marks.Count - i - 1);
            return TextSpan.FromBounds(words.Start, end);
        }
        return words;
    }

    // A tag or a name at the beginning belongs to the words; "by 2026-11-20" needs a comma or a colon.
    private bool IsHead(Mark mark, int end)
    {
        if (mark.Kind is not (MarkKind.Due or MarkKind.Scheduled or MarkKind.Start or MarkKind.Created or MarkKind.Priority)) return false;
        if (!char.IsLetter(source[mark.Span.Start]) || source[mark.Value.Start - 1] == ':') return true;
        return source[mark.Span.End - 1] == ',' || source.AsSpan(mark.Span.End, end - mark.Span.End).TrimStart() is [':' or ',' or '–' or '—' or '-', ..];
    }

    private static Spanned<DateOnly>? DateOf(List<Mark> around, MarkKind kind)
    {
        foreach (var mark in around)
            if (mark.Kind == kind && mark.Reading == DateReading.Date) return new Spanned<DateOnly>(mark.Date, mark.Value);
        return null;
    }

    private Spanned<string>? RuleOf(List<Mark> around)
    {
        foreach (var mark in around)
        {
            var span = mark.Kind == MarkKind.Repeats ? Trim(mark.Value, false) : mark.Repeater;
            if (mark.Kind == MarkKind.Repeats || span.Length > 0) return new Spanned<string>(source.Substring(span.Start, span.Length), span);
        }
        return null;
    }

    private bool IsBlank(int from, int to) => from <= to && source.AsSpan(from, to - from).IsWhiteSpace();

    // (A) at the start, as in todo.txt; [#A] in Logseq.
    private int WithoutPriority(TextSpan words) => source.AsSpan(words.Start, words.Length) switch
    {
        ['(', >= 'A' and <= 'Z', ')', ' ', ..] => words.Start + 4,
        ['[', '#', >= 'A' and <= 'C', ']', ' ', ..] when inLogseq => words.Start + 5,
        _ => words.Start,
    };

    /// <summary>What joins the words to the marks says nothing without them: <c>Send the list, by 2026-11-20</c>.</summary>
    private TextSpan WithoutJoints(TextSpan text, bool isHeaded)
    {
        var words = source.AsSpan(text.Start, text.Length);
        if (isHeaded) words = words.TrimStart(" \t\r\n:,–—-");
        var start = text.End - words.Length;
        return new TextSpan(start, words.TrimEnd(" \t\r\n,;–—").Length);
    }

    /// <summary>In Logseq the lines of an item's properties and its log book come after its words.</summary>
    private int EndOfContent(int from, int end)
    {
        for (var line = Next(from); line < end; line = Next(line))
        {
            var text = source.AsSpan(line, end - line).TrimStart();
            var word = text[..(text.IndexOfAny(" \t\r\n") is >= 0 and var blank ? blank : text.Length)];
            if (word.EndsWith("::") || word is ":LOGBOOK:") return line;
        }
        return end;

        int Next(int at) => source.AsSpan(at, end - at).IndexOf('\n') is >= 0 and var feed ? at + feed + 1 : end;
    }

    private string InOneLine(TextSpan span, bool inQuote)
    {
        var text = source.AsSpan(span.Start, span.Length);
        if (!text.ContainsAny('\r', '\n')) return text.ToString();
        var lines = text.ToString().Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries);
        return string.Join(' ', lines.Select(line => line.Trim(inQuote ? " \t>" : " \t").ToString()).Where(line => line.Length > 0));
    }

    private TextSpan Trim(TextSpan span, bool inQuote)
    {
        var text = source.AsSpan(span.Start, Math.Max(0, span.Length));
        var start = span.Start + text.Length - text.TrimStart().Length;
        text = text.Trim();
        // The sign of a quotation at the beginning of a line is not part of the words.
        if (inQuote && text.EndsWith(">") && text.LastIndexOf('\n') is >= 0 and var feed && text[(feed + 1)..].Trim(" \t>").IsEmpty) text = text[..feed].TrimEnd();
        return new TextSpan(start, text.Length);
    }
}
