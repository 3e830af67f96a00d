using NotesNetworking.Core.Notes.Conversations;
using NotesNetworking.Core.Notes.FollowUps;
using NotesNetworking.Core.Notes.Settings;
using NotesNetworking.Core.Text;

namespace NotesNetworking.Core.Notes.Editing;

/// <summary>
/// Adds a follow-up to a contact's note where a reader looks for it: behind the open ones, else below a heading for them,
/// else at the end of the newest conversation, else behind the introduction.
/// </summary>
public static class FollowUpList
{
    private static readonly string[] s_titles =
        ["follow-ups", "follow-up", "follow ups", "followups", "to do", "to-do", "todo", "todos", "tasks", "next steps", "promises", "open", "open questions"];

    /// <summary>The edit that adds a follow-up.</summary>
    /// <param name="note">The contact's note, as parsed from <paramref name="source"/>.</param>
    /// <param name="source">The note's text.</param>
    /// <param name="text">What is to do; may be empty, for whoever fills it in.</param>
    /// <param name="due">When; null for no date.</param>
    /// <param name="isTheirs">True when they promised it.</param>
    /// <param name="style">In which spelling the date is written.</param>
    public static TextEdit Add(Note note, string source, string text, DateOnly? due, bool isTheirs, FollowUpStyle style)
    {
        var task = TextStyle.OneLine($"[ ] {text} {(isTheirs ? "[by:: them]" : "")} {(due is { } day ? FollowUpEdit.DueMark(style, day) : "")}");
        if (text.Length == 0) task = task.Insert(3, " ");
        var line = TextStyle.NewLine(source);
        var newest = Newest(note);
        var open = note.FollowUps.Where(followUp => followUp.State == FollowUpState.Open).ToArray();
        if ((Array.FindLast(open, followUp => followUp.Conversation is null)
                ?? (HeadingIn(note) is null && newest is { } at ? Array.FindLast(open, followUp => followUp.Conversation == at) : null)) is { } neighbour)
            return TextEdit.Insert(EndOfItem(source, neighbour), line + Bullet(source, neighbour) + task);
        if (HeadingIn(note) is { } heading) return Below(source, heading, $"- {task}{line}");
        if (newest is { } index) return AtEnd(source, note.Conversations[index].Extent, line, "- " + task);

        var place = ConversationEdit.AfterIntroduction(note, source);
        return TextEdit.Insert(place, TextStyle.BlankAbove(source, place, line) + $"- {task}{line}" + TextStyle.BlankBelow(source, place, line));
    }

    private static Heading? HeadingIn(Note note) =>
        note.Headings.FirstOrDefault(heading => s_titles.Contains(heading.Text.Trim().TrimEnd(':').ToLowerInvariant(), StringComparer.Ordinal));

    /// <summary>The index of the newest conversation under a heading; of several on a day the one that stands first.</summary>
    private static int? Newest(Note note)
    {
        int? newest = null;
        for (var i = 0; i < note.Conversations.Length; i++)
        {
            if (note.Conversations[i].Form != RecordForm.Heading) continue;
            if (newest is not { } best || note.Conversations[i].Date > note.Conversations[best].Date) newest = i;
        }
        return newest;
    }

    // Indentation, quotation marks and bullet, as the neighbour has them.
    private static string Bullet(string source, FollowUp followUp) =>
        source[TextStyle.LineStart(source, followUp.Span.Start)..(followUp.MarkSpan.Start - 1)];

    /// <summary>The end of an item's last line: lines that are indented deeper belong to it.</summary>
    private static int EndOfItem(string source, FollowUp followUp)
    {
        var indent = followUp.Span.Start - TextStyle.LineStart(source, followUp.Span.Start);
        var end = ContentEnd(source, followUp.Span.Start);
        for (var next = TextStyle.NextLine(source, end); next < source.Length && next > end; next = TextStyle.NextLine(source, next))
        {
            var line = source.AsSpan(next, ContentEnd(source, next) - next);
            if (line.TrimStart().IsEmpty || line.Length - line.TrimStart().Length <= indent) break;
            end = next + line.Length;
        }
        return end;
    }

    private static TextEdit Below(string source, Heading heading, string item)
    {
        var line = TextStyle.NewLine(source);
        var at = TextStyle.NextLine(source, heading.Span.End);
        if (at >= source.Length) return TextEdit.Insert(source.Length, (EndsLine(source) ? "" : line) + line + item);
        var blank = source.AsSpan(at, ContentEnd(source, at) - at).IsWhiteSpace();
        if (blank) at = TextStyle.NextLine(source, at);
        var isList = source.AsSpan(at).TrimStart() is ['-' or '*' or '+', ' ', ..];
        return TextEdit.Insert(at, (blank ? "" : line) + item + (isList || at >= source.Length ? "" : line));
    }

    private static TextEdit AtEnd(string source, TextSpan extent, string line, string item)
    {
        var end = extent.Start + source.AsSpan(extent.Start, extent.Length).TrimEnd().Length;
        var last = source.AsSpan(TextStyle.LineStart(source, end)).TrimStart();
        return TextEdit.Insert(end, (last is ['-' or '*' or '+', ' ', ..] ? line : line + line) + item);
    }

    private static bool EndsLine(string source) => source.Length == 0 || source[^1] is '\n' or '\r';

    private static int ContentEnd(string source, int at) =>
        source.AsSpan(at).IndexOfAny('\r', '\n') is >= 0 and var length ? at + length : source.Length;
}
