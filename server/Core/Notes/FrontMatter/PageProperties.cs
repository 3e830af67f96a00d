using System.Collections.Immutable;
using NotesNetworking.Core.Notes.Contacts;
using NotesNetworking.Core.Text;

namespace NotesNetworking.Core.Notes.FrontMatter;

/// <summary>
/// A Logseq page's properties, which are its front matter: the lines <c>key:: value</c> at the very top, or in its first
/// bullet.
/// </summary>
/// <param name="Entries">The properties, as front matter has them.</param>
/// <param name="End">The offset after the lines at the top; where the properties stand in a bullet, the offset at which reading began.</param>
public readonly record struct PageProperties(ImmutableArray<YamlEntry> Entries, int End)
{
    /// <summary>True where they stand in the first bullet.</summary>
    public bool IsInBullet { get; private init; }

    /// <summary>The properties that stand at an offset of a text.</summary>
    public static PageProperties Read(string text, int start)
    {
        var entries = ImmutableArray.CreateBuilder<YamlEntry>();
        var inBullet = false;
        var at = start;
        for (var next = at; at < text.Length; at = next)
        {
            next = NextLine(text, at);
            var line = TextSpan.FromBounds(at, at + text.AsSpan(at, next - at).TrimEnd().Length);
            var words = text.AsSpan(line.Start, line.Length).TrimStart();
            if (entries.Count == 0 && !inBullet)
            {
                if (words.IsEmpty) continue;
                inBullet = words.StartsWith("- ");
                if (inBullet) words = words[2..];
            }
            if (Property(text, line.End - words.Length, line.End) is not { } entry) break;
            entries.Add(entry);
        }
        return new PageProperties(entries.ToImmutable(), inBullet || entries.Count == 0 ? start : at) { IsInBullet = inBullet };
    }

    private static YamlEntry? Property(string text, int start, int end)
    {
        var line = text.AsSpan(start, end - start);
        var mark = line.IndexOf("::");
        if (mark <= 0 || (mark + 2 < line.Length && line[mark + 2] != ' ')) return null;
        var key = line[..mark];
        foreach (var c in key)
            if (!char.IsLetterOrDigit(c) && c is not ('-' or '_' or '.' or '/')) return null;
        var value = line[(mark + 2)..];
        var span = TextSpan.FromBounds(end - value.TrimStart().Length, end);
        var name = key.ToString();
        var isList = ContactKey.Find(name)?.Kind is KeyKind.TextList or KeyKind.Tags or KeyKind.Contacts;
        return new YamlEntry(name, new TextSpan(start, mark), isList ? List(text, span) : Scalar(text, span)) { Joint = "::" };
    }

    private static YamlList List(string text, TextSpan span)
    {
        var items = ImmutableArray.CreateBuilder<YamlValue>();
        var depth = 0;
        var from = span.Start;
        for (var at = span.Start; at <= span.End; at++)
        {
            var c = at < span.End ? text[at] : ',';
            if (c == '[') depth++;
            else if (c == ']') depth--;
            if (at < span.End && (c != ',' || depth > 0)) continue;
            var item = text.AsSpan(from, at - from);
            var start = from + item.Length - item.TrimStart().Length;
            if (!item.IsWhiteSpace()) items.Add(Scalar(text, new TextSpan(start, item.Trim().Length)));
            from = at + 1;
        }
        return new YamlList(span, items.ToImmutable());
    }

    private static YamlScalar Scalar(string text, TextSpan span) => new(span, text.Substring(span.Start, span.Length));

    private static int NextLine(string text, int from) =>
        text.AsSpan(from).IndexOf('\n') is >= 0 and var length ? from + length + 1 : text.Length;
}
