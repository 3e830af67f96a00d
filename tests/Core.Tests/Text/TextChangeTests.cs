using CsCheck;
using NotesNetworking.Core.Text;

namespace NotesNetworking.Core.Tests.Text;

/// <summary>Changes of a text: by a range, and by several edits at once.</summary>
public class TextChangeTests
{
    private static readonly Gen<(string Text, int A, int B, string New)> s_change =
        Gen.Select(TextGen.WellFormed, Gen.Int[0, 1_000], Gen.Int[0, 1_000], TextGen.WellFormed);

    [Fact]
    public void A_range_replaced_equals_its_slice_replaced_in_both_encodings() => s_change.Sample((text, a, b, newText) =>
    {
        var (start, end) = (Boundary(text, Math.Min(a, b)), Boundary(text, Math.Max(a, b)));
        if (end < start) return;
        var source = SourceText.From(text);
        foreach (var encoding in Enum.GetValues<PositionEncoding>())
        {
            var range = source.Lines.ToRange(TextSpan.FromBounds(start, end), encoding);
            source.WithChange(range, newText, encoding).Text.Should().Be(string.Concat(text.AsSpan(0, start), newText, text.AsSpan(end)));
        }
        source.Text.Should().Be(text, "a text never changes");
    }, iter: 1_000);

    [Fact]
    public void A_series_of_changes_leaves_a_text_whose_lines_are_those_of_the_result() =>
        Gen.Select(TextGen.WellFormed, s_change.Array[1, 5]).Sample((text, changes) =>
        {
            var source = SourceText.From(text);
            foreach (var (_, a, b, newText) in changes)
            {
                var (start, end) = (Boundary(source.Text, Math.Min(a, b)), Boundary(source.Text, Math.Max(a, b)));
                if (start <= end) source = source.WithChange(source.Lines.ToRange(TextSpan.FromBounds(start, end), PositionEncoding.Utf8), newText, PositionEncoding.Utf8);
            }
            var anew = LineMap.Of(source.Text);
            source.Lines.Count.Should().Be(anew.Count);
            for (var line = 0; line < anew.Count; line++) source.Lines.ContentOf(line).Should().Be(anew.ContentOf(line));
        }, iter: 300);

    [Fact]
    public void A_range_outside_the_text_is_clamped() =>
        SourceText.From("ab\ncd").WithChange(new LineRange(new LinePosition(0, 9), new LinePosition(7, 0)), "!", PositionEncoding.Utf16).Text.Should().Be("ab!");

    [Fact]
    public void A_range_that_ends_before_it_starts_is_empty() =>
        SourceText.From("abcd").WithChange(new LineRange(new LinePosition(0, 3), new LinePosition(0, 1)), "!", PositionEncoding.Utf16).Text.Should().Be("abc!d");

    [Fact]
    public void No_edits_leave_the_text_and_one_edit_is_a_splice() => s_change.Sample((text, a, b, newText) =>
    {
        var (start, end) = (Math.Min(a, b) % (text.Length + 1), text.Length);
        TextEdit.Apply(text, []).Should().Be(text);
        TextEdit.Apply(text, [new TextEdit(TextSpan.FromBounds(start, end), newText)]).Should().Be(text[..start] + newText);
    }, iter: 500);

    [Fact]
    public void Several_edits_equal_each_made_from_the_last_to_the_first_in_whatever_order_they_come() =>
        Gen.Select(TextGen.WellFormed, Gen.Int[0, 200].Array[0, 8], Gen.Int).Sample((text, places, seed) =>
        {
            var bounds = places.Select(place => place % (text.Length + 1)).Distinct().Order().ToArray();
            var edits = Enumerable.Range(0, bounds.Length / 2).Select(i => new TextEdit(TextSpan.FromBounds(bounds[2 * i], bounds[2 * i + 1]), $"<{i}>")).ToArray();
            var naive = edits.Reverse().Aggregate(text, (now, edit) => now[..edit.Span.Start] + edit.NewText + now[edit.Span.End..]);
            new Random(seed).Shuffle(edits);
            TextEdit.Apply(text, edits).Should().Be(naive);
        }, iter: 500);

    [Fact]
    public void Insertions_at_one_place_keep_their_order() =>
        TextEdit.Apply("ab", [TextEdit.Insert(1, "1"), TextEdit.Insert(1, "2"), new TextEdit(new TextSpan(1, 1), "c")]).Should().Be("a12c");

    [Theory]
    [InlineData(0, 3, 2, 1)]
    [InlineData(0, 4, 0, 4)]
    [InlineData(3, 9, 0, 0)]
    public void Edits_that_overlap_or_lie_outside_are_refused(int start, int length, int otherStart, int otherLength) =>
        FluentActions.Invoking(() => TextEdit.Apply("abcd", [new TextEdit(new TextSpan(start, length), "x"), new TextEdit(new TextSpan(otherStart, otherLength), "y")]))
            .Should().Throw<ArgumentException>();

    /// <summary>The nearest offset before a number that stands between two characters, CRLF counting as one.</summary>
    private static int Boundary(string text, int number)
    {
        var offset = number % (text.Length + 1);
        return offset > 0 && offset < text.Length && (char.IsSurrogatePair(text[offset - 1], text[offset]) || (text[offset - 1], text[offset]) == ('\r', '\n'))
            ? offset - 1
            : offset;
    }
}
