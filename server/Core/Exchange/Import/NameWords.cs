using System.Globalization;
using System.Text;
using NotesNetworking.Core.Notes;

namespace NotesNetworking.Core.Exchange.Import;

/// <summary>The words of a name as they compare: without case, accents and punctuation, the family name last.</summary>
internal static class NameWords
{
    /// <summary>The words; none for a name without a letter.</summary>
    public static string[] Of(string name)
    {
        // "Okafor, Ada" is Ada Okafor; what follows a comma in "Will Stone, Jr." is not a given name.
        var comma = name.IndexOf(',');
        if (comma > 0 && Words(name[(comma + 1)..]) is { Length: > 0 } given && given is not ["jr" or "sr" or "ii" or "iii" or "phd" or "md"])
            return [.. given, .. Words(name[..comma])];
        return Words(name);
    }

    /// <summary>A key that is equal for equal words in the same order, and for a name without a letter for equal names.</summary>
    public static string KeyOf(string name) => Of(name) is { Length: > 0 } words ? WithoutUmlauts(string.Join(' ', words)) : NameKey.Of(name);

    /// <summary>A word with <c>ae</c>, <c>oe</c> and <c>ue</c> as the vowels that they may stand for.</summary>
    public static string WithoutUmlauts(string word) => !word.Contains('e') ? word
        : word.Replace("ae", "a", StringComparison.Ordinal).Replace("oe", "o", StringComparison.Ordinal).Replace("ue", "u", StringComparison.Ordinal);

    private static string[] Words(string name)
    {
        var folded = new StringBuilder(name.Length);
        foreach (var c in NameKey.Of(name))
        {
            if (c is '\'' or '’' || char.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark) continue;
            folded.Append(c switch
            {
                'ı' => "i",
                'ł' => "l",
                'ø' => "o",
                'đ' or 'ð' => "d",
                'æ' => "ae",
                'œ' => "oe",
                'þ' => "th",
                _ => char.IsLetterOrDigit(c) || char.IsSurrogate(c) || char.GetUnicodeCategory(c) == UnicodeCategory.SpacingCombiningMark ? c.ToString() : " ",
            });
        }
        return folded.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }
}
