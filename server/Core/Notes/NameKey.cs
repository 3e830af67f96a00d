using NotesNetworking.Core.Text;

namespace NotesNetworking.Core.Notes;

/// <summary>How names compare: after canonical decomposition, without case, runs of white space as one (docs/format.md, "Mentions and names").</summary>
public static class NameKey
{
    /// <summary>The key of a name. Equal keys, equal names.</summary>
    public static string Of(string name) => IsPlain(name) ? name : Of(name.AsSpan());

    /// <inheritdoc cref="Of(string)"/>
    public static string Of(ReadOnlySpan<char> name)
    {
        Span<char> folded = name.Length <= 64 ? stackalloc char[256] : new char[LongestKey(name)];
        return SharedText.Of(Fold(name, folded));
    }

    // No character decomposes into more than four code units.
    private static int LongestKey(ReadOnlySpan<char> name) => name.Length * 4;

    private static ReadOnlySpan<char> Fold(ReadOnlySpan<char> name, Span<char> folded)
    {
        var text = name.ContainsAnyExceptInRange('\0', '\u00BF') ? CanonicalForm.Decompose(name.ToString()) : name;
        var length = 0;
        var space = false;
        foreach (var c in text)
        {
            // Most letters are ASCII, and names are compared by the million.
            if (char.IsAscii(c) ? c <= ' ' && char.IsWhiteSpace(c) : char.IsWhiteSpace(c))
            {
                space = length > 0;
                continue;
            }
            if (space) folded[length++] = ' ';
            space = false;
            if (char.IsAscii(c)) folded[length++] = char.IsAsciiLetterUpper(c) ? (char)(c | 0x20) : c;
            else if (c is 'ß' or 'ẞ')
            {
                folded[length++] = 's';
                folded[length++] = 's';
            }
            // Up and down again, so that both forms of the Greek sigma meet.
            else folded[length++] = char.ToLowerInvariant(char.ToUpperInvariant(c));
        }
        return folded[..length];
    }

    /// <summary>The name as a file's slug: letters and digits, everything else one hyphen.</summary>
    public static string Slug(string name)
    {
        var key = Of(name);
        Span<char> slug = key.Length <= 256 ? stackalloc char[key.Length] : new char[key.Length];
        var length = 0;
        foreach (var c in key)
        {
            if (char.IsLetterOrDigit(c) || char.IsSurrogate(c)) slug[length++] = c;
            else if (length > 0 && slug[length - 1] != '-' && !IsMark(c)) slug[length++] = '-';
        }
        return slug[..length].TrimEnd('-').ToString();
    }

    private static bool IsMark(char c) => c is '\'' or '’' || char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.NonSpacingMark;

    private static bool IsPlain(string name)
    {
        for (var i = 0; i < name.Length; i++)
        {
            var c = name[i];
            if (c is >= 'a' and <= 'z' or >= '0' and <= '9' or '-' or '_' or '.' or '/') continue;
            if (c != ' ' || i == 0 || i == name.Length - 1 || name[i + 1] == ' ') return false;
        }
        return true;
    }
}
