using System.Collections.Immutable;
using NotesNetworking.Core.Text;

namespace NotesNetworking.Core.Notes.FrontMatter;

/// <summary>
/// Reads front matter that is no YAML line by line, as those mean it who write it: <c>key: value</c>, items below a key,
/// <c>[a, b]</c>. Each key with the lines below it is read as YAML where it is that, so that one odd line costs no other.
/// </summary>
internal sealed class YamlLines(string text, TextSpan span)
{
    /// <summary>A line that says something, without its indent and line ending.</summary>
    private readonly record struct Line(int Indent, TextSpan Words);

    private const int DeepestNesting = 32;

    /// <summary>How often the parser is asked again: each time that it fails is dear.</summary>
    private int _attempts = 100;

    private YamlError? _error;

    /// <summary>The entries, and the first thing that cannot be understood.</summary>
    public YamlDocument Read()
    {
        var entries = ImmutableArray.CreateBuilder<YamlEntry>();
        for (var at = span.Start; at < span.End;)
        {
            var end = NextLine(at);
            while (end < span.End && IsBelow(end)) end = NextLine(end);
            var lines = LinesIn(at, end);
            if (lines.Count > 0) Add(entries, lines, TextSpan.FromBounds(at, end));
            at = end;
        }
        return new YamlDocument(entries.ToImmutable(), _error) { IsYaml = false };
    }

    /// <summary>Notes what cannot be understood; the first such thing is told.</summary>
    public void Report(TextSpan place, YamlErrorKind kind)
    {
        if (_error is null || place.Start < _error.Value.Span.Start) _error = new YamlError(place, kind);
    }

    private void Add(ImmutableArray<YamlEntry>.Builder entries, List<Line> lines, TextSpan whole)
    {
        if (_attempts > 0)
        {
            if (YamlReader.TryRead(text, whole) is [var one])
            {
                entries.Add(one);
                return;
            }
            _attempts--;
        }
        if (YamlWords.ColonOf(text, lines[0].Words) > 0) entries.Add(Entry(lines, 0, lines.Count, 0));
        else Report(lines[0].Words, IsItem(lines[0]) ? YamlErrorKind.StrayItem : YamlErrorKind.NoKey);
    }

    private YamlEntry Entry(List<Line> lines, int from, int to, int depth)
    {
        var words = lines[from].Words;
        var colon = YamlWords.ColonOf(text, words);
        var key = YamlWords.Trim(text, TextSpan.FromBounds(words.Start, colon));
        if (key.Length > 1 && text[key.Start] is '"' or '\'' && text[key.End - 1] == text[key.Start]) key = TextSpan.FromBounds(key.Start + 1, key.End - 1);
        var rest = YamlWords.WithoutComment(text, TextSpan.FromBounds(colon + 1, words.End));
        var value = rest.Length == 0 ? Below(lines, from + 1, to, depth, colon + 1) : Beside(rest, lines, from + 1, to);
        return new YamlEntry(text.Substring(key.Start, key.Length), key, value);
    }

    /// <summary>A value that begins beside its key, or behind the dash of its item.</summary>
    private YamlValue Beside(TextSpan rest, List<Line> lines, int from, int to)
    {
        var end = from < to ? lines[to - 1].Words.End : rest.End;
        if (YamlWords.IsBlockMark(text, rest)) return Joined(TextSpan.FromBounds(rest.Start, end), lines, from, to, "");
        var value = YamlWords.Read(text, rest, end, this);
        if (from == to || value.Span.End > rest.End || _error?.Span == rest) return value;
        if (IsItem(lines[from])) Report(lines[from].Words, YamlErrorKind.StrayItem);
        else if (YamlWords.ColonOf(text, lines[from].Words) > 0) Report(lines[from].Words, YamlErrorKind.UnclearLines);
        else if (value is YamlScalar scalar) return Joined(TextSpan.FromBounds(rest.Start, end), lines, from, to, scalar.Text);
        return value;
    }

