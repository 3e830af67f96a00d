using CsCheck;
using NotesNetworking.Core.Text;

namespace NotesNetworking.Core.Tests.Text;

/// <summary>Canonical decomposition without ICU (Unicode Standard, sections 3.11 and 3.12).</summary>
public class CanonicalFormTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("Ada", "Ada")]
    [InlineData("\u00E9", "e\u0301")]
    [InlineData("\u00C5", "A\u030A")]
    [InlineData("\u212B", "A\u030A")]
    [InlineData("\u2126", "\u03A9")]
    [InlineData("\u1EC7", "e\u0323\u0302")]
    [InlineData("e\u0302\u0323", "e\u0323\u0302")]
    [InlineData("\u00EA\u0323", "e\u0323\u0302")]
    [InlineData("\u1EB9\u0302", "e\u0323\u0302")]
    [InlineData("\uD55C", "\u1112\u1161\u11AB")]
    [InlineData("\uAC00", "\u1100\u1161")]
    [InlineData("\uD7A3", "\u1112\u1175\u11C2")]
    [InlineData("\u0344", "\u0308\u0301")]
    [InlineData("\u01D5", "U\u0308\u0304")]
    [InlineData("\uF900", "\u8C48")]
    [InlineData("\u0958", "\u0915\u093C")]
    [InlineData("\u0E33", "\u0E33")]
    [InlineData("\U0001D15E", "\U0001D157\U0001D165")]
    [InlineData("\U0002F800", "\u4E3D")]
    [InlineData("a\u0301\u0327b\u0327\u0301", "a\u0327\u0301b\u0327\u0301")]
    [InlineData("a\u0315\u0300\u05AE\u0062", "a\u05AE\u0300\u0315b")]
    [InlineData("\u0301e", "\u0301e")]
    [InlineData("a\u0301\u0300", "a\u0301\u0300")]
    public void Letters_come_apart_and_marks_come_in_order(string text, string expected) => CanonicalForm.Decompose(text).Should().Be(expected);

    [Theory]
    [InlineData("ﬁ")]
    [InlineData("²")]
    [InlineData("Ａ")]
    [InlineData("ß")]
    [InlineData("ø")]
    [InlineData("ł")]
    [InlineData("ı")]
    [InlineData("①")]
    [InlineData("👩‍💻")]
    public void What_is_only_compatible_stays(string text) => CanonicalForm.Decompose(text).Should().Be(text);

    [Fact]
    public void A_lone_surrogate_becomes_the_replacement_character() => CanonicalForm.Decompose("a\uD83Dé").Should().Be("a\uFFFDe\u0301");

    private static readonly Gen<string> s_marked = Gen.OneOf(
        Gen.OneOf("a", "é", "ệ", "e", "\u0301", "\u0323", "\u0302", "\u0327", "\u0308", "\u0345", "한", "Å", "😀", "\u05AE", " ").Array[0, 10].Select(string.Concat),
        Gen.String[0, 10]);

    [Fact]
    public void Decomposing_twice_is_decomposing_once() => s_marked.Sample(text =>
    {
        var once = CanonicalForm.Decompose(text);
        CanonicalForm.Decompose(once).Should().Be(once);
    }, iter: 3_000);

    [Fact]
    public void A_starter_between_two_texts_decomposes_each_by_itself() => Gen.Select(s_marked, s_marked).Sample((a, b) =>
        CanonicalForm.Decompose(a + "x" + b).Should().Be(CanonicalForm.Decompose(a) + "x" + CanonicalForm.Decompose(b)), iter: 1_000);
}
