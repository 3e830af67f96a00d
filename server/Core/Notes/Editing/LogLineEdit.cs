using System.Globalization;
using NotesNetworking.Core.Notes.Conversations;
using NotesNetworking.Core.Notes.Dates;
using NotesNetworking.Core.Text;

namespace NotesNetworking.Core.Notes.Editing;

/// <summary>Adds a conversation to a log that a note keeps as a list, as paragraphs or as a table: one more line, made like its neighbours.</summary>
internal static class LogLineEdit
{
    /// <summary>The edit. <paramref name="records"/> are the items, the paragraphs, or the rows, in order; there is at least one.</summary>
    public static TextEdit Add(Note note, string source, ConversationRecord[] records, DateOnly date, ConversationOpening opening, DateSpelling? spelling)
    {
        var newestFirst = ConversationEdit.IsNewestFirst(records);
        var next = newestFirst ? Array.FindIndex(records, record => record.Date <= date) : Array.FindIndex(records, record => record.Date > date);
        var at = next < 0 ? records.Length - 1 : next;
        var neighbour = records[at];
        var line = neighbour.Form == RecordForm.Row ? LogRow.Like(note, source, neighbour, date, opening, spelling)
            : Style(source, records, at, date, spelling, isBefore: next >= 0).Line(opening.All);
        var ending = TextStyle.NewLine(source);
        var gap = neighbour.Form == RecordForm.Paragraph && AreApart(source, records) ? ending + QuoteOf(source, neighbour) + ending : ending;
        return next >= 0
            ? TextEdit.Insert(TextStyle.LineStart(source, neighbour.Extent.Start), line + gap)
            : TextEdit.Insert(EndOf(note, source, neighbour), gap + line);
    }

    /// <summary>The beginning of an item made like the last one: bullet, date and separator.</summary>
    public static string Opening(string source, ConversationRecord[] records, DateOnly date) =>
        Style(source, records, records.Length - 1, date, DateSpelling.Of(source, records.Select(record => record.DateSpan)), isBefore: false).Begin + " ";

    private static EntryStyle Style(string source, ConversationRecord[] records, int at, DateOnly date, DateSpelling? spelling, bool isBefore)
    {
        var record = records[at];
        var lead = source[TextStyle.LineStart(source, record.Span.Start)..record.Span.Start];
        if (NumberOf(lead) is { } number)
        {
            // Counting goes on; where the newest stands first and the numbers rise, it begins again with the first one's.
            var beside = isBefore ? at + 1 : at - 1;
            int? other = beside >= 0 && beside < records.Length
                ? NumberOf(source[TextStyle.LineStart(source, records[beside].Span.Start)..records[beside].Span.Start]) : null;
            var step = isBefore ? other < number ? 1 : 0 : other == number ? 0 : other > number ? -1 : 1;
            var digits = number.ToString(CultureInfo.InvariantCulture);
            var place = lead.LastIndexOf(digits, StringComparison.Ordinal);
            if (place >= 0) lead = lead[..place] + Math.Max(number + step, 0).ToString(CultureInfo.InvariantCulture) + lead[(place + digits.Length)..];
        }
        return EntryStyle.Of(source, record, record.Span.Start, lead, date, spelling);
    }

    /// <summary>The number of an ordered item, by what stands before its words.</summary>
    private static int? NumberOf(string lead)
    {
        var bullet = lead.AsSpan().Trim(" \t>");
        return bullet.Length is > 1 and < 9 && bullet[^1] is '.' or ')' && int.TryParse(bullet[..^1], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    // One paragraph alone is a paragraph; lines of one stay together.
    private static bool AreApart(string source, ConversationRecord[] records)
    {
        for (var i = 1; i < records.Length; i++)
        {
            var between = source.AsSpan(records[i - 1].Extent.Start, records[i].Span.Start - records[i - 1].Extent.Start);
            if (TextStyle.HasBlankLine(between)) return true;
        }
        return records.Length == 1;
    }

    private static string QuoteOf(string source, ConversationRecord record) =>
        source[TextStyle.LineStart(source, record.Span.Start)..record.Span.Start] is var lead && lead.Contains('>', StringComparison.Ordinal) ? lead.TrimEnd() : "";

    // What follows a dated paragraph, up to the next heading, belongs to it.
    private static int EndOf(Note note, string source, ConversationRecord record)
    {
        var end = record.Extent.End;
        if (record.Form == RecordForm.Paragraph && QuoteOf(source, record).Length == 0)
            end = note.Headings.FirstOrDefault(heading => heading.Span.Start >= end)?.Span.Start ?? source.Length;
        return record.Extent.Start + source.AsSpan(record.Extent.Start, end - record.Extent.Start).TrimEnd().Length;
    }
}
