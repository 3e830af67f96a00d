using NotesNetworking.Core.Notes.Dates;
using NotesNetworking.Core.Notes.Markdown;
using NotesNetworking.Core.Text;

namespace NotesNetworking.Core.Notes.Conversations;

/// <summary>
/// Tells <em>with</em> from <em>about</em>. In a text, the people who took part follow the word "with", one after the
/// other ("with [[Ada]], [[Bob]] and [[Cleo]]"); in a heading, all whom it links, unless by about, for or re.
/// </summary>
internal static class WithLinks
{
    /// <summary>The links behind "with" in a span.</summary>
    public static IEnumerable<Link> In(string source, TextSpan span, NoteBody body) =>
        Chained(source, span, body, LinkRole.With, before => EndsWith(before, "with") || EndsWith(before, "w/"));

    /// <summary>The contacts whom a heading links, unless by about, for or re.</summary>
    public static IEnumerable<Link> InHeading(string source, TextSpan heading, NoteBody body)
    {
        var (about, with) = (false, false);
        var from = heading.Start;
        foreach (var index in body.LinksIn(heading))
        {
            var link = body.Links[index];
            var between = source.AsSpan(from, link.Span.Start - from);
            about = EndsWith(between, "about") || EndsWith(between, "for") || EndsWith(between, "re") || (about && IsJoint(between));
            with = EndsWith(between, "with") || EndsWith(between, "w/") || (with && IsJoint(between));
            from = link.Span.End;
            if (!about && link.Target.Length > 0 && !CalendarName.IsTime(link.Target)) yield return link with { Role = with ? LinkRole.With : LinkRole.Heading };
        }
    }

    private delegate bool Opens(ReadOnlySpan<char> before);

    private static IEnumerable<Link> Chained(string source, TextSpan span, NoteBody body, LinkRole role, Opens opens)
    {
        var (chained, from) = (false, span.Start);
        foreach (var index in body.LinksIn(span))
        {
            var link = body.Links[index];
            var between = source.AsSpan(from, link.Span.Start - from);
            chained = opens(between) || (chained && IsJoint(between));
            from = link.Span.End;
            if (chained) yield return link with { Role = role };
        }
    }

    private static bool EndsWith(ReadOnlySpan<char> text, string word)
    {
        text = text.TrimEnd(" \t\r\n:");
        return text.EndsWith(word, StringComparison.OrdinalIgnoreCase) && (text.Length == word.Length || !char.IsLetterOrDigit(text[^(word.Length + 1)]));
    }

    /// <summary>True for what may stand between two names in a row.</summary>
    internal static bool IsJoint(ReadOnlySpan<char> text)
    {
        text = text.Trim(" \t\r\n,;&+");
        return text.IsEmpty || text.Equals("and", StringComparison.OrdinalIgnoreCase);
    }
}
