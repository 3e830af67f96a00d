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
}
