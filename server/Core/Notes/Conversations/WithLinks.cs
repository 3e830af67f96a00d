using NotesNetworking.Core.Notes.Markdown;
using NotesNetworking.Core.Text;

namespace NotesNetworking.Core.Notes.Conversations;

/// <summary>
/// Tells <em>with</em> from <em>about</em>: those who took part stand behind the word "with", one after the other
/// ("with [[Ada]], [[Bob]] and [[Cleo]]"). Any other link in a text is only talked about.
/// </summary>
internal static class WithLinks
{
    /// <summary>The links behind "with" in a span.</summary>
    public static IEnumerable<Link> In(string source, TextSpan span, NoteBody body)
    {
        var chained = false;
        var from = span.Start;
        foreach (var index in body.LinksIn(span))
        {
            var link = body.Links[index];
            var between = source.AsSpan(from, link.Span.Start - from);
            chained = EndsWithWith(between) || (chained && IsJoint(between));
            from = link.Span.End;
            if (chained) yield return link with { Role = LinkRole.With };
        }
    }

    private static bool EndsWithWith(ReadOnlySpan<char> text)
    {
        text = text.TrimEnd();
        return text.EndsWith("with", StringComparison.OrdinalIgnoreCase) && (text.Length == 4 || !char.IsLetterOrDigit(text[^5]));
    }

    private static bool IsJoint(ReadOnlySpan<char> text)
    {
        text = text.Trim(" \t\r\n,;&+");
        return text.IsEmpty || text.Equals("and", StringComparison.OrdinalIgnoreCase);
    }
}
