using NotesNetworking.Core.Packing;

namespace NotesNetworking.Core.Text;

/// <summary>
/// Turns UTF-16 offsets into positions and back, in either encoding, and needs no text for it: so a closed note
/// keeps its places without keeping its words. A line ends with CR, LF or CRLF (LSP 3.17, "Text Documents").
/// </summary>
public sealed class LineMap
{
    private readonly int[] _starts;
    private readonly WideRun[] _wide;
    private readonly byte _ending; // code units of each line ending, where all are alike
    private readonly byte[]? _endings; // else those of each line

    /// <summary>
    /// Code units from <paramref name="Start"/> that are not ASCII and all weigh the same:
    /// <paramref name="Extra"/> UTF-8 bytes more than one, each. <paramref name="ExtraBefore"/> sums up the runs before it.
    /// </summary>
    private readonly record struct WideRun(int Start, int Length, int Extra, int ExtraBefore);

    private LineMap(List<int> starts, List<byte> endings, List<WideRun>? wide, int length)
    {
        _starts = [.. starts];
        _wide = wide is null ? [] : [.. wide];
        _ending = endings.Count == 0 ? (byte)0 : endings[0];
        _endings = endings.TrueForAll(e => e == _ending) ? null : [.. endings];
        Length = length;
    }

    private LineMap(int[] starts, byte ending, byte[]? endings, WideRun[] wide, int length) =>
        (_starts, _ending, _endings, _wide, Length) = (starts, ending, endings, wide, length);

    /// <summary>The text's length in UTF-16 code units.</summary>
    public int Length { get; }

    /// <summary>The number of lines; an empty text has one.</summary>
    public int Count => _starts.Length;

    /// <summary>The offset at which a zero-based line begins.</summary>
    public int StartOf(int line) => _starts[line];

    /// <summary>The offset just behind a line and its line ending.</summary>
    public int EndOf(int line) => line + 1 < _starts.Length ? _starts[line + 1] : Length;

    /// <summary>The offset at which a line's ending begins: where its words stop.</summary>
    public int ContentEndOf(int line) => line + 1 < _starts.Length ? _starts[line + 1] - (_endings?[line] ?? _ending) : Length;

    /// <summary>The span of a line's words, without its ending.</summary>
    public TextSpan ContentOf(int line) => TextSpan.FromBounds(_starts[line], ContentEndOf(line));

    /// <summary>The zero-based line that holds an offset.</summary>
    public int LineAt(int offset)
    {
        var found = Array.BinarySearch(_starts, offset);
        return found >= 0 ? found : ~found - 1;
    }

    /// <summary>The position of an offset; an offset outside the text counts as its nearest end.</summary>
    public LinePosition ToPosition(int offset, PositionEncoding encoding = PositionEncoding.Utf16)
    {
        offset = Math.Clamp(offset, 0, Length);
        var line = LineAt(offset);
        var units = offset - _starts[line];
        return encoding == PositionEncoding.Utf16
            ? new LinePosition(line, units)
            : new LinePosition(line, units + ExtraBefore(offset) - ExtraBefore(_starts[line]));
    }

    /// <summary>The range of a span.</summary>
    public LineRange ToRange(TextSpan span, PositionEncoding encoding = PositionEncoding.Utf16) =>
        new(ToPosition(span.Start, encoding), ToPosition(span.End, encoding));

