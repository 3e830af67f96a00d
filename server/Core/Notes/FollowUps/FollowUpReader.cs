using System.Collections.Immutable;
using NotesNetworking.Core.Notes.Dates;
using NotesNetworking.Core.Notes.Markdown;
using NotesNetworking.Core.Text;

namespace NotesNetworking.Core.Notes.FollowUps;

/// <summary>Reads follow-ups from task list items (docs/format.md, "Follow-ups").</summary>
internal static class FollowUpReader
{
    /// <summary>
    /// The follow-up of a list item whose words begin with <c>[ ]</c>; null when it is no task. Marks count at the end
    /// of its first line; a date that no calendar has is added to <paramref name="problems"/>.
    /// </summary>
    public static FollowUp? Read(
        string source, BodyBlock item, NoteBody body, int? conversation, ImmutableArray<string> me, ImmutableArray<NoteProblem>.Builder problems)
    {
        var start = item.Text.Start;
        var markLength = MarkLength(source.AsSpan(start, item.Text.Length));
        if (markLength == 0) return null;

        var words = FirstLine(source, TextSpan.FromBounds(start + 2 + markLength, item.Text.End));
        var marks = new FollowUpMarks(source, words).ReadAll();
        var end = words.End;
        var tail = new List<Mark>();
        for (var i = marks.Count - 1; i >= 0 && source.AsSpan(marks[i].Span.End, end - marks[i].Span.End).IsWhiteSpace(); i--)
        {
            tail.Add(marks[i]);
            end = marks[i].Span.Start;
        }

        foreach (var mark in tail.Where(mark => mark.Reading == DateReading.NoSuchDate))
            problems.Add(new NoteProblem(ProblemKind.FollowUpDate, mark.Value, source.Substring(mark.Value.Start, mark.Value.Length), ""));

        var text = Trim(source, TextSpan.FromBounds(WithoutPriority(source, words), Math.Max(words.Start, end)));
        return new FollowUp
        {
            State = source[start + 1] switch { 'x' or 'X' => FollowUpState.Done, '-' => FollowUpState.Cancelled, _ => FollowUpState.Open },
            Text = source.Substring(text.Start, text.Length),
            Span = TextSpan.FromBounds(item.Span.Start, words.End),
            TextSpan = text,
            MarkSpan = new TextSpan(start + 1, markLength),
            IsTheirs = marks.Any(mark => mark.Kind == MarkKind.By && !IsMe(source, mark.Value, me)),
            Due = DateOf(tail, MarkKind.Due),
            Scheduled = DateOf(tail, MarkKind.Scheduled)?.Value,
            Start = DateOf(tail, MarkKind.Start)?.Value,
            Done = DateOf(tail, MarkKind.Done)?.Value,
            Created = DateOf(tail, MarkKind.Created)?.Value,
            Cancelled = DateOf(tail, MarkKind.Cancelled)?.Value,
            Repeats = tail.Where(mark => mark.Kind == MarkKind.Repeats).Select(mark => source.Substring(mark.Value.Start, mark.Value.Length).Trim()).FirstOrDefault(),
            Links = [.. body.LinksIn(item.Text).Select(i => body.Links[i])],
            Conversation = conversation,
        };
    }

    /// <summary>The length of the one character between the brackets, which may be an emoji; 0 for no task.</summary>
    private static int MarkLength(ReadOnlySpan<char> words)
    {
        if (words.Length < 4 || words[0] != '[' || words[1] is '\r' or '\n') return 0;
        var length = char.IsSurrogatePair(words[1], words[2]) ? 2 : 1;
        return words.Length > length + 2 && words[length + 1] == ']' && char.IsWhiteSpace(words[length + 2]) ? length : 0;
    }

    private static Spanned<DateOnly>? DateOf(List<Mark> tail, MarkKind kind)
    {
        foreach (var mark in tail)
            if (mark.Kind == kind && mark.Reading == DateReading.Date) return new Spanned<DateOnly>(mark.Date, mark.Value);
        return null;
    }

    private static bool IsMe(string source, TextSpan value, ImmutableArray<string> me)
    {
        var name = source.AsSpan(value.Start, value.Length).Trim("[] \t").ToString();
        return name.Equals("me", StringComparison.OrdinalIgnoreCase) || me.Contains(name, StringComparer.OrdinalIgnoreCase);
    }

    private static TextSpan FirstLine(string source, TextSpan span)
    {
        var length = source.AsSpan(span.Start, span.Length).IndexOfAny('\r', '\n');
        return Trim(source, length < 0 ? span : span with { Length = length });
    }

    // (A) at the start, as in todo.txt.
    private static int WithoutPriority(string source, TextSpan words) =>
        words.Length > 4 && source[words.Start] == '(' && char.IsAsciiLetterUpper(source[words.Start + 1])
            && source[words.Start + 2] == ')' && source[words.Start + 3] == ' ' ? words.Start + 4 : words.Start;

    private static TextSpan Trim(string source, TextSpan span)
    {
        var text = source.AsSpan(span.Start, Math.Max(0, span.Length));
        var start = span.Start + text.Length - text.TrimStart().Length;
        return new TextSpan(start, text.Trim().Length);
    }
}
