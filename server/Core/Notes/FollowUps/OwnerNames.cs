using System.Collections.Immutable;
using System.Globalization;
using NotesNetworking.Core.Notes.Markdown;
using NotesNetworking.Core.Text;

namespace NotesNetworking.Core.Notes.FollowUps;

/// <summary>Reads names where a task says who does it: links, or plain words that begin with a capital.</summary>
internal static class OwnerNames
{
    private const int MostWords = 4;

    /// <summary>The length of the name at the beginning of a span, a link or plain words; 0 without one.</summary>
    public static int LengthOfName(string source, TextSpan span)
    {
        var text = source.AsSpan(span.Start, span.Length);
        if (text.StartsWith("[[")) return text.IndexOf("]]") is > 0 and var close ? close + 2 : 0;
        return WordsAt(source, span.Start, span.End, anyCase: false) is { IsEmpty: false } ends ? ends[^1] - span.Start : 0;
    }

    /// <summary>
    /// Where the words of a plain name at a place may end, the shortest name first; empty when none begins there. Each
    /// word begins with a capital, or with any letter where the first may (<c>@ada</c>); <c>me</c> is a name, too.
    /// </summary>
    public static ImmutableArray<int> WordsAt(string source, int start, int end, bool anyCase)
    {
        var ends = ImmutableArray.CreateBuilder<int>();
        for (var at = start; at < end && ends.Count < MostWords;)
        {
            var stop = at;
            while (stop < end && (IsInName(source[stop]) || IsInside(source, stop, at, end))) stop++;
            var word = source.AsSpan(at, stop - at);
            if (word.IsEmpty) break;
            var isName = !char.IsLower(word[0]) && char.IsLetter(word[0]) || (ends.Count == 0 && (anyCase && char.IsLetter(word[0]) || word is "me"));
            if (isName) ends.Add(stop);
            else if (ends.Count == 0 || !OwnerWords.Particles.Contains(word)) break;
            if (stop >= end || source[stop] != ' ') break;
            at = stop + 1;
        }
        return ends.ToImmutable();
    }

    /// <summary>The names in a field's value: links, or plain names with commas, <c>&amp;</c> or "and" between them.</summary>
    public static ImmutableArray<Link> In(string source, TextSpan value, NoteBody body)
    {
        var links = body.LinksIn(value).Select(i => body.Links[i]).ToImmutableArray();
        if (!links.IsEmpty) return links;
        var names = ImmutableArray.CreateBuilder<Link>();
        var text = source.AsSpan(value.Start, value.Length);
        var start = 0;
        for (var at = 0; at <= text.Length; at++)
        {
            var length = at == text.Length ? 1 : JointAt(text[at..]);
            if (length == 0) continue;
            var part = text[start..at];
            var trimmed = part.Trim("[]@*_ \t\r\n…?-");
            if (trimmed.ContainsAnyExceptInRange('\0', '@'))
                names.Add(Plain(source, new TextSpan(value.Start + start + part.IndexOf(trimmed), trimmed.Length)));
            start = at + length;
            at = start - 1;
        }
        return names.ToImmutable();
    }

    /// <summary>The length of what joins two names at the beginning of a text, white space included; 0 for nothing of the kind.</summary>
    public static int JointAt(ReadOnlySpan<char> text)
    {
        var blank = text.Length - text.TrimStart(' ').Length;
        var rest = text[blank..];
        var length = rest switch
        {
            [',' or '&' or '/' or '+' or ';', ..] => 1,
            ['a', 'n', 'd', ' ', ..] or ['u', 'n', 'd', ' ', ..] when blank > 0 => 4,
            ['e', 't', ' ', ..] or ['e', 'n', ' ', ..] when blank > 0 => 3,
            _ => 0,
        };
        if (length == 0) return 0;
        var behind = rest[length..];
        return blank + length + behind.Length - behind.TrimStart(' ').Length;
    }

    /// <summary>A plain name as a link that only owners have.</summary>
    public static Link Plain(string source, TextSpan span) => new(LinkForm.OwnerName, source.Substring(span.Start, span.Length), null, null, span, span);

    private static bool IsInName(char c) => char.IsLetter(c) || char.IsHighSurrogate(c) || char.IsLowSurrogate(c)
        || (c >= '\u0300' && char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark);

    // O'Neil, Anne-Marie, J. Doe; ada_okafor2. A possessive ends the name.
    private static bool IsInside(string source, int at, int start, int end)
    {
        if (at == start) return false;
        var next = at + 1 < end ? source[at + 1] : ' ';
        return source[at] switch
        {
            '\'' or '’' => char.IsLetter(next) && !(next == 's' && (at + 2 >= end || !char.IsLetter(source[at + 2]))) && !(next == 'l' && at + 2 < end && source[at + 2] == 'l'),
            '-' or '_' => char.IsLetter(next),
            '.' => at == start + 1 || char.IsLetter(next),
            >= '0' and <= '9' => true,
            _ => false,
        };
    }
}
