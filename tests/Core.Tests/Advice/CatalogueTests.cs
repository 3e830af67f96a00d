using NotesNetworking.Core.Advice;
using NotesNetworking.Core.Notes.Settings;

namespace NotesNetworking.Core.Tests.Advice;

/// <summary>The catalogue, its documentation and its tests know the same diagnostics.</summary>
public class CatalogueTests
{
    [Fact]
    public void Each_rule_has_its_section_in_the_documentation_and_no_section_is_left_over() =>
        Docs.Read("diagnostics.md").Split('\n').Where(line => line.StartsWith("## ", StringComparison.Ordinal)).Select(line => line[3..])
            .Should().BeEquivalentTo(Advisor.Rules.Select(rule => rule.Code));

    [Fact]
    public void Each_section_opens_with_the_rules_default_severity()
    {
        var lines = Docs.Read("diagnostics.md").Split('\n');
        foreach (var rule in Advisor.Rules)
        {
            var at = Array.IndexOf(lines, "## " + rule.Code);
            lines[at + 2].Should().StartWith($"*{rule.DefaultSeverity}", "that is what {0} is by default", rule.Code);
        }
    }

    [Fact]
    public void Each_code_has_a_test()
    {
        var tests = string.Concat(Directory.EnumerateFiles(Path.Combine(Docs.Root, "tests", "Core.Tests", "Advice"), "*.cs").Select(File.ReadAllText));
        foreach (var rule in Advisor.Rules) tests.Should().Contain($"\"{rule.Code}\"");
    }

    [Fact]
    public void Codes_are_found_and_none_is_off_by_default()
    {
        foreach (var rule in Advisor.Rules) Advisor.Find(rule.Code).Should().BeSameAs(rule);
        Advisor.Rules.Should().NotContain(rule => rule.DefaultSeverity == Severity.Off);
    }
}
