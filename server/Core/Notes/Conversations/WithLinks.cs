using NotesNetworking.Core.Notes.Dates;
using NotesNetworking.Core.Notes.Markdown;
using NotesNetworking.Core.Notes.Words;
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
        Chained(source, span, body, LinkRole.With, before => EndsWithAny(before, s_with), after => BeginsWithAny(after, s_came));

    /// <summary>The contacts whom a heading links, unless by about, for or re.</summary>
    public static IEnumerable<Link> InHeading(string source, TextSpan heading, NoteBody body)
    {
        var (about, with) = (false, false);
        var from = heading.Start;
        foreach (var index in body.LinksIn(heading))
        {
            var link = body.Links[index];
            var between = source.AsSpan(from, link.Span.Start - from);
            about = EndsWithAny(between, s_about) || (about && IsJoint(between));
            with = EndsWithAny(between, s_with) || (with && IsJoint(between));
            from = link.Span.End;
            if (!about && link.Target.Length > 0 && !CalendarName.IsTime(link.Target)) yield return link with { Role = with ? LinkRole.With : LinkRole.Heading };
        }
    }

    private static readonly string[] s_with = ["with", "w/", "mit", "avec", "con", "com"];
    private static readonly string[] s_about = ["about", "for", "re", "über", "wegen", "für", "pour", "sobre", "para", "su", "over", "voor"];

    // After a name: they took part as well.
    private static readonly string[] s_came =
        ["came too", "came along", "came as well", "joined", "was there too", "kam mit", "kam auch", "war dabei", "war auch da", "était là aussi", "est venu aussi", "est venue aussi", "vino también", "veio também", "ging mee"];

    private delegate bool Tells(ReadOnlySpan<char> words);

    private static IEnumerable<Link> Chained(string source, TextSpan span, NoteBody body, LinkRole role, Tells opens, Tells closes)
    {
        var (chained, from) = (false, span.Start);
        foreach (var index in body.LinksIn(span))
        {
            var link = body.Links[index];
            var between = source.AsSpan(from, link.Span.Start - from);
            chained = opens(between) || (chained && IsJoint(between));
            from = link.Span.End;
            if (chained || closes(source.AsSpan(from, span.End - from))) yield return link with { Role = role };
        }
    }

    private static bool EndsWithAny(ReadOnlySpan<char> text, string[] words)
    {
        text = text.TrimEnd(" \t\r\n:");
        foreach (var word in words)
            if (text.EndsWith(word, StringComparison.OrdinalIgnoreCase) && (text.Length == word.Length || !char.IsLetterOrDigit(text[^(word.Length + 1)]))) return true;
        return false;
    }

    private static bool BeginsWithAny(ReadOnlySpan<char> text, string[] phrases)
    {
        text = text.TrimStart();
        foreach (var phrase in phrases)
            if (text.StartsWith(phrase, StringComparison.OrdinalIgnoreCase) && (text.Length == phrase.Length || !char.IsLetterOrDigit(text[phrase.Length]))) return true;
        return false;
    }

    /// <summary>True for what may stand between two names in a row.</summary>
    internal static bool IsJoint(ReadOnlySpan<char> text)
    {
        text = text.Trim(" \t\r\n,;&+");
        return text.IsEmpty || LineWords.And.Contains(text);
    }
}
