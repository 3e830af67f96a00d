using System.Text;
using NotesNetworking.Core.Tests.Fixtures;

namespace NotesNetworking.CommandLine.Tests;

/// <summary>Runs a command on a notebook in a temporary folder, and gives what a person would see.</summary>
internal static class Transcript
{
    /// <summary>The exit code and both outputs of a command. <c>{root}</c> in an argument is the notebook's folder.</summary>
    public sealed record Result(int ExitCode, string Output, string Error);

    /// <summary>Runs a command with <c>--notebook</c> and <c>--today</c> added.</summary>
    public static Task<Result> RunAsync(string fixture, params string[] arguments) =>
        RunRawAsync(fixture, [.. arguments, "--notebook", "{root}", "--today", "2026-11-22"]);

    /// <summary>Runs a command as it is.</summary>
    public static async Task<Result> RunRawAsync(string fixture, params string[] arguments)
    {
        var root = Directory.CreateTempSubdirectory("notes-networking-").FullName;
        try
        {
            foreach (var (path, text) in Fixture.Of(fixture).Files)
            {
                var full = Path.Combine(root, path);
                Directory.CreateDirectory(Path.GetDirectoryName(full)!);
                await File.WriteAllTextAsync(full, text.Text, new UTF8Encoding(false));
            }
            var (output, error) = (new StringWriter(), new StringWriter());
            var exitCode = await Terminal.RunAsync(Array.ConvertAll(arguments, argument => argument.Replace("{root}", root)), output, error);
            return new Result(exitCode, output.ToString().Replace(root, "{root}"), error.ToString().Replace(root, "{root}"));
        }
        finally
        {
            Directory.Delete(root, recursive: true);
        }
    }
}
