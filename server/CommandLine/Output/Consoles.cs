using Spectre.Console;

namespace NotesNetworking.CommandLine.Output;

/// <summary>Terminals with colour and tables where there is one, plain lines of any length where there is not.</summary>
internal static class Consoles
{
    private const int NoWrap = 10_000;

    /// <summary>A text as it stands in a console's markup: shown as it is, whatever characters are in it.</summary>
    public static string Text(string text) => Markup.Escape(PlainWriter.Of(text));

    /// <summary>A console that writes to a writer.</summary>
    /// <param name="output">The writer.</param>
    /// <param name="hasColour">False where a terminal shows no colour either; bold and dim remain.</param>
    public static IAnsiConsole For(TextWriter output, bool hasColour)
    {
        // Whatever it is set to, unless to nothing: no-color.org.
        hasColour &= string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
        output = PlainWriter.Exact(output);
        var isTerminal = ReferenceEquals(output, Console.Out) && !Console.IsOutputRedirected;
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(output),
            Ansi = isTerminal ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = isTerminal && hasColour ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
        });
        if (!isTerminal) console.Profile.Width = NoWrap;
        return console;
    }
}