    /// <summary>A value that stands on the lines below its key: items, keys of their own, or words.</summary>
    private YamlValue Below(List<Line> lines, int from, int to, int depth, int place)
    {
        if (from == to) return new YamlScalar(new TextSpan(place, 0), "");
        var whole = TextSpan.FromBounds(lines[from].Words.Start, lines[to - 1].Words.End);
        if (depth > DeepestNesting)
        {
            Report(lines[from].Words, YamlErrorKind.UnclearLines);
            return new YamlScalar(whole, "");
        }
        if (IsItem(lines[from])) return new YamlList(whole, [.. Parts(lines, from, to).Select(part => Item(lines, part.From, part.To, depth))]);
        if (YamlWords.ColonOf(text, lines[from].Words) < 0) return Joined(whole, lines, from, to, "");
        var entries = ImmutableArray.CreateBuilder<YamlEntry>();
        foreach (var (first, last) in Parts(lines, from, to))
            if (YamlWords.ColonOf(text, lines[first].Words) > 0) entries.Add(Entry(lines, first, last, depth + 1));
            else Report(lines[first].Words, YamlErrorKind.UnclearLines);
        return new YamlMap(whole, entries.ToImmutable());
    }

    private YamlValue Item(List<Line> lines, int from, int to, int depth)
    {
        if (!IsItem(lines[from]))
        {
            Report(lines[from].Words, YamlErrorKind.UnclearLines);
            return new YamlScalar(lines[from].Words, "");
        }
        var words = YamlWords.WithoutComment(text, TextSpan.FromBounds(lines[from].Words.Start + 1, lines[from].Words.End));
        if (words.Length == 0) return Below(lines, from + 1, to, depth + 1, words.Start);
        if (from + 1 == to || YamlWords.ColonOf(text, words) < 0) return Beside(words, lines, from + 1, to);
        // "- date: …" with "text: …" below: the item is a map.
        var indent = lines[from].Indent + words.Start - lines[from].Words.Start;
        return Below([new Line(indent, words), .. lines[(from + 1)..to]], 0, to - from, depth + 1, words.Start);
    }

    /// <summary>The parts of some lines: each begins with one that is indented no more than the first.</summary>
    private static IEnumerable<(int From, int To)> Parts(List<Line> lines, int from, int to)
    {
        var start = from;
        for (var i = from + 1; i < to; i++)
            if (lines[i].Indent <= lines[from].Indent)
            {
                yield return (start, i);
                start = i;
            }
        yield return (start, to);
    }

    private YamlScalar Joined(TextSpan whole, List<Line> lines, int from, int to, string first) => new(
        whole, string.Join(' ', lines[from..to].Select(line => text.Substring(line.Words.Start, line.Words.Length)).Prepend(first).Where(words => words.Length > 0)));

    private bool IsItem(Line line) => text[line.Words.Start] == '-' && (line.Words.Length == 1 || char.IsWhiteSpace(text[line.Words.Start + 1]));

    /// <summary>Whether a line belongs to the key above it.</summary>
    private bool IsBelow(int line)
    {
        var words = text.AsSpan(line, NextLine(line) - line).TrimEnd();
        return words.IsEmpty || char.IsWhiteSpace(words[0]) || words[0] == '#' || words is "-" || words.StartsWith("- ") || words.StartsWith("-\t")
            || !words.ContainsAnyExcept("]},");
    }

    private List<Line> LinesIn(int start, int end)
    {
        var lines = new List<Line>();
        for (var at = start; at < end; at = NextLine(at))
        {
            var words = YamlWords.Trim(text, TextSpan.FromBounds(at, Math.Min(NextLine(at), end)));
            if (words.Length > 0 && text[words.Start] != '#') lines.Add(new Line(words.Start - at, words));
        }
        return lines;
    }

    private int NextLine(int from)
    {
        var at = text.AsSpan(from, span.End - from).IndexOfAny('\r', '\n');
        if (at < 0) return span.End;
        at += from;
        return text[at] == '\r' && at + 1 < span.End && text[at + 1] == '\n' ? at + 2 : at + 1;
    }
}
