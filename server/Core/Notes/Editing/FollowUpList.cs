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
    /// <param name="settings">In which spelling the date is written, and whether a keyword makes a task, as in Logseq.</param>
    public static TextEdit Add(Note note, string source, string text, DateOnly? due, bool isTheirs, NotebookSettings settings)
    {
        var isLogseq = settings.Layout.IsLogseq(note.Path);
        var mark = due is { } day && !isLogseq ? FollowUpEdit.DueMark(settings.FollowUpStyle, day) : "";
        var task = TextStyle.OneLine($"{(isLogseq ? "TODO" : "[ ]")} {text} {(isTheirs ? "[by:: them]" : "")} {mark}");
        if (text.Length == 0) task = task.Insert(isLogseq ? 4 : 3, " ");
        var line = TextStyle.NewLine(source);
        var newest = Newest(note);
        var open = note.FollowUps.Where(followUp => followUp.State == FollowUpState.Open).ToArray();
        if ((Array.FindLast(open, followUp => followUp.Conversation is null)
                ?? (HeadingIn(note) is null && newest is { } at ? Array.FindLast(open, followUp => followUp.Conversation == at) : null)) is { } neighbour)
            return TextEdit.Insert(EndOfItem(source, neighbour), line + Task(Bullet(source, neighbour)));
        if (HeadingIn(note) is { } heading) return ListBelow.Insert(source, heading, $"{Task("- ")}{line}");
        if (newest is { } index) return AtEnd(source, note.Conversations[index].Extent, line, Task("- "));

        // A page of Logseq is a list.
        if (isLogseq) return AtEnd(source, new TextSpan(0, source.Length), line, Task("- "));
        var place = ConversationEdit.AfterIntroduction(note, source);
        return TextEdit.Insert(place, TextStyle.BlankAbove(source, place, line) + $"{Task("- ")}{line}" + TextStyle.BlankBelow(source, place, line));

        string Task(string bullet) => bullet + task + (isLogseq && due is { } deadline ? $"{line}{IndentOf(bullet)}{FollowUpEdit.Deadline(deadline)}" : "");
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
        source[TextStyle.LineStart(source, followUp.Span.Start)..(followUp.MarkSpan.Start - (followUp.IsKeyword ? 0 : 1))];

    private static string IndentOf(string bullet) => string.Concat(bullet.Select(c => c is '\t' or '>' ? c : ' '));

    /// <summary>The end of an item's last line: lines that are indented deeper belong to it.</summary>
    private static int EndOfItem(string source, FollowUp followUp)
    {
        var indent = followUp.Span.Start - TextStyle.LineStart(source, followUp.Span.Start);
        var end = TextStyle.LineEnd(source, followUp.Span.Start);
        for (var next = TextStyle.NextLine(source, end); next < source.Length && next > end; next = TextStyle.NextLine(source, next))
        {
            var line = source.AsSpan(next, TextStyle.LineEnd(source, next) - next);
            if (line.TrimStart().IsEmpty || line.Length - line.TrimStart().Length <= indent) break;
            end = next + line.Length;
        }
        return end;
    }

    private static TextEdit AtEnd(string source, TextSpan extent, string line, string item)
    {
        var end = extent.Start + source.AsSpan(extent.Start, extent.Length).TrimEnd().Length;
        var last = source.AsSpan(TextStyle.LineStart(source, end)).TrimStart();
        return TextEdit.Insert(end, (end == 0 ? "" : last is ['-' or '*' or '+', ' ', ..] ? line : line + line) + item);
    }
}
