using NotesNetworking.CommandLine.Tests.Support;

namespace NotesNetworking.CommandLine.Tests;

public class StagedCheckTests
{
    private static async Task<Transcript.Result> CheckAsync(Clone clone, params string[] more)
    {
        var (output, error) = (new StringWriter(), new StringWriter());
        var exitCode = await Terminal.RunAsync(["check", "--staged", "--notebook", clone.Folder, "--today", "2026-11-22", .. more], output, error);
        return new Transcript.Result(exitCode, output.ToString(), error.ToString().Replace(clone.Folder, "{root}"));
    }

    [Fact]
    public async Task It_reads_the_index_and_not_the_working_tree()
    {
        using var clone = new Clone();
        clone["people/ada.md"] = "---\nname: [Ada\n---\n";
        clone.Git("add", "--all");
        clone["people/ada.md"] = "---\nname: Ada\n---\n";

        var result = await CheckAsync(clone);

        result.Output.Should().StartWith("people/ada.md:").And.Contain("[front-matter/syntax]");
        result.ExitCode.Should().Be(1);
        clone.Git("add", "--all");
        (await CheckAsync(clone)).Should().Be(new Transcript.Result(0, "", "Nothing asks for attention.\n"));
    }

    [Fact]
    public async Task Only_what_differs_from_the_last_commit_is_told_and_all_the_index_is_the_notebook()
    {
        using var clone = new Clone();
        clone["people/ada.md"] = "# Ada\n\nAbout [[Nobody]].\n";
        clone["people/bob.md"] = "# Bob\n";
        clone.Commit();
        clone["people/cleo.md"] = "---\nfriend: \"[[Bob]]\"\nmentor: \"[[Dora]]\"\n---\n# Cleo\n";
        clone.Git("add", "--all");
        clone["people/dora.md"] = "# Dora\n";

        var result = await CheckAsync(clone);

        result.Output.Should().Be("people/cleo.md:3:9: hint: No note is called \"Dora\". [mention/unknown]\n");
    }

    [Fact]
    public async Task What_only_time_brings_never_fails_a_commit()
    {
        using var clone = new Clone();
        clone["notes-networking.yaml"] = "severity: {contact/overdue: error, follow-up/overdue: error}\n";
        clone["people/ada.md"] = "# Ada\n\n- [ ] Write to her 📅 2026-01-01\n\n## 2025-11-01 Call\n";
        clone.Git("add", "--all");

        (await CheckAsync(clone, "--fail-on", "hint")).Should().Be(new Transcript.Result(0, "", "Nothing asks for attention.\n"));
    }

    [Fact]
    public async Task The_configuration_counts_as_it_is_staged()
    {
        using var clone = new Clone();
        clone["notes-networking.yaml"] = "people: [\"crm/**\"]\nexclude: [\"old/**\"]\n";
        clone["crm/ada.md"] = "---\nbirthday: 1985-02-30\n---\n# Ada\n";
        clone["old/bob.md"] = "<<<<<<< ours\n";
        clone.Git("add", "--all");
        clone["notes-networking.yaml"] = "people: []\n";

        (await CheckAsync(clone, "--fail-on", "warning")).Output.Should().StartWith("crm/ada.md:2:11: warning: ").And.NotContain("old/");
    }

    [Fact]
    public async Task Outside_of_a_repository_it_says_so()
    {
        var result = await Transcript.RunAsync("# people/ada.md\n# Ada\n", "check", "--staged");

        result.Should().Be(new Transcript.Result(2, "", "notes-networking: '{root}' is not in a git repository: --staged checks what is about to be committed.\n"));
    }
}
