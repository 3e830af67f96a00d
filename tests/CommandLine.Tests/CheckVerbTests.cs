using System.Text.Json;

namespace NotesNetworking.CommandLine.Tests;

public class CheckVerbTests
{
    private const string Notebook = """
        # people/ada.md
        ---
        name: Ada
        contact-frequency: 6 weeks
        friend: "[[Bob]]"
        ---
        ## 2026-09-01 Call
        # daily/2026-11-01.md
        - Lunch 🎉 with [[Zoë 🎉]] and [[Chess]]
        """;

    [Fact]
    public async Task Each_finding_is_a_line_that_editors_can_jump_to()
    {
        var result = await Transcript.RunAsync(Notebook, "check");

        result.Output.Should().Be("""
            daily/2026-11-01.md:1:17: hint: No note is called "Zoë 🎉". [mention/unknown]
            daily/2026-11-01.md:1:32: hint: No note is called "Chess". [mention/unknown]
            people/ada.md:2:7: warning: It has been 12 weeks since you talked with Ada; you meant to talk every 6 weeks. Reconnect? [contact/overdue]
            people/ada.md:4:9: hint: No note is called "Bob". [mention/unknown]

            """);
        result.Error.Should().Be("1 warning, 3 hints.\n");
        result.ExitCode.Should().Be(0, "only errors fail unless --fail-on says otherwise");
    }

    [Theory]
    [InlineData("warning", 1)]
    [InlineData("hint", 1)]
    [InlineData("error", 0)]
    public async Task The_severity_that_fails_is_the_callers_choice(string level, int exitCode) =>
        (await Transcript.RunAsync(Notebook, "check", "--fail-on", level)).ExitCode.Should().Be(exitCode);

    [Fact]
    public async Task Json_has_zero_based_utf16_positions()
    {
        var result = await Transcript.RunAsync(Notebook, "check", "{root}/daily", "--format", "json");

        var findings = JsonDocument.Parse(result.Output).RootElement;
        findings.GetArrayLength().Should().Be(2);
        findings[1].ToString().Replace(" ", "").Replace("\n", "").Should().Be(
            """{"code":"mention/unknown","severity":"hint","path":"daily/2026-11-01.md","range":{"start":{"line":0,"character":31},"end":{"line":0,"character":40}},"message":"Nonoteiscalled\"Chess\"."}""");
    }

    [Fact]
    public async Task A_notebook_without_anything_to_say_says_so()
    {
        var result = await Transcript.RunAsync("# people/ada.md\n# Ada\n", "check", "--fail-on", "hint");

        result.Should().Be(new Transcript.Result(0, "", "Nothing asks for attention.\n"));
    }

    [Fact]
    public async Task A_broken_configuration_is_a_finding_of_its_own()
    {
        var result = await Transcript.RunAsync("# notes-networking.yaml\ncadence: {default: often}\n", "check", "--fail-on", "warning");

        result.Output.Should().StartWith("notes-networking.yaml:1:20: warning: default cannot be read here.");
        result.ExitCode.Should().Be(1);
    }

    [Fact]
    public async Task A_path_that_is_not_there_is_named()
    {
        var result = await Transcript.RunAsync(Notebook, "check", "{root}/people/bob.md");

        result.Should().Be(new Transcript.Result(2, "", "notes-networking: There is no note or folder '{root}/people/bob.md'.\n"));
    }
}
