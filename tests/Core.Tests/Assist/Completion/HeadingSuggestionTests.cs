namespace NotesNetworking.Core.Tests.Assist.Completion;

public class HeadingSuggestionTests
{
    private const string Ada = """

        # people/ada.md
        # Ada
        ## 2026-11-20 Call with [[Bob|him]]
        ## Garden #home
        ## Garage
        """;

    private static void Check(string text, params string[] expected) => CheckCompletion.Check($"# note.md\n{text}{Ada}", expected);

    [Theory]
    [InlineData("[[Ada#gard$0", "[[Ada#Garden home]]")]
    [InlineData("[[Ada#gard$0]] x", "[[Ada#Garden home]] x")]
    [InlineData("[[Ada#ga$0rd|her]]", "[[Ada#Garden home|her]]")]
    [InlineData("[[people/ada#gard$0]]", "[[people/ada#Garden home]]")]
    public void Those_of_the_linked_note(string text, string expected) =>
        CheckCompletion.Complete($"# note.md\n{text}\n{Ada}", out var source, out _).Items.Select(item => Core.Text.TextEdit.Apply(source.Text, [item.Edit]).Split('\n')[0])
            .Should().StartWith(expected);

    [Fact]
    public void In_the_order_of_the_note_without_what_would_end_the_link() =>
        CheckCompletion.Labels($"# note.md\n[[Ada#$0\n{Ada}").Should().Equal("Ada", "2026-11-20 Call with him", "Garden home", "Garage");

    [Fact]
    public void Of_the_note_itself() => Check("# Title\n## Plans\n[[#pl$0]]\n", "Plans: [[#Plans]]");

    [Theory]
    [InlineData("[[Nobody#$0")]
    [InlineData("[[Ada#x|ga$0")]
    [InlineData("`[[Ada#ga$0`")]
    public void Nowhere_else(string text) => Check(text + "\n");
}
