namespace NotesNetworking.Core.Notes.Editing;

/// <summary>The habits of a text that an edit keeps.</summary>
public static class TextStyle
{
    /// <summary>The line ending that a text uses: its first, or LF.</summary>
    public static string NewLine(string source)
    {
        var at = source.AsSpan().IndexOfAny('\r', '\n');
        return at < 0 || source[at] == '\n' ? "\n" : at + 1 < source.Length && source[at + 1] == '\n' ? "\r\n" : "\r";
    }

    /// <summary>The offset at which the line of an offset begins.</summary>
    public static int LineStart(string source, int at)
    {
        while (at > 0 && source[at - 1] is not ('\n' or '\r')) at--;
        return at;
    }

    /// <summary>The offset behind the line of an offset and its ending.</summary>
    public static int NextLine(string source, int at)
    {
        while (at < source.Length && source[at] is not ('\n' or '\r')) at++;
        if (at >= source.Length) return at;
        return source[at] == '\r' && at + 1 < source.Length && source[at + 1] == '\n' ? at + 2 : at + 1;
    }

    /// <summary>The end of the line of an offset, without its ending.</summary>
    internal static int LineEnd(string source, int at) => source.AsSpan(at).IndexOfAny('\r', '\n') is >= 0 and var length ? at + length : source.Length;

    /// <summary>True where a line between others holds nothing, or nothing but the mark of a quotation.</summary>
    internal static bool HasBlankLine(ReadOnlySpan<char> text)
    {
        var endings = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && !(i + 1 < text.Length && text[i + 1] == '\n'))) endings++;
            else if (text[i] is not (' ' or '\t' or '>' or '\r')) endings = 0;
            if (endings == 2) return true;
        }
        return false;
    }

    /// <summary>A text with every run of white space as one space, line breaks among them.</summary>
    public static string OneLine(string text) => string.Join(' ', text.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The line endings that leave one blank line above what is put at an offset, whatever stands there.</summary>
    internal static string BlankAbove(string source, int at, string line)
    {
        var above = source.AsSpan(0, at);
        if (above.TrimEnd().IsEmpty && !above.ContainsAny('\r', '\n')) return "";
        var endings = 0;
        for (var i = at - 1; i >= 0 && source[i] is '\n' or '\r' && endings < 2; i--)
            if (source[i] == '\n' || (i + 1 < source.Length && source[i + 1] != '\n')) endings++;
        return endings switch { 0 => line + line, 1 => line, _ => "" };
    }

    /// <summary>The line ending that leaves a blank line below what is put at an offset, unless it is the text's end.</summary>
    internal static string BlankBelow(string source, int at, string line) => at >= source.Length ? "" : line;
}
