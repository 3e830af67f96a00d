using System.Collections.Immutable;
using NotesNetworking.Core.Text;

namespace NotesNetworking.Core.Notes.FrontMatter;

/// <summary>
/// Reads the YAML that nearly all notes have, line by line and without a parser: keys with words, quoted words,
/// <c>[a, b]</c>, or items on the lines below. It gives up on anything else, and answers exactly as
/// <see cref="YamlReader"/> does, which is the reference for it.
/// </summary>
internal ref struct PlainYaml
{
    /// <summary>YAML allows 1,024 characters; longer keys are left to the parser.</summary>
    private const int LongestKey = 128;

    private readonly string _text;
    private readonly int _end;
    private int _at;
    private TextSpan _line;

    private PlainYaml(string text, TextSpan span) => (_text, _at, _end) = (text, span.Start, span.End);

    /// <summary>The entries of a map; null where the span holds more than this can read.</summary>
    public static ImmutableArray<YamlEntry>? Read(string text, TextSpan span)
    {
        var reader = new PlainYaml(text, span);
        var entries = ImmutableArray.CreateBuilder<YamlEntry>(8);
        for (var hasLine = reader.MoveNext(); hasLine;)
        {
            if (!reader.TryReadKey(out var key) || reader.ReadValue(key, out hasLine) is not { } value) return null;
            entries.Add(new YamlEntry(SharedText.Of(text.AsSpan(key.Start, key.Length)), key, value));
        }
        return reader._at < reader._end || entries.Count == 0 ? null : entries.DrainToImmutable();
    }

    /// <summary>Goes to the next line; false at the end, and before a line that is not plain.</summary>
    private bool MoveNext()
    {
        if (_at >= _end) return false;
        var rest = _text.AsSpan(_at, _end - _at);
        var length = rest.IndexOfAny('\n', '\r');
        if (length < 0) return false;
        var next = length + (rest[length] == '\r' ? 2 : 1);
        if (rest[length] == '\r' && (next > rest.Length || rest[length + 1] != '\n')) return false;
        if (length == 0 || !IsPrintable(rest[..length])) return false;
        _line = new TextSpan(_at, rest[..length].TrimEnd(' ').Length);
        if (_line.Length == 0) return false;
        _at += next;
        return true;
    }

    private static bool IsPrintable(ReadOnlySpan<char> line)
    {
        foreach (var c in line)
            if (c is < ' ' or >= '\x7F' and <= '\xA0' or '\u2028' or '\u2029' or '\uFEFF' || char.IsSurrogate(c)) return false;
        return true;
    }

    private readonly bool TryReadKey(out TextSpan key)
    {
        var line = _text.AsSpan(_line.Start, _line.Length);
        var length = 0;
        while (length < line.Length && (char.IsLetterOrDigit(line[length]) || (length > 0 && line[length] is '-' or '_' or ' '))) length++;
        key = new TextSpan(_line.Start, length);
        // "null" and "~" are keys without a name.
        return length is > 0 and <= LongestKey && length < line.Length && line[length] == ':' && line[length - 1] != ' ' && !IsNothing(line[..length]);
    }

    /// <summary>Reads what stands beside a key, or below it, and goes to the line after that.</summary>
    private YamlValue? ReadValue(TextSpan key, out bool hasLine)
    {
        hasLine = false;
        var colon = key.End;
        if (colon + 1 < _line.End)
        {
            if (_text[colon + 1] != ' ') return null;
            var start = colon + 1;
            while (_text[start] == ' ') start++;
            var value = Value(TextSpan.FromBounds(start, _line.End));
            hasLine = MoveNext();
            return value;
        }
        hasLine = MoveNext();
        return hasLine && IsBelow(_line.Start) ? ReadItems(out hasLine) : new YamlScalar(new TextSpan(colon + 1, 0), "");
    }

    /// <summary>Reads the items below a key, all with one indent.</summary>
    private YamlList? ReadItems(out bool hasLine)
    {
        hasLine = true;
        var items = ImmutableArray.CreateBuilder<YamlValue>(4);
        var indent = _text.AsSpan(_line.Start, _line.Length).IndexOfAnyExcept(' ');
        var first = _line.Start + indent;
        while (hasLine && IsBelow(_line.Start))
        {
            var dash = _text.AsSpan(_line.Start, _line.Length).IndexOfAnyExcept(' ');
            var start = _line.Start + dash + 1;
            if (dash != indent || _text[start - 1] != '-' || start >= _line.End || _text[start] != ' ') return null;
            while (_text[start] == ' ') start++;
            if (Scalar(TextSpan.FromBounds(start, _line.End), isInList: false) is not { } item) return null;
            items.Add(item);
            hasLine = MoveNext();
        }
        return new YamlList(TextSpan.FromBounds(first, hasLine ? _line.Start : _at), items.DrainToImmutable());
    }

    private readonly bool IsBelow(int line) => _text[line] is ' ' or '-';

    private readonly YamlValue? Value(TextSpan span) => _text[span.Start] == '[' ? List(span) : Scalar(span, isInList: false);

    /// <summary>A list in brackets on one line, without lists in it.</summary>
    private readonly YamlList? List(TextSpan span)
    {
        if (span.Length < 2 || _text[span.End - 1] != ']') return null;
        var items = ImmutableArray.CreateBuilder<YamlValue>(4);
        var inner = TextSpan.FromBounds(span.Start + 1, span.End - 1);
        if (_text.AsSpan(inner.Start, inner.Length).ContainsAny("[]{}")) return null;
        for (var at = inner.Start; at < inner.End;)
        {
            var comma = _text.AsSpan(at, inner.End - at).IndexOf(',');
            var end = comma < 0 ? inner.End : at + comma;
            var words = _text.AsSpan(at, end - at);
            var start = at + words.Length - words.TrimStart(' ').Length;
            var item = new TextSpan(start, words.Trim(' ').Length);
            if (item.Length == 0 || Scalar(item, isInList: true) is not { } scalar) return null;
            items.Add(scalar);
            at = end + 1;
            if (at == inner.End) return null;
        }
        return new YamlList(span, items.DrainToImmutable());
    }

    private readonly YamlScalar? Scalar(TextSpan span, bool isInList)
    {
        var words = _text.AsSpan(span.Start, span.Length);
        if (words[0] is '"' or '\'')
        {
            var inner = words[1..^(words.Length > 1 ? 1 : 0)];
            return words.Length < 2 || words[^1] != words[0] || inner.ContainsAny(words[0], '\\') || (isInList && inner.Contains(':'))
                ? null : new YamlScalar(span, inner.ToString());
        }
        if (!char.IsLetterOrDigit(words[0]) && words[0] is not ('+' or '(' or '/' or '_')) return null;
        for (var i = 1; i < words.Length; i++)
        {
            // "a: b" is a map, and "a #b" ends in a comment.
            if (words[i] == ':' && (isInList || i + 1 == words.Length || words[i + 1] == ' ')) return null;
            if (words[i] == '#' && words[i - 1] == ' ') return null;
        }
        return new YamlScalar(span, IsNothing(words) ? "" : words.ToString());
    }

    private static bool IsNothing(ReadOnlySpan<char> words) => words is "null" or "Null" or "NULL";
}
