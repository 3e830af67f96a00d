using System.CommandLine;
using NotesNetworking.CommandLine.Verbs;

namespace NotesNetworking.CommandLine;

/// <summary>The exit codes of every verb.</summary>
internal static class ExitCode
{
    /// <summary>All is well.</summary>
    public const int Fine = 0;

    /// <summary>There are findings, or nothing was found.</summary>
    public const int Found = 1;

    /// <summary>The command could not be understood, or something could not be read.</summary>
    public const int Failed = 2;
}

/// <summary>The program in the terminal: answers go to one writer, everything else to the other.</summary>
internal static class Terminal
{
    /// <summary>Runs the program in this process's terminal.</summary>
    public static Task<int> RunAsync(string[] arguments) => RunAsync(arguments, Console.Out, Console.Error);

    /// <summary>Runs the program with its arguments and gives its exit code.</summary>
    public static async Task<int> RunAsync(string[] arguments, TextWriter output, TextWriter error, CancellationToken cancellationToken = default)
    {
        var root = new RootCommand("A sense for people in plain Markdown notes: who to talk with, and why. Nothing leaves this machine.")
        {
            CheckVerb.Create(output, error),
            DueVerb.Create(output, error),
            InitVerb.Create(output),
            ListVerb.Create(output, error),
            ShowVerb.Create(output, error),
            BriefVerb.Create(output, error),
            StatsVerb.Create(output, error),
            PathVerb.Create(output, error),
            GraphVerb.Create(output, error),
            LogVerb.Create(output, error),
            NewVerb.Create(output),
            RestVerb.Create(output, error),
            DoneVerb.Create(output, error),
            RenameVerb.Create(output, error),
            LspVerb.Create(),
            MergeVerb.Create(error),
        };
        var parsed = root.Parse(arguments);
        if (parsed.Errors.Count > 0)
        {
            foreach (var problem in parsed.Errors) await error.WriteLineAsync($"notes-networking: {problem.Message}");
            await error.WriteLineAsync("Try 'notes-networking --help'.");
            return ExitCode.Failed;
        }
        try
        {
            return await parsed.InvokeAsync(new InvocationConfiguration { Output = output, Error = error, EnableDefaultExceptionHandler = false }, cancellationToken);
        }
        catch (UsageException problem)
        {
            await error.WriteLineAsync($"notes-networking: {problem.Message}");
            return ExitCode.Failed;
        }
    }
}

/// <summary>Something in the command, or in what it names, that the person who typed it can put right.</summary>
internal sealed class UsageException(string message) : Exception(message);
