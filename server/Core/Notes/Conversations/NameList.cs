using NotesNetworking.Core.Notes.Markdown;
using NotesNetworking.Core.Notes.Words;
using NotesNetworking.Core.Text;

namespace NotesNetworking.Core.Notes.Conversations;

/// <summary>
/// The names of a list of attendees: <c>[[Ada]], Bo Ray (Kestrel) and Cleo</c>. A name with "absent" or the like beside it,
/// or struck through, was not there.
/// </summary>
internal static class NameList
{
    private const int LongestName = 60;
    private const int MostWords = 5;

    /// <summary>The names in a span of a note.</summary>
    /// <param name="source">The note's text.</param>
    /// <param name="span">Where to look: a value, a line, an item.</param>
    /// <param name="links">The links in the span, in order.</param>
    /// <param name="role">What the names stand for.</param>
    public static IEnumerable<Link> Read(string source, TextSpan span, IReadOnlyList<Link> links, LinkRole role)
    {
        var next = 0;
        for (var at = span.Start; at < span.End;)
        {
            while (next < links.Count && links[next].Span.Start < at) next++;
            var end = EndOfName(source, at, span.End, links, next);
            var part = Trim(source, TextSpan.FromBounds(at, end));
            at = Math.Max(at + 1, end + JointAt(source, end, span.End));
            if (part.Length == 0 || WasNotThere(source, part)) continue;
            // "[[Ada]], absent": the next part is about this one.
            if (at < span.End && Trim(source, TextSpan.FromBounds(at, EndOfName(source, at, span.End, links, next))) is { Length: > 0 } after && MeetingWords.Absent.Contains(source.AsSpan(after.Start, after.Length))) continue;
            if (next < links.Count && links[next].Span.Start < part.End)
            {
                if (links[next].Form != LinkForm.Embed) yield return links[next] with { Role = role };
            }
            else if (PlainName(source, part) is { } name)
                yield return new Link(LinkForm.BareName, source.Substring(name.Start, name.Length), null, null, name, name) { Role = role };
        }
    }

    // Names are parted by commas, semicolons, line breaks, ampersands and "and"; not within links or parentheses.
    private static int EndOfName(string source, int from, int end, IReadOnlyList<Link> links, int next)
    {
        var depth = 0;
        for (var at = from; at < end; at++)
        {
            while (next < links.Count && links[next].Span.End <= at) next++;
            if (next < links.Count && links[next].Span.Start <= at)
            {
                at = links[next].Span.End - 1;
                continue;
            }
            depth += source[at] == '(' ? 1 : source[at] == ')' ? -1 : 0;
            if (depth <= 0 && JointAt(source, at, end) > 0) return at;
        }
        return end;
    }

    private static int JointAt(string source, int at, int end)
    {
        if (at >= end) return 0;
        if (source[at] is ',' or ';' or '\n' or '\r' or '、' or '，' or '&' or '+') return 1;
        if (source[at] != ' ') return 0;
        var rest = source.AsSpan(at, end - at);
        return rest.StartsWith(" and ", StringComparison.OrdinalIgnoreCase) || rest.StartsWith(" und ", StringComparison.OrdinalIgnoreCase) ? 5
            : rest.StartsWith(" et ") || rest.StartsWith(" y ") || rest.StartsWith(" en ") ? rest[1..].IndexOf(' ') + 2 : 0;
    }

    private static bool WasNotThere(string source, TextSpan part)
    {
        var text = source.AsSpan(part.Start, part.Length);
        if (text.StartsWith("~~")) return true;
        foreach (var range in text.SplitAny("()[]—–:|*"))
            if (MeetingWords.Absent.Contains(text[range].Trim(" -.,!"))) return true;
        var dash = text.LastIndexOf(" - ");
        return (dash >= 0 && MeetingWords.Absent.Contains(text[(dash + 3)..].Trim(" -.,!"))) || EndsAbsent(text);
    }

    // "[[Ada]] could not make it", "Bo was absent".
    private static bool EndsAbsent(ReadOnlySpan<char> text)
    {
        for (var at = text.IndexOf(' '); at >= 0;)
        {
            var rest = text[(at + 1)..].Trim(" .!");
            if (MeetingWords.Absent.Contains(rest)) return true;
            var next = text[(at + 1)..].IndexOf(' ');
            at = next < 0 ? -1 : at + 1 + next;
        }
        return false;
    }

    /// <summary>The name that a part is without what is in parentheses or after a dash; null where it is no name.</summary>
    private static TextSpan? PlainName(string source, TextSpan part)
    {
        var text = source.AsSpan(part.Start, part.Length);
        if (text[0] == '@') return PlainName(source, new TextSpan(part.Start + 1, part.Length - 1));
        var cut = text.IndexOfAny("([|:");
        if (cut >= 0) text = text[..cut];
        foreach (var dash in s_dashes)
            if (text.IndexOf(dash) is > 0 and var at) text = text[..at];
        text = text.TrimEnd(" *_\"'.");
        if (text.Length is 0 or > LongestName || !char.IsLetter(text[0]) || char.IsLower(text[0]) || text.Count(' ') >= MostWords || text.ContainsAny(s_notInNames)) return null;
        return new TextSpan(part.Start, text.Length);
    }

    private static readonly System.Buffers.SearchValues<char> s_notInNames = System.Buffers.SearchValues.Create("/<>{}=#`");
    private static readonly string[] s_dashes = [" - ", " – ", " — "];

    private static TextSpan Trim(string source, TextSpan span)
    {
        var (start, end) = (span.Start, span.End);
        while (start < end && " \t*_\"'-•".Contains(source[start])) start++;
        while (end > start && " \t*_\"'".Contains(source[end - 1])) end--;
        return TextSpan.FromBounds(start, end);
    }
}
