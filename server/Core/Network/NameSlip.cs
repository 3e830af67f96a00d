using System.Globalization;
using NotesNetworking.Core.Notes;
using NotesNetworking.Core.Text;

namespace NotesNetworking.Core.Network;

/// <summary>
/// When a name is another one that was misspelt: one letter wrong, missing, too many or swapped with its neighbour, an
/// accent or a mark less or more, or the words in another order.
/// </summary>
internal static class NameSlip
{
    /// <summary>A name of one word and fewer letters than this is like too many others.</summary>
    private const int FewestLetters = 8;

    /// <summary>The words of a name without case, accents and marks, one space between them.</summary>
    /// <param name="name">The name.</param>
    /// <param name="isSpeltOut">True for the letters as they are written where a keyboard lacks them: <c>ue</c> for <c>ü</c>.</param>
    public static string Bare(string name, bool isSpeltOut = false)
    {
        if (IsBare(name)) return name;
        if (System.Text.Ascii.IsValid(name)) return BareOfAscii(name);
        var key = NameKey.Of(name);
        Span<char> bare = key.Length <= 128 ? stackalloc char[2 * key.Length] : new char[2 * key.Length];
        var length = 0;
        var space = false;
        foreach (var c in key)
        {
            if (isSpeltOut && length > 0 && SpeltOut(bare[length - 1], c) is { } added) bare[length++] = added;
            if (CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark || c is '\'' or '’') continue;
            if (!char.IsLetterOrDigit(c) && !char.IsSurrogate(c))
            {
                space = length > 0;
                continue;
            }
            if (space) bare[length++] = ' ';
            space = false;
            var (first, second) = isSpeltOut && c is 'ø' ? ('o', 'e') : isSpeltOut && c is 'đ' ? ('d', 'j') : WithoutStroke(c);
            bare[length++] = first;
            if (second is { } more) bare[length++] = more;
        }
        return bare[..length].ToString();
    }

    // Most names: nothing to decompose, and nothing to spell out.
    private static string BareOfAscii(string name)
    {
        Span<char> bare = name.Length <= 128 ? stackalloc char[name.Length] : new char[name.Length];
        var length = 0;
        var space = false;
        foreach (var c in name)
        {
            if (c == '\'') continue;
            if (!char.IsAsciiLetterOrDigit(c))
            {
                space = length > 0;
                continue;
            }
            if (space) bare[length++] = ' ';
            space = false;
            bare[length++] = char.ToLowerInvariant(c);
        }
        return bare[..length].ToString();
    }

    private static bool IsBare(string name)
    {
        for (var i = 0; i < name.Length; i++)
            if (!char.IsAsciiLetterLower(name[i]) && !char.IsAsciiDigit(name[i]) && (name[i] != ' ' || i == 0 || i == name.Length - 1 || name[i - 1] == ' ')) return false;
        return true;
    }

    // A key is decomposed: the mark follows its letter.
    private static char? SpeltOut(char letter, char mark) => (letter, mark) switch
    {
        ('a' or 'o' or 'u', '\u0308') => 'e',
        ('a', '\u030A') => 'a',
        _ => null,
    };

    /// <summary>The words of a bare name in one order, whatever order they stand in.</summary>
    public static string Ordered(string bare) => bare.Contains(' ') ? string.Join(' ', bare.Split(' ').Order(StringComparer.Ordinal)) : bare;

    /// <summary>Whether one bare name is a slip of the other, or the same but for marks.</summary>
    public static bool IsNear(string bare, string other)
    {
        if (bare.Length == 0 || other.Length == 0 || !(IsLong(bare) || IsLong(other))) return false;
        if (bare == other) return true;
        if (bare[0] == other[0] && IsOneSlip(bare, other)) return true;
        return bare.Length == other.Length && Ordered(bare) == Ordered(other);
    }

    private static bool IsLong(string bare) => bare.Length >= FewestLetters || bare.Contains(' ');

    private static bool IsOneSlip(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        if (EditDistance.Of(a, b, 1) != 1) return false;
        var start = a.CommonPrefixLength(b);
        var end = 0;
        while (end < Math.Min(a.Length, b.Length) - start && a[^(end + 1)] == b[^(end + 1)]) end++;
        // Another number is another thing, and another initial another person.
        return !HasDigit(a[start..^end]) && !HasDigit(b[start..^end])
            && !(a.Length == b.Length && IsInitial(a, start, a.Length - end) && IsInitial(b, start, b.Length - end));
    }

    private static bool HasDigit(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
            if (char.IsDigit(c)) return true;
        return false;
    }

    private static bool IsInitial(ReadOnlySpan<char> name, int start, int end) =>
        end - start == 1 && (start == 0 || name[start - 1] == ' ') && (end == name.Length || name[end] == ' ');

    // Letters that no decomposition takes apart.
    private static (char First, char? Second) WithoutStroke(char c) => c switch
    {
        'ł' => ('l', null),
        'ø' => ('o', null),
        'đ' or 'ð' => ('d', null),
        'ı' => ('i', null),
        'æ' => ('a', 'e'),
        'œ' => ('o', 'e'),
        'þ' => ('t', 'h'),
        _ => (c, null),
    };
}
