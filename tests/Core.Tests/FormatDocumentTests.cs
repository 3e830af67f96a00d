using System.Text.RegularExpressions;
using NotesNetworking.Core.Notes.Contacts;
using NotesNetworking.Core.Notes.Settings;

namespace NotesNetworking.Core.Tests;

/// <summary>Every example of docs/format.md and docs/recipes.md reads as the document says.</summary>
public partial class FormatDocumentTests
{
    private static readonly string[] s_documents = ["format.md", "recipes.md"];

    public static TheoryData<string, int, string> Examples()
    {
        var examples = new TheoryData<string, int, string>();
        foreach (var document in s_documents)
            foreach (var (index, example) in DocumentExample.Of(Docs.Read(document)).Index()) examples.Add(document, index, example.Files[^1].Path);
        return examples;
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Each_example_reads_as_documented(string document, int index, string path)
    {
        var example = DocumentExample.Of(Docs.Read(document)).ElementAt(index);
        example.Read().Should().Be(example.Reads, "{0} of {1} is read so", path, document);
    }

    [Fact]
    public void Every_note_of_the_documents_is_an_example()
    {
        foreach (var document in s_documents.Select(Docs.Read))
            Docs.FencesOf(document).Count(fence => fence.Info.StartsWith("markdown", StringComparison.Ordinal))
                .Should().Be(DocumentExample.Of(document).Sum(example => example.Files.Count(file => file.Path.EndsWith(".md", StringComparison.Ordinal))));
    }

    [Fact]
    public void The_configuration_has_no_mistake()
    {
        var (_, text) = Docs.FencesOf(Docs.Read("format.md")).First(fence => fence.Info == "yaml");
        SettingsReader.Read(text).Note.Problems.Should().BeEmpty();
    }

    [Fact]
    public void Every_key_and_spelling_is_documented()
    {
        var document = Docs.Read("format.md");
        foreach (var spelling in ContactKey.All.SelectMany(key => key.Spellings.Prepend(key.Canonical)))
            document.Should().Match(text => text.Contains($"`{spelling}`") || text.Contains($"`{spelling}:"), "\"{0}\" is read", spelling);
    }

    [Fact]
    public void Every_section_that_is_named_elsewhere_is_there()
    {
        var sections = Docs.Read("format.md").Split('\n').Where(line => line.StartsWith('#')).Select(line => line.TrimStart('#', ' ')).ToHashSet();
        var named = Files("server", "*.cs").Concat(Files("tests", "*.cs")).Concat(Files("docs", "*.md"))
            .SelectMany(file => SectionName().Matches(File.ReadAllText(file)).Select(match => (File: Path.GetFileName(file), Section: match.Groups[1].Value))).ToArray();
        named.Should().HaveCountGreaterThan(20);
        named.Where(one => !sections.Contains(one.Section)).Should().BeEmpty();
    }

    private static IEnumerable<string> Files(string folder, string pattern) =>
        Directory.EnumerateFiles(Path.Combine(Docs.Root, folder), pattern, SearchOption.AllDirectories)
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal));

    // In a comment, the name may stand on the next line.
    [GeneratedRegex("""format\.md,\s+(?:///?\s+)?"([^"]+)""")]
    private static partial Regex SectionName();
}
