using NotesNetworking.Core.Notes.Contacts;
using NotesNetworking.Core.Notes.FrontMatter;
using NotesNetworking.Core.Text;

namespace NotesNetworking.Core.Notes.Editing;

/// <summary>
/// Sets and removes front-matter keys by the fewest characters that do it: comments, order, quotes, indentation and
/// line endings stay as they are.
/// </summary>
public static class FrontMatterEdit
{
    /// <summary>
    /// Gives a key one value. A key that the note has in any spelling keeps its spelling and place; another goes to the
    /// end of the front matter, which is made if there is none.
    /// </summary>
    /// <param name="source">The note's text.</param>
    /// <param name="key">The canonical key.</param>
    /// <param name="value">The value as text; it is quoted where YAML asks for it.</param>
    /// <returns>The edit; null where the front matter cannot be read, and so cannot be edited safely.</returns>
    public static TextEdit? Set(string source, string key, string value)
    {
        if (FrontMatterBlock.Read(source) is not { } block) return InNewBlock(source, key, Quote(value));
        if (block.Document.Error is not null) return null;
        if (Find(block, key) is not { } entry) return AtEnd(source, block, key, Quote(value));
        return new TextEdit(ValueSpan(source, entry), Separator(source, entry) + Quote(value, StyleOf(source, entry.Value.Span)));
    }

    /// <summary>Removes a key with its value and its whole lines; null where the note does not have it.</summary>
    public static TextEdit? Remove(string source, string key)
    {
        if (FrontMatterBlock.Read(source) is not { Document.Error: null } block || Find(block, key) is not { } entry) return null;
        var start = TextStyle.LineStart(source, entry.KeySpan.Start);
        var end = TextStyle.NextLine(source, Math.Max(entry.KeySpan.End, ValueSpan(source, entry).End));
        return new TextEdit(TextSpan.FromBounds(start, Math.Min(end, block.Content.End)), "");
    }

    /// <summary>Adds a value to a list, in the style that the list has; a scalar becomes a list of two.</summary>
    /// <returns>The edit; null where the front matter cannot be read, or holds the value already.</returns>
    public static TextEdit? Add(string source, string key, string value)
    {
        if (FrontMatterBlock.Read(source) is not { } block) return InNewBlock(source, key, $"[{Quote(value)}]");
        if (block.Document.Error is not null) return null;
        if (Find(block, key) is not { } entry) return AtEnd(source, block, key, $"[{Quote(value)}]");
        if (FieldValue.Of(entry.Value, source).Any(known => known.Text == value)) return null;
        switch (entry.Value)
        {
            case YamlList { Items: [.., var last] } list when source[list.Span.Start] != '[':
                var dash = source.LastIndexOf('-', last.Span.Start);
                var indent = source[TextStyle.LineStart(source, dash)..dash];
                return TextEdit.Insert(last.Span.End, $"{TextStyle.NewLine(source)}{indent}- {Quote(value)}");
            case YamlList { Items.Length: > 0 } list when !source.AsSpan(list.Span.Start).StartsWith("[["):
                return TextEdit.Insert(list.Items[^1].Span.End, $", {Quote(value)}");
            case YamlList list when list.Items.IsEmpty:
                return new TextEdit(list.Span, $"[{Quote(value)}]");
            case YamlScalar { Text.Length: 0 }:
                return new TextEdit(ValueSpan(source, entry), Separator(source, entry) + $"[{Quote(value)}]");
            default:
                var old = source.Substring(entry.Value.Span.Start, entry.Value.Span.Length);
                if (old.StartsWith("[[", StringComparison.Ordinal)) old = $"\"{old}\"";
                return new TextEdit(entry.Value.Span, $"[{old}, {Quote(value)}]");
        }
    }

    /// <summary>Gives a value other words, in the quotes that it has; of a link, the name.</summary>
    public static TextEdit Write(string source, FieldValue value, string text) =>
        value.IsLink ? new TextEdit(value.TextSpan, text) : new TextEdit(TrimEnd(source, value.Span), Quote(text, StyleOf(source, value.Span)));

