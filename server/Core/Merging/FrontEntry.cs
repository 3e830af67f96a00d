using NotesNetworking.Core.Notes.Contacts;
using NotesNetworking.Core.Notes.FrontMatter;
using NotesNetworking.Core.Text;

namespace NotesNetworking.Core.Merging;

/// <summary>A key of the front matter with its value, by whole lines.</summary>
internal sealed class FrontEntry
{
    private readonly string _text;
    private readonly YamlEntry _entry;
    private readonly TextSpan _span;

    private FrontEntry(string text, YamlEntry entry, string lead, TextSpan span, bool isContact)
    {
        (_text, _entry, Lead, _span) = (text, entry, lead, span);
        Key = (isContact ? ContactKey.FindListed(entry.Key)?.Canonical : null) is { } canonical ? KeyName.Fold(canonical) : KeyName.Fold(entry.Key);
        // EMAIL[HOME] and EMAIL[WORK] are two keys, though both are read as one.
        if (entry.Key.IndexOf('[') is > 0 and var bracket) Key += entry.Key[bracket..].ToLowerInvariant();
    }

    /// <summary>The comments and blank lines above it.</summary>
    public string Lead { get; }

    /// <summary>What it is known by: the canonical key, however it is spelled. Keys that say more by their words, such as <c>work_email</c>, are their own.</summary>
    public string Key { get; }

    /// <summary>Its lines.</summary>
    public string Text => _text.Substring(_span.Start, _span.Length);

    /// <summary>The key as written, with its indentation.</summary>
    public string Name => _text[_span.Start.._entry.KeySpan.End];

    /// <summary>The value.</summary>
    public YamlValue Value => _entry.Value;

    /// <summary>What stands between the key and the value.</summary>
    public string Colon => _text[_entry.KeySpan.End..ValueSpan.Start];

    /// <summary>The value as written.</summary>
    public string Written => Slice(ValueSpan);

    /// <summary>What stands behind the value, a comment perhaps, with the line's ending.</summary>
    public string End => _text[ValueSpan.End.._span.End];

    /// <summary>True when all of it stands in one line.</summary>
    public bool IsOneLine => !Text.AsSpan().TrimEnd().ContainsAny('\r', '\n');

    /// <summary>The words of a span.</summary>
    public string Slice(TextSpan span) => _text.Substring(span.Start, span.Length);

    /// <summary>The lines from one offset's up to, and without, another's.</summary>
    public string LineOf(int offset) => _text[LineStart(_text, offset)..NextLine(_text, offset)];

    // An empty value stands behind the colon.
    private TextSpan ValueSpan => _entry.Value.Span.Length > 0
        ? TextSpan.FromBounds(_entry.Value.Span.Start, EndOf(_text, _entry.Value))
        : new TextSpan(_text.IndexOf(':', _entry.KeySpan.End) + 1, 0);

    /// <summary>The entries of a front matter, and the comments below the last; null where its keys do not each begin a line.</summary>
    public static (IReadOnlyList<FrontEntry> Entries, string Tail)? Read(string text, FrontMatterBlock? block, bool isContact)
    {
        var entries = new List<FrontEntry>();
        if (block is null) return (entries, "");
        var at = block.Content.Start;
        foreach (var entry in block.Document.Entries)
        {
            var start = LineStart(text, entry.KeySpan.Start);
            var isFirst = text.AsSpan(start, entry.KeySpan.Start - start).IsWhiteSpace();
            if (start < at || !isFirst || text.IndexOf(':', entry.KeySpan.End) is not (>= 0 and var colon)) return null;
            var end = NextLine(text, Math.Max(colon, entry.Value.Span.Length > 0 ? EndOf(text, entry.Value) - 1 : 0));
            entries.Add(new FrontEntry(text, entry, text[at..start], TextSpan.FromBounds(start, end), isContact));
            at = end;
        }
        return at <= block.Content.End ? (entries, text[at..block.Content.End]) : null;
    }

    // The parser's mark at the end of a block list stands behind the comments and blank lines that follow.
    private static int EndOf(string text, YamlValue value) => value switch
    {
        YamlList { Items: [.., var last] } when text[value.Span.Start] != '[' => EndOf(text, last),
        YamlMap { Entries: [.., var last] } when text[value.Span.Start] != '{' => last.Value.Span.Length > 0 ? EndOf(text, last.Value) : text.IndexOf(':', last.KeySpan.End) + 1,
        _ => value.Span.Start + text.AsSpan(value.Span.Start, value.Span.Length).TrimEnd().Length,
    };

    private static int LineStart(string text, int at) => text.LastIndexOf('\n', Math.Max(0, at - 1)) + 1;

    private static int NextLine(string text, int at) => text.IndexOf('\n', at) is >= 0 and var end ? end + 1 : text.Length;
}
