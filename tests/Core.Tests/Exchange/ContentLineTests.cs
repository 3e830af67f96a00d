using System.Text;
using CsCheck;
using NotesNetworking.Core.Exchange;
using NotesNetworking.Core.Tests.Text;

namespace NotesNetworking.Core.Tests.Exchange;

public class ContentLineTests
{
    [Fact]
    public void A_folded_line_has_at_most_75_octets_in_whole_characters_and_unfolds_to_itself() => TextGen.WellFormed.Sample(text =>
    {
        var line = text.ReplaceLineEndings("").Replace("\r", "").Replace("\n", "") + new string('ü', 60) + "👩";
        var folded = ContentLine.Fold(line);

        folded.Should().EndWith("\r\n");
        folded[..^2].Replace("\r\n ", "").Should().Be(line);
        foreach (var physical in folded[..^2].Split("\r\n"))
        {
            Encoding.UTF8.GetByteCount(physical).Should().BeLessThanOrEqualTo(75);
            (char.IsLowSurrogate(physical[0]) || char.IsHighSurrogate(physical[^1])).Should().BeFalse();
        }
    });

    [Fact]
    public void What_is_escaped_is_one_value_on_one_line_and_reads_back() => Gen.String[Gen.Char["ab\\,;:\n\"é "]].Sample(text =>
    {
        var value = ContentLine.Escape(text);

        value.Should().NotContain("\n");
        ContentLine.Split(value, ',').Should().ContainSingle();
        ContentLine.Split(value, ';').Should().ContainSingle();
        ContentLine.Unescape(value).Should().Be(text);
    });

    [Fact]
    public void Several_values_part_where_they_were_joined() => Gen.String[Gen.Char["ab\\,;\n"]].Array[1, 5].Sample(texts =>
        ContentLine.Split(string.Join(',', texts.Select(ContentLine.Escape)), ',').Select(ContentLine.Unescape).Should().Equal(texts));

    [Theory]
    [InlineData("a\r\nb", @"a\nb")]
    [InlineData("a\rb", @"a\nb")]
    [InlineData("bell\u0007", "bell ")]
    public void Line_breaks_of_any_kind_are_one_and_control_characters_are_spaces(string text, string value) =>
        ContentLine.Escape(text).Should().Be(value);
}
