using System.Collections.Immutable;
using NotesNetworking.Core.Notes.Dates;
using NotesNetworking.Core.Notes.FrontMatter;
using NotesNetworking.Core.Notes.Markdown;
using NotesNetworking.Core.Text;

namespace NotesNetworking.Core.Notes.Contacts;

/// <summary>
/// The facts that a contact's note states in its body, above its first section or in a section of facts:
/// <c>- **Email:** ada@example.org</c>, <c>Birthday:: 1985-12-05</c>, a row of a two-column table. They come as entries such as
/// front matter has, so that one reader reads both. Only keys that a contact has are facts; all else is prose.
/// </summary>
internal sealed class BodyFields
{
    private readonly string _source;
    private readonly NoteBody _body;
    private readonly ImmutableArray<YamlEntry>.Builder _entries = ImmutableArray.CreateBuilder<YamlEntry>();

    private BodyFields(string source, NoteBody body) => (_source, _body) = (source, body);

    /// <summary>The facts, in order; one whose value is yet to be written has an empty one.</summary>
    public static ImmutableArray<YamlEntry> Read(string source, NoteBody body)
    {
        var reader = new BodyFields(source, body);
        reader.Read();
        return reader._entries.ToImmutable();
    }

    private void Read()
    {
        var (isHere, sawHeading, inCallout) = (true, false, false);
        for (var i = 0; i < _body.Blocks.Count; i++)
        {
            var block = _body.Blocks[i];
            var words = _source.AsSpan(block.Text.Start, block.Text.Length);
            if (block is { Kind: BlockKind.Heading, InQuote: false })
            {
                isHere = (!sawHeading && block.Level == 1 && DateReader.Read(words.TrimStart("[ "), out _, out _) == DateReading.None) || FieldHeadings.Are(words);
                sawHeading = true;
            }
            // A quotation is someone else's words, but a callout is the owner's.
            inCallout = block.InQuote && (inCallout || words.StartsWith("[!"));
            if (!isHere || (block.InQuote && !inCallout)) continue;
            if (block.Kind == BlockKind.Row) ReadRow(block);
            else if (block.Kind != BlockKind.Heading && words.IndexOfAny(':', '：') >= 0 && !IsTask(block, words)) ReadLines(i, block);
        }
    }

    private static bool IsTask(BodyBlock block, ReadOnlySpan<char> words) => block.Kind == BlockKind.Item && words is ['[', _, ']', ..];

    private void ReadRow(BodyBlock row)
    {
        if (row.Cells is not [var key, var value]) return;
        key = Trim(key, "*_:： \t");
        if (Find(key, value) is not { } known) return;
        value = Trim(value, " \t");
        if (value.Length == 0) value = EmptyCell(key.End);
        Add(known, key, value);
    }

    // Where the words of an empty cell behind another would begin.
    private TextSpan EmptyCell(int from)
    {
        var at = _source.IndexOf('|', from) + 1;
        return new TextSpan(at < _source.Length && _source[at] == ' ' ? at + 1 : at, 0);
    }

    private void ReadLines(int index, BodyBlock block)
    {
        for (var start = block.Text.Start; start < block.Text.End;)
        {
            var rest = _source.AsSpan(start, block.Text.End - start);
            var length = rest.IndexOfAny('\r', '\n') is >= 0 and var found ? found : rest.Length;
            var line = new TextSpan(start, length);
            if (!ReadBracketed(line) && FieldLine.Read(_source, line) is var (key, value) && Find(key, value) is { } known)
            {
                if (value.Length > 0 || block.Kind != BlockKind.Item || Nested(index, known) is not { } items) Add(known, key, value, JointOf(key, value));
                else _entries.Add(new YamlEntry(Words(key), key, items) { Joint = JointOf(key, value) });
            }
            start += length;
            while (start < block.Text.End && _source[start] is '\r' or '\n') start++;
        }
    }

    /// <summary>Reads <c>[birthday:: 1985-12-05]</c>, wherever it stands in a line; false where there is none.</summary>
    private bool ReadBracketed(TextSpan line)
    {
        var found = false;
        for (var at = line.Start; at < line.End;)
        {
            var colons = _source.AsSpan(at, line.End - at).IndexOf("::");
            if (colons < 0) break;
            colons += at;
            var open = _source.AsSpan(line.Start, colons - line.Start).LastIndexOfAny('[', '(');
            if (open < 0) return found;
            open += line.Start;
            var close = Closing(open, line.End);
            if (close < colons) return found;
            var key = Trim(TextSpan.FromBounds(open + 1, colons), " \t*_");
            var value = Trim(TextSpan.FromBounds(colons + 2, close), " \t");
            if (Find(key, value) is { } known)
            {
                Add(known, key, value);
                found = true;
            }
            at = close + 1;
        }
        return found;
    }

    private int Closing(int open, int end)
    {
        var (mark, depth) = (_source[open] == '[' ? ']' : ')', 0);
        for (var i = open; i < end; i++)
        {
            if (_source[i] == _source[open]) depth++;
            else if (_source[i] == mark && --depth == 0) return i;
        }
        return -1;
    }

    /// <summary>The items nested directly in an item that ends with its key; null where there are none.</summary>
    private YamlList? Nested(int index, ContactKey key)
    {
        var item = _body.Blocks[index];
        var items = ImmutableArray.CreateBuilder<YamlValue>();
        for (var i = index + 1; i < _body.Blocks.Count && _body.Blocks[i].Span.Start < item.Span.End; i++)
            if (_body.Blocks[i] is { Kind: BlockKind.Item } inner && inner.Level == item.Level + 1)
                items.AddRange(FieldValues.Of(key, _source, inner.Text));
        return items.Count == 0 ? null : new YamlList(TextSpan.FromBounds(items[0].Span.Start, items[^1].Span.End), items.ToImmutable());
    }

    // A few texts, in very many notes: one of each is kept.
    private static readonly string[] s_joints = ["::", ":", ":**", "**:", "::**", "**::", ":*", "*:", ":_", "_:", ":__", "__:"];

    private string? JointOf(TextSpan key, TextSpan value)
    {
        var between = _source.AsSpan(key.End, value.Start - key.End).Trim();
        foreach (var joint in s_joints)
            if (between.SequenceEqual(joint)) return joint;
        return null;
    }

    private void Add(ContactKey known, TextSpan key, TextSpan value, string? joint = null)
    {
        var values = FieldValues.Of(known, _source, value);
        YamlValue read = values switch
        {
            [] => new YamlScalar(FieldValues.Written(_source, value), ""),
            [var only] => only,
            _ => new YamlList(TextSpan.FromBounds(values[0].Span.Start, values[^1].Span.End), [.. values]),
        };
        _entries.Add(new YamlEntry(Words(key), key, read) { Joint = joint });
    }

    // What makes a note a contact, and what the contact is called, is said elsewhere.
    private ContactKey? Find(TextSpan key, TextSpan value)
    {
        if (key.Length is 0 or > FieldLine.LongestKey) return null;
        var found = ContactKey.Of(Words(key), Words(value));
        return found is null || found == ContactKey.Type || found == ContactKey.Categories || found == ContactKey.Name
            || found == ContactKey.FirstName || found == ContactKey.LastName ? null : found;
    }

    private string Words(TextSpan span) => _source.Substring(span.Start, span.Length);

    private TextSpan Trim(TextSpan span, string characters)
    {
        var text = _source.AsSpan(span.Start, span.Length);
        var start = text.Length - text.TrimStart(characters).Length;
        return new TextSpan(span.Start + start, text.Trim(characters).Length);
    }
}
