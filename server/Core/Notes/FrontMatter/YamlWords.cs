using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using NotesNetworking.Core.Text;

namespace NotesNetworking.Core.Notes.FrontMatter;

/// <summary>Reads one value that YAML cannot, as it is meant: whatever opens nothing that it does not close is words.</summary>
internal static class YamlWords
{
    private static readonly SearchValues<char> s_blockMarks = SearchValues.Create("+-123456789");

    /// <summary>The value that begins with some words of one line; a list or a quotation may go on up to an end on another line.</summary>
    public static YamlValue Read(string text, TextSpan words, int end, YamlLines lines)
    {
        switch (text[words.Start])
        {
            case '"' or '\'' when CloseOfQuote(text, words.Start, end) is >= 0 and var quote:
                if (!IsLast(text, quote, words)) break;
                return new YamlScalar(TextSpan.FromBounds(words.Start, quote + 1), Unquoted(text, words.Start, quote));
            // An apostrophe may open a word: 'tis.
            case '"':
                lines.Report(words, YamlErrorKind.UnclosedQuote);
                return new YamlScalar(words, "");
            case '[' or '{' when CloseOfBracket(text, words.Start, end) is >= 0 and var bracket:
                if (!IsLast(text, bracket, words)) return (YamlValue?)Links(text, words) ?? Plain(text, words);
                var whole = TextSpan.FromBounds(words.Start, bracket + 1);
                // [[Ada]] is a link, and {{date}} is filled in by somebody's template.
                return text[words.Start] == '{' || IsLink(text, whole) ? Plain(text, whole) : List(text, whole, bracket);
            case '[':
                lines.Report(words, YamlErrorKind.UnclosedList);
                var list = List(text, words, words.End);
                // A link that is being typed names nobody yet.
                return list with { Items = [.. list.Items.Where(item => text[item.Span.Start] != '[' || IsLink(text, item.Span))] };
            case '{':
                lines.Report(words, YamlErrorKind.UnclosedMap);
                break;
        }
        return Plain(text, words);
    }

    /// <summary>Where the colon behind a line's key stands; -1 in a line without a key.</summary>
    public static int ColonOf(string text, TextSpan line)
    {
        var colon = -1;
        if (line.Length > 0 && text[line.Start] is '"' or '\'')
        {
            colon = CloseOfQuote(text, line.Start, line.End) + 1;
            return colon > 0 && colon < line.End && text[colon] == ':' ? colon : -1;
        }
        for (var at = line.Start; at < line.End; at++)
        {
            if (text[at] != ':') continue;
            if (at + 1 == line.End || char.IsWhiteSpace(text[at + 1])) return at > line.Start ? at : -1;
            if (colon < 0) colon = at;
        }
        // "name:Ada" says what it means, and "https://…" does not.
        return colon > line.Start && text[colon + 1] is not ('/' or ':') && IsWord(text.AsSpan(line.Start, colon - line.Start)) ? colon : -1;
    }

    /// <summary>Some words without a comment behind them, and without white space around them.</summary>
    public static TextSpan WithoutComment(string text, TextSpan words)
    {
        words = Trim(text, words);
        var isQuoted = words.Length > 0 && text[words.Start] is '"' or '\'';
        for (var at = isQuoted ? Math.Max(words.Start, CloseOfQuote(text, words.Start, words.End)) : words.Start; at < words.End; at++)
            if (text[at] == '#' && (at == words.Start || char.IsWhiteSpace(text[at - 1])) && (at + 1 == words.End || text[at + 1] == ' '))
                return Trim(text, TextSpan.FromBounds(words.Start, at));
        return words;
    }

    /// <summary>A span without white space around it.</summary>
    public static TextSpan Trim(string text, TextSpan span)
    {
        var words = text.AsSpan(span.Start, span.Length);
        var start = span.Start + words.Length - words.TrimStart().Length;
        return new TextSpan(start, words.Trim().Length);
    }

    /// <summary>True for the mark of a text that stands below its key: <c>|</c>, <c>&gt;-</c>.</summary>
    public static bool IsBlockMark(string text, TextSpan words) => text[words.Start] is '|' or '>' && !text.AsSpan(words.Start + 1, words.Length - 1).ContainsAnyExcept(s_blockMarks);

