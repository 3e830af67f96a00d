using NotesNetworking.Core.Notes;
using NotesNetworking.Core.Notes.Settings;

namespace NotesNetworking.Core.Tests.Notes.Markdown;

public class TagTests
{
    private static IEnumerable<string> TagsOf(string text) => NoteParser.Parse("x.md", text, NotebookSettings.Default).Tags.Select(tag => tag.Value);

    [Theory]
    [InlineData("Likes #climbing and #climbing/outdoor.", "climbing", "climbing/outdoor")]
    [InlineData("# A #heading\n\n- [ ] an #item 📅 2026-11-22 #behind ^id", "heading", "item", "behind")]
    [InlineData("#first\n#second", "first", "second")]
    [InlineData("| #cell | x |\n|---|---|\n|#tight|#2b|", "cell", "tight", "2b")]
    [InlineData("#Größe #日本 #outdoor/🧗 #snake_case #1on1", "Größe", "日本", "outdoor/🧗", "snake_case", "1on1")]
    [InlineData("#end, #slash/ (#paren) a#b ##c \\#d #1984 #2026-11-22 # #/x", "end", "slash")]
    [InlineData("`#code` and `` #x ` #y `` <!-- #comment --> %% #hidden %% #seen", "seen")]
    [InlineData("```\n#fenced\n```\n\n    #indented\n\n%%\n#block\n%%\n\n#seen", "seen")]
    [InlineData("[[Name# Heading]] [[#Heading]] [x](y.md#z \"a #title\") https://example.org/ #seen", "seen")]
    [InlineData("> quoted #words", "words")]
    [InlineData("---\ntags: [\"#a/b\", c]\ntag: d, e\n---\n#f", "a/b", "c", "d", "e", "f")]
    public void Tags_stand_at_the_beginning_of_a_word(string text, params string[] tags) => TagsOf(text).Should().Equal(tags);

    [Theory]
    [InlineData("climbing/outdoor", true)]
    [InlineData("1on1", true)]
    [InlineData("1984", false)]
    [InlineData("", false)]
    [InlineData("a b", false)]
    [InlineData("a/", false)]
    [InlineData("/a", false)]
    [InlineData("a//b", false)]
    [InlineData("#a", false)]
    public void A_tag_is_letters_digits_and_few_marks(string text, bool isTag) => TagText.IsTag(text).Should().Be(isTag);
}
