using System.Diagnostics;
using System.Text;
using NotesNetworking.CommandLine.Tests.Support;

namespace NotesNetworking.CommandLine.Tests;

/// <summary>What is seen on a terminal, which util-linux's <c>script</c> is, and what comes out of a pipe.</summary>
public class TerminalTests
{
    private const string Escape = "\e[";
    private const string Bold = "\e[1m";
    private const string Notebook = "# people/ada.md\n---\ntype: person\ncontact-frequency: 2w\n---\n# Ada\n## 2026-01-10 Lunch\n";

    private static Process Start(string command, params (string Name, string Value)[] environment)
    {
        var start = new ProcessStartInfo("script", ["--quiet", "--return", "--echo", "never", "--command", command, "/dev/null"]) { RedirectStandardInput = true, RedirectStandardOutput = true };
        start.Environment["TERM"] = "xterm-256color";
        start.Environment.Remove("NO_COLOR");
        foreach (var (name, value) in environment) start.Environment[name] = value;
        return Process.Start(start)!;
    }

    private static async Task<string> RunAsync(string command, params (string Name, string Value)[] environment)
    {
        using var terminal = Start(command, environment);
        terminal.StandardInput.Close();
        var seen = await terminal.StandardOutput.ReadToEndAsync();
        await terminal.WaitForExitAsync();
        return seen;
    }

    [Fact]
    public async Task Names_stand_out_on_a_terminal_and_nothing_does_in_a_pipe()
    {
        if (!OperatingSystem.IsLinux()) return; // Other systems have no such program.
        using var notebook = new WrittenNotebook(Notebook);
        var due = $"{Clone.Program} due --notebook '{notebook.Folder}' --today 2026-11-22";

        (await RunAsync(due)).Should().Contain($"{Bold}Ada");
        await RunAsync($"{due} 2>&1 | cat > '{notebook.Full("seen.txt")}'");
        notebook["seen.txt"].Should().Contain("  Ada  people/ada.md").And.NotContain(Escape);
    }

    [Fact]
    public async Task A_bar_shows_how_far_a_long_read_is_and_goes_where_one_likes_none()
    {
        if (!OperatingSystem.IsLinux()) return;
        using var notebook = new WrittenNotebook(Notebook);
        var due = $"{Clone.Program} due --notebook '{notebook.Folder}' --today 2026-11-22";

        (await SlowlyAsync(notebook, due)).Should().Contain("Reading notes ").And.Contain("38;5;").And.Contain("Ada");
        (await SlowlyAsync(notebook, due, ("NO_COLOR", "1"))).Should().Contain("Reading notes ").And.NotContain("38;5;").And.Contain("Ada");
        (await SlowlyAsync(notebook, $"{due} --no-color")).Should().Contain("Reading notes ").And.NotContain("38;5;").And.Contain("Ada");
    }

    /// <summary>Runs a command while a note cannot be read until the bar is there: it is a pipe that nobody has written to yet.</summary>
    private static async Task<string> SlowlyAsync(WrittenNotebook notebook, string command, params (string Name, string Value)[] environment)
    {
        var slow = notebook.Full("people/slow.md");
        using (var made = Process.Start("mkfifo", [slow])) await made.WaitForExitAsync();
        using var terminal = Start(command, environment);
        var seen = new StringBuilder();
        var buffer = new char[1024];
        while (!seen.ToString().Contains("Reading notes", StringComparison.Ordinal) && await terminal.StandardOutput.ReadAsync(buffer) is > 0 and var count) seen.Append(buffer, 0, count);
        // For both directions, so that it never waits for the other side.
        await using (new FileStream(slow, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite)) { }
        seen.Append(await terminal.StandardOutput.ReadToEndAsync());
        await terminal.WaitForExitAsync();
        File.Delete(slow);
        return seen.ToString();
    }
}
