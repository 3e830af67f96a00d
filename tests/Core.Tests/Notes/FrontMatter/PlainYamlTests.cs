using System.Collections.Immutable;
using CsCheck;
using NotesNetworking.Core.Notes.FrontMatter;
using NotesNetworking.Core.Text;

namespace NotesNetworking.Core.Tests.Notes.FrontMatter;

/// <summary>The reading without a parser is the parser's reading, or no reading at all.</summary>
public class PlainYamlTests
{
    private static readonly Gen<string> s_word = Gen.OneOf(
        "Ada", "Zoë Martens", "2026-11-20", "every 3 months", "12:30", "https://example.org/a?b=c", "a@b.example", "+49 30 12", "(old)",
        "null", "~", "true", "[[Ada]]", "\"[[Ada]]\"", "'it''s'", "\"a \\n b\"", "\"x\"", "'y'", "\"\"", "''", "a: b", "a #b", "a#b", "#tag", "*x", "&x y",
        "!x", "|", ">", "- x", "-", "?", "a:", ":a", "{a: b}", "[]", "[ ]", "[a, b]", "[a,b]", "[ \"a\" , 'b' ]", "[a: b]", "[a, ]", "[,]", "[a", "a]", "@x", "`x`", "%x", "a, b", "日本", "a  b",
        "a\tb", "\"a\" b", "'a' b", "x \"y\"", "[[a], b]", "[12:30]", "[\"a:b\"]", "[a#b, #c]", "\u00A0", "a\u2028b", "😀", "<<", "null null", "---x", "...");

    private static readonly Gen<string> s_key = Gen.OneOf(
        "name", "last-contact", "Last contact", "e_mail", "a", "null", "Größe", "2026", "\"q\"", "? a", "<<", "- a", "a b ", " a", "key", "x:y", "-", "_a", "EMAIL[HOME]", "");

    private static readonly Gen<string> s_line = Gen.Frequency(
        (8, Gen.Select(s_key, Gen.OneOf(": ", ":", ":  ", " : "), s_word, Gen.OneOf("", " ", "  "), (key, colon, word, end) => key + colon + word + end)),
        (4, s_key.Select(key => key + ":")),
        (5, Gen.Select(Gen.OneOf("  - ", "- ", " - ", "    - ", "  -", "  -  ", "  "), s_word, (dash, word) => dash + word)),
        (1, Gen.OneOf("", "# remark", "   ", "---", "...", "\t", "  # remark")));

    private static readonly Gen<string> s_text = Gen.Select(s_line.Array[1, 7], Gen.OneOf("\n", "\n", "\n", "\r\n", "\r"), Gen.Bool, (lines, end, isClosed) =>
        string.Join(end, lines) + (isClosed ? end : ""));

    [Fact]
    public void Its_answer_is_the_parsers() => s_text.Sample(Check, iter: 40_000);

    [Theory]
    [InlineData("name: Ada Okafor\ntags: [person, rowing]\nlast-contact: 2026-11-20\n")]
    [InlineData("aliases:\n  - Ada\n  - \"A. Okafor\"\nemail: 'ada@example.org'\n")]
    [InlineData("name: Zoë\r\nurl: https://example.org\r\nat: 12:30\r\n")]
    [InlineData("tags: []\nnext: null\n")]
    [InlineData("tags:\n- a\n- b\nname: x\n")]
    [InlineData("frequency:\nname: Ada\n")]
    public void What_nearly_all_notes_have_takes_no_parser(string text)
    {
        PlainYaml.Read(text, new TextSpan(0, text.Length)).Should().NotBeNull();
        Check(text);
    }

    [Theory]
    [InlineData("name: &a Ada\n")]
    [InlineData("name: \"a\\tb\"\n")]
    [InlineData("name: |\n  a\n")]
    [InlineData("name: a\n  b\n")]
    [InlineData("name: a # remark\n")]
    [InlineData("map:\n  a: b\n")]
    [InlineData("links: [[Ada]]\n")]
    [InlineData("- a\n")]
    [InlineData("words\n")]
    [InlineData("")]
    public void Other_yaml_is_left_to_the_parser(string text) => PlainYaml.Read(text, new TextSpan(0, text.Length)).Should().BeNull();

    private static void Check(string yaml)
    {
        var text = $"---\n{yaml}---\n";
        var span = new TextSpan(4, yaml.Length);
        if (PlainYaml.Read(text, span) is not { } plain) return;
        var parsed = YamlReader.TryRead(text, span);
        parsed.Should().NotBeNull(yaml);
        Print(plain).Should().Be(Print(parsed!.Value), yaml);
    }

    private static string Print(ImmutableArray<YamlEntry> entries) =>
        string.Join('\n', entries.Select(entry => $"{entry.Key} {entry.KeySpan} {entry.Joint} {Print(entry.Value)}"));

    private static string Print(YamlValue value) => value switch
    {
        YamlScalar scalar => $"'{scalar.Text}' {scalar.Span}",
        YamlList list => $"[{string.Join(", ", list.Items.Select(Print))}] {list.Span}",
        YamlMap map => $"{{{Print(map.Entries)}}} {map.Span}",
        _ => throw new InvalidOperationException(),
    };
}
