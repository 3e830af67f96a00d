using NotesNetworking.Core.Network;

namespace NotesNetworking.Core.Tests.Network;

public class PlainTextTests
{
    [Theory]
    [InlineData("tea", "tea", "tea")]
    [InlineData("with [[Ada Okafor|Ada]] and [[@Bob]]", "with Ada and Bob", "with Ada and Bob")]
    [InlineData("new racks. It stays there [gave:: two days] (from:: me)", "new racks. It stays there two days", "new racks. It stays there")]
    [InlineData("he gave me [got:: a cup] for luck", "he gave me a cup for luck", "he gave me a cup for luck")]
    [InlineData("[outcome:: a date]", "a date", "a date")]
    [InlineData(@"\# one \[[Ada]] C:\temp \", @"# one [[Ada]] C:\temp \", @"# one [[Ada]] C:\temp \")]
    [InlineData("ask [Ada](../people/ada.md) or [Bo](bo.md#log)", "ask Ada or Bo", "ask Ada or Bo")]
    [InlineData("[a [[Bo]] b](x(1).md)!", "a Bo b!", "a Bo b!")]
    [InlineData("![a cup](cup.png) for her", "a cup for her", "a cup for her")]
    [InlineData("[[people/Ada Okafor]], [[people/ada.md#Log]] and [[Bo#2026|then]]", "Ada Okafor, ada and then", "Ada Okafor, ada and then")]
    [InlineData("[x] (y), a[0](b), [open(", "[x] (y), a0, [open(", "[x] (y), a0, [open(")]
    public void A_field_behind_the_last_word_is_no_part_of_a_line(string text, string all, string line)
    {
        PlainText.Of(text).Should().Be(all);
        PlainText.OfLine(text).Should().Be(line);
    }

    [Theory]
    [InlineData("**so** and *so*, _so_, __so__, ==so==, ~~so~~, ***so***", "so and so, so, so, so, so, so")]
    [InlineData("**Bring the *big* map**", "Bring the big map")]
    [InlineData("**[[Ada Okafor|Ada]]**: _tea_", "Ada: tea")]
    [InlineData("(**so**), \"_so_\"", "(so), \"so\"")]
    [InlineData("**Kiln**s", "Kilns")]
    public void Emphasis_is_read_without_its_marks(string text, string expected)
    {
        PlainText.Of(text).Should().Be(expected);
        PlainText.OfLine(text).Should().Be(expected);
    }

    [Theory]
    [InlineData("2 * 3 * 4")]
    [InlineData("2*3*4")]
    [InlineData("snake_case_name and _private")]
    [InlineData("a == b == c, a==b==c")]
    [InlineData("**open")]
    [InlineData("~5 km~")]
    [InlineData("`**code**`")]
    [InlineData("https://example.org/_so_/**x**")]
    [InlineData("**")]
    public void Other_such_marks_stay(string text) => PlainText.Of(text).Should().Be(text);

    [Fact]
    public void What_is_escaped_stays() => PlainText.Of(@"\*so\* and \*\*so\*\*").Should().Be("*so* and **so**");

    [Fact]
    public void Marks_without_an_end_take_no_longer() => PlainText.Of(string.Concat(Enumerable.Repeat("*a ", 50_000))).Should().StartWith("*a *a");
}
