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
        var vcard = new Option<string?>("--vcard") { Description = "With --format vcf: the version to write, 4 (default) or 3, which most telephones want", HelpName = "3|4" };
        vcard.AcceptOnlyFromAmong("3", "3.0", "4", "4.0");
        var spreadsheets = new Option<bool>("--for-spreadsheets") { Description = "With --format csv: an apostrophe before what a spreadsheet would run as a formula" };
        var verb = new Command("export", "Writes the contacts as vCards, a calendar, a table or JSON, for other programs") { file, alarm, vcard, spreadsheets };
        var options = NotebookOptions.AddTo(verb, "vcf", "ics", "csv", "json");
        verb.SetAction(parsed =>
        {
            var request = options.Read(parsed);
            CalendarOptions.Check(parsed, alarm, request);
            var version = parsed.GetValue(vcard);
            if (version is not null && request.Format != "vcf") throw new UsageException("--vcard goes with --format vcf.");
            if (parsed.GetValue(spreadsheets) && request.Format != "csv") throw new UsageException("--for-spreadsheets goes with --format csv.");
            if (!request.Notebook.Relationships.Any())
            {
                error.Write($"No contacts found in {request.Root}.\n");
                return ExitCode.Found;
            }
            var text = request.Format switch
            {
                "vcf" => CardText.Of(request.Notebook, version is ['3', ..] ? CardVersion.Three : CardVersion.Four),
                "csv" => TableText.Of(request.Notebook, parsed.GetValue(spreadsheets)),
                _ => TextOf(request, parsed.GetValue(alarm)),
            };
            OutFile.Write(parsed.GetValue(file), text, request.Root, output);
            return ExitCode.Fine;
        });
        return verb;
    }

    private static string TextOf(NotebookRequest request, int? alarmHour)
    {
        switch (request.Format)
        {
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
