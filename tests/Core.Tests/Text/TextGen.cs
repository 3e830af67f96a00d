using CsCheck;

namespace NotesNetworking.Core.Tests.Text;

/// <summary>Texts with all that makes positions hard: characters of every width, lone surrogates, every line ending.</summary>
internal static class TextGen
{
    /// <summary>Well-formed texts: every surrogate has its other half.</summary>
    public static readonly Gen<string> WellFormed = Gen.OneOf(
        "a", "Z", " ", "\t", "\n", "\r", "\r\n", "\n\r", "é", "e\u0301", "ß", "\u007F", "\u0080", "\u07FF", "\u0800", "€", "李", "\uFEFF", "\uFFFD", "\uFFFF",
        "😀", "👩‍💻", "🇵🇹", "𐐷", "\U0010FFFF", "\u2028", "\u0085", "\v", "\f", "aaaa", "日本語", "ééé", "😀😀").Array[0, 24].Select(string.Concat);

    /// <summary>Any texts, lone surrogates included.</summary>
    public static readonly Gen<string> Any = Gen.OneOf(
        WellFormed, Gen.OneOf("\uD83D", "\uDE00", "😀", "a", "\n", "\r\n", "é", "€").Array[0, 16].Select(string.Concat), Gen.String[0, 24]);
}
