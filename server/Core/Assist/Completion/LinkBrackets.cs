namespace NotesNetworking.Core.Assist.Completion;

/// <summary>The brackets of the wiki link that the cursor is in.</summary>
/// <param name="Start">Where its words begin, in the note.</param>
/// <param name="IsClosed">True where both brackets follow that close it.</param>
/// <param name="Half">Where the single bracket is that the editor added for the first one; null without one.</param>
internal readonly record struct LinkBrackets(int Start, bool IsClosed, int? Half)
{
    private static readonly System.Buffers.SearchValues<char> s_ends = System.Buffers.SearchValues.Create("[]|# \t");

    /// <summary>The brackets around the cursor; null where it is in no link.</summary>
    public static LinkBrackets? At(CompletionPlace place)
    {
        var open = place.Before.LastIndexOf("[[");
        if (open < 0 || place.Before[open..].Contains("]]", StringComparison.Ordinal) || IsEscaped(place.Before, open)) return null;
        var close = place.After.IndexOf("]]");
        var next = place.After.IndexOf("[[");
        var isClosed = close >= 0 && (next < 0 || next > close);
        var single = place.After.IndexOfAny(s_ends);
        var half = !isClosed && single >= 0 && place.After[single] == ']' ? place.Offset + single : (int?)null;
        return new LinkBrackets(place.Line.Start + open + 2, isClosed, half);
    }

    /// <summary>What must still be written to close it.</summary>
    public string Closing => IsClosed ? "" : Half is null ? "]]" : "]";

    /// <summary>Whether a backslash takes away what a mark at a place of a line means.</summary>
    public static bool IsEscaped(ReadOnlySpan<char> line, int at)
    {
        var backslashes = 0;
        while (backslashes < at && line[at - 1 - backslashes] == '\\') backslashes++;
        return backslashes % 2 == 1;
    }
}
