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
    /// <summary>Git answers sooner, unless something hangs. Large answers come in parts, each of which counts.</summary>
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(10);

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
            using var patience = new CancellationTokenSource(s_patience);
            return TalkAsync(process, input ?? [], patience).GetAwaiter().GetResult();
        }
        catch (OperationCanceledException)
        {
            throw new UsageException($"'git {arguments[0]}' gave no answer for {s_patience.TotalSeconds:0} seconds, so it was ended. Run it by hand in '{folder}' to see what it waits for.");
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
        return answer.ExitCode == 0 ? answer : throw new UsageException($"'git {arguments[0]}' failed with exit code {answer.ExitCode}{(answer.Error.Trim() is { Length: > 0 } why ? $": {why}" : ".")}");
    }

    /// <inheritdoc cref="Run(byte[], string[])"/>
    public GitAnswer Run(params string[] arguments) => Run(null, arguments);

    /// <summary>True inside a repository's working tree.</summary>
    public bool IsRepository => Try(null, "rev-parse", "--is-inside-work-tree") is { ExitCode: 0, Text: "true" };

    private static async Task<GitAnswer> TalkAsync(Process process, byte[] input, CancellationTokenSource patience)
    {
        try
        {
            var output = ReadAllAsync(process.StandardOutput.BaseStream, patience);
            var error = ReadAllAsync(process.StandardError.BaseStream, patience);
            await WriteAsync(process, input, patience.Token).ConfigureAwait(false);
            var (said, complained) = (await output.ConfigureAwait(false), await error.ConfigureAwait(false));
            await process.WaitForExitAsync(patience.Token).ConfigureAwait(false);
            return new GitAnswer(process.ExitCode, said, Encoding.UTF8.GetString(complained));
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }
    }

    private static async Task WriteAsync(Process process, byte[] input, CancellationToken cancellationToken)
    {
        try
        {
            await process.StandardInput.BaseStream.WriteAsync(input, cancellationToken).ConfigureAwait(false);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // It ended without reading all, and its exit code and what it complains of say why.
        }
    }

    private static async Task<byte[]> ReadAllAsync(Stream stream, CancellationTokenSource patience)
    {
        using var all = new MemoryStream();
        var part = new byte[64 * 1024];
        while (await stream.ReadAsync(part, patience.Token).ConfigureAwait(false) is > 0 and var count)
        {
            all.Write(part, 0, count);
            patience.CancelAfter(s_patience);
        }
        return all.ToArray();
    }
}
