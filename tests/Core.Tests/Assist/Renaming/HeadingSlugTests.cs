using NotesNetworking.Core.Assist.Navigation;
using NotesNetworking.Core.Tests.Fixtures;
using static NotesNetworking.Core.Tests.Assist.Renaming.RenamedNotebook;

namespace NotesNetworking.Core.Tests.Assist.Renaming;

/// <summary>Anchors of headings, as GitHub writes them.</summary>
public class HeadingSlugTests
{
    private static string? Find(string headings, string fragment) =>
        HeadingName.Find(Fixture.Of($"# a.md\n{headings}\n").Notebook().Notes["a.md"], fragment) is { } heading ? $"{heading.TextSpan.Start}: {heading.Text}" : null;

    [Theory]
    [InlineData("# Große Ziele", "große-ziele")]
    [InlineData("# Große Ziele", "Große Ziele")]
    [InlineData("# Große Ziele", "grosse-ziele")]
    [InlineData("# Zoë", "zoe\u0308")]
    [InlineData("# Means & ends", "means--ends")]
    [InlineData("# Means & ends", "means-ends")]
    [InlineData("# What's next?", "whats-next")]
    [InlineData("# The *big* _plan_ of `snake_case`", "the-big-plan-of-snake_case")]
    [InlineData("# [[Ada Okafor|Ada]] and [Bob](people/Bob.md)", "ada-and-bob")]
    [InlineData("# 🚀 Launch", "-launch")]
    [InlineData("# 第一章 目标", "第一章-目标")]
    [InlineData("# 2026-11-02 Call: venue", "2026-11-02-call-venue")]
    public void Each_spelling_finds_its_heading(string heading, string fragment) => Find(heading, fragment).Should().NotBeNull();

    [Theory]
    [InlineData("goals", "2: Goals")]
    [InlineData("goals-1", "11: Goals")]
    [InlineData("Goals", "2: Goals")]
    [InlineData("goals-1-1", "20: Goals 1")]
    [InlineData("Goals 1", "20: Goals 1")]
    [InlineData("goals-2", null)]
    [InlineData("means", null)]
    [InlineData("^goals", null)]
    public void A_number_tells_headings_of_the_same_words_apart(string fragment, string? expected) =>
        Find("# Goals\n\n# Goals\n\n# Goals 1", fragment).Should().Be(expected);

    [Theory]
    [InlineData("[g](#goals) [g](#Goals) [g](a.md#goals)", "Große Ziele", "[g](#große-ziele) [g](#große-ziele) [g](a.md#große-ziele)")]
    [InlineData("[[#Goals]] [[#goals]]", "Große Ziele", "[[#Große Ziele]] [[#große-ziele]]")]
    [InlineData("[g](#goals)", "Means & ends", "[g](#means--ends)")]
    [InlineData("[g](#goals) [p](#plans)", "Plans", "[g](#plans) [p](#plans-1)")]
    [InlineData("[g](#goals-1) [h](#goals)", "Aims", "[g](#goals) [h](#aims)")]
    [InlineData("[g][a] [h][a]\n\n[a]: #goals", "Große Ziele", "[g][a] [h][a]\n\n[a]: #große-ziele")]
    public void Links_are_written_as_GitHub_writes_them(string links, string name, string expected)
    {
        var rest = links.Contains("goals-1", StringComparison.Ordinal) ? "## Goals" : "## Plans";
        CheckRename($"# a.md\n## Goals$0\n\n{rest}\n\n{links}\n", name, $"# a.md\n## {name}\n\n{rest}\n\n{expected}");
    }

    [Fact]
    public void Words_with_spaces_in_a_Markdown_link_stay_words() =>
        CheckRename("# a.md\n## Big goals$0\n\n[g](#Big%20goals)\n", "Bigger goals", "# a.md\n## Bigger goals\n\n[g](#Bigger%20goals)");

    [Fact]
    public void A_heading_that_holds_a_links_name_is_followed_with_it() => CheckRename(
        "# people/Ada.md\n# Ada$0\n# x.md\n[[#Call with Ada]] [a](#call-with-ada)\n\n## Call with [[Ada]]\n# y.md\n[[x#Call with Ada]]\n", "Eve",
        "# people/Eve.md\n# Eve\n# x.md\n[[#Call with Eve]] [a](#call-with-eve)\n\n## Call with [[Eve]]\n# y.md\n[[x#Call with Eve]]");
}
