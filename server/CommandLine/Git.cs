using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace NotesNetworking.CommandLine;

/// <summary>What a git command said.</summary>
/// <param name="ExitCode">0 when it did what was asked.</param>
/// <param name="Output">Its answer, byte for byte.</param>
/// <param name="Error">What it complained of.</param>
internal sealed record GitAnswer(int ExitCode, byte[] Output, string Error)
{
    /// <summary>The answer as text, without the line ending behind it.</summary>
    public string Text => Encoding.UTF8.GetString(Output).TrimEnd('\n', '\r');

    /// <summary>The answer to a command with <c>-z</c>: texts that each end with a NUL.</summary>
    public IEnumerable<string> Entries => Encoding.UTF8.GetString(Output).Split('\0', StringSplitOptions.RemoveEmptyEntries);
}

/// <summary>Runs git in a folder, by its own program and without a shell.</summary>
/// <param name="folder">Full path of the folder.</param>
internal sealed class Git(string folder)
{
    private static readonly string[] s_places = ["GIT_DIR", "GIT_INDEX_FILE", "GIT_WORK_TREE"];

    /// <summary>Runs a command that may well fail. Without git on the machine it does, with 127 as a shell says it.</summary>
    /// <param name="input">What the command reads; null for nothing.</param>
    /// <param name="arguments">The command and its arguments.</param>
    public GitAnswer Try(byte[]? input, params string[] arguments)
    {
        try
        {
            var start = new ProcessStartInfo("git", arguments)
            {
                WorkingDirectory = folder,
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            };
            // To a hook, git says where the repository is, seen from where the hook runs.
            foreach (var name in s_places)
                if (start.Environment.TryGetValue(name, out var place) && !string.IsNullOrEmpty(place)) start.Environment[name] = Path.GetFullPath(place);
            using var process = Process.Start(start)!;
            var output = Task.Run(() => ReadAll(process.StandardOutput.BaseStream));
            var error = process.StandardError.ReadToEndAsync();
            process.StandardInput.BaseStream.Write(input ?? []);
            process.StandardInput.Close();
            process.WaitForExit();
            return new GitAnswer(process.ExitCode, output.GetAwaiter().GetResult(), error.GetAwaiter().GetResult());
        }
        catch (Win32Exception problem)
        {
            return new GitAnswer(127, [], problem.Message);
        }
    }

    /// <summary>Runs a command that is to succeed.</summary>
    /// <exception cref="UsageException">There is no git, or it refused.</exception>
    public GitAnswer Run(byte[]? input, params string[] arguments)
    {
        var answer = Try(input, arguments);
        return answer.ExitCode == 0 ? answer : throw new UsageException($"'git {arguments[0]}' failed: {answer.Error.Trim()}");
    }

    /// <inheritdoc cref="Run(byte[], string[])"/>
    public GitAnswer Run(params string[] arguments) => Run(null, arguments);

    /// <summary>True inside a repository's working tree.</summary>
    public bool IsRepository => Try(null, "rev-parse", "--is-inside-work-tree") is { ExitCode: 0, Text: "true" };

    private static byte[] ReadAll(Stream stream)
    {
        using var all = new MemoryStream();
        stream.CopyTo(all);
        return all.ToArray();
    }
}
