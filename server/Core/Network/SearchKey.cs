using NotesNetworking.Core.Notes;

namespace NotesNetworking.Core.Network;

/// <summary>
/// How names and typed letters compare in a search, as people type them: without marks, with the letters of other alphabets
/// as the nearest of their own (ı ł ø đ ð æ œ ß þ), and also spelt out (<c>ue</c> for <c>ü</c>). Links compare by
/// <see cref="NameKey"/>.
/// </summary>
public static class SearchKey
{
    /// <summary>The key of a name, or of what is typed.</summary>
    public static string Of(string text) => NameSlip.Bare(text) is { Length: > 0 } bare ? bare : NameKey.Of(text);

    /// <summary>The keys of a name: the plain one, and the one that is spelt out where it differs.</summary>
    public static string[] AllOf(string text)
    {
        var key = Of(text);
        if (System.Text.Ascii.IsValid(text)) return [key];
        var speltOut = NameSlip.Bare(text, isSpeltOut: true);
        return speltOut == key || speltOut.Length == 0 ? [key] : [key, speltOut];
    }
}
