using System.Text;
using CsCheck;
using NotesNetworking.Core.Text;

namespace NotesNetworking.Core.Tests.Text;

public class LineMapTests
{
    /// <summary>
    /// The positions of the mark <c>|</c> in a text, <c>line:UTF-16 line:UTF-8</c>, with the mark taken out; and both lead
    /// back to its offset.
    /// </summary>
    private static void Check(string marked, string expected)
    {
        var offset = marked.IndexOf('|', StringComparison.Ordinal);
        var map = LineMap.Of(marked.Remove(offset, 1));
        var (utf16, utf8) = (map.ToPosition(offset), map.ToPosition(offset, PositionEncoding.Utf8));
        $"{utf16.Line}:{utf16.Character} {utf8.Line}:{utf8.Character}".Should().Be(expected);
        map.ToOffset(utf16).Should().Be(offset);
        map.ToOffset(utf8, PositionEncoding.Utf8).Should().Be(offset);
    }

    [Theory]
    [InlineData("|", "0:0 0:0")]
    [InlineData("abc|", "0:3 0:3")]
    [InlineData("a\n|b", "1:0 1:0")]
    [InlineData("a\r|b", "1:0 1:0")]
    [InlineData("a\r\n|b", "1:0 1:0")]
    [InlineData("a\n\r|b", "2:0 2:0")]
    [InlineData("a|\r\nb", "0:1 0:1")]
    [InlineData("a\r\r\n\n|b", "3:0 3:0")]
    [InlineData("a\n|", "1:0 1:0")]
    [InlineData("a\u2028\u0085\v\fb|", "0:6 0:9")]
    public void Lines_end_with_cr_lf_or_both(string marked, string expected) => Check(marked, expected);

    [Theory]
    [InlineData("é|", "0:1 0:2")]
    [InlineData("e\u0301|x", "0:2 0:3")]
    [InlineData("€|", "0:1 0:3")]
    [InlineData("李雷 |", "0:3 0:7")]
    [InlineData("😀|", "0:2 0:4")]
    [InlineData("😀😀x|", "0:5 0:9")]
    [InlineData("👩‍💻 |x", "0:6 0:12")]
    [InlineData("é😀€\na😀é|x", "1:4 1:7")]
    [InlineData("\uFEFF|x", "0:1 0:3")]
    public void Characters_of_every_width(string marked, string expected) => Check(marked, expected);

