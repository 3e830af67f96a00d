namespace NotesNetworking.Core.Text;

/// <summary>
/// Gives one string to equal texts where it can, since names occur in many notes. It forgets: of two texts with one place
/// the later one stays. Any thread may use it at any time.
/// </summary>
internal static class SharedText
{
    /// <summary>How many texts it holds at most; a power of two. An address book with its nicknames fits.</summary>
    private const int Places = 1 << 15;

    /// <summary>Longer texts are sentences, and do not occur again.</summary>
    public const int Longest = 64;

    // A reference is written as a whole, so that a reader finds the text before or the text after.
    private static readonly string?[] s_texts = new string?[Places];

    /// <summary>The text as a string, which may be one that was given out before.</summary>
    public static string Of(ReadOnlySpan<char> text)
    {
        if (text.Length is 0 or > Longest) return text.ToString();
        ref var place = ref s_texts[string.GetHashCode(text) & (Places - 1)];
        return place is { } known && text.SequenceEqual(known) ? known : place = text.ToString();
    }
}
