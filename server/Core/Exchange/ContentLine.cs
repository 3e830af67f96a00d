using System.Globalization;
using System.Text;

namespace NotesNetworking.Core.Exchange;

/// <summary>Lines as vCard and iCalendar both have them (RFC 6350, sections 3.2 and 3.4; RFC 5545, sections 3.1 and 3.3.11).</summary>
public static class ContentLine
{
    /// <summary>How many octets of UTF-8 a line has at most, its ending left out.</summary>
    public const int MaxOctets = 75;

    /// <summary>What ends each line.</summary>
    public const string End = "\r\n";

    /// <summary>A text as a value: what would end or divide it is escaped, and line breaks of any kind become <c>\n</c>.</summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c == '\r' && i + 1 < text.Length && text[i + 1] == '\n') continue;
            if (c is '\r' or '\n' or '\u2028' or '\u2029') escaped.Append("\\n");
            else if (c is '\\' or ',' or ';') escaped.Append('\\').Append(c);
            // No other control character may stand in a value.
            else escaped.Append(char.IsControl(c) && c != '\t' ? ' ' : c);
        }
        return escaped.ToString();
    }

    /// <summary>
    /// A text as a URI (RFC 3986, section 2), in which nothing is escaped: what no URI can have in it, and what readers would take
    /// for an escape, is written by its octets.
    /// </summary>
    public static string Uri(string text)
    {
        if (!text.Any(IsNotInUris)) return text;
        var uri = new StringBuilder(text.Length + 8);
        Span<byte> octets = stackalloc byte[4];
        foreach (var rune in text.EnumerateRunes())
        {
            if (!rune.IsBmp || !IsNotInUris((char)rune.Value)) uri.Append(rune.ToString());
            else foreach (var octet in octets[..rune.EncodeToUtf8(octets)]) uri.Append('%').Append(octet.ToString("X2", CultureInfo.InvariantCulture));
        }
        return uri.ToString();
    }

    /// <summary>True for an id that is a URN (RFC 8141), and so stands in a line as it is.</summary>
    public static bool IsUrn(string text) =>
        text.StartsWith("urn:", StringComparison.OrdinalIgnoreCase) && text.All(c => char.IsAsciiLetterOrDigit(c) || "-._~:/?#@!$&'()*+=%".Contains(c));

    private static bool IsNotInUris(char c) => char.IsWhiteSpace(c) || char.IsControl(c) || c is '\\' or '"' or '<' or '>' or '^' or '`' or '{' or '|' or '}';

    /// <summary>The text that a value escapes. A backslash before any other character is dropped, as readers do.</summary>
    public static string Unescape(string value)
    {
        if (!value.Contains('\\')) return value;
        var text = new StringBuilder(value.Length);
        for (var i = 0; i < value.Length; i++)
        {
            if (value[i] != '\\' || i + 1 == value.Length) text.Append(value[i]);
            else text.Append(value[++i] is 'n' or 'N' ? '\n' : value[i]);
        }
        return text.ToString();
    }

    /// <summary>The parts of a value between characters that no backslash escapes, still escaped.</summary>
    public static IEnumerable<string> Split(string value, char separator)
    {
        var start = 0;
        for (var i = 0; i < value.Length; i++)
        {
            if (value[i] == '\\') i++;
            else if (value[i] == separator)
            {
                yield return value[start..i];
                start = i + 1;
            }
        }
        yield return value[start..];
    }

    /// <summary>
    /// A line with its ending, broken where it is too long, though never inside a character. What would end it is a space: a line
    /// stays one line, whatever is in it.
    /// </summary>
    public static string Fold(string line)
    {
        var folded = new StringBuilder(line.Length + 8);
        var octets = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > MaxOctets)
            {
                folded.Append(End).Append(' ');
                octets = 1;
            }
            if (rune.Value is '\r' or '\n' or '\f' or '\u0085' or '\u2028' or '\u2029') folded.Append(' ');
            else folded.Append(rune.ToString());
            octets += rune.Utf8SequenceLength;
        }
        return folded.Append(End).ToString();
    }
}
