using NotesNetworking.Core.Text;

namespace NotesNetworking.Core.Notes.Editing;

/// <summary>Puts an item at the top of the list below a heading.</summary>
internal static class ListBelow
{
    /// <summary>The edit; the item ends with a line ending. A list is begun where there is none.</summary>
    public static TextEdit Insert(string source, Heading heading, string item)
    {
        var line = TextStyle.NewLine(source);
        var at = TextStyle.NextLine(source, heading.Span.End);
        if (at >= source.Length) return TextEdit.Insert(source.Length, (source.Length == 0 || source[^1] is '\n' or '\r' ? "" : line) + line + item);
        var blank = source.AsSpan(at, TextStyle.LineEnd(source, at) - at).IsWhiteSpace();
        if (blank) at = TextStyle.NextLine(source, at);
        var isList = source.AsSpan(at).TrimStart() is ['-' or '*' or '+', ' ', ..];
        return TextEdit.Insert(at, (blank ? "" : line) + item + (isList || at >= source.Length ? "" : line));
    }
}
