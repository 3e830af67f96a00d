using System.CommandLine;
using NotesNetworking.CommandLine.Output;
using NotesNetworking.Core.Exchange;
using NotesNetworking.Core.Network;
using NotesNetworking.LanguageServer.Answers;

namespace NotesNetworking.CommandLine.Verbs;

/// <summary><c>export</c>: the contacts for other programs.</summary>
internal static class ExportVerb
{
    public static Command Create(TextWriter output, TextWriter error)
    {
        var file = OutFile.Option();
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
            OutFile.Write(parsed.GetValue(file), text, output);
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
}
