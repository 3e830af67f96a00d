using System.Collections.Frozen;
using System.Globalization;
using NotesNetworking.Core.Text;

namespace NotesNetworking.Core.Notes.Words;

/// <summary>
/// Text as its words alone: letters in lower case without accents, one space for all between them. Numbers, emoji and
/// marks fall away, so that <c>03 People</c>, <c>👤 People</c> and <c>_people</c> are one.
/// </summary>
public static class PlainWords
{
    /// <summary>The most characters of a text that are looked at: no name is longer.</summary>
    private const int Longest = 200;

    /// <summary>The words of a text.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="withDigits">True to keep numbers, where they tell names apart.</param>
    public static string Of(ReadOnlySpan<char> text, bool withDigits = false)
    {
        if (text.Length > Longest) text = text[..Longest];
        if (text.ContainsAnyExceptInRange('\0', '\u00BF')) text = CanonicalForm.Decompose(text.ToString());
        Span<char> words = text.Length <= 4 * Longest ? stackalloc char[text.Length + 1] : new char[text.Length + 1];
        var length = 0;
        var gap = false;
        foreach (var c in text)
        {
            if (!char.IsAscii(c) && char.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark) continue;
            if (!IsOfWord(c, withDigits))
            {
                gap = length > 0;
                continue;
            }
            if (gap) words[length++] = ' ';
            gap = false;
            words[length++] = char.ToLowerInvariant(c);
        }
        return words[..length].ToString();
    }

    /// <summary>Words in one set, from lines with languages side by side.</summary>
    public static FrozenSet<string> SetOf(params ReadOnlySpan<string> lines)
    {
        var set = new HashSet<string>(StringComparer.Ordinal);
        foreach (var line in lines)
            foreach (var word in line.Split(',', StringSplitOptions.RemoveEmptyEntries)) set.Add(Of(word));
        return set.ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>
    /// Two names resemble each other when, without case, accents, marks and order, the words of one are among the words of
    /// the other (docs/format.md, "The name").
    /// </summary>
    public static bool Resemble(string one, string other)
    {
        var (a, b) = (Of(one, withDigits: true), Of(other, withDigits: true));
        return a.Length > 0 && b.Length > 0 && (a == b || AreAmong(a, b) || AreAmong(b, a));
    }

    /// <summary>The first word of a text's words, and the last.</summary>
    public static (string First, string Last) Ends(string words) => words.IndexOf(' ') is > 0 and var end
        ? (words[..end], words[(words.LastIndexOf(' ') + 1)..])
        : (words, words);

    private static bool AreAmong(string few, string many)
    {
        var there = many.Split(' ');
        return few.Split(' ').All(there.Contains);
    }

    private static bool IsOfWord(char c, bool withDigits) =>
        char.IsLetter(c) || (withDigits && char.IsDigit(c)) || (!char.IsAscii(c) && char.GetUnicodeCategory(c) == UnicodeCategory.SpacingCombiningMark);
}
