using NotesNetworking.Core.Notes.Dates;
using NotesNetworking.Core.Text;

namespace NotesNetworking.Core.Notes.FollowUps;

/// <summary>What a mark at the end of a follow-up says.</summary>
internal enum MarkKind { Due, Scheduled, Start, Done, Created, Cancelled, Repeats, Priority, By, Tag }

/// <summary>A mark: its kind, all of it, its value, and the date that the value is, if it is one.</summary>
internal readonly record struct Mark(MarkKind Kind, TextSpan Span, TextSpan Value, DateReading Reading = DateReading.None, DateOnly Date = default);

/// <summary>
/// Finds the marks of a follow-up in every spelling of docs/format.md: emoji, fields, todo.txt, and those that are
/// only read.
/// </summary>
internal ref struct FollowUpMarks(string source, TextSpan line)
{
    private static readonly (string Text, MarkKind Kind)[] s_emoji =
    [
        ("📅", MarkKind.Due), ("📆", MarkKind.Due), ("🗓", MarkKind.Due), ("⏳", MarkKind.Scheduled), ("⌛", MarkKind.Scheduled),
        ("🛫", MarkKind.Start), ("✅", MarkKind.Done), ("➕", MarkKind.Created), ("❌", MarkKind.Cancelled), ("🔁", MarkKind.Repeats),
        ("🔺", MarkKind.Priority), ("⏫", MarkKind.Priority), ("🔼", MarkKind.Priority), ("🔽", MarkKind.Priority), ("⏬", MarkKind.Priority),
    ];

    private static readonly (string Text, MarkKind Kind)[] s_fields =
    [
        ("due::", MarkKind.Due), ("scheduled::", MarkKind.Scheduled), ("start::", MarkKind.Start), ("completion::", MarkKind.Done),
        ("created::", MarkKind.Created), ("cancelled::", MarkKind.Cancelled), ("repeat::", MarkKind.Repeats),
        ("priority::", MarkKind.Priority), ("by::", MarkKind.By),
    ];

    // Opening text, closing text, kind. Those of todo.txt end with the word.
    private static readonly (string Open, string Close, MarkKind Kind)[] s_words =
    [
        ("due:", "", MarkKind.Due), ("t:", "", MarkKind.Start), ("rec:", "", MarkKind.Repeats),
        ("@due(", ")", MarkKind.Due), ("@{", "}", MarkKind.Due), ("@[[", "]]", MarkKind.Due),
        ("DEADLINE: <", ">", MarkKind.Due), ("SCHEDULED: <", ">", MarkKind.Scheduled),
        ("#", "", MarkKind.Tag), ("^", "", MarkKind.Tag),
    ];

    /// <summary>What may stand before a date, the longer spelling first where one begins as another does.</summary>
    public static IEnumerable<(string Text, MarkKind Kind)> DateOpenings { get; } =
    [
        .. s_emoji.Concat(s_fields).Concat(s_words.Where(word => word.Open is "due:" or "@due(" or "@{").Select(word => (word.Open, word.Kind)))
            .Where(opening => opening.Item2 is MarkKind.Due or MarkKind.Scheduled or MarkKind.Start or MarkKind.Done or MarkKind.Created or MarkKind.Cancelled),
    ];

    private int _at = line.Start;

    /// <summary>All marks of the line, in order.</summary>
    public List<Mark> ReadAll()
    {
        var marks = new List<Mark>();
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
        foreach (var (text, kind) in s_emoji)
        {
            if (!Rest.StartsWith(text)) continue;
            var value = Skip(_at + text.Length);
            if (kind == MarkKind.Priority) return new Mark(kind, TextSpan.FromBounds(_at, value), new TextSpan(value, 0));
            if (kind == MarkKind.Repeats)
            {
                var end = value;
                while (end < line.End && source[end] < '\u2000' && source[end] is not ('[' or '(' or '#' or '^') && !BeginsWord(end)) end++;
                return new Mark(kind, TextSpan.FromBounds(_at, end), TextSpan.FromBounds(value, end));
            }
            return Dated(kind, value, line.End);
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
        foreach (var (text, kind) in s_fields)
        {
            if (!Rest[1..].TrimStart().StartsWith(text, StringComparison.OrdinalIgnoreCase)) continue;
            var value = source.IndexOf("::", _at, StringComparison.Ordinal) + 2;
            var end = value;
            for (var depth = 0; end < line.End && (source[end] != close || depth > 0); end++)
                depth += source[end] == '[' ? 1 : source[end] == ']' ? -1 : 0;
            if (end >= line.End) return null;
            return Valued(kind, TextSpan.FromBounds(_at, end + 1), TextSpan.FromBounds(Skip(value), end));
        }
        return null;
    }

    private readonly Mark? ReadWord()
    {
        foreach (var (open, close, kind) in s_words)
        {
            if (!Rest.StartsWith(open, StringComparison.OrdinalIgnoreCase)) continue;
            var value = _at + open.Length;
            var length = close.Length > 0 ? source.AsSpan(value, line.End - value).IndexOf(close) : WordLength(value);
            if (length <= 0) continue;
            var span = TextSpan.FromBounds(_at, value + length + close.Length);
            return kind == MarkKind.Tag ? new Mark(kind, span, new TextSpan(value, length)) : Valued(kind, span, new TextSpan(value, length));
        }
        return null;
    }

    private readonly Mark? Valued(MarkKind kind, TextSpan span, TextSpan value)
    {
        if (kind is MarkKind.Repeats or MarkKind.Priority or MarkKind.By) return new Mark(kind, span, value);
        return Dated(kind, value.Start, value.End) is { } dated ? dated with { Span = span } : null;
    }

    /// <summary>A mark whose value is a date at an offset; null when nothing there looks like one.</summary>
    private readonly Mark? Dated(MarkKind kind, int start, int end)
    {
        var reading = DateReader.Read(source.AsSpan(start, Math.Max(0, end - start)), out var date, out var length);
        if (reading == DateReading.None) return null;
        var value = new TextSpan(start, length);
        return new Mark(kind, TextSpan.FromBounds(_at, value.End), value, reading, date);
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
