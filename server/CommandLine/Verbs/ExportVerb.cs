using System.CommandLine;
using System.Text;
using NotesNetworking.Core.Exchange;
using NotesNetworking.Core.Network;
using NotesNetworking.LanguageServer.Answers;
using NotesNetworking.LanguageServer.Hosting;

namespace NotesNetworking.CommandLine.Verbs;

/// <summary><c>export</c>: the contacts for other programs.</summary>
internal static class ExportVerb
{
    public static Command Create(TextWriter output, TextWriter error)
    {
        var file = new Option<string?>("--out") { Description = "Write to this file (default: standard output)", HelpName = "FILE" };
        var alarm = CalendarOptions.Alarm();
        var verb = new Command("export", "Writes the contacts as vCards, a calendar, a table or JSON, for other programs") { file, alarm };
        var options = NotebookOptions.AddTo(verb, "vcf", "ics", "csv", "json");
        verb.SetAction(parsed =>
        {
            var request = options.Read(parsed);
            CalendarOptions.Check(parsed, alarm, request);
            if (!request.Notebook.Relationships.Any())
            {
                error.Write($"No contacts found in {request.Root}.\n");
                return ExitCode.Found;
            }
            var text = TextOf(request, parsed.GetValue(alarm));
            if (parsed.GetValue(file) is { } path) Save(path, text);
            else output.Write(text);
            return ExitCode.Fine;
        });
        return verb;
    }

    private static string TextOf(NotebookRequest request, int? alarmHour)
    {
        switch (request.Format)
        {
            case "vcf": return CardText.Of(request.Notebook);
            case "csv": return TableText.Of(request.Notebook);
            case "ics":
                var ever = DateOnly.MaxValue.DayNumber - request.Today.DayNumber;
                return CalendarText.Of(request.Notebook, Agenda.Of(request.Notebook, request.Today, ever), request.Today, alarmHour);
            default:
                using (var text = new StringWriter())
                {
                    AnswerJson.Write(text, request.Notebook.Relationships.Select(each => PersonReader.Read(request.Notebook, each, request.Today, AnswerPlaces.None)).ToArray());
                    return text.ToString();
                }
        }
    }

    private static void Save(string path, string text)
    {
        try
        {
            AtomicFile.Write(path, Encoding.UTF8.GetBytes(text));
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"'{path}' could not be written: {problem.Message}");
        }
    }
}
