using System.Text;
using System.Text.Unicode;

namespace NotesNetworking.Core.Exchange.Import;

/// <summary>
/// The text of a file's bytes, decoded once for all readers: UTF-8 with or without a byte order mark, UTF-16 with one. A line that
/// is neither is read in the charset that it names, as cards of version 2.1 do, else as Windows-1252, which is told. Every line
/// ends with <c>\n</c>.
/// </summary>
internal static class ImportBytes
{
    // Western European, and what Latin-1 means wherever it stands (WHATWG, "Encoding").
    private static readonly Encoding s_western = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    /// <summary>The text, without a mark, and the lines, from 1, that had to be guessed.</summary>
    public static (string Text, IReadOnlyList<int> Guessed) Decode(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith<byte>([0xFF, 0xFE])) return (Lines(Encoding.Unicode.GetString(bytes[2..])), []);
        if (bytes.StartsWith<byte>([0xFE, 0xFF])) return (Lines(Encoding.BigEndianUnicode.GetString(bytes[2..])), []);
        if (bytes.StartsWith<byte>([0xEF, 0xBB, 0xBF])) bytes = bytes[3..];
        return Utf8.IsValid(bytes) ? (Lines(Encoding.UTF8.GetString(bytes)), []) : ByLine(bytes);
    }

    /// <summary>An encoding by the name that a card has for it; null where nobody knows it.</summary>
    public static Encoding? Named(string? charset) => charset?.Trim().ToUpperInvariant() switch
    {
        null or "" => null,
        "UTF-8" or "UTF8" => Encoding.UTF8,
        "ISO-8859-1" or "ISO8859-1" or "LATIN1" or "LATIN-1" or "US-ASCII" or "ASCII" => s_western,
        var name => CodePagesEncodingProvider.Instance.GetEncoding(name),
    };

    /// <summary>Bytes in a charset, else as UTF-8, else, where they are not, as Windows-1252.</summary>
    public static string Text(ReadOnlySpan<byte> bytes, string? charset) =>
        (Named(charset) ?? (Utf8.IsValid(bytes) ? Encoding.UTF8 : s_western)).GetString(bytes);

    private static string Lines(string text) =>
        text.Contains('\r') ? text.Replace("\r\r\n", "\n", StringComparison.Ordinal).Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n') : text;

    private static (string Text, IReadOnlyList<int> Guessed) ByLine(ReadOnlySpan<byte> bytes)
    {
        var text = new StringBuilder(bytes.Length);
        var guessed = new List<int>();
        string? charset = null;
        for (var number = 1; ; number++)
        {
            var end = bytes.IndexOf((byte)'\n');
            var line = end < 0 ? bytes : bytes[..end];
            // A folded line is still in the charset of its beginning.
            if (line is not [(byte)' ' or (byte)'\t', ..]) charset = CharsetOf(line);
            if (charset is null && !Utf8.IsValid(line)) guessed.Add(number);
            text.Append(Utf8.IsValid(line) ? Encoding.UTF8.GetString(line) : Text(line, charset));
            if (end < 0) return (Lines(text.ToString()), guessed);
            text.Append('\n');
            bytes = bytes[(end + 1)..];
        }
    }

    // What stands before the value is ASCII, whatever the value is in.
    private static string? CharsetOf(ReadOnlySpan<byte> line)
    {
        var head = Encoding.ASCII.GetString(line[..Math.Max(0, line.IndexOf((byte)':'))]);
        const string key = "CHARSET=";
        if (head.IndexOf(key, StringComparison.OrdinalIgnoreCase) is not (>= 0 and var at)) return null;
        var value = head[(at + key.Length)..];
        var name = value.AsSpan().IndexOf(';') is >= 0 and var more ? value[..more] : value;
        return Named(name.Trim('"')) is null ? null : name.Trim('"');
    }
}