    [Theory]
    [InlineData(-1, 5, 0)]
    [InlineData(0, -1, 0)]
    [InlineData(0, 99, 4)]
    [InlineData(0, 5, 4)]
    [InlineData(1, 99, 7)]
    [InlineData(2, 0, 8)]
    [InlineData(9, 0, 8)]
    [InlineData(9, 9, 8)]
    [InlineData(int.MaxValue, int.MaxValue, 8)]
    public void A_character_behind_the_lines_end_is_its_end_and_a_line_behind_the_last_the_texts(int line, int character, int expected)
    {
        var map = LineMap.Of("a😀b\r\né\n");
        map.ToOffset(new LinePosition(line, character)).Should().Be(expected);
        if (line != 0 || character > 5 || character < 0) map.ToOffset(new LinePosition(line, character), PositionEncoding.Utf8).Should().Be(expected);
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 1)]
    [InlineData(2, 1)]
    [InlineData(3, 1)]
    [InlineData(4, 1)]
    [InlineData(5, 3)]
    [InlineData(6, 3)]
    [InlineData(7, 4)]
    public void A_place_within_a_character_in_utf_8_is_the_characters_start(int character, int expected) =>
        LineMap.Of("a😀éb").ToOffset(new LinePosition(0, character), PositionEncoding.Utf8).Should().Be(expected);

    [Fact]
    public void An_offset_outside_the_text_is_its_nearest_end()
    {
        var map = LineMap.Of("a\nb");
        map.ToPosition(-5).Should().Be(new LinePosition(0, 0));
        map.ToPosition(99).Should().Be(new LinePosition(1, 1));
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("a\nb\r\nc\rd", "a,b,c,d")]
    [InlineData("a\r\n\r\n", "a,,")]
    public void The_words_of_each_line(string text, string expected)
    {
        var map = LineMap.Of(text);
        string.Join(',', Enumerable.Range(0, map.Count).Select(line => text.Substring(map.ContentOf(line).Start, map.ContentOf(line).Length))).Should().Be(expected);
    }

    [Fact]
    public void From_an_offset_to_a_position_and_back_is_the_offset_at_every_boundary_of_characters() => TextGen.WellFormed.Sample(text =>
    {
        var map = LineMap.Of(text);
        for (var offset = 0; offset <= text.Length; offset++)
        {
            if (IsInsidePair(text, offset) || IsInsideLineEnding(text, offset)) continue;
            if (map.ToOffset(map.ToPosition(offset)) != offset) Assert.Fail($"UTF-16 at {offset}");
            if (map.ToOffset(map.ToPosition(offset, PositionEncoding.Utf8), PositionEncoding.Utf8) != offset) Assert.Fail($"UTF-8 at {offset}");
        }
    }, iter: 2_000);

    [Fact]
    public void A_character_in_utf_8_counts_the_bytes_before_it_in_its_line() => TextGen.WellFormed.Sample(text =>
    {
        var map = LineMap.Of(text);
        for (var offset = 0; offset <= text.Length; offset++)
        {
            if (IsInsidePair(text, offset)) continue;
            var position = map.ToPosition(offset, PositionEncoding.Utf8);
            var start = map.StartOf(position.Line);
            if (position.Character != Encoding.UTF8.GetByteCount(text.AsSpan(start, offset - start))) Assert.Fail($"at {offset}: {position}");
        }
    }, iter: 2_000);

    [Fact]
    public void A_lone_surrogate_counts_as_the_three_bytes_that_are_written_for_it() => TextGen.Any.Sample(text =>
    {
        var position = LineMap.Of(text).ToPosition(text.Length, PositionEncoding.Utf8);
        var lastLine = text[(text.AsSpan().LastIndexOfAny('\n', '\r') + 1)..];
        position.Character.Should().Be(Encoding.UTF8.GetByteCount(lastLine));
    }, iter: 2_000);

    [Fact]
    public void The_lines_together_are_the_text_and_each_offset_lies_in_its_line() => TextGen.Any.Sample(text =>
    {
        var map = LineMap.Of(text);
        string.Concat(Enumerable.Range(0, map.Count).Select(line => text[map.StartOf(line)..map.EndOf(line)])).Should().Be(text);
        map.Count.Should().Be(1 + text.Replace("\r\n", "\n", StringComparison.Ordinal).Count(c => c is '\n' or '\r'));
        for (var offset = 0; offset <= text.Length; offset++)
        {
            var line = map.LineAt(offset);
            if (offset < map.StartOf(line) || offset > map.EndOf(line)) Assert.Fail($"{offset} is not in line {line}");
        }
    }, iter: 1_000);

    [Fact]
    public void A_later_offset_never_has_an_earlier_position() => TextGen.Any.Sample(text =>
    {
        var map = LineMap.Of(text);
        foreach (var encoding in Enum.GetValues<PositionEncoding>())
        {
            var positions = Enumerable.Range(0, text.Length + 1).Select(offset => map.ToPosition(offset, encoding)).ToArray();
            positions.Should().BeInAscendingOrder(Comparer<LinePosition>.Create((a, b) => (a.Line, a.Character).CompareTo((b.Line, b.Character))));
        }
    }, iter: 500);

    private static bool IsInsidePair(string text, int offset) => offset > 0 && offset < text.Length && char.IsSurrogatePair(text[offset - 1], text[offset]);

    private static bool IsInsideLineEnding(string text, int offset) => offset > 0 && offset < text.Length && text[offset - 1] == '\r' && text[offset] == '\n';
}
