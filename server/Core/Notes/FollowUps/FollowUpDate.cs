using NotesNetworking.Core.Text;

namespace NotesNetworking.Core.Notes.FollowUps;

/// <summary>The place where a follow-up's date is typed.</summary>
/// <param name="Start">Where the date begins.</param>
/// <param name="IsPast">True for the date of something that happened: done, created, cancelled.</param>
public readonly record struct FollowUpDate(int Start, bool IsPast)
{
    /// <summary>
    /// The last mark of a date before a place on its line, in any spelling of docs/format.md; null without one. What
    /// stands between the mark and the place is for the caller to judge. Those of todo.txt count in a task alone.
    /// </summary>
    public static FollowUpDate? BeginsAt(string source, TextSpan line, int offset, bool inTask)
    {
        var before = source.AsSpan(line.Start, offset - line.Start);
        FollowUpDate? last = null;
        foreach (var (text, kind) in MarkTables.DateOpenings)
        {
            // "due:" is a word like any other where there is no task.
            if (!inTask && text.EndsWith(':') && !text.EndsWith("::", StringComparison.Ordinal)) continue;
            var at = before.LastIndexOf(text, StringComparison.OrdinalIgnoreCase);
            if (at < 0 || (char.IsAsciiLetter(text[0]) && at > 0 && char.IsLetterOrDigit(before[at - 1]))) continue;
            var start = at + text.Length;
            while (start < before.Length && (before[start] is '\uFE0F' || char.IsWhiteSpace(before[start]))) start++;
            if (!(last?.Start >= line.Start + start)) last = new FollowUpDate(line.Start + start, kind is MarkKind.Done or MarkKind.Created or MarkKind.Cancelled);
        }
        return last;
    }
}
