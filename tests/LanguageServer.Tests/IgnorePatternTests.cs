using NotesNetworking.LanguageServer.Hosting;

namespace NotesNetworking.LanguageServer.Tests;

/// <summary>The cases of gitignore(5), "PATTERN FORMAT".</summary>
public sealed class IgnorePatternTests
{
    [Theory]
    // Without a slash: a name at any depth.
    [InlineData("ada.md", "ada.md", true)]
    [InlineData("ada.md", "people/ada.md", true)]
    [InlineData("ada.md", "people/ada.md.md", false)]
    [InlineData("*.md", "a/b.md", true)]
    [InlineData("a*d?.md", "x/abcde.md", true)]
    [InlineData("a*d?.md", "x/abcd.md", false)]
    [InlineData("*", "anything/at/all", true)]
    // A slash before the end binds to the folder of the file.
    [InlineData("/ada.md", "ada.md", true)]
    [InlineData("/ada.md", "people/ada.md", false)]
    [InlineData("people/ada.md", "people/ada.md", true)]
    [InlineData("people/ada.md", "old/people/ada.md", false)]
    [InlineData("people/*.md", "people/ada.md", true)]
    [InlineData("people/*.md", "people/old/ada.md", false)]
    [InlineData("/*", "people", true)]
    [InlineData("/*", "people/ada.md", false)]
    // Two stars: any number of folders.
    [InlineData("**/ada.md", "ada.md", true)]
    [InlineData("**/ada.md", "a/b/ada.md", true)]
    [InlineData("a/**", "a/b/c.md", true)]
    [InlineData("a/**", "b/a/c.md", false)]
    [InlineData("a/**/z.md", "a/z.md", true)]
    [InlineData("a/**/z.md", "a/b/c/z.md", true)]
    [InlineData("a/**/z.md", "a/b/c/y.md", false)]
    [InlineData("a/**/b/**/z.md", "a/x/b/b/y/z.md", true)]
    // Classes, and characters taken as they are.
    [InlineData("[a-c]da.md", "bda.md", true)]
    [InlineData("[!a-c]da.md", "bda.md", false)]
    [InlineData("[^a-c]da.md", "xda.md", true)]
    [InlineData("[]x].md", "].md", true)]
    [InlineData("[.md", "[.md", true)]
    [InlineData(@"\#a.md", "#a.md", true)]
    [InlineData(@"\!a.md", "!a.md", true)]
    [InlineData(@"a\*.md", "a*.md", true)]
    [InlineData(@"a\*.md", "ab.md", false)]
    [InlineData("a!b:c.md", "a!b:c.md", true)]
    // Trailing spaces go unless escaped; a carriage return goes.
    [InlineData("ada.md   ", "ada.md", true)]
    [InlineData(@"ada\ ", "ada ", true)]
    [InlineData("ada.md\r", "ada.md", true)]
    [InlineData("Ada.md", "ada.md", false)]
    public void A_pattern_matches_a_file(string pattern, string path, bool matches) =>
        IgnorePattern.Parse(pattern)!.Matches(path, isFolder: false).Should().Be(matches);

    [Theory]
    [InlineData("old/", "old", true, true)]
    [InlineData("old/", "a/old", true, true)]
    [InlineData("old/", "old", false, false)]
    [InlineData("/old/", "a/old", true, false)]
    [InlineData("a/**", "a", true, false)]
    public void A_pattern_with_a_slash_at_its_end_is_for_folders(string pattern, string path, bool isFolder, bool matches) =>
        IgnorePattern.Parse(pattern)!.Matches(path, isFolder).Should().Be(matches);

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("# a comment")]
    [InlineData("/")]
    [InlineData("!")]
    public void Some_lines_say_nothing(string line) => IgnorePattern.Parse(line).Should().BeNull();

    [Fact]
    public void Many_stars_take_no_longer_for_it()
    {
        var pattern = IgnorePattern.Parse(string.Concat(Enumerable.Repeat("*a", 200)) + "b")!;
        var parts = IgnorePattern.Parse(string.Concat(Enumerable.Repeat("**/a/", 200)) + "b")!;
        pattern.Matches(new string('a', 2000), isFolder: false).Should().BeFalse();
        parts.Matches(string.Join('/', Enumerable.Repeat("a", 2000)), isFolder: false).Should().BeFalse();
    }
}