    /// <summary>
    /// The offset of a position. A character behind the line's end counts as that end, as LSP asks; a line behind the
    /// last counts as the end of the text. A place within a character in UTF-8 counts as that character's start.
    /// </summary>
    public int ToOffset(LinePosition position, PositionEncoding encoding = PositionEncoding.Utf16)
    {
        if (position.Line < 0) return 0;
        if (position.Line >= _starts.Length) return Length;
        var (start, end) = (_starts[position.Line], ContentEndOf(position.Line));
        var character = Math.Max(0, position.Character);
        if (encoding == PositionEncoding.Utf16) return (int)Math.Min((long)start + character, end);

        var (low, high) = (start, end);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (middle - start + ExtraBefore(middle) - ExtraBefore(start) <= character) low = middle;
            else high = middle - 1;
        }
        return SplitsPair(low) ? low - 1 : low;
    }

    /// <summary>The span of a range.</summary>
    public TextSpan ToSpan(LineRange range, PositionEncoding encoding = PositionEncoding.Utf16)
    {
        var start = ToOffset(range.Start, encoding);
        return TextSpan.FromBounds(start, Math.Max(start, ToOffset(range.End, encoding)));
    }

    /// <summary>How many UTF-8 bytes more than code units stand before an offset.</summary>
    private int ExtraBefore(int offset)
    {
        var index = RunBefore(offset);
        if (index < 0) return 0;
        var run = _wide[index];
        return run.ExtraBefore + Weigh(run, Math.Min(offset - run.Start, run.Length));
    }

    private bool SplitsPair(int offset)
    {
        var index = RunBefore(offset);
        return index >= 0 && _wide[index] is { Extra: 0 } run && offset < run.Start + run.Length && (offset - run.Start) % 2 == 1;
    }

    /// <summary>The index of the last run that begins before an offset, or -1.</summary>
    private int RunBefore(int offset)
    {
        var (low, high) = (0, _wide.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_wide[middle].Start < offset) low = middle + 1;
            else high = middle;
        }
        return low - 1;
    }

    // A surrogate pair is four bytes in two code units: all of the surplus belongs to its second half, so that the
    // place between the halves is never behind the character's first byte.
    private static int Weigh(WideRun run, int units) => run.Extra > 0 ? units * run.Extra : units / 2 * 2;

    /// <summary>Maps a text in one pass.</summary>
    public static LineMap Of(ReadOnlySpan<char> text)
    {
        var starts = new List<int>(16) { 0 };
        var endings = new List<byte>(16);
        List<WideRun>? wide = null;
        for (var i = 0; i < text.Length;)
        {
            var next = text[i..].IndexOfAnyExceptInRange('\u000E', '\u007E');
            if (next < 0) break;
            i += next;
            var c = text[i++];
            if (c is '\n' or '\r')
            {
                var pair = c == '\r' && i < text.Length && text[i] == '\n';
                if (pair) i++;
                starts.Add(i);
                endings.Add(pair ? (byte)2 : (byte)1);
            }
            else if (c >= '\u0080') i = AddWide(text, i - 1, wide ??= []);
        }
        return new LineMap(starts, endings, wide, text.Length);
    }

    /// <summary>Writes it as bytes.</summary>
    internal void Write(PackWriter to)
    {
        to.Count(Length);
        to.Count(_starts.Length);
        for (var i = 1; i < _starts.Length; i++) to.Count(_starts[i] - _starts[i - 1]);
        to.Count(_ending);
        to.Flag(_endings is not null);
        if (_endings is not null) to.Raw(_endings);
        to.Count(_wide.Length);
        var end = 0;
        foreach (var run in _wide)
        {
            to.Count(run.Start - end);
            to.Count(run.Length);
            to.Count(run.Extra);
            end = run.Start + run.Length;
        }
    }

    /// <summary>Reads it from bytes.</summary>
    internal static LineMap Read(PackReader from)
    {
        var length = from.Count();
        var starts = new int[Math.Max(1, from.CountOfMany())];
        for (var i = 1; i < starts.Length; i++) starts[i] = starts[i - 1] + from.Count();
        var ending = (byte)from.Below(3);
        var endings = from.Flag() ? from.Raw(starts.Length - 1).ToArray() : null;
        var wide = from.CountOfMany() is > 0 and var count ? new WideRun[count] : [];
        var (end, extra) = (0, 0);
        for (var i = 0; i < wide.Length; i++)
        {
            var run = wide[i] = new WideRun(end + from.Count(), from.Count(), from.Below(3), extra);
            (end, extra) = (run.Start + run.Length, extra + Weigh(run, run.Length));
        }
        return new LineMap(starts, ending, endings, wide, length);
    }

    private static int AddWide(ReadOnlySpan<char> text, int start, List<WideRun> runs)
    {
        var extra = ExtraOf(text, start);
        var end = start;
        while (end < text.Length && text[end] >= '\u0080' && ExtraOf(text, end) == extra) end += extra == 0 ? 2 : 1;
        var before = runs.Count == 0 ? 0 : runs[^1].ExtraBefore + Weigh(runs[^1], runs[^1].Length);
        runs.Add(new WideRun(start, end - start, extra, before));
        return end;
    }

    // Zero stands for a surrogate pair, which Weigh counts by pairs. A lone surrogate is written as U+FFFD: three bytes.
    private static int ExtraOf(ReadOnlySpan<char> text, int at) =>
        text[at] < '\u0800' ? 1
        : char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]) ? 0
        : 2;
}
