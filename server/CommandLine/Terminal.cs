using System.CommandLine;
using System.CommandLine.Parsing;
using NotesNetworking.CommandLine.Output;
using NotesNetworking.CommandLine.Verbs;
using NotesNetworking.LanguageServer.Hosting.Writing;

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
        (output, error) = (new PlainWriter(output), new PlainWriter(error));
        var exitCode = await LastResort.RunAsync(() => RunAsync(Create(output, error).Parse(arguments), output, error, cancellationToken), error);
        return Interruption.ExitCode ?? exitCode;
    }

    /// <summary>The program with all its verbs.</summary>
    public static RootCommand Create(TextWriter output, TextWriter error)
    {
        var root = new RootCommand("A sense for people in plain Markdown notes: who to talk with, and why. Nothing leaves this machine.")
        {
            CheckVerb.Create(output, error),
            DueVerb.Create(output, error),
            InitVerb.Create(output, error),
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
            ReportVerb.Create(output, error, ReportPage.Embedded),
            ExportVerb.Create(output, error),
            ImportVerb.Create(output),
            LspVerb.Create(),
            MergeVerb.Create(error),
        };
        root.Subcommands.Add(CompletionVerb.Create(output));
        root.Subcommands.Add(CompletionVerb.CreateAsked(root, output));
        Examples.AddTo(root);
        return root;
    }

    private static async Task<int> RunAsync(ParseResult parsed, TextWriter output, TextWriter error, CancellationToken cancellationToken)
    {
        if (parsed.Errors.Count > 0 || UnknownOption(parsed) is not null)
        {
            if (UnknownOption(parsed) is { } unknown) await error.WriteLineAsync($"notes-networking: There is no option '{unknown}' here.");
            else foreach (var problem in parsed.Errors) await error.WriteLineAsync($"notes-networking: {problem.Message}");
            await error.WriteLineAsync("Try 'notes-networking --help'.");
            return ExitCode.Failed;
        }
        var exitCode = await parsed.InvokeAsync(new InvocationConfiguration { Output = output, Error = error, EnableDefaultExceptionHandler = false }, cancellationToken);
        await output.FlushAsync(CancellationToken.None);
        return exitCode;
    }

    // To the parser, an option that it does not know is a word like any other, and could become a name.
    private static string? UnknownOption(ParseResult parsed) => parsed.Tokens.Any(token => token.Type == TokenType.DoubleDash) ? null
        : parsed.CommandResult.Children.OfType<ArgumentResult>().SelectMany(argument => argument.Tokens).Select(token => token.Value)
            .FirstOrDefault(word => word.StartsWith("--", StringComparison.Ordinal));
}

/// <summary>Something in the command, or in what it names, that the person who typed it can put right.</summary>
internal sealed class UsageException(string message) : Exception(message);
