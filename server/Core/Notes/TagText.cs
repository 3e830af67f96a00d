using System.Globalization;

namespace NotesNetworking.Core.Notes;

/// <summary>
/// What a tag may be made of, as in Obsidian: letters and digits of any script, <c>_</c>, <c>-</c>, emoji, and <c>/</c>
/// between a tag and one nested in it; a number alone is none.
/// </summary>
public static class TagText
{
    /// <summary>How many characters of a text, from its beginning, are a tag without its <c>#</c>; 0 where there is none.</summary>
    public static int LengthOf(ReadOnlySpan<char> text)
    {
        var length = 0;
        var isNumber = true;
        for (; length < text.Length && IsPart(text[length]); length++) isNumber &= text[length] is (>= '0' and <= '9') or '/' or '-';
        while (length > 0 && text[length - 1] == '/') length--;
        return isNumber || text[0] == '/' ? 0 : length;
    }

    /// <summary>True when all of a text is a tag, without <c>#</c>.</summary>
    public static bool IsTag(ReadOnlySpan<char> text) =>
        text.Length > 0 && LengthOf(text) == text.Length && !text.Contains("//", StringComparison.Ordinal);

    /// <summary>True for a character that a tag may hold.</summary>
    public static bool IsPart(char c) =>
        char.IsLetterOrDigit(c) || c is '_' or '-' or '/' or '\u200D' || char.IsSurrogate(c)
        || (c >= '\u0300' && char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark);
}
