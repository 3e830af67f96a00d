using System.CommandLine;
using System.Text;
using NotesNetworking.LanguageServer.Hosting;

namespace NotesNetworking.CommandLine.Output;

/// <summary>The option <c>--out</c>: an answer that goes to a file.</summary>
internal static class OutFile
{
    /// <summary>The option.</summary>
    public static Option<string?> Option() => new("--out") { Description = "Write to this file (default: standard output)", HelpName = "FILE" };

    /// <summary>Writes a text to a file, whole or not at all; without one, to standard output.</summary>
    /// <exception cref="UsageException">The file cannot be written.</exception>
    public static void Write(string? path, string text, TextWriter output)
    {
        if (path is null)
        {
            output.Write(text);
            return;
        }
        try
        {
            AtomicFile.Write(path, Encoding.UTF8.GetBytes(text));
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"'{path}' could not be written: {problem.Message}");
        }
    }
}
