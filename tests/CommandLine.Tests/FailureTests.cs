using System.Diagnostics;
using NotesNetworking.CommandLine.Tests.Support;

namespace NotesNetworking.CommandLine.Tests;

/// <summary>Whatever fails is told in a plain sentence, with exit code 2.</summary>
public class FailureTests
{
    private const string Notebook = "# people/ada.md\n# Ada\n";

    private static async Task<(int ExitCode, string Error)> RunAsync(WrittenNotebook notebook, string script)
    {
        var start = new ProcessStartInfo("sh", ["-c", script.Replace("{program}", Clone.Program).Replace("{root}", notebook.Folder)])
        {
            RedirectStandardError = true,
            RedirectStandardOutput = true,
            WorkingDirectory = notebook.Folder,
        };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = await process.StandardError.ReadToEndAsync();
        await output;
        await process.WaitForExitAsync();
        return (process.ExitCode, error);
    }

    private static async Task FailsAsync(WrittenNotebook notebook, string script, string said)
    {
        var (exitCode, error) = await RunAsync(notebook, script);
        error.Should().StartWith("notes-networking: ").And.Contain(said).And.NotContain("   at ").And.NotContain("/proc/self");
        exitCode.Should().Be(2, error);
    }

    [Theory]
    [InlineData("check ''", "cannot be empty")]
    [InlineData("check --notebook ''", "There is no folder ''")]
    [InlineData("init ''", "There is no folder ''")]
    [InlineData("export --out ''", "cannot be empty")]
    [InlineData("export --out none/at/all.csv", "There is no such folder")]
    [InlineData("export --out people", "is a folder")]
    [InlineData("export --out /dev/null", "is no file, but a pipe or a device")]
    [InlineData("import ''", "is not a file that can be read")]
    [InlineData("merge '' '' ''", "could not be read")]
    [InlineData("done '':1", "cannot be empty")]
    [InlineData("list --format json > /dev/full", "The answer could not be written")]
    [InlineData("log Ada hello > /dev/full", "The answer could not be written")]
    public async Task What_cannot_be_done_is_said(string command, string said)
    {
        if (!OperatingSystem.IsLinux()) return; // Others have no such device.
        using var notebook = new WrittenNotebook(Notebook);
        await FailsAsync(notebook, $"{{program}} {command}", said);
    }

    [Fact]
    public async Task Nobody_reads_the_answer_or_the_complaint()
    {
        if (!OperatingSystem.IsLinux()) return;
        using var notebook = new WrittenNotebook(Notebook);
        (await RunAsync(notebook, "{program} check '' 2> /dev/full")).ExitCode.Should().Be(2);
        (await RunAsync(notebook, "{program} list 2>&1 | true")).Error.Should().BeEmpty();
    }

    [Theory]
    [InlineData("kill -9 $$", "failed")]
    [InlineData("exec sleep 1000", "gave no answer for 10 seconds")]
    public async Task A_git_that_dies_or_hangs_is_told_of(string git, string said)
    {
        if (OperatingSystem.IsWindows()) return;
        using var notebook = new WrittenNotebook(Notebook);
        notebook["bin/git"] = $"#!/bin/sh\ncase \"$*\" in *inside-work-tree*) echo true;; *) {git};; esac\n";
        File.SetUnixFileMode(notebook.Full("bin/git"), (UnixFileMode)0b111_101_101);
        await FailsAsync(notebook, "PATH={root}/bin:$PATH {program} check --staged --notebook {root}", said);
    }

    [Fact]
    public async Task A_pipe_that_is_called_a_note_is_not_waited_for()
    {
        if (OperatingSystem.IsWindows()) return;
        using var notebook = new WrittenNotebook(Notebook);
        var (exitCode, error) = await RunAsync(notebook, "mkfifo people/pipe.md .gitignore notes-networking.yaml import.vcf; timeout 60 {program} check; [ $? -ne 124 ] && timeout 60 {program} import import.vcf");
        error.Should().Contain("is no file, but a pipe");
        exitCode.Should().NotBe(124);
    }

    [Fact]
    public async Task A_signal_leaves_no_copy_of_a_note_behind()
    {
        if (!OperatingSystem.IsLinux()) return;
        using var notebook = new WrittenNotebook(Notebook);
        foreach (var i in Enumerable.Range(0, 200)) notebook[$"notes/{i}.md"] = "[[Ada]]\n";

        // As soon as the change has begun, which its journal tells.
        var (exitCode, _) = await RunAsync(notebook, """
            mkdir .git; echo 'ref: refs/heads/main' > .git/HEAD
            {program} rename Ada 'Ada King' & while [ ! -e .git/notes-networking/journal ] && kill -0 $! 2> /dev/null; do :; done; kill -TERM $!; wait $!
            """);

        exitCode.Should().BeOneOf(0, 143);
        notebook.All.Keys.Should().NotContain(path => path.EndsWith(".tmp", StringComparison.Ordinal) || path.EndsWith("/journal", StringComparison.Ordinal));
        notebook.All.Where(file => file.Key.StartsWith("notes/", StringComparison.Ordinal)).Select(file => file.Value).Distinct().Should().Equal("[[Ada King]]\n");
    }
}
