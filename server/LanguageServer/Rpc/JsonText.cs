using System.Globalization;
using System.Text;

namespace NotesNetworking.LanguageServer.Rpc;

/// <summary>Texts in JSON, with all that JavaScript's may hold: half a surrogate pair, too, which comes where an editor
/// sends the halves of one character by themselves. The library refuses those.</summary>
internal static class JsonText
{
    /// <summary>The text; null for anything but one.</summary>
    public static string? Find(JsonElement json)
    {
        if (json.ValueKind != JsonValueKind.String) return null;
        try
        {
            return json.GetString();
        }
        catch (InvalidOperationException)
        {
            return Unescape(json.GetRawText().AsSpan()[1..^1]);
        }
    }

    private static string Unescape(ReadOnlySpan<char> raw)
    {
        var text = new StringBuilder(raw.Length);
        while (raw.IndexOf('\\') is >= 0 and var at)
        {
            text.Append(raw[..at]);
            var isCode = raw[at + 1] == 'u';
            text.Append(isCode ? (char)ushort.Parse(raw.Slice(at + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture) : Control(raw[at + 1]));
            raw = raw[(at + (isCode ? 6 : 2))..];
        }
        return text.Append(raw).ToString();
    }

    private static char Control(char letter) => letter switch
    {
        'b' => '\b',
        'f' => '\f',
        'n' => '\n',
        'r' => '\r',
        't' => '\t',
        _ => letter,
    };
}

/// <summary>Whole numbers in JSON, which some clients write as 1.0.</summary>
internal static class WholeNumber
{
    private const double LargestExact = 1L << 53;

    /// <summary>The number; null for anything but a whole one.</summary>
    public static long? Find(JsonElement json)
    {
        if (json.ValueKind != JsonValueKind.Number) return null;
        if (json.TryGetInt64(out var number)) return number;
        return json.TryGetDouble(out var real) && Math.Abs(real) <= LargestExact && Math.Floor(real) == real ? (long)real : null;
    }
}
