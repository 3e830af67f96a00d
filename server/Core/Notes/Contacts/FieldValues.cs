using System.Buffers;
using System.Collections.Frozen;
using NotesNetworking.Core.Notes.FrontMatter;
using NotesNetworking.Core.Text;

namespace NotesNetworking.Core.Notes.Contacts;

/// <summary>The values that a fact in a note's body has, each with its place.</summary>
internal static class FieldValues
{
    private static readonly SearchValues<char> s_betweenAddresses = SearchValues.Create(" \t,;|/()<>\"");
    private static readonly SearchValues<char> s_betweenNames = SearchValues.Create(",;|");

    /// <summary>What stands for a value that is not known.</summary>
    private static readonly FrozenSet<string> s_unknown =
        FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "-", "--", "–", "—", "?", "??", "…", "...", "_", "n/a", "tbd", "tba", "todo", "unknown", "none", "unbekannt", "inconnu");

    /// <summary>The values of a key in a span; none where nothing is said.</summary>
    public static List<YamlScalar> Of(ContactKey key, string source, TextSpan span)
    {
        var values = new List<YamlScalar>();
        var value = Written(source, span);
        var text = source.AsSpan(value.Start, value.Length);
        if (text.IsEmpty) return values;
        // Of a cadence, "none" and "-" say that there is to be none.
        if (key.Kind != KeyKind.Cadence && s_unknown.GetAlternateLookup<ReadOnlySpan<char>>().Contains(text)) return values;

        if (key.Kind == KeyKind.Contacts || (key.Kind is KeyKind.TextList && text.StartsWith("[["))) AddLinks(values, source, value);
        else if (key == ContactKey.Email) AddPieces(values, source, value, s_betweenAddresses, piece => piece.Contains('@'));
        else if (key == ContactKey.Phone) AddPieces(values, source, value, s_betweenNames, piece => piece.ContainsAnyInRange('0', '9'));
        else if (key == ContactKey.Aliases) AddPieces(values, source, value, s_betweenNames, _ => true);
        else values.Add(Scalar(source, value));
        return values;
    }

    private static void AddLinks(List<YamlScalar> values, string source, TextSpan value)
    {
        for (var at = value.Start; at < value.End;)
        {
            var open = source.AsSpan(at, value.End - at).IndexOf("[[");
            var close = open < 0 ? -1 : source.AsSpan(at + open, value.End - at - open).IndexOf("]]");
            if (close < 0) return;
            values.Add(Scalar(source, new TextSpan(at + open, close + 2)));
            at += open + close + 2;
        }
    }

    private delegate bool IsMeant(ReadOnlySpan<char> piece);

    private static void AddPieces(List<YamlScalar> values, string source, TextSpan value, SearchValues<char> between, IsMeant isMeant)
    {
        for (var at = value.Start; at < value.End;)
        {
            var rest = source.AsSpan(at, value.End - at);
            var length = rest.IndexOfAny(between) is >= 0 and var found ? found : rest.Length;
            var piece = Inner(source, new TextSpan(at, length));
            if (piece.Length > 0 && isMeant(source.AsSpan(piece.Start, piece.Length)) && values.All(known => known.Text != source.Substring(piece.Start, piece.Length)))
                values.Add(Scalar(source, piece));
            at += length + 1;
        }
    }

    /// <summary>A piece without what is only around it: a link's brackets and address, a scheme, a label.</summary>
    private static TextSpan Inner(string source, TextSpan piece)
    {
        var text = source.AsSpan(piece.Start, piece.Length);
        // [ada@example.org](mailto:ada@example.org) is written once.
        if (text.IndexOf("](") is >= 0 and var target) text = text[..target];
        var start = text.LastIndexOf(':') + 1;
        start += text[start..].Length - text[start..].TrimStart(" \t[*_`'\"").Length;
        text = text[start..].TrimEnd(" \t]*_`'\"");
        // A full stop may end an alias, but not an address.
        if (text.Contains('@')) text = text.TrimEnd('.');
        return new TextSpan(piece.Start + start, text.Length);
    }

    /// <summary>A value without a comment behind it and emphasis around it.</summary>
    public static TextSpan Written(string source, TextSpan span)
    {
        var text = source.AsSpan(span.Start, span.Length);
        if (text.IndexOf("<!--") is >= 0 and var html) text = text[..html];
        if (text.IndexOf("%%") is >= 0 and var hidden) text = text[..hidden];
        text = text.TrimEnd();
        var marks = 0;
        while (marks < text.Length / 2 && text[marks] is '*' or '_' or '`' && text[^(marks + 1)] == text[marks]) marks++;
        return new TextSpan(span.Start + marks, text.Length - 2 * marks);
    }

    private static YamlScalar Scalar(string source, TextSpan span) => new(span, source.Substring(span.Start, span.Length));
}
