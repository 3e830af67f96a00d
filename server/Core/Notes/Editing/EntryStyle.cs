using NotesNetworking.Core.Notes.Conversations;
using NotesNetworking.Core.Notes.Dates;

namespace NotesNetworking.Core.Notes.Editing;

/// <summary>
/// How the line of a conversation begins, taken from a neighbour: <c>- **2026-09-12:** </c>, <c>3. [[2026-09-12]]: </c>,
/// <c>### (12 Sep 2026) — </c>.
/// </summary>
/// <param name="Lead">What stands before the date and its marks: indentation, quotation mark, bullet.</param>
/// <param name="Opening">Emphasis before the date; empty where it does not end right after it.</param>
/// <param name="Date">The date as it is to be written, with its brackets.</param>
/// <param name="Closing">The emphasis that ends before the separator.</param>
/// <param name="Separator">What stands between the date and the words, without the space after it.</param>
/// <param name="LateClosing">The emphasis that ends after the separator.</param>
internal readonly record struct EntryStyle(string Lead, string Opening, string Date, string Closing, string Separator, string LateClosing)
{
    private static readonly string[] s_separators = [":", ",", " -", " –", " —", " |", " ·"];

    /// <summary>The style of a neighbour, for another day.</summary>
    /// <param name="source">The note's text.</param>
    /// <param name="record">The neighbour, whose line begins with its date.</param>
    /// <param name="start">Where the words of its line begin, after a bullet.</param>
    /// <param name="lead">What is to stand before these.</param>
    /// <param name="date">The other day.</param>
    /// <param name="spelling">How the note spells its dates; null to write the day as <c>2026-09-12</c>.</param>
    public static EntryStyle Of(string source, ConversationRecord record, int start, string lead, DateOnly date, DateSpelling? spelling)
    {
        var iso = DateReader.Write(date);
        var spelled = spelling?.Write(source.AsSpan(record.DateSpan.Start, record.DateSpan.Length), record.Date, date) ?? iso;
        var before = source[start..record.DateSpan.Start];
        var marks = before.Length - before.TrimStart('*', '_', '~', ' ').Length;
        var line = source[record.DateSpan.End..TextStyle.LineEnd(source, record.DateSpan.End)];
        var (dated, after) = Dated(before[marks..], line, spelled, iso);

        var opening = before[..marks].Trim();
        var closing = EmphasisAt(after, 0);
        var at = SkipTime(after, closing.Length);
        var separator = Array.Find(s_separators, known => IsAt(after, at, known)) ?? "";
        var late = closing.Length > 0 ? "" : EmphasisAt(after, at + separator.Length);
        var isEmphasised = opening.Length > 0 && (closing == opening || late == opening);
        return new EntryStyle(lead, isEmphasised ? opening : "", dated, isEmphasised ? closing : "", separator, isEmphasised ? late : "");
    }

    /// <summary>The line with words after the date.</summary>
    public string Line(string words) => words.Length == 0 ? $"{Lead}{Opening}{Date}{Opening}" : $"{Begin} {words}";

    /// <summary>The line up to the words, without the space before them.</summary>
    public string Begin => $"{Lead}{Opening}{Date}{Closing}{Separator}{LateClosing}";

    // The date in its brackets, and what follows them.
    private static (string Date, string After) Dated(string open, string rest, string date, string iso)
    {
        if (open.StartsWith("[[", StringComparison.Ordinal) && rest.IndexOf("]]", StringComparison.Ordinal) is >= 0 and var end)
            return ($"{open}{date}]]", rest[(end + 2)..]);
        if (open.IndexOf("](", StringComparison.Ordinal) is > 0 and var shown && rest.IndexOf(')', StringComparison.Ordinal) is >= 0 and var target)
            return ($"[{iso}{open[shown..]}{date}{rest[..(target + 1)]}", rest[(target + 1)..]);
        var closing = open switch { "(" => ')', "[" => ']', "<" => '>', _ => '\0' };
        if (closing == '\0' || rest.IndexOf(closing, StringComparison.Ordinal) is not (>= 0 and var close)) return (date, rest);
        // A link to the day's note, which for the new day may have another name.
        if (closing == ']' && rest.AsSpan(close + 1) is ['(', ..] && rest.IndexOf(')', close) is > 0 and var linked) return (date, rest[(linked + 1)..]);
        return ($"{open}{date}{closing}", rest[(close + 1)..]);
    }

    // A dash separates where spaces stand around it.
    private static bool IsAt(string text, int at, string separator) =>
        string.CompareOrdinal(text, at, separator, 0, separator.Length) == 0
        && (separator[0] != ' ' || at + separator.Length == text.Length || char.IsWhiteSpace(text[at + separator.Length]));

    private static string EmphasisAt(string text, int at)
    {
        var end = at;
        while (end < text.Length && text[end] is '*' or '_' or '~') end++;
        return text[at..end];
    }

    private static int SkipTime(string text, int at)
    {
        var rest = text.AsSpan(at).TrimStart(" ,Tt");
        return TimeReader.Read(rest, out _, out var length) ? text.Length - rest.Length + length : at;
    }
}
