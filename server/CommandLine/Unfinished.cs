using NotesNetworking.LanguageServer.Hosting.Writing;

namespace NotesNetworking.CommandLine;

/// <summary>A change that was killed half way, which the next command makes whole.</summary>
internal static class Unfinished
{
    /// <summary>Makes the notebook whole and says so; where that fails, says why, and it is read as it is.</summary>
    public static void Settle(string root, TextWriter error)
    {
        try
        {
            if (NotebookLock.Settle(root) is { } told) error.Write($"notes-networking: {told}\n");
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            error.Write($"notes-networking: {problem.Message}\n");
        }
    }
}