    private static TextEdit InNewBlock(string source, string key, string value)
    {
        var line = TextStyle.NewLine(source);
        return TextEdit.Insert(source.StartsWith('\uFEFF') ? 1 : 0, $"---{line}{key}: {value}{line}---{line}");
    }

    private static TextEdit AtEnd(string source, FrontMatterBlock block, string key, string value) =>
        TextEdit.Insert(block.Content.End, $"{key}: {value}{TextStyle.NewLine(source)}");

    private static YamlEntry? Find(FrontMatterBlock block, string key)
    {
        foreach (var entry in block.Document.Entries)
            if (IsKey(entry.Key, key)) return entry;
        return null;
    }

    /// <summary>True when a key as it is written is the one wanted, in any spelling, with the same label: <c>phone[work]</c> is not <c>phone</c>.</summary>
    internal static bool IsKey(string written, string key) =>
        LabelOf(written).Equals(LabelOf(key), StringComparison.OrdinalIgnoreCase)
        && (ContactKey.Find(key) is { } wanted ? Meant(written, wanted) == wanted : KeyName.Fold(written) == KeyName.Fold(key));

    // What is read by its words may name a kind, and "workPhone" is no place for another number.
    private static ContactKey? Meant(string written, ContactKey wanted) =>
        wanted == ContactKey.Email || wanted == ContactKey.Phone ? ContactKey.FindListed(written) : ContactKey.Find(written);

    private static ReadOnlySpan<char> LabelOf(string key) => key.EndsWith(']') && key.IndexOf('[') is > 0 and var bracket ? key.AsSpan(bracket) : default;

    /// <summary>The value as written; for an empty one the place behind the colon.</summary>
    private static TextSpan ValueSpan(string source, YamlEntry entry)
    {
        if (entry.Value.Span.Length > 0) return TrimEnd(source, entry.Value.Span);
        var colon = source.IndexOf(':', entry.KeySpan.End);
        return new TextSpan(colon + 1, 0);
    }

    private static TextSpan TrimEnd(string source, TextSpan span) =>
        span with { Length = source.AsSpan(span.Start, span.Length).TrimEnd().Length };

    private static string Separator(string source, YamlEntry entry) =>
        entry.Value.Span.Length == 0 || source[entry.Value.Span.Start - 1] is not (' ' or '\n' or '\t') ? " " : "";

    /// <summary>The quotes in which a value is written; null for none.</summary>
    internal static char? StyleOf(string source, TextSpan span) =>
        span.Length > 1 && source[span.Start] is '"' or '\'' ? source[span.Start] : null;

    /// <summary>A text as a YAML scalar, in the quotes given or, where none are, plain if YAML reads it so.</summary>
    public static string Quote(string value, char? style = null)
    {
        if (style == '\'' && !value.AsSpan().ContainsAny('\r', '\n')) return $"'{value.Replace("'", "''", StringComparison.Ordinal)}'";
        return style is null && IsPlain(value) ? value : $"\"{Escape(value)}\"";
    }

    private static string Escape(string value) => value
        .Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)
        .Replace("\r", "\\r", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal).Replace("\t", "\\t", StringComparison.Ordinal);

    // What may stand without quotes: letters and digits of any script, and marks that mean nothing to YAML inside a word.
    private static bool IsPlain(string value) =>
        value.Length > 0 && value.Trim() == value
        && (char.IsLetterOrDigit(value[0]) || (value[0] is '+' or '(' or '/' or '.' or '_'))
        && value.All(c => char.IsLetterOrDigit(c) || c is ' ' or '-' or '_' or '.' or '/' or '@' or '+' or '\'' or '(' or ')')
        && value.ToLowerInvariant() is not ("null" or "true" or "false" or "yes" or "no" or "on" or "off");
}
