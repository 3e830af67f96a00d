using NotesNetworking.Core.Advice;
using NotesNetworking.Core.Assist;
using NotesNetworking.Core.Network;
using NotesNetworking.Core.Tests.Fixtures;

namespace NotesNetworking.Core.Tests;

/// <summary>What docs/relationships.md says is said of each of its examples is said.</summary>
public class RelationshipsDocumentTests
{
    public static TheoryData<string, string> Examples()
    {
        var examples = new TheoryData<string, string>();
        var fences = Docs.FencesOf(Docs.Read("relationships.md")).ToArray();
        for (var i = 0; i < fences.Length; i++)
            if (fences[i].Info == "notebook") examples.Add(fences[i].Text, fences[i + 1].Text);
        return examples;
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void What_the_document_says_is_said(string notes, string says) =>
        Say(Fixture.Of(notes).Notebook()).Should().Contain(says.Split('\n'));

    [Fact]
    public void Every_example_is_followed_by_what_is_said()
    {
        var fences = Docs.FencesOf(Docs.Read("relationships.md")).Select(fence => fence.Info).ToArray();
        fences.Should().HaveCountGreaterThan(20);
        fences.Should().Equal(fences.Select((_, i) => i % 2 == 0 ? "notebook" : "says"));
    }

    [Fact]
    public void Every_diagnostic_of_relationships_has_its_example() =>
        Advisor.Rules.Select(rule => rule.Code).Where(code => code.StartsWith("relationship/", StringComparison.Ordinal) || code == "notebook/capacity")
            .Should().OnlyContain(code => Docs.Read("relationships.md").Contains($"[{code}]"));

    private static IEnumerable<string> Say(Core.Network.Notebook notebook)
    {
        const string ada = "people/ada.md";
        var relationship = notebook.RelationshipWith(ada);
        var standing = Standing.Of(relationship, notebook.Settings, Today.Date);
        var balance = Balance.Of(relationship, Today.Date);
        yield return $"state: {char.ToLowerInvariant($"{standing.State}"[0])}{$"{standing.State}"[1..]}";
        yield return $"stage: {Words.Stage(standing.Stage)}";
        yield return Sentences.Rhythm(standing);
        yield return Sentences.Reason(relationship, standing, Today.Date);
        yield return $"balance: gave {balance.Gave.Length}, got {balance.Got.Length}, I owe {balance.IOwe}, they owe {balance.TheyOwe}";
        foreach (var line in StageEvidence.Of(relationship, standing, Today.Date)) yield return line;
        foreach (var topic in TalkAbout.With(notebook, relationship, Today.Date)) yield return topic;
        foreach (var part in Brief.Of(notebook, ada, Today.Date).Filled)
            foreach (var line in part.Lines) yield return line;
        foreach (var other in notebook.Relationships)
        {
            var common = CommonGround.Of(notebook, ada, other.Path, Today.Date);
            foreach (var line in common.Lines.Prepend($"{common.Heading}:")) yield return line;
        }
        foreach (var note in notebook.Notes.Values)
            foreach (var diagnostic in Advisor.Advise(notebook, note, Today.Date)) yield return $"{diagnostic.Message} [{diagnostic.Code}]";
    }
}
