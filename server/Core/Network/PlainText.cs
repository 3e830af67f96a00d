using System.Text;
using NotesNetworking.Core.Notes;

namespace NotesNetworking.Core.Network;

/// <summary>Notes' words as they are read aloud: links as their shown text, fields as their value, <c>\#</c> as <c>#</c>, emphasis without its marks.</summary>
public static class PlainText
{
    /// <summary>
    /// Takes out the brackets of <c>[[Name|shown]]</c> and <c>[key:: value]</c>, the folders of a link, the address of
    /// <c>[shown](ada.md)</c>, the marks of emphasis, and the backslash of what is escaped (CommonMark, section 2.4); all else stays.
    /// </summary>
    public static string Of(string text) => Read(text, isLine: false, EmphasisMarks.In(text));

    /// <summary>The same with the marks of emphasis, where what is written counts.</summary>
    public static string WithEmphasis(string text) => Read(text, isLine: false, null);

    /// <summary>The same of a line that stands for a conversation: fields behind its last word are no part of what it says.</summary>
    public static string OfLine(string text) => Read(text, isLine: true, EmphasisMarks.In(text));

    private static string Read(string text, bool isLine, bool[]? skipped)
    {
        if (skipped is null && !text.AsSpan().ContainsAny('[', '\\') && !text.Contains("::", StringComparison.Ordinal)) return text;
        var plain = new StringBuilder(text.Length);
        var words = 0;
        for (var at = 0; at < text.Length;)
        {
            if (skipped?[at] == true) at++;
            else if (IsEscape(text, at))
            {
                words = plain.Append(text[at + 1]).Length;
                at += 2;
            }
            else if (Link(text, at, out var shown, out var end) || MarkdownLink(text, at, out shown, out end))
            {
                words = plain.Append(shown).Length;
                at = end;
            }
            else if (Field(text, at, out shown, out end))
            {
                plain.Append(shown);
                at = end;
            }
            else
            {
                plain.Append(text[at]);
                if (!char.IsWhiteSpace(text[at++])) words = plain.Length;
            }
        }
        return plain.ToString(0, isLine && words > 0 ? words : plain.Length).Trim();
    }

    /// <summary>True for a backslash that stands before what would mean something without it.</summary>
    public static bool IsEscape(string text, int at) => text[at] == '\\' && at + 1 < text.Length && char.IsAscii(text[at + 1]) && (char.IsPunctuation(text[at + 1]) || char.IsSymbol(text[at + 1]));

    private static bool Link(string text, int at, out string shown, out int end)
    {
        (shown, end) = ("", at);
        if (!text.AsSpan(at).StartsWith("[[")) return false;
        var close = text.IndexOf("]]", at, StringComparison.Ordinal);
        if (close < 0) return false;
        var inner = text[(at + 2)..close];
        shown = (inner.LastIndexOf('|') is >= 0 and var bar ? inner[(bar + 1)..] : NameIn(inner)).Trim().TrimStart('@');
        end = close + 2;
        return true;
    }

    // "people/ada.md#Log" is Ada's note; "#Log" is a heading of the note itself.
    private static string NameIn(string target)
    {
        var hash = target.IndexOf('#');
        var path = hash > 0 ? target[..hash] : target.TrimStart('#');
        return NotePath.WithoutEnding(path.AsSpan(path.LastIndexOf('/') + 1)).ToString();
    }

    /// <summary>True for <c>[shown](address)</c>, also as a picture; what has no words is read as nothing.</summary>
    private static bool MarkdownLink(string text, int at, out string shown, out int end)
    {
        (shown, end) = ("", at);
        var open = text[at] == '!' && at + 1 < text.Length ? at + 1 : at;
        if (text[open] != '[') return false;
        var (close, depth) = (open, 0);
        for (; close < text.Length; close++)
        {
            if (text[close] == '[') depth++;
            else if (text[close] == ']' && --depth == 0) break;
        }
        if (close + 1 >= text.Length || text[close + 1] != '(') return false;
        var from = close + 1;
        for (depth = 0; from < text.Length; from++)
        {
            if (text[from] == '(') depth++;
            else if (text[from] == ')' && --depth == 0) break;
        }
        if (from == text.Length) return false;
        shown = Of(text[(open + 1)..close]).Trim().TrimStart('@');
        end = from + 1;
        return true;
    }

    private static bool Field(string text, int at, out string shown, out int end)
    {
        (shown, end) = ("", at);
        if (text[at] is not ('[' or '(')) return false;
        var close = text.IndexOf(text[at] == '[' ? ']' : ')', at);
        var colons = text.IndexOf("::", at, StringComparison.Ordinal);
        if (colons < 0 || close < colons || text.AsSpan(at + 1, colons - at - 1).ContainsAny(" []()")) return false;
        if (text.AsSpan(colons).Contains("[[", StringComparison.Ordinal) && text.IndexOf("]]", colons, StringComparison.Ordinal) is > 0 and var link && link <= close)
            close = link + 2 < text.Length ? link + 2 : link + 1;
        // Who promised and who began is said elsewhere.
        shown = text.AsSpan(at + 1, colons - at - 1) is "by" or "from" ? "" : Of(text[(colons + 2)..close].Trim());
        end = close + 1;
        return true;
    }
}
