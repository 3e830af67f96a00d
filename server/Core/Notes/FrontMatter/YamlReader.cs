using System.Collections.Immutable;
using NotesNetworking.Core.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace NotesNetworking.Core.Notes.FrontMatter;

/// <summary>
/// Reads a YAML map from the parser's events, with the place of every value. What is no YAML is read line by line instead.
/// </summary>
public sealed class YamlReader
{
    private const int DeepestNesting = 32;

    private readonly string _text;
    private readonly int _start;
    private readonly int _end;
    private readonly Parser _parser;

    private YamlReader(string text, TextSpan span)
    {
        (_text, _start, _end) = (text, span.Start, span.End);
        _parser = new Parser(new Scanner(new StringReader(text.Substring(span.Start, span.Length)), skipComments: true));
    }

    /// <summary>Reads the map that a span of a text holds. Never throws: an error is part of the answer.</summary>
    public static YamlDocument Read(string text, TextSpan span) =>
        (PlainYaml.Read(text, span) ?? TryRead(text, span)) is { } entries ? new YamlDocument(entries, null) : new YamlLines(text, span).Read();

    /// <summary>The entries of a map; null where the span holds no YAML, or no map.</summary>
    internal static ImmutableArray<YamlEntry>? TryRead(string text, TextSpan span)
    {
        try
        {
            return new YamlReader(text, span).ReadDocument();
        }
        // Beside its own exception the scanner throws others on broken escapes and the like.
        catch (Exception e) when (e is YamlException or InvalidOperationException or ArgumentException or IndexOutOfRangeException or FormatException)
        {
            return null;
        }
    }

    private ImmutableArray<YamlEntry>? ReadDocument()
    {
        var entries = ImmutableArray.CreateBuilder<YamlEntry>();
        while (_parser.MoveNext())
        {
            switch (_parser.Current)
            {
                case MappingStart:
                    _parser.MoveNext();
                    ReadEntries(entries, 0);
                    break;
                case Scalar { Value.Length: 0 }:
                    break;
                case Scalar or SequenceStart:
                    return null;
            }
        }
        return entries.ToImmutable();
    }

    private void ReadEntries(ImmutableArray<YamlEntry>.Builder entries, int depth)
    {
        while (_parser.Current is not MappingEnd)
        {
            var key = ReadValue(depth + 1);
            var value = ReadValue(depth + 1);
            entries.Add(new YamlEntry(key is YamlScalar scalar ? scalar.Text : _text.Substring(key.Span.Start, key.Span.Length), key.Span, value));
        }
    }

    /// <summary>Reads the value that begins at the current event and moves behind it.</summary>
    private YamlValue ReadValue(int depth)
    {
        // On some broken maps the parser ends without closing what it opened.
        var current = _parser.Current ?? throw new InvalidOperationException("A key or a value is missing.");
        if (depth > DeepestNesting) throw new YamlException(current.Start, current.End, "The value is nested too deeply.");
        switch (current)
        {
            case Scalar scalar:
                _parser.MoveNext();
                var text = scalar is { Style: ScalarStyle.Plain, Value: "~" or "null" or "Null" or "NULL" } ? "" : scalar.Value;
                return new YamlScalar(SpanOf(scalar), text);
            case SequenceStart:
                _parser.MoveNext();
                var items = ImmutableArray.CreateBuilder<YamlValue>();
                while (_parser.Current is not SequenceEnd) items.Add(ReadValue(depth + 1));
                return new YamlList(Finish(current), items.ToImmutable());
            case MappingStart:
                _parser.MoveNext();
                var entries = ImmutableArray.CreateBuilder<YamlEntry>();
                ReadEntries(entries, depth);
                return new YamlMap(Finish(current), entries.ToImmutable());
            default:
                // An alias (*name) of something else in the note is the owner's; without that it is a word with a star.
                _parser.MoveNext();
                var span = SpanOf(current);
                var written = _text.AsSpan(span.Start, span.Length).TrimEnd();
                var isAlias = written.Length < 2 || _text.AsSpan(_start, _end - _start).Contains($"&{written[1..]}", StringComparison.Ordinal);
                return new YamlScalar(span, isAlias ? "" : written.ToString());
        }
    }

    private TextSpan Finish(ParsingEvent start)
    {
        var end = Math.Max(OffsetOf(start.Start), OffsetOf(_parser.Current!.End));
        // The parser's mark stands before the bracket that closes a flow list.
        if (start is SequenceStart { Style: SequenceStyle.Flow } or MappingStart { Style: MappingStyle.Flow } && end < _end && _text[end] is ']' or '}') end++;
        _parser.MoveNext();
        return TextSpan.FromBounds(OffsetOf(start.Start), end);
    }

    private TextSpan SpanOf(ParsingEvent e)
    {
        var (start, end) = (OffsetOf(e.Start), OffsetOf(e.End));
        return TextSpan.FromBounds(start, Math.Max(start, end));
    }

    private int OffsetOf(Mark mark) => (int)Math.Clamp(_start + mark.Index, _start, _end);
}
