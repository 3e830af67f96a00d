using System.Collections.Immutable;
using NotesNetworking.Core.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace NotesNetworking.Core.Notes.FrontMatter;

/// <summary>
/// Reads a YAML map from the parser's events, with the place of every value. What stands before an error still counts.
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
    public static YamlDocument Read(string text, TextSpan span)
    {
        var reader = new YamlReader(text, span);
        var entries = ImmutableArray.CreateBuilder<YamlEntry>();
        try
        {
            var error = reader.ReadDocument(entries);
            return new YamlDocument(entries.ToImmutable(), error);
        }
        catch (YamlException e)
        {
            return new YamlDocument(entries.ToImmutable(), reader.Explain(e));
        }
        catch (Exception e) when (e is InvalidOperationException or ArgumentException or IndexOutOfRangeException or FormatException)
        {
            // The scanner has faults of its own on broken escapes and the like: to the reader of a note, they are
            // all the same mistake in the YAML.
            return new YamlDocument(entries.ToImmutable(), new YamlError(new TextSpan(span.Start, 0), e.Message));
        }
    }

    private YamlError? ReadDocument(ImmutableArray<YamlEntry>.Builder entries)
    {
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
                    return new YamlError(SpanOf(_parser.Current), "front matter is a list of \"key: value\" lines");
            }
        }
        return null;
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
        var current = _parser.Current ?? throw new InvalidOperationException("a key or a value is missing");
        if (depth > DeepestNesting) throw new YamlException(current.Start, current.End, "nested too deeply");
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
                // An alias (*name): the owner's, and no value that we know.
                _parser.MoveNext();
                return new YamlScalar(SpanOf(current), "");
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

    private YamlError Explain(YamlException e)
    {
        var start = OffsetOf(e.Start);
        var end = Math.Max(start, OffsetOf(e.End));
        if (end == start) end = Math.Min(start + 1, _end);
        return new YamlError(TextSpan.FromBounds(start, end), Plain(e.InnerException?.Message ?? e.Message));
    }

    // The parser's messages begin with a technical "While scanning…, " half; what matters is behind it.
    private static string Plain(string message)
    {
        var comma = message.StartsWith("While ", StringComparison.Ordinal) ? message.IndexOf(", ", StringComparison.Ordinal) : -1;
        return message[(comma < 0 ? 0 : comma + 2)..].TrimEnd('.');
    }
}
