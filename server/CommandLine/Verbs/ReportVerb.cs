using System.CommandLine;
using NotesNetworking.CommandLine.Output;
using NotesNetworking.LanguageServer.Answers;

namespace NotesNetworking.CommandLine.Verbs;

/// <summary><c>report</c>: the dashboard as one web page that needs nothing else.</summary>
internal static class ReportVerb
{
    /// <summary>The verb.</summary>
    /// <param name="output">Where the page goes without <c>--out</c>.</param>
    /// <param name="error">For everything else.</param>
    /// <param name="page">Gives the page that is filled; null where this build has none.</param>
    public static Command Create(TextWriter output, TextWriter error, Func<string?> page)
    {
        var file = OutFile.Option();
        var verb = new Command("report", "Writes one web page with charts: who is due, when you talked, who knows whom") { file };
        var options = NotebookOptions.AddTo(verb, "html", "json");
        verb.SetAction(parsed =>
        {
            var request = options.Read(parsed);
            if (!request.Notebook.Relationships.Any())
            {
                error.Write($"No contacts found in {request.Root}.\n");
                return ExitCode.Found;
            }
            var data = DashboardReader.Read(request.Notebook, request.Root, root: null, request.Today);
            OutFile.Write(parsed.GetValue(file), request.Format == "json" ? JsonOf(data) : PageOf(page(), data), request.Root, output);
            return ExitCode.Fine;
        });
        return verb;
    }

    private static string PageOf(string? page, JsonDashboard data) => page is null
        ? throw new UsageException("This program was built without the page that 'report' fills: 'npm run build' makes it, and then the program. 'report --format json' has the data.")
        : ReportPage.Fill(page, data);

    private static string JsonOf(JsonDashboard data)
    {
        using var text = new StringWriter();
        AnswerJson.WriteOne(text, data);
        return text.ToString();
    }
}
