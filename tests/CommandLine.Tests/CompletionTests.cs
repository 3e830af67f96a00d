using System.Diagnostics;
using NotesNetworking.CommandLine.Tests.Support;

namespace NotesNetworking.CommandLine.Tests;

public class CompletionTests
{
    private const string Notebook = "# people/ada.md\n---\naliases: [Addie]\n---\n# Ada Okafor\n# people/bob.md\n# Bob\n";

    [Theory]
    [InlineData("sh", "show")]
    [InlineData("re", "rename rest", "report")]
    [InlineData("show|--notebook|{root}|ad", "Ada Okafor Addie")]
    [InlineData("rename|--notebook|{root}|bob|x", "")]
    [InlineData("brief|bob|--notebook|{root}|--with|ad", "Ada Okafor Addie")]
    [InlineData("list|--fo", "--format")]
    [InlineData("check|--format|", "github json sarif text")]
    [InlineData("log|ada|--from|", "both me them")]
    [InlineData("log|ada|--channel|co", "coffee conference")]
    [InlineData("completion|", "bash fish zsh")]
    [InlineData("nope|", "")]
    public async Task The_program_knows_what_a_word_could_become(string words, string expected, string? may = null)
    {
        var result = await Transcript.RunRawAsync(Notebook, ["complete", "--", .. words.Split('|')]);

        result.ExitCode.Should().Be(0);
        string.Join(' ', result.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(one => one != may)).Should().Be(expected);
    }

    [Theory]
    [InlineData("l", "1", "lis", "list")]
    [InlineData("a name with a space is quoted", "4", "show --notebook {root} 'Ada\\ O'", "Ada\\ Okafor")]
    [InlineData("an open quote stays the shell's", "4", "show --notebook {root} \\\"Ada", "Ada Okafor")]
    public async Task Bash_completes(string because, string at, string words, string expected)
    {
        if (OperatingSystem.IsWindows()) return;
        using var notebook = new WrittenNotebook(Notebook);
        var script = (await Transcript.RunRawAsync(Notebook, "completion", "bash")).Output;
        var line = words.Replace("{root}", notebook.Folder);
        var start = new ProcessStartInfo("bash", ["--norc", "-c", $"notes-networking() {{ {Clone.Program} \"$@\"; }}\n{script}\nCOMP_WORDS=(notes-networking {line})\nCOMP_CWORD={at}\n_notes_networking\nprintf '%s\\n' \"${{COMPREPLY[@]}}\""]) { RedirectStandardOutput = true };
        using var bash = Process.Start(start)!;

        var said = await bash.StandardOutput.ReadToEndAsync();
        await bash.WaitForExitAsync();

        said.Should().Be(expected + "\n", because);
        bash.ExitCode.Should().Be(0);
    }

    [Fact]
    public async Task Each_shell_has_a_script_and_no_other()
    {
        foreach (var shell in CompletionScripts.Shells)
            (await Transcript.RunRawAsync(Notebook, "completion", shell)).Output.Should().Contain("complete --").And.Contain($"completion {shell}");
        (await Transcript.RunRawAsync(Notebook, "completion", "tcsh")).ExitCode.Should().Be(2);
    }
}
