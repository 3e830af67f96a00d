using System.Collections.Immutable;
using NotesNetworking.Core.Notes.Conversations;
using NotesNetworking.Core.Notes.Dates;
using NotesNetworking.Core.Notes.Settings;
using NotesNetworking.Core.Text;

namespace NotesNetworking.Core.Notes.Editing;

/// <summary>
/// Adds a conversation to a contact's note where and as the note keeps its own. A note without any gets it below its
/// heading for them, else as <c>##</c> after the introduction (docs/format.md, "Where a new one goes").
/// </summary>
public static class ConversationEdit
{
    /// <summary>The edits that log a conversation: the first adds it, another moves the last contact that the note states, if any.</summary>
    /// <inheritdoc cref="Add"/>
    public static ImmutableArray<TextEdit> Log(
        Note note, string source, NotebookSettings settings, DateOnly date, ConversationOpening opening = default, DayLink? dayLink = null,
        IReadOnlyList<LogStyle>? styles = null)
    {
        var added = Add(note, source, settings, date, opening, dayLink, styles);
        return FactEdit.MoveLastContact(note, source, date) is { } moved ? [added, moved] : [added];
    }

    /// <summary>
    /// The edit that adds a conversation. Of the ways to write it, the nearest to the note's own is taken that reads back as
    /// exactly this conversation.
    /// </summary>
    /// <param name="note">The contact's note, as parsed from <paramref name="source"/>.</param>
    /// <param name="source">The note's text.</param>
    /// <param name="settings">The settings that the note was parsed with.</param>
    /// <param name="date">The day.</param>
    /// <param name="opening">What stands behind the date; may be nothing.</param>
    /// <param name="dayLink">How the notebook links days, where a Logseq graph's page has no log yet.</param>
    /// <param name="styles">How the notebook's other logs are kept, the most used first, for a note that has no log yet.</param>
    public static TextEdit Add(
        Note note, string source, NotebookSettings settings, DateOnly date, ConversationOpening opening = default, DayLink? dayLink = null,
        IReadOnlyList<LogStyle>? styles = null)
    {
        TextEdit? nearest = null;
        var proof = new EditProof(note, source, settings, date, opening);
        foreach (var edit in Ways(note, source, settings, date, opening, dayLink, styles ?? []))
        {
            if (proof.Holds(edit)) return edit;
            nearest ??= edit;
        }
        // Words such as "cancelled" are not a conversation in any form.
        return nearest!.Value;
    }

    private static IEnumerable<TextEdit> Ways(
        Note note, string source, NotebookSettings settings, DateOnly date, ConversationOpening opening, DayLink? dayLink, IReadOnlyList<LogStyle> styles)
    {
        var kept = note.Conversations.GroupBy(record => record.Form).OrderByDescending(group => group.Count()).ThenBy(group => group.Key).FirstOrDefault();
        ConversationRecord[] records = kept is null ? [] : [.. kept];
        if (kept?.Key == RecordForm.Entry && LogEntryEdit.Add(note, source, records, date, opening) is { } entry) yield return entry;
        if (records.Length == 0)
            foreach (var first in FirstConversation.Ways(note, source, settings, date, opening, dayLink, styles)) yield return first;

        var spelling = DateSpelling.Of(source, records.Select(record => record.DateSpan));
        if (kept?.Key is RecordForm.Item or RecordForm.Row or RecordForm.Paragraph)
        {
            yield return LogLineEdit.Add(note, source, records, date, opening, spelling);
            yield return LogLineEdit.Add(note, source, records, date, opening, null);
        }
        var headings = note.Conversations.Where(record => record.Form == RecordForm.Heading).ToArray();
        if (headings.Length > 0)
        {
            if (kept?.Key != RecordForm.Heading) spelling = DateSpelling.Of(source, headings.Select(record => record.DateSpan));
            yield return LogHeadingEdit.Add(note, source, headings, date, opening, spelling);
            yield return LogHeadingEdit.Add(note, source, headings, date, opening, null);
        }
        yield return LogHeadingEdit.Plain(note, source, headings, date, opening);
    }

    /// <summary>The level of most of a note's dated headings; 2 in a note without any.</summary>
    public static int LevelOf(Note note) => note.Conversations.Where(record => record.Form == RecordForm.Heading)
        .GroupBy(record => record.Level).OrderByDescending(group => group.Count()).ThenBy(group => group.Key).FirstOrDefault()?.Key ?? 2;

    /// <summary>True when most of a note's dated headings stand behind newer ones, or there are too few to tell.</summary>
    public static bool IsNewestFirst(IReadOnlyList<ConversationRecord> headings)
    {
        var down = 0;
        for (var i = 1; i < headings.Count; i++) down += headings[i - 1].Date.CompareTo(headings[i].Date);
        return down >= 0;
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
