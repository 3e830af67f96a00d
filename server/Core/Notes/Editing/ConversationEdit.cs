using System.Collections.Immutable;
using NotesNetworking.Core.Notes.Conversations;
using NotesNetworking.Core.Notes.Dates;
using NotesNetworking.Core.Text;

namespace NotesNetworking.Core.Notes.Editing;

/// <summary>
/// Adds a conversation to a contact's note where the note keeps its own: same level, same direction. A note without
/// any gets it as <c>##</c>, newest first, after the introduction (docs/format.md, "Where a new one goes").
/// </summary>
public static class ConversationEdit
{
    /// <summary>The edits that log a conversation: the first adds it, another moves the last contact that the note states, if any.</summary>
    /// <inheritdoc cref="Add"/>
    public static ImmutableArray<TextEdit> Log(Note note, string source, DateOnly date, ConversationOpening opening = default)
    {
        var added = Add(note, source, date, opening);
        return FactEdit.MoveLastContact(note, source, date) is { } moved ? [added, moved] : [added];
    }

    /// <summary>The edit that adds a conversation.</summary>
    /// <param name="note">The contact's note, as parsed from <paramref name="source"/>.</param>
    /// <param name="source">The note's text.</param>
    /// <param name="date">The day.</param>
    /// <param name="opening">What stands behind the date; may be nothing.</param>
    public static TextEdit Add(Note note, string source, DateOnly date, ConversationOpening opening = default)
    {
        var kept = note.Conversations.GroupBy(record => record.Form).OrderByDescending(group => group.Count()).ThenBy(group => group.Key).FirstOrDefault();
        if (kept is { Key: RecordForm.Entry } && LogEntryEdit.Add(note, source, [.. kept], date, opening) is { } entry) return entry;
        if (kept is { Key: RecordForm.Item or RecordForm.Row }) return LogLineEdit.Add(source, [.. kept], date, opening);

        var headings = note.Conversations.Where(record => record.Form == RecordForm.Heading).ToArray();
        var level = LevelOf(note);
        var at = headings.Length == 0 ? AfterIntroduction(note, source)
            : IsNewestFirst(headings) ? BeforeOlder(headings, date)
            : AfterEarlier(headings, date);
        var line = TextStyle.NewLine(source);
        var heading = $"{new string('#', level)} {DateReader.Write(date)}{(opening.All.Length == 0 ? "" : " " + opening.All)}";
        return TextEdit.Insert(at, TextStyle.BlankAbove(source, at, line) + heading + line + TextStyle.BlankBelow(source, at, line));
    }

    /// <summary>The level of most of a note's dated headings; 2 in a note without any.</summary>
    public static int LevelOf(Note note) => note.Conversations.Where(record => record.Form == RecordForm.Heading)
        .GroupBy(record => record.Level).OrderByDescending(group => group.Count()).ThenBy(group => group.Key).FirstOrDefault()?.Key ?? 2;

    /// <summary>True when a note keeps its conversations newest first, or has too few to tell.</summary>
    public static bool IsNewestFirst(IReadOnlyList<ConversationRecord> records) => ConversationOrder.Of(records).IsNewestFirst;

    private static int BeforeOlder(ConversationRecord[] headings, DateOnly date)
    {
        foreach (var heading in headings)
            if (heading.Date <= date) return heading.Span.Start;
        return headings[^1].Extent.End;
    }

    private static int AfterEarlier(ConversationRecord[] headings, DateOnly date)
    {
        for (var i = headings.Length - 1; i >= 0; i--)
            if (headings[i].Date <= date) return headings[i].Extent.End;
        return headings[0].Span.Start;
    }

    /// <summary>The offset behind what a note says before its sections: where the first heading stands that is no title.</summary>
    internal static int AfterIntroduction(Note note, string source)
    {
        var title = note.Headings.FirstOrDefault(heading => heading.Level == 1);
        var next = title is null
            ? note.Headings.FirstOrDefault()
            : note.Headings.FirstOrDefault(heading => heading.Span.Start > title.Span.Start);
        return next?.Span.Start ?? source.Length;
    }
}
