using System.Diagnostics;
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

    /// <summary>Runs a command on so many notes that reading them takes longer than anybody waits without a sign.</summary>
    private static async Task<string> SlowlyAsync(WrittenNotebook notebook, string command, params (string Name, string Value)[] environment)
    {
        var large = string.Concat(Enumerable.Range(0, 20_000).Select(i => $"- [ ] Write to [[ada]] about {i}\n"));
        if (!File.Exists(notebook.Full("large0.md")))
            foreach (var i in Enumerable.Range(0, 30)) notebook[$"large{i}.md"] = large;
        return await RunAsync(command, environment);
    }
}
