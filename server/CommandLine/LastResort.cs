namespace NotesNetworking.CommandLine;

/// <summary>Whatever goes wrong is told in a sentence, with exit code 2. Nobody is shown a stack trace.</summary>
internal static class LastResort
{
    /// <summary>Runs a command; its exit code.</summary>
    /// <param name="run">The command.</param>
    /// <param name="error">Where the sentence goes.</param>
    public static async Task<int> RunAsync(Func<Task<int>> run, TextWriter error)
    {
        try
        {
            return await run();
        }
        catch (Exception problem)
        {
            Tell(problem, error);
            return ExitCode.Failed;
        }
    }

    private static void Tell(Exception problem, TextWriter error)
    {
        try
        {
            error.Write($"notes-networking: {SentenceOf(problem)}\n");
            error.Flush();
        }
        catch (UsageException)
        {
            // Nobody is there to be told; the exit code says it.
        }
    }

    private static string SentenceOf(Exception problem) => problem switch
    {
        UsageException => problem.Message,
        OperationCanceledException => "It was ended before it was done.",
        AggregateException { InnerExceptions: [var one, ..] } => SentenceOf(one),
        IOException => $"Something could not be read or written: {problem.Message}",
        UnauthorizedAccessException => $"Something may not be read or written: {problem.Message}",
        _ => $"Something went wrong that should not: {problem.Message} Please report it.",
    };
}
