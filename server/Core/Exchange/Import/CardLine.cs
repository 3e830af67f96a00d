using System.Collections.Immutable;
using System.Text;

namespace NotesNetworking.Core.Exchange.Import;

/// <summary>A property of a card, unfolded (RFC 6350, section 3.3; RFC 2426; vCard 2.1).</summary>
/// <param name="Line">Where it begins, from 1.</param>
/// <param name="Group">What stands before a dot, by which properties belong together; empty without.</param>
/// <param name="Name">The property, in capitals.</param>
/// <param name="Parameters">Names in capitals; one without a value, as vCard 2.1 has them, is a <c>TYPE</c>.</param>
/// <param name="Written">The value as it stands, its transfer encoding taken off, its escapes not.</param>
/// <param name="IsBinary">True for a picture, a sound or a key.</param>
internal sealed record CardLine(int Line, string Group, string Name, ImmutableArray<(string Name, string Value)> Parameters, string Written, bool IsBinary)
{
    /// <summary>The value as text.</summary>
    public string Text => ContentLine.Unescape(Written).Trim();

    /// <summary>The parts of a value of several, as text, empty ones too.</summary>
    public IEnumerable<string> Parts(char separator) => ContentLine.Split(Written, separator).Select(part => ContentLine.Unescape(part).Trim());

    /// <summary>What a parameter says; several values have commas between them. Null without one.</summary>
    public string? Parameter(string name)
    {
        var values = Parameters.Where(parameter => parameter.Name == name).Select(parameter => parameter.Value).ToArray();
        return values.Length == 0 ? null : string.Join(',', values);
    }

    /// <summary>All properties of a text; a line that is none has an empty name.</summary>
    public static IEnumerable<CardLine> ReadAll(string text)
    {
        var lines = text.Split('\n');
        var line = new StringBuilder();
        for (var i = 0; i < lines.Length; i++)
        {
            var start = i;
            line.Clear().Append(lines[i].AsSpan().TrimEnd('\r'));
            var isQuoted = IsQuotedPrintable(lines[i]);
            while (i + 1 < lines.Length)
            {
                // A soft line break of quoted-printable (RFC 2045, section 6.7), which vCard 2.1 uses in the place of folding.
                if (isQuoted && line is { Length: > 0 } && line[^1] == '=') line.Length--;
                else if (lines[i + 1] is [' ' or '\t', ..]) lines[i + 1] = lines[i + 1][1..];
                else break;
                line.Append(lines[++i].AsSpan().TrimEnd('\r'));
            }
            if (line.ToString() is var whole && whole.Trim().Length > 0) yield return Read(start + 1, whole);
        }
    }

    private static bool IsQuotedPrintable(string line) =>
        line.IndexOf(':') is > 0 and var colon && line.AsSpan(0, colon).Contains("QUOTED-PRINTABLE", StringComparison.OrdinalIgnoreCase);

    private static CardLine Read(int number, string line)
    {
        var colon = Outside(line, ':', 0);
        if (colon <= 0) return new CardLine(number, "", "", [], line, false);
        var parameters = ImmutableArray.CreateBuilder<(string, string)>();
        var end = Outside(line, ';', 0) is > 0 and var semicolon && semicolon < colon ? semicolon : colon;
        var name = line[..end].Trim();
        for (var at = end; at < colon;)
        {
            var next = Outside(line, ';', at + 1) is > 0 and var more && more < colon ? more : colon;
            var parameter = line[(at + 1)..next].Trim();
            var equals = parameter.IndexOf('=');
            if (parameter.Length > 0)
                parameters.Add(equals < 0 ? ("TYPE", parameter) : (parameter[..equals].Trim().ToUpperInvariant(), WithoutCarets(parameter[(equals + 1)..].Trim().Trim('"'))));
            at = next;
        }
        var dot = name.IndexOf('.');
        var read = new CardLine(number, dot < 0 ? "" : name[..dot], name[(dot + 1)..].ToUpperInvariant(), parameters.ToImmutable(), line[(colon + 1)..], false);
        var encoding = string.Join(',', read.Parameters.Where(one => one.Item1 is "ENCODING" or "TYPE").Select(one => one.Item2.ToUpperInvariant()));
        if (encoding.Contains("QUOTED-PRINTABLE", StringComparison.Ordinal)) return read with { Written = Decode(read.Written, read.Parameter("CHARSET")) };
        return read with { IsBinary = encoding.Split(',').Any(one => one is "B" or "BASE64") || read.Written.StartsWith("data:", StringComparison.OrdinalIgnoreCase) };
    }

    // A place in a line that no quotation marks enclose.
    private static int Outside(string line, char sought, int from)
    {
        var isQuoted = false;
        for (var i = from; i < line.Length; i++)
        {
            if (line[i] == '"') isQuoted = !isQuoted;
            else if (line[i] == sought && !isQuoted) return i;
        }
        return -1;
    }

    private static string Decode(string text, string? charset)
    {
        var bytes = new List<byte>(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '=' && i + 2 < text.Length && char.IsAsciiHexDigit(text[i + 1]) && char.IsAsciiHexDigit(text[i + 2]))
            {
                bytes.Add(Convert.ToByte(text.Substring(i + 1, 2), 16));
                i += 2;
            }
            else if (text[i] < 128) bytes.Add((byte)text[i]);
            else
            {
                var rune = char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]) ? text.Substring(i++, 2) : text[i].ToString();
                bytes.AddRange(Encoding.UTF8.GetBytes(rune));
            }
        }
        return ImportBytes.Text([.. bytes], charset);
    }

    // RFC 6868: a caret before n, another caret or an apostrophe.
    private static string WithoutCarets(string value) => !value.Contains('^') ? value
        : value.Replace("^^", "\0", StringComparison.Ordinal).Replace("^n", " ", StringComparison.OrdinalIgnoreCase).Replace("^'", "\"", StringComparison.Ordinal).Replace('\0', '^');
}
