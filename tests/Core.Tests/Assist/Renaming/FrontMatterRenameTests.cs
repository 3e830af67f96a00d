using NotesNetworking.Core.Assist.Navigation;
using NotesNetworking.Core.Tests.Fixtures;
using static NotesNetworking.Core.Tests.Assist.Renaming.RenamedNotebook;

namespace NotesNetworking.Core.Tests.Assist.Renaming;

/// <summary>Links in the owner's own front matter, in whatever key.</summary>
public class FrontMatterRenameTests
{
    private const string Values = """
        up: "[[Ada]]"
        related: ["[[Ada|her]]", '[[people/Ada]]', [[Ada]]]
        list:
          - "[[Ada#Log]]" # not [[Ada]]
          - see [[Ada]], then [[Ada]]
          - 'both [[Ada]] and [[Bob]]'
        nested: {who: "[[Ada]]", what: plain Ada}
        text: |
          A line on [[Ada]]
        plain: Ada
        Up: "[[Ada]]"
        up: "[[Ada]]"
        """;

    private static string After(string name, string inSingle) => Values
        .Replace("'both [[Ada]]", $"'both [[{inSingle}]]", StringComparison.Ordinal).Replace("[[Ada]] and", "[[Ada]] and", StringComparison.Ordinal)
        .Replace("not [[Ada]]", "not [[\uFFFF]]", StringComparison.Ordinal)
        .Replace("[[Ada", "[[" + name, StringComparison.Ordinal).Replace("people/Ada", "people/" + name, StringComparison.Ordinal)
        .Replace("\uFFFF", "Ada", StringComparison.Ordinal);

    [Theory]
    [InlineData("x.md", "---\n{0}\n---\n# X\n")]
    [InlineData("people/x.md", "---\n{0}\n---\n# X\n")]
    [InlineData("2026-11-02.md", "---\n{0}\n---\n")]
    public void Every_value_follows_in_any_note(string path, string frame) => CheckRename(
        $"# {path}\n{frame.Replace("{0}", Values, StringComparison.Ordinal)}# people/Ada.md\n# Ada$0\n# people/Bob.md\n# Bob\n", "Eve",
        Show(new SortedDictionary<string, string>(StringComparer.Ordinal)
        {
            [path] = frame.Replace("{0}", After("Eve", "Eve"), StringComparison.Ordinal), ["people/Bob.md"] = "# Bob\n", ["people/Eve.md"] = "# Eve\n",
        }));

    [Fact]
    public void Quotes_within_a_value_are_written_as_YAML_wants_them() => CheckRename(
        "# people/Ada.md\n# Ada$0\n# x.md\n---\nup: 'both [[Ada]] and [[x]]'\non: '[[Ada]]'\n---\n", "O'Neill",
        "# people/O'Neill.md\n# O'Neill\n# x.md\n---\nup: 'both [[O''Neill]] and [[x]]'\non: \"[[O'Neill]]\"\n---");

    [Fact]
    public void Quotes_within_a_value_are_read_as_YAML_means_them() => CheckRename(
        "# people/O'Neill.md\n# O'Neill$0\n# x.md\n---\nup: 'both [[O''Neill]] and [[x]]'\n---\n", "Eve",
        "# people/Eve.md\n# Eve\n# x.md\n---\nup: 'both [[Eve]] and [[x]]'\n---");

    [Fact]
    public void They_are_references()
    {
        var fixture = Fixture.Of($"# x.md\n---\n{Values}\n---\n# people/Ada.md\n# Ada\n");
        var notebook = fixture.Notebook();
        Occurrences.Of(notebook, new NoteSubject("people/Ada.md")).Count(found => found.Path == "x.md").Should().Be(12);
    }

    [Theory]
    [InlineData("up: \"[[]]\"")]
    [InlineData("up: \"[[ ]]\"")]
    [InlineData("up: [[a\n  b]]\n# [[Ada]]")]
    [InlineData("\"[[Ada]]\": x")]
    [InlineData("up: \"[Ada]\"")]
    public void What_is_no_link_stays_none(string yaml) =>
        Fixture.Of($"# x.md\n---\n{yaml}\n---\n# people/Ada.md\n# Ada\n").Notebook().Notes["x.md"].Links.Where(link => link.Target == "Ada" || link.Target.Length == 0).Should().BeEmpty();
}
