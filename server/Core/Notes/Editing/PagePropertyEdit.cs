using System.Collections.Immutable;
using NotesNetworking.Core.Notes.FrontMatter;
using NotesNetworking.Core.Text;

namespace NotesNetworking.Core.Notes.Editing;

/// <summary>Sets and removes the properties of a Logseq page, <c>key:: value</c>, as <see cref="FrontMatterEdit"/> does the keys of front matter.</summary>
internal static class PagePropertyEdit
{
    /// <summary>The properties of a page's text.</summary>
    public static ImmutableArray<YamlEntry> Entries(string source) => Read(source).Entries;

    /// <summary>Gives a property one value; a new one goes below the others, or to the very top.</summary>
    public static TextEdit Set(string source, string key, string value)
    {
        var page = Read(source);
        return Find(page, key) is { } entry ? Write(source, entry.Value.Span, value) : Insert(source, page, Line(key, value));
    }

    /// <summary>Adds a value to a property that holds several; null where it holds it already.</summary>
    public static TextEdit? Add(string source, string key, string value)
    {
        var page = Read(source);
        if (Find(page, key) is not { } entry) return Insert(source, page, Line(key, Item(value)));
        var values = FieldValue.Of(entry.Value, source).ToArray();
        if (values.Any(known => $"[[{known.Text}]]" == value || known.Text == value)) return null;
        return values.Length == 0 ? Write(source, entry.Value.Span, Item(value)) : TextEdit.Insert(values[^1].Span.End, $", {Item(value)}");
    }

    /// <summary>Removes a property with its line; null where the page does not have it.</summary>
    public static TextEdit? Remove(string source, string key)
    {
        var page = Read(source);
        if (Find(page, key) is not { } entry) return null;
        // The first one in a bullet leaves the bullet to the next.
        if (page.IsInBullet && entry == page.Entries[0] && page.Entries.Length > 1) return new TextEdit(TextSpan.FromBounds(entry.KeySpan.Start, page.Entries[1].KeySpan.Start), "");
        return new TextEdit(TextSpan.FromBounds(TextStyle.LineStart(source, entry.KeySpan.Start), TextStyle.NextLine(source, entry.Value.Span.End)), "");
    }

    /// <summary>A property in a line.</summary>
    public static string Line(string key, string value) => $"{NameOf(key)}:: {TextStyle.OneLine(value)}";

    /// <summary>One of several values: a comma ends it, but for one in a link.</summary>
    public static string Item(string value) =>
        value.Contains(',', StringComparison.Ordinal) && !value.StartsWith("[[", StringComparison.Ordinal) ? $"[[{value}]]" : value;

    private static TextEdit Write(string source, TextSpan span, string value) => FactEdit.Write(source, span, value);

    private static TextEdit Insert(string source, PageProperties page, string line)
    {
        var ending = TextStyle.NewLine(source);
        if (page.Entries is not [.., var last])
        {
            var top = source.StartsWith('\uFEFF') ? 1 : 0;
            // Properties are a block of their own.
            return TextEdit.Insert(top, source.AsSpan(top).IsWhiteSpace() ? line + ending : line + ending + ending);
        }
        var start = TextStyle.LineStart(source, last.KeySpan.Start);
        var indent = new string([.. source[start..last.KeySpan.Start].Select(c => c == '\t' ? c : ' ')]);
        return TextEdit.Insert(last.Value.Span.End, ending + indent + line);
    }

    private static PageProperties Read(string source) => PageProperties.Read(source, source.StartsWith('\uFEFF') ? 1 : 0);

    private static YamlEntry? Find(PageProperties page, string key) => page.Entries.FirstOrDefault(entry => FrontMatterEdit.IsKey(entry.Key, key) || entry.Key == NameOf(key));

    // A property's name has no brackets: "phone[work]" is "work-phone".
    private static string NameOf(string key) => key.EndsWith(']') && key.IndexOf('[') is > 0 and var open
        ? $"{key[(open + 1)..^1].ToLowerInvariant().Replace(' ', '-')}-{key[..open]}"
        : key;
}
