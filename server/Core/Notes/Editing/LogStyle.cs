using System.Collections.Concurrent;
using System.Collections.Immutable;
using NotesNetworking.Core.Notes.Conversations;
using NotesNetworking.Core.Notes.Dates;
using NotesNetworking.Core.Text;

namespace NotesNetworking.Core.Notes.Editing;

/// <summary>
/// How a log begins its entries, told on one day that all logs share, so that equal ways are equal: <c>- **23.09.2026**:</c>,
/// <c>### [[2026-09-23]]</c>.
/// </summary>
/// <param name="Form">A heading, an item or a paragraph.</param>
/// <param name="Level">The heading's level; 0 for the others.</param>
/// <param name="Bullet">What an item begins with; empty for the others.</param>
/// <param name="Opening">The entry up to its words, without bullet and heading marks.</param>
/// <param name="Date">Where the day stands in that.</param>
public sealed record LogStyle(RecordForm Form, int Level, string Bullet, string Opening, TextSpan Date)
{
    private const int MostKnown = 4096;

    // After the twelfth, so that 23/09/2026 reads one way.
    private static readonly DateOnly s_day = new(2026, 9, 23);

    // A notebook has few ways, in very many notes: each is kept once.
    private static readonly ConcurrentDictionary<LogStyle, LogStyle> s_known = [];
    private static int s_knownCount;

    private static readonly int s_forms = Enum.GetValues<RecordForm>().Length;

    /// <summary>The way of a contact's note, of most of its entries; null where it has no log, or one of another form.</summary>
    internal static LogStyle? Of(string source, ImmutableArray<ConversationRecord> records)
    {
        if (Typical(records) is not { Form: RecordForm.Heading or RecordForm.Item or RecordForm.Paragraph, Rule: not RecordRule.DateAtEnd } record) return null;
        var start = record.Span.Start;
        if (record.Form == RecordForm.Heading)
            while (source[start] is '#' or ' ' or '\t') start++;
        var written = source.AsSpan(record.DateSpan.Start, record.DateSpan.Length);
        var spelling = DateSpelling.Of(written.ToString(), [new TextSpan(0, written.Length)]);
        var opening = EntryStyle.Of(source, record, start, "", s_day, spelling).Begin;
        var day = spelling.Write(written, record.Date, s_day);
        var at = opening.IndexOf(day, StringComparison.Ordinal);
        if (at < 0) return null;
        return new LogStyle(record.Form, record.Level, record.Form == RecordForm.Item ? BulletOf(source, record) : "", opening, new TextSpan(at, day.Length)).Known;
    }

    /// <summary>The equal one that is kept for all notes.</summary>
    internal LogStyle Known
    {
        get
        {
            if (s_known.TryGetValue(this, out var known)) return known;
            if (s_knownCount < MostKnown && s_known.TryAdd(this, this)) Interlocked.Increment(ref s_knownCount);
            return this;
        }
    }

    /// <summary>The first record in the form that most have.</summary>
    private static ConversationRecord? Typical(ImmutableArray<ConversationRecord> records)
    {
        Span<int> counts = stackalloc int[s_forms];
        foreach (var record in records)
            if (record.WithOwnContact) counts[(int)record.Form]++;
        var most = 0;
        for (var form = 1; form < counts.Length; form++)
            if (counts[form] > counts[most]) most = form;
        foreach (var record in records)
            if (record.WithOwnContact && (int)record.Form == most) return record;
        return null;
    }

    /// <summary>An entry for a day, without bullet and heading marks.</summary>
    internal string Entry(DateOnly date, string words) => For(date).Line(words);

    /// <summary>A day as the log writes it, with its brackets.</summary>
    internal string Day(DateOnly date) => For(date).Date;

    private EntryStyle For(DateOnly date)
    {
        var record = new ConversationRecord { Form = Form, Date = s_day, DateSpan = Date, Text = "", Span = Date, Extent = Date };
        return EntryStyle.Of(Opening, record, 0, "", date, DateSpelling.Of(Opening, [Date]));
    }

    // A numbered list begins with one.
    private static string BulletOf(string source, ConversationRecord record)
    {
        var bullet = source.AsSpan(TextStyle.LineStart(source, record.Span.Start), record.Span.Start - TextStyle.LineStart(source, record.Span.Start)).Trim(" \t>");
        return bullet is [>= '0' and <= '9', ..] ? "1" + bullet[^1] : bullet is ['-' or '*' or '+'] ? bullet.ToString() : "-";
    }
}
