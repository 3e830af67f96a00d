using System.Buffers;
using NotesNetworking.Core.Text;

namespace NotesNetworking.Core.Notes.Contacts;

/// <summary>Takes a line such as <c>- **Birthday:** 1985-12-05</c> apart: its key and its value.</summary>
internal static class FieldLine
{
    /// <summary>A key is a few words.</summary>
    public const int LongestKey = 40;

    private static readonly SearchValues<char> s_notInKey = SearchValues.Create("[]<>`,.;!?|\"");

    /// <summary>The key, without emphasis, and the value, which may be empty; null for a line that does not begin like that.</summary>
    public static (TextSpan Key, TextSpan Value)? Read(string source, TextSpan line)
    {
        // Before the key may stand a quotation's mark, emphasis and a picture.
        var start = line.Start;
        while (start < line.End && !char.IsLetter(source[start]))
        {
            if (source[start] is '[' or '(' or '`' or '<' or '#' or '!' or '"' || char.IsAsciiDigit(source[start])) return null;
            start++;
        }
        var rest = source.AsSpan(start, line.End - start);
        var colon = rest.IndexOfAny(":：");
        if (colon is < 1 or > LongestKey + 4 || rest[..colon].ContainsAny(s_notInKey)) return null;
        var key = new TextSpan(start, rest[..colon].TrimEnd("*_ \t").Length);

        var opened = MarksBefore(source, line.Start, start);
        var isClosed = opened == 0 || rest[..colon].TrimEnd().Length > key.Length;
        var at = start + colon + 1;
        if (at < line.End && source[at] == ':') at++;
        if (!isClosed)
        {
            var marks = source.AsSpan(at, line.End - at);
            var closing = marks.Length - marks.TrimStart("*_").Length;
            isClosed = closing >= opened;
            if (isClosed) at += opened;
        }
        var value = source.AsSpan(at, line.End - at);
        at += value.Length - value.TrimStart(" \t\u00A0").Length;
        value = source.AsSpan(at, line.End - at).TrimEnd(" \t\\\u00A0");
        if (!isClosed) value = value.TrimEnd("*_");
        return (key, new TextSpan(at, value.Length));
    }

    private static int MarksBefore(string source, int from, int start)
    {
        var marks = 0;
        while (start - marks > from && source[start - marks - 1] is '*' or '_') marks++;
        return marks;
    }
}
