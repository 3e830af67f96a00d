using NotesNetworking.Core.Notes;
using NotesNetworking.Core.Notes.Conversations;
using NotesNetworking.Core.Notes.Editing;
using NotesNetworking.Core.Notes.Settings;
using NotesNetworking.Core.Text;

namespace NotesNetworking.Core.Assist.Actions;

/// <summary>
/// Brings dated headings into the order that the note keeps: newest first or newest last. Whole sections move, with all
/// below their headings; those of one day keep their order, and undated sections between stay where they are.
/// </summary>
public static class ConversationSort
{
    /// <summary>A dated section: what moves, without the blank lines below it, which stay.</summary>
    private readonly record struct Movable(ConversationRecord Record, TextSpan Body);

    /// <summary>True where the note keeps its conversations newest first; null where they are in order, or there are none.</summary>
    public static bool? DirectionOf(Note note)
    {
        var groups = GroupsOf(note, null);
        var newestFirst = IsNewestFirst(groups);
        return groups.Exists(group => !IsSorted(group, newestFirst)) ? newestFirst : null;
    }

    /// <summary>The edits; none where the conversations are in order, or where moving them would change what the note says.</summary>
    public static IReadOnlyList<TextEdit> Edits(Note note, string source, NotebookSettings settings)
    {
        var groups = GroupsOf(note, source);
        var newestFirst = IsNewestFirst(groups);
        var edits = new List<TextEdit>();
        foreach (var group in groups)
        {
            if (IsSorted(group, newestFirst)) continue;
            var sorted = newestFirst ? group.OrderByDescending(one => one.Record.Date) : group.OrderBy(one => one.Record.Date);
            edits.AddRange(group.Zip(sorted).Where(pair => pair.First != pair.Second)
                .Select(pair => new TextEdit(pair.First.Body, source.Substring(pair.Second.Body.Start, pair.Second.Body.Length))));
        }
        // A fence or a comment that is not closed, or a line that becomes a heading with its new neighbour.
        return edits.Count > 0 && SaysTheSame(note, NoteParser.Parse(note.Path, TextEdit.Apply(source, edits), settings)) ? edits : [];
    }

    /// <summary>The dated sections that stand side by side: of one level, below the same heading, and in no dated one.</summary>
    private static List<List<Movable>> GroupsOf(Note note, string? source)
    {
        if (note.Contact is null) return [];
        var records = note.Conversations.Where(record => record.Form == RecordForm.Heading).ToDictionary(record => record.Span.Start);
        var groups = new Dictionary<(int Level, int Parent), List<Movable>>();
        var above = new Stack<(Heading Heading, bool IsDated)>();
        foreach (var (heading, _, span) in Sections.Of(note))
        {
            while (above.TryPeek(out var top) && top.Heading.Level >= heading.Level) above.Pop();
            var parent = above.TryPeek(out var found) ? found : default;
            var isDated = records.TryGetValue(heading.Span.Start, out var record);
            above.Push((heading, isDated || parent.IsDated));
            // A heading in a list item cannot leave it.
            if (!isDated || parent.IsDated || note.Lines.ToPosition(heading.Span.Start).Character > 0) continue;
            var key = (heading.Level, parent.Heading?.Span.Start ?? -1);
            if (!groups.TryGetValue(key, out var group)) groups.Add(key, group = []);
            group.Add(new Movable(record!, source is null ? span : WithoutBlankLines(source, span)));
        }
        return [.. groups.Values];
    }

    // The note's direction is that of its largest group, which stays so when it is sorted.
    private static bool IsNewestFirst(List<List<Movable>> groups) =>
        groups.Count == 0 || ConversationEdit.IsNewestFirst([.. groups.MaxBy(group => group.Count)!.Select(one => one.Record)]);

    private static bool IsSorted(List<Movable> group, bool newestFirst)
    {
        for (var i = 1; i < group.Count; i++)
            if (newestFirst ? group[i].Record.Date > group[i - 1].Record.Date : group[i].Record.Date < group[i - 1].Record.Date) return false;
        return true;
    }

    private static TextSpan WithoutBlankLines(string source, TextSpan span)
    {
        var end = span.Start + source.AsSpan(span.Start, span.Length).TrimEnd().Length;
        // Two spaces at a line's end are a line break, and belong to the line.
        while (end < span.End && source[end] is not ('\n' or '\r')) end++;
        return TextSpan.FromBounds(span.Start, end);
    }

    private static bool SaysTheSame(Note before, Note after) =>
        before.Headings.Length == after.Headings.Length && before.Links.Length == after.Links.Length && before.FollowUps.Length == after.FollowUps.Length
        && before.Conversations.Select(Summary).Order(StringComparer.Ordinal).SequenceEqual(after.Conversations.Select(Summary).Order(StringComparer.Ordinal), StringComparer.Ordinal);

    private static string Summary(ConversationRecord record) =>
        $"{record.Date.DayNumber} {record.Level} {record.Channel} {record.From} {record.Text} {record.With.Length} {record.Fields.Length}";
}
