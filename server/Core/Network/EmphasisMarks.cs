using NotesNetworking.Core.Notes.Markdown;

namespace NotesNetworking.Core.Network;

/// <summary>
/// The marks around emphasised words: <c>**so**</c>, <c>_so_</c>, <c>==so==</c>, <c>~~so~~</c> (CommonMark, section 6.2). Those that
/// open nothing, or stand within a word such as <c>snake_case</c>, are characters like others.
/// </summary>
internal static class EmphasisMarks
{
    /// <summary>Nobody emphasises more; so no text takes longer than its length asks for.</summary>
    private const int Longest = 1_000;

    /// <summary>For each character of a text, whether it is such a mark; null where none is.</summary>
    public static bool[]? In(string text)
    {
        if (!text.AsSpan().ContainsAny("*_=~")) return null;
        bool[]? marks = null;
        for (var at = 0; at < text.Length;)
        {
            var next = Next(text, at, out var length);
            if (length > 0 && marks?[at] != true && Opens(text, at, length) && Closing(text, at, length, marks) is { } close)
            {
                marks ??= new bool[text.Length];
                Array.Fill(marks, true, at, length);
                Array.Fill(marks, true, close, length);
            }
            at = next;
        }
        return marks;
    }

    /// <summary>Where to go on after a place, and the length of the run of marks that stands there; 0 for anything else.</summary>
    private static int Next(string text, int at, out int length)
    {
        length = 0;
        if (PlainText.IsEscape(text, at)) return at + 2;
        if (text[at] == '`') return Math.Max(at + 1, CodeSpan.EndOf(text, at, text.Length));
        if (text.AsSpan(at).StartsWith("://")) return text.AsSpan(at).IndexOfAny(" \t") is >= 0 and var space ? at + space : text.Length;
        if (text[at] is not ('*' or '_' or '=' or '~')) return at + 1;
        var end = at;
        while (end < text.Length && text[end] == text[at]) end++;
        var isPair = text[at] is '=' or '~';
        if (isPair ? end - at == 2 : end - at <= 3) length = end - at;
        return end;
    }

    private static bool Opens(string text, int at, int length) =>
        at + length < text.Length && !char.IsWhiteSpace(text[at + length]) && !(IsAroundWords(text[at], length) && at > 0 && char.IsLetterOrDigit(text[at - 1]));

    private static int? Closing(string text, int open, int length, bool[]? marks)
    {
        for (var at = open + length; at < text.Length && at - open < Longest;)
        {
            var next = Next(text, at, out var run);
            if (run == length && marks?[at] != true && text[at] == text[open] && !char.IsWhiteSpace(text[at - 1]) && !(IsAroundWords(text[at], length) && next < text.Length && char.IsLetterOrDigit(text[next]))) return at;
            at = next;
        }
        return null;
    }

    // "snake_case_name", "a==b==c" and "2*3*4" are words like others.
    private static bool IsAroundWords(char mark, int length) => mark is '_' or '=' || (mark == '*' && length == 1);
}
