using System.CommandLine;
using System.Text;
using NotesNetworking.LanguageServer.Hosting;
using NotesNetworking.LanguageServer.Hosting.Writing;

namespace NotesNetworking.CommandLine.Output;

/// <summary>The option <c>--out</c>: an answer that goes to a file.</summary>
internal static class OutFile
{
    /// <summary>The option.</summary>
    public static Option<string?> Option() => new("--out") { Description = "Write to this file (default: standard output)", HelpName = "FILE" };

    /// <summary>Writes a text to a file, whole or not at all; without one, to standard output.</summary>
    /// <param name="path">The file; null for none.</param>
    /// <param name="text">The text.</param>
    /// <param name="root">The notebook's root. What lies in the notebook is written under its lock, and not out of it.</param>
    /// <param name="output">The standard output, which gets it exactly.</param>
    /// <exception cref="UsageException">The file cannot be written.</exception>
    public static void Write(string? path, string text, string root, TextWriter output)
    {
        if (path is null)
        {
            PlainWriter.Exact(output).Write(text);
            return;
        }
        try
        {
            if (path.Length > 0 && !Directory.Exists(Path.GetDirectoryName(Path.GetFullPath(path)))) throw new DirectoryNotFoundException("There is no such folder.");
            var isInside = path.Length > 0 && FilePath.RelativeTo(root, Path.GetFullPath(path)) is { Length: > 0 };
            FileWriter.Write(path, Encoding.UTF8.GetBytes(text), isInside ? root : null);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"'{path}' could not be written: {problem.Message}");
        }
    }
}
