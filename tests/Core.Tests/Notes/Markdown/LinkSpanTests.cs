using NotesNetworking.Core.Tests.Fixtures;

namespace NotesNetworking.Core.Tests.Notes.Markdown;

public class LinkSpanTests
{
    /// <summary>The one link of a note is <c>[[Ada]]</c> at the place where that stands.</summary>
    private static void Check(string text)
    {
        var link = Fixture.Of($"# x.md\n{text}\n").Notebook().Notes["x.md"].Links.Should().ContainSingle("{0} has one", text).Subject;
        link.Span.Should().Be(new Core.Text.TextSpan(text.IndexOf("[[Ada]]", StringComparison.Ordinal), 7), "of {0}", text);
        link.Target.Should().Be("Ada");
    }

    [Theory]
    [InlineData("x\n#\t[[Ada]]")]
    [InlineData("x\n\n##\t\t[[Ada]]")]
    [InlineData("x\n\n## \t [[Ada]] ##")]
    [InlineData("x\n-\t#\t[[Ada]]")]
    [InlineData("x\n\n-\t[[Ada]]")]
    [InlineData("x\n\n- a\n\t- b\n\t\t- [[Ada]]")]
    [InlineData("x\n\n>\t[[Ada]]")]
    [InlineData("x\n\n1. \t[[Ada]]")]
    public void Tabs_move_no_link(string text) => Check(text);

    [Theory]
    [InlineData("---\nname: x\n---\n[[Ada]]")]
    [InlineData("\uFEFFx [[Ada]]")]
    [InlineData("x\r\ny\r\n## [[Ada]]\r\n")]
    [InlineData("x\ry [[Ada]]")]
    [InlineData("one\ntwo 👩‍💻 *three [[Ada]]*")]
    [InlineData("> one\n> two [[Ada]]")]
    [InlineData("- one\n  two [[Ada]]\n  three")]
    [InlineData("| a | b |\n|---|---|\n| c | d [[Ada]] |")]
    [InlineData("&amp; \\* &#35; [[Ada]]")]
    [InlineData("x\0y [[Ada]]")]
    [InlineData("title [[Ada]]\n===")]
    public void Nor_does_anything_before_it(string text) => Check(text);
}
