using NotesNetworking.LanguageServer.Hosting;
using Spectre.Console;

namespace NotesNetworking.CommandLine.Output;

/// <summary>Reads a notebook; where that takes long and somebody watches, they see how far it is.</summary>
internal static class Reading
{
    /// <summary>What is over sooner is told by its answer alone.</summary>
    private static readonly TimeSpan s_patience = TimeSpan.FromMilliseconds(500);

    private static readonly TimeSpan s_step = TimeSpan.FromMilliseconds(100);

    /// <summary>Reads the notebook at a root.</summary>
    /// <param name="root">Where.</param>
    /// <param name="hasColour">False for a bar without colour; so is one where NO_COLOR is set.</param>
    public static LoadedNotebook Load(NotebookRoot root, bool hasColour)
    {
        if (Console.IsErrorRedirected) return NotebookLoader.Load(root);
        var (done, all) = (0, 0);
        var reading = Task.Run(() => NotebookLoader.Load(root, (read, found) => (done, all) = (read, found)));
        if (!IsOver(reading, s_patience))
            AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error), ColorSystem = hasColour ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors }).Progress().AutoClear(true).Start(progress =>
            {
                var bar = progress.AddTask("Reading notes", maxValue: 1);
                while (!IsOver(reading, s_step))
                    if (all > 0) bar.Value = (double)done / all;
            });
        return reading.GetAwaiter().GetResult();
    }

    private static bool IsOver(Task reading, TimeSpan within) => Task.WaitAny([reading], within) == 0;
}
