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
        };
        verb.SetAction((_, _) => RunAsync());
        return verb;
    }

    /// <summary>Serves until the editor says goodbye; the exit code.</summary>
    public static Task<int> RunAsync() => LanguageServerHost.RunAsync(Console.OpenStandardInput(), Console.OpenStandardOutput(), Console.Error);
}
