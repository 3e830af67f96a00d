namespace NotesNetworking.Core.Tests.Assist.Completion;

public class TagSuggestionTests
{
    private const string Notes = """

        # people/ada.md
        ---
        tags: [climbing, client]
        ---
        Loves #climbing/outdoor and `#code` too.
        # notes/a.md
        #climbing, again #climbing. Not a#b, not #1, not [[Ada#Climb]].
        # templates/t.md
        #clown
        """;

    private static void Check(string text, params string[] expected) => CheckCompletion.Check($"# note.md\n{text}\n{Notes}", expected);

    [Fact]
    public void The_tags_of_the_notebook_the_most_used_first() =>
        Check("See #cl$0", "#climbing: See #climbing", "#client: See #client", "#climbing/outdoor: See #climbing/outdoor");

    [Fact]
    public void The_whole_tag_under_the_cursor_is_replaced() => Check("x #cli$0en, x", "#climbing: x #climbing, x", "#client: x #client, x", "#climbing/outdoor: x #climbing/outdoor, x");

    [Fact]
    public void A_later_part_is_found() => Check("#outd$0", "#climbing/outdoor: #climbing/outdoor");

    [Fact]
    public void An_editor_that_inserts_stops_at_the_cursor() =>
        CheckCompletion.Complete($"# note.md\n#cli$0en\n{Notes}", out _, out var cursor).Items.Should().OnlyContain(item => item.InsertEnd == cursor);

    [Theory]
    [InlineData("a#cl$0")]
    [InlineData("[[Ada#cl$0")]
    [InlineData("# cl$0")]
    [InlineData("`#cl$0`")]
    [InlineData("<!-- #cl$0 -->")]
    [InlineData("%% #cl$0 %%")]
    [InlineData("%%\n#cl$0\n%%")]
    [InlineData("~~~\n#cl$0")]
    [InlineData("<div>\n#cl$0")]
    public void Nowhere_else(string text) => Check(text);

    [Fact]
    public void The_mark_that_begins_a_heading_brings_up_nothing() => CheckCompletion.Labels($"# note.md\n#$0\n{Notes}", isAsked: false).Should().BeEmpty();
}
