using NotesNetworking.Core.Text;

namespace NotesNetworking.Core.Notes.Conversations;

/// <summary>Takes a block's text apart into its lines, and a line into its sentences.</summary>
internal static class Lines
{
    private static readonly string[] s_breaks = [", then ", " and then ", "; ", " — then ", " - then ", " – then "];

    /// <summary>The lines of a span, without the marks of a quotation before them; empty ones are left out.</summary>
    public static IEnumerable<TextSpan> In(string source, TextSpan span)
    {
        for (var at = span.Start; at < span.End;)
        {
            var length = source.AsSpan(at, span.End - at).IndexOfAny('\r', '\n');
            var end = length < 0 ? span.End : at + length;
            var start = at;
            while (start < end && source[start] is ' ' or '\t' or '>') start++;
            if (end > start) yield return TextSpan.FromBounds(start, end);
            at = end + 1;
        }
    }

    /// <summary>
    /// The sentences of a span: they end at a full stop before a capital, at a semicolon, before "then", and at a line's end
    /// before what begins like a sentence.
    /// </summary>
    public static IEnumerable<TextSpan> Sentences(string source, TextSpan span)
    {
        var start = span.Start;
        for (var at = span.Start; at < span.End; at++)
        {
            var (end, next) = BreakAt(source, span, at);
            if (next < 0) continue;
            if (end > start) yield return TextSpan.FromBounds(start, end);
            start = next;
            at = next - 1;
        }
        if (span.End > start) yield return TextSpan.FromBounds(start, span.End);
    }

    private static (int End, int Next) BreakAt(string source, TextSpan span, int at)
    {
        var c = source[at];
        if (c is '\r' or '\n')
        {
            var next = at;
            while (next < span.End && char.IsWhiteSpace(source[next])) next++;
            return next < span.End && !char.IsLower(source[next]) ? (at, next) : (0, -1);
        }
        if (c is '.' or '!' or '?')
        {
            var next = at + 1;
            while (next < span.End && source[next] is '"' or '”' or ')' or '*' or '_') next++;
            if (next >= span.End || !char.IsWhiteSpace(source[next])) return (0, -1);
            while (next < span.End && char.IsWhiteSpace(source[next])) next++;
            return next < span.End && !char.IsLower(source[next]) && !(c == '.' && IsShortened(source, span, at)) ? (at + 1, next) : (0, -1);
        }
        if (c is not (',' or ' ' or ';')) return (0, -1);
        foreach (var mark in s_breaks)
            if (string.CompareOrdinal(source, at, mark, 0, mark.Length) == 0 && at + mark.Length <= span.End) return (at, at + mark.Length);
        return (0, -1);
    }

    // "Dr. Lund", "St. Pauli", "J. Doe".
    private static bool IsShortened(string source, TextSpan span, int stop)
    {
        var word = stop;
        while (word > span.Start && char.IsLetter(source[word - 1])) word--;
        return stop - word is > 0 and <= 4 && char.IsUpper(source[word]) && (stop - word <= 2 || source.AsSpan(word, stop - word) is "Prof" or "Mrs");
    }
}