    private static YamlScalar Plain(string text, TextSpan words) => new(words, text.Substring(words.Start, words.Length));

    private static YamlList List(string text, TextSpan whole, int end) =>
        new(whole, [.. Parts(text, TextSpan.FromBounds(whole.Start + 1, end)).Where(part => part.Length > 0).Select(part => (YamlValue)Scalar(text, part))]);

    /// <summary>Several links, with commas between them and no brackets around: <c>[[Ada]], [[Bo]]</c>.</summary>
    private static YamlList? Links(string text, TextSpan words)
    {
        var parts = Parts(text, words).ToImmutableArray();
        return parts.Length > 1 && parts.All(part => IsLink(text, part)) ? new YamlList(words, [.. parts.Select(part => (YamlValue)Plain(text, part))]) : null;
    }

    private static YamlScalar Scalar(string text, TextSpan part) => text[part.Start] is '"' or '\'' && CloseOfQuote(text, part.Start, part.End) == part.End - 1
        ? new YamlScalar(part, Unquoted(text, part.Start, part.End - 1))
        : Plain(text, part);

    private static IEnumerable<TextSpan> Parts(string text, TextSpan span)
    {
        var (start, depth) = (span.Start, 0);
        for (var at = span.Start; at < span.End; at++)
        {
            if (text[at] is '"' or '\'' && text.AsSpan(start, at - start).IsWhiteSpace() && CloseOfQuote(text, at, span.End) is > 0 and var quote) at = quote;
            else if (text[at] == '[') depth++;
            else if (text[at] == ']') depth--;
            else if (text[at] == ',' && depth <= 0)
            {
                yield return Trim(text, TextSpan.FromBounds(start, at));
                start = at + 1;
            }
        }
        yield return Trim(text, TextSpan.FromBounds(start, span.End));
    }

    private static bool IsLink(string text, TextSpan span)
    {
        var words = text.AsSpan(span.Start, span.Length);
        return words.Length > 4 && words.StartsWith("[[") && words.IndexOf("]]") == words.Length - 2;
    }

    // Whether a line says nothing more behind what closes here; only a comment.
    private static bool IsLast(string text, int close, TextSpan words)
    {
        if (close < words.End) return close + 1 == words.End;
        var rest = text.AsSpan(close + 1);
        if (rest.IndexOfAny('\r', '\n') is >= 0 and var line) rest = rest[..line];
        return rest.IsWhiteSpace() || rest.TrimStart().StartsWith("#");
    }

    private static int CloseOfBracket(string text, int open, int end)
    {
        var (opening, closing, depth) = (text[open], text[open] == '[' ? ']' : '}', 0);
        for (var at = open; at < end; at++)
        {
            if (text[at] is '"' or '\'' && text[at - 1] is '[' or '{' or ',' or ' ' && CloseOfQuote(text, at, end) is > 0 and var quote) at = quote;
            else if (text[at] == opening) depth++;
            else if (text[at] == closing && --depth == 0) return at;
        }
        return -1;
    }

    private static int CloseOfQuote(string text, int open, int end)
    {
        for (var at = open + 1; at < end; at++)
        {
            if (text[at] == '\\' && text[open] == '"') at++;
            else if (text[at] != text[open]) continue;
            else if (text[open] == '\'' && at + 1 < end && text[at + 1] == '\'') at++;
            else return at;
        }
        return -1;
    }

    private static string Unquoted(string text, int open, int close)
    {
        var inner = text.AsSpan(open + 1, close - open - 1);
        if (text[open] == '\'') return inner.ToString().Replace("''", "'", StringComparison.Ordinal);
        var plain = new StringBuilder(inner.Length);
        for (var i = 0; i < inner.Length; i++)
        {
            // Of the escapes only those of the mark itself and of a backslash: "C:\notes" is meant as it stands.
            if (inner[i] == '\\' && i + 1 < inner.Length && inner[i + 1] is '"' or '\\') i++;
            plain.Append(inner[i]);
        }
        return plain.ToString();
    }

    private static bool IsWord(ReadOnlySpan<char> key)
    {
        foreach (var c in key)
            if (!char.IsLetter(c) && c is not ('-' or '_')) return false;
        return true;
    }
}
