using System.CommandLine;
using NotesNetworking.LanguageServer.Hosting;

namespace NotesNetworking.CommandLine.Verbs;

/// <summary><c>lsp</c>: the language server over standard input and output.</summary>
internal static class LspVerb
{
    public static Command Create()
    {
        var verb = new Command("lsp", "Runs the language server over standard input and output, for editors")
        {
            new Option<bool>("--stdio") { Description = "What editors pass by habit; it is always so" },
            NotebookOptions.NoColour(),
        };
        // Whatever else an editor passes by habit is no reason to leave it without a server.
        verb.TreatUnmatchedTokensAsErrors = false;
        var today = NotebookOptions.Today();
        verb.Options.Add(today);
        verb.SetAction((parsed, _) => RunAsync(parsed.GetValue(today)));
        return verb;
    }

    /// <summary>Serves until the editor says goodbye; the exit code.</summary>
    /// <param name="today">The day to take for today; null for the system's.</param>
    public static Task<int> RunAsync(DateOnly? today = null) => LanguageServerHost.RunAsync(
        Console.OpenStandardInput(), StandardOutput.Open(), Console.Error, new ServerOptions { Today = today, OutputClosed = StandardOutput.WhenClosed() });
}
