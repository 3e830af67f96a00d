using System.Text.Json;
using NotesNetworking.Core.Tests;

namespace NotesNetworking.CommandLine.Tests;

/// <summary>What is shown of the example notebook is true of it.</summary>
public class ExampleNotebookTests
{
    private static async Task<string> Run(params string[] arguments)
    {
        var (output, error) = (new StringWriter(), new StringWriter());
        var exitCode = await Terminal.RunAsync([.. arguments, "--notebook", Path.Combine(Docs.Root, "examples", "notebook"), "--today", "2026-11-22"], output, error);
        exitCode.Should().Be(0, error.ToString());
        return output.ToString();
    }

    [Fact]
    public async Task The_readme_shows_what_due_prints()
    {
        var readme = (await File.ReadAllTextAsync(Path.Combine(Docs.Root, "README.md"))).ReplaceLineEndings("\n");
        var shown = Docs.FencesOf(readme).Single(fence => fence.Info == "console").Text.Split('\n');

        shown[0].Should().Be("$ notes-networking due");
        (await Run("due")).Split('\n').Should().ContainInConsecutiveOrder(shown[2..], "that is the contact the README shows");
    }

    [Fact]
    public async Task Check_finds_no_mistakes_but_the_two_people_without_a_note()
    {
        var findings = JsonDocument.Parse(await Run("check", "--format", "json")).RootElement.EnumerateArray().ToArray();
        string[] ofTime = ["contact/overdue", "contact/due-soon", "contact/never-talked", "contact/birthday-soon", "follow-up/overdue", "follow-up/due-today", "relationship/introduction-loop", "relationship/one-sided"];

        findings.Where(f => !ofTime.Contains(f.GetProperty("code").GetString())).Select(f => f.GetProperty("message").GetString())
            .Should().BeEquivalentTo("No note is called \"Wiebke Thoms\".", "No note is called \"Elke Sundermann\".");
    }

    [Fact]
    public async Task It_holds_every_state_and_years_of_conversations()
    {
        var contacts = JsonDocument.Parse(await Run("list", "--format", "json")).RootElement.EnumerateArray().ToArray();

        contacts.Should().HaveCountGreaterThanOrEqualTo(30);
        contacts.Sum(c => c.GetProperty("conversations").GetInt32()).Should().BeGreaterThanOrEqualTo(200);
        contacts.Select(c => c.GetProperty("state").GetString()).Distinct().Should().BeEquivalentTo("new", "inTouch", "dueSoon", "due", "longDue", "resting");
    }
}
