using System.CommandLine;
using NotesNetworking.CommandLine.Output;
using NotesNetworking.Core.Network;
using NotesNetworking.LanguageServer.Answers;
using Spectre.Console;

namespace NotesNetworking.CommandLine.Verbs;

/// <summary><c>stats</c>: the notebook in numbers.</summary>
internal static class StatsVerb
{
    public static Command Create(TextWriter output, TextWriter error)
    {
        var verb = new Command("stats", "Counts contacts, conversations and follow-ups");
        var options = NotebookOptions.AddTo(verb, "text", "json");
        verb.SetAction(parsed =>
        {
            var request = options.Read(parsed);
            var statistics = Statistics.Of(request.Notebook, request.Today);
            if (request.Format == "json") AnswerJson.WriteOne(output, StatisticsReader.Read(statistics));
            else WriteText(statistics, output, request);
            if (statistics.Contacts > 0) return ExitCode.Fine;
            error.Write($"No contacts found in {request.Root}.\n");
            return ExitCode.Found;
        });
        return verb;
    }

    private static void WriteText(Statistics statistics, TextWriter output, NotebookRequest request)
    {
        var console = Consoles.For(output, request.HasColour);
        foreach (var part in StatisticsSentences.Of(statistics))
        {
            console.MarkupLine($"[bold]{Consoles.Text(part.Heading)}[/]");
            foreach (var line in part.Lines) console.MarkupLine($"  {Consoles.Text(line)}");
            console.WriteLine();
        }
    }
}
