namespace NotesNetworking.CommandLine.Tests;

/// <summary>After an upgrade, kinds of findings that a notebook has not heard of are named and fail nothing.</summary>
public class NewKindsTests
{
    private const string Twice = "# people/ada.md\n---\nmet: 2026-01-01\nmet: 2026-02-01\n---\n# Ada\n\n## 2026-11-01\n";

    [Fact]
    public async Task A_new_kind_is_shown_and_named_and_does_not_fail()
    {
        var result = await Transcript.RunAsync(Twice, "check", "--fail-on", "hint");

        result.Output.Should().Contain("[front-matter/duplicate-key]");
        result.Error.Should().Contain("New kinds of findings after 0.1, which do not fail yet: front-matter/duplicate-key. With \"since: 0.2\" in notes-networking.yaml they count.");
        result.ExitCode.Should().Be(0);
    }

    [Fact]
    public async Task Once_the_configuration_knows_the_version_it_counts()
    {
        var result = await Transcript.RunAsync(Twice + "# notes-networking.yaml\nsince: 0.2\n", "check", "--fail-on", "hint");

        result.Error.Should().NotContain("New kinds");
        result.ExitCode.Should().Be(1);
    }
}
