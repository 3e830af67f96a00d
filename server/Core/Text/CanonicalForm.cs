using System.Buffers.Binary;
using System.Text;

namespace NotesNetworking.Core.Text;

/// <summary>
/// The canonical decomposition of a text (NFD; Unicode Standard, section 3.11), so that a name typed on one system
/// equals the same name from another. .NET's own normalization needs ICU on the machine; this needs nothing.
/// The table is made by <c>CanonicalForm.mjs</c>.
/// </summary>
public static class CanonicalForm
{
    private const int HangulBase = 0xAC00, LeadBase = 0x1100, VowelBase = 0x1161, TrailBase = 0x11A7;
    private const int VowelCount = 21, TrailCount = 28, HangulCount = 11172;
    private const int ShortText = 64, MostParts = 4;

    private static readonly Lazy<(Dictionary<int, Rune[]> Parts, Dictionary<int, byte> Ranks)> s_table = new(Load);

    /// <summary>Decomposes a text. Texts below U+00C0 are returned as they are; lone surrogates become U+FFFD.</summary>
    public static string Decompose(string text)
    {
        if (!text.AsSpan().ContainsAnyExceptInRange('\0', '\u00BF')) return text;
        // Names are short, and no character has more than four parts.
        Span<Rune> runes = text.Length <= ShortText ? stackalloc Rune[ShortText * MostParts] : new Rune[text.Length * MostParts];
        var length = 0;
        foreach (var rune in text.EnumerateRunes()) length += Write(rune, runes[length..]);
        runes = runes[..length];
        Reorder(runes);

        Span<char> result = length <= ShortText * MostParts ? stackalloc char[ShortText * MostParts * 2] : new char[length * 2];
        length = 0;
        foreach (var rune in runes) length += rune.EncodeToUtf16(result[length..]);
        return new string(result[..length]);
    }

    /// <summary>Writes the parts of a character, and returns how many they are.</summary>
    private static int Write(Rune rune, Span<Rune> runes)
    {
        var syllable = rune.Value - HangulBase;
        if (syllable is >= 0 and < HangulCount)
        {
            runes[0] = new Rune(LeadBase + syllable / (VowelCount * TrailCount));
            runes[1] = new Rune(VowelBase + syllable % (VowelCount * TrailCount) / TrailCount);
            if (syllable % TrailCount == 0) return 2;
            runes[2] = new Rune(TrailBase + syllable % TrailCount);
            return 3;
        }
        if (rune.Value >= 0xC0 && s_table.Value.Parts.TryGetValue(rune.Value, out var parts))
        {
            parts.CopyTo(runes);
            return parts.Length;
        }
        runes[0] = rune;
        return 1;
    }

    /// <summary>The Canonical Ordering Algorithm: a stable sort of the marks after each starter.</summary>
    private static void Reorder(Span<Rune> runes)
    {
        var ranks = s_table.Value.Ranks;
        for (var i = 1; i < runes.Length; i++)
        {
            if (!ranks.TryGetValue(runes[i].Value, out var rank)) continue;
            var mark = runes[i];
            var place = i;
            for (; place > 0 && ranks.TryGetValue(runes[place - 1].Value, out var before) && before > rank; place--)
                runes[place] = runes[place - 1];
            runes[place] = mark;
        }
    }

    private static (Dictionary<int, Rune[]>, Dictionary<int, byte>) Load()
    {
        using var stream = typeof(CanonicalForm).Assembly.GetManifestResourceStream("CanonicalForm.bin")!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);

        var at = 0;
        int Next()
        {
            at += 4;
            return BinaryPrimitives.ReadInt32LittleEndian(bytes.AsSpan(at - 4));
        }

        var parts = new Dictionary<int, Rune[]>();
        for (var left = Next(); left > 0; left--)
        {
            var code = Next();
            var runes = new Rune[bytes[at++]];
            for (var i = 0; i < runes.Length; i++) runes[i] = new Rune(Next());
            parts.Add(code, runes);
        }

        var ranks = new Dictionary<int, byte>();
        for (var left = Next(); left > 0; left--) ranks.Add(Next(), bytes[at++]);
        return (parts, ranks);
    }
}
