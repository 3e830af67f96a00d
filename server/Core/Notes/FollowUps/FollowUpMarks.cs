using System.Buffers;
using NotesNetworking.Core.Notes.Dates;
using NotesNetworking.Core.Text;

namespace NotesNetworking.Core.Notes.FollowUps;

/// <summary>A mark: its kind, all of it, its value, and the date that the value is, if it is one.</summary>
internal readonly record struct Mark(MarkKind Kind, TextSpan Span, TextSpan Value, DateReading Reading = DateReading.None, DateOnly Date = default)
{
    /// <summary>The repeater in <c>&lt;2026-11-20 Fri .+1w&gt;</c>; empty without one.</summary>
    public TextSpan Repeater { get; init; }
}

/// <summary>
/// Finds the marks of a follow-up in every spelling of docs/format.md: emoji, fields, todo.txt, and those that are
/// only read.
/// </summary>
/// <param name="source">The note's text.</param>
/// <param name="line">The task's words.</param>
/// <param name="told">The day on which it was written, where that is known: a date without a year is near it.</param>
internal ref struct FollowUpMarks(string source, TextSpan line, DateOnly? told = null)
{
    // Each mark holds one of these, or an emoji.
    private static readonly SearchValues<char> s_opening = SearchValues.Create("0123456789#^([@:");

    private int _at = line.Start;

    /// <summary>All marks of the line, in order.</summary>
    public List<Mark> ReadAll()
    {
        var marks = new List<Mark>();
        var words = source.AsSpan(line.Start, line.Length);
        if (!words.ContainsAny(s_opening) && !words.ContainsAnyExceptInRange('\0', '\u1FFF')) return marks;
        while (_at < line.End)
        {
            if (ReadHere() is not { } mark) _at++;
            else
            {
                marks.Add(mark);
                _at = mark.Span.End;
            }
        }
        return marks;
    }

    /// <summary>A link to a day that stands alone at the end of a text, with no preposition before it; null without one.</summary>
    public static Mark? DayAtEnd(string source, TextSpan text)
    {
        var words = source.AsSpan(text.Start, text.Length).TrimEnd(" \t\r\n.");
        if (!words.EndsWith("]]") || words.LastIndexOf("[[") is not (> 0 and var open)) return null;
        if (DateReader.ReadTarget(words[(open + 2)..^2], DayOrder.Unknown, out var date, out var start, out var length, out _) != DateReading.Date) return null;
        var before = words[..open].TrimEnd();
        if (before.IsEmpty || !char.IsWhiteSpace(words[open - 1]) || before[^1] is ']' or '&' or '+') return null;
        if (MarkTables.Prepositions.Contains(before[(before.LastIndexOfAny(" \t\n") + 1)..])) return null;
        return new Mark(MarkKind.Due, TextSpan.FromBounds(text.Start + open, text.End), new TextSpan(text.Start + open + 2 + start, length), DateReading.Date, date);
    }

    private readonly ReadOnlySpan<char> Rest => source.AsSpan(_at, line.End - _at);

    private readonly Mark? ReadHere()
    {
        var c = source[_at];
        if (c is '[' or '(') return ReadField(c == '[' ? ']' : ')');
        if (c >= '\u2000') return ReadEmoji();
        return _at == line.Start || char.IsWhiteSpace(source[_at - 1]) ? ReadWord() : null;
    }

    private readonly Mark? ReadEmoji()
    {
        foreach (var (text, kind) in MarkTables.Emoji)
        {
            if (!Rest.StartsWith(text)) continue;
            var value = Skip(_at + text.Length);
            switch (kind)
            {
                case MarkKind.Priority:
                    return new Mark(kind, TextSpan.FromBounds(_at, value), new TextSpan(value, 0));
                case MarkKind.Id or MarkKind.Other:
                    return new Mark(kind, TextSpan.FromBounds(_at, value + WordLength(value)), new TextSpan(value, WordLength(value)));
                case MarkKind.By:
                    var name = OwnerNames.LengthOfName(source, TextSpan.FromBounds(value, line.End));
                    return name > 0 ? new Mark(kind, TextSpan.FromBounds(_at, value + name), new TextSpan(value, name)) : null;
                case MarkKind.Repeats:
                    var end = value;
                    while (end < line.End && source[end] < '\u2000' && source[end] is not ('[' or '(' or '#' or '^' or '\r' or '\n') && !BeginsWord(end)) end++;
                    return new Mark(kind, TextSpan.FromBounds(_at, end), TextSpan.FromBounds(value, end));
                default:
                    return Dated(kind, value, line.End);
            }
        }
        return null;
    }

    private readonly bool BeginsWord(int at)
    {
        var there = this;
        there._at = at;
        return char.IsWhiteSpace(source[at - 1]) && there.ReadWord() is not null;
    }

    private readonly Mark? ReadField(char close)
    {
        var key = Skip(_at + 1);
        // Brackets that open no word are a link's, and most are not a field's.
        if (key >= line.End || !(char.IsLetter(source[key]) || source[key] == '@') || (_at > line.Start && source[_at - 1] == '[')) return null;
        var end = key;
        for (var depth = 0; end < line.End && (source[end] != close || depth > 0); end++)
            depth += source[end] == '[' ? 1 : source[end] == ']' ? -1 : 0;
        if (end >= line.End) return null;
        var span = TextSpan.FromBounds(_at, end + 1);
        // (@2026-11-20 09:00), as reminders are written.
        if (source[key] == '@') return Dated(MarkKind.Due, key + 1, end) is { } reminder ? reminder with { Span = span } : null;

        var inner = source.AsSpan(key, end - key);
        if (inner.IndexOf(':') is > 0 and var colon)
        {
            foreach (var (text, kind) in MarkTables.Fields)
            {
                if (!inner[..colon].TrimEnd().Equals(text, StringComparison.OrdinalIgnoreCase)) continue;
                var value = key + colon + (colon + 1 < inner.Length && inner[colon + 1] == ':' ? 2 : 1);
                return Valued(kind, span, TextSpan.FromBounds(Math.Min(Skip(value), end), end));
            }
        }
        for (var space = inner.IndexOf(' '); space > 0 && space < 12; space = Next(inner, space))
            if (MarkTables.Bare.Contains(inner[..space]))
                return Valued(inner[0] is 'b' or 'B' or 'd' or 'D' ? MarkKind.Due : MarkKind.By, span, TextSpan.FromBounds(Skip(key + space), end)) is { } bare ? bare : DueWord(end) is { } due ? due with { Span = span } : null;
        return null;

        static int Next(ReadOnlySpan<char> text, int space) => text[(space + 1)..].IndexOf(' ') is >= 0 and var next ? space + 1 + next : -1;
    }

    private readonly Mark? ReadWord()
    {
        foreach (var (open, close, kind) in MarkTables.Words)
        {
            if (!Rest.StartsWith(open, StringComparison.OrdinalIgnoreCase)) continue;
            var value = _at + open.Length;
            if (close.Length == 0 && kind is MarkKind.Due or MarkKind.Start)
            {
                if (Dated(kind, value, line.End) is { } date) return date;
                continue;
            }
            var length = close.Length > 0 ? source.AsSpan(value, line.End - value).IndexOf(close) : WordLength(value);
            if (length <= 0) continue;
            var span = TextSpan.FromBounds(_at, value + length + close.Length);
            if (kind is MarkKind.Tag or MarkKind.Id or MarkKind.Other) return new Mark(kind, span, new TextSpan(value, length));
            if (Valued(kind, span, new TextSpan(value, length)) is { } mark) return close == ">" ? mark with { Repeater = RepeaterIn(mark.Value.End, value + length) } : mark;
        }
        return DueWord(line.End) ?? OwnerWord();
    }

    private readonly Mark? OwnerWord()
    {
        foreach (var word in MarkTables.Owner)
        {
            if (!Rest.StartsWith(word, StringComparison.OrdinalIgnoreCase)) continue;
            var value = Skip(_at + word.Length + (Rest[word.Length..].StartsWith(":") ? 1 : 0));
            var length = OwnerNames.LengthOfName(source, TextSpan.FromBounds(value, line.End));
            if (length > 0) return new Mark(MarkKind.By, TextSpan.FromBounds(_at, value + length), new TextSpan(value, length));
        }
        return null;
    }

    /// <summary>"by 2026-11-20", "due on [[2026-11-20]]".</summary>
    private readonly Mark? DueWord(int end)
    {
        var from = char.IsLetter(source[_at]) ? _at : Skip(_at + 1);
        var rest = source.AsSpan(from, end - from);
        foreach (var word in MarkTables.Due)
        {
            if (!rest.StartsWith(word, StringComparison.OrdinalIgnoreCase)) continue;
            var value = Skip(from + word.Length);
            if (value == from + word.Length && word[^1] != ':') continue;
            if (Dated(MarkKind.Due, value, end) is { } mark) return mark;
        }
        return null;
    }

    private readonly Mark? Valued(MarkKind kind, TextSpan span, TextSpan value)
    {
        if (kind is MarkKind.Repeats or MarkKind.Priority) return new Mark(kind, span, value);
        if (Dated(kind == MarkKind.By ? MarkKind.Due : kind, value.Start, value.End) is { } dated) return dated with { Span = TextSpan.FromBounds(span.Start, Math.Max(span.End, dated.Span.End)) };
        return kind == MarkKind.By ? new Mark(kind, span, value) : null;
    }

    /// <summary>A mark whose value is a date at an offset, which may be a link and have a time after it; null when nothing there looks like one.</summary>
    private readonly Mark? Dated(MarkKind kind, int start, int end)
    {
        var rest = source.AsSpan(start, Math.Max(0, end - start));
        if (rest.StartsWith("[[")) return rest.IndexOf("]]") is > 2 and var close ? DatedLink(kind, start + 2, start + close, end) : null;
        var reading = DateReader.Read(rest, out var date, out var length);
        if (reading == DateReading.None && told is { } day && DayFinder.In(source, TextSpan.FromBounds(start, Math.Max(start, end)), day).FirstOrDefault() is { Span: { Length: > 0 } near } found && near.Start == start)
            (reading, date, length) = (DateReading.Date, found.Value, near.Length);
        if (reading == DateReading.None) return null;
        return new Mark(kind, TextSpan.FromBounds(_at, WithTime(start + length, end)), new TextSpan(start, length), reading, date);
    }

    private readonly Mark? DatedLink(MarkKind kind, int start, int close, int end)
    {
        var reading = DateReader.ReadTarget(source.AsSpan(start, close - start), DayOrder.Unknown, out var date, out var skipped, out var length, out _);
        return reading == DateReading.None ? null
            : new Mark(kind, TextSpan.FromBounds(_at, WithTime(close + 2, end)), new TextSpan(start + skipped, length), reading, date);
    }

    /// <summary>Where a date ends with what may follow it: a time, a full stop.</summary>
    private readonly int WithTime(int at, int end)
    {
        at = AfterTime(at, end);
        return at < end && source[at] is '.' or ',' or ';' && (at + 1 == end || char.IsWhiteSpace(source[at + 1])) ? at + 1 : at;
    }

    private readonly int AfterTime(int at, int end)
    {
        var time = at;
        if (time < end && source[time] is 'T') time++;
        else time = Math.Min(Skip(time), end);
        if (time > at && source.AsSpan(time, end - time).StartsWith("at ", StringComparison.OrdinalIgnoreCase)) time += 3;
        return time > at && TimeReader.Read(source.AsSpan(time, end - time), out _, out var length) ? time + length : at;
    }

    /// <summary>The part that begins with a plus: <c>.+1w</c>, <c>++2d</c>, <c>+1m</c>.</summary>
    private readonly TextSpan RepeaterIn(int start, int end)
    {
        var plus = source.AsSpan(start, end - start).IndexOf('+');
        if (plus < 0) return default;
        var from = start + plus - (plus > 0 && source[start + plus - 1] == '.' ? 1 : 0);
        return new TextSpan(from, Math.Min(WordLength(from), end - from));
    }

    private readonly int Skip(int at)
    {
        while (at < line.End && (source[at] == '\uFE0F' || char.IsWhiteSpace(source[at]))) at++;
        return at;
    }

    private readonly int WordLength(int at)
    {
        var end = at;
        while (end < line.End && !char.IsWhiteSpace(source[end])) end++;
        return end - at;
    }
}
