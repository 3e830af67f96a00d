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
}
