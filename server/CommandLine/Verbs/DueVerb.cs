using System.CommandLine;
using NotesNetworking.CommandLine.Output;
using NotesNetworking.Core.Exchange;
using NotesNetworking.Core.Network;
using NotesNetworking.Core.Notes.Dates;
using NotesNetworking.LanguageServer.Answers;
using Spectre.Console;

namespace NotesNetworking.CommandLine.Verbs;

/// <summary><c>due</c>: who and what is due, with the reason to talk.</summary>
internal static class DueVerb
{
    public static Command Create(TextWriter output, TextWriter error)
    {
        var within = new Option<int>("--within")
        {
            Description = "Also what comes due within this time (default: only what is due today)",
            HelpName = "14d",
            CustomParser = result =>
            {
                var text = result.Tokens[0].Value;
                if (text == "0" || text == "0d") return 0;
                if (Cadence.Parse(text) is { Days: { } days }) return days;
                result.AddError($"--within takes a time such as 14d or 2w, not '{text}'.");
                return 0;
            },
        };
        var verb = new Command("due", "Says who to talk with and what was promised, and why") { within };
        var alarm = CalendarOptions.Alarm();
        verb.Options.Add(alarm);
        var options = NotebookOptions.AddTo(verb, "text", "json", "ics");
        verb.SetAction(parsed =>
        {
            var request = options.Read(parsed);
            CalendarOptions.Check(parsed, alarm, request);
            var agenda = Agenda.Of(request.Notebook, request.Today, parsed.GetValue(within));
            if (request.Format == "json") AnswerJson.Write(output, agenda.Select(item => AnswerReader.Agenda(request.Notebook, item, AnswerPlaces.None)).ToArray());
            else if (request.Format == "ics") PlainWriter.Exact(output).Write(CalendarText.Of(request.Notebook, agenda, request.Today, parsed.GetValue(alarm)));
            else WriteText(request, [.. agenda], output, error);
            return ExitCode.Fine;
        });
        return verb;
    }

    private static void WriteText(NotebookRequest request, AgendaItem[] agenda, TextWriter output, TextWriter error)
    {
        if (agenda.Length == 0)
        {
            error.Write($"Nobody and nothing is due on {DateReader.Write(request.Today)}.\n");
            return;
        }
        var console = Consoles.For(output, request.HasColour);
        foreach (var (kind, title) in new[] { (AgendaKind.Contact, "People"), (AgendaKind.FollowUp, "Follow-ups"), (AgendaKind.Birthday, "Birthdays") })
        {
            var items = Array.FindAll(agenda, item => item.Kind == kind);
            if (items.Length == 0) continue;
            console.MarkupLine($"[bold]{title}[/]");
            foreach (var item in items) WriteItem(console, request.Notebook, item);
            console.WriteLine();
        }
    }

    private static void WriteItem(IAnsiConsole console, Notebook notebook, AgendaItem item)
    {
        console.MarkupLine($"  [bold]{Consoles.Text(item.Name)}[/]  [dim]{Consoles.Text(item.Path)}:{LineOf(notebook, item) + 1}[/]");
        console.MarkupLine($"    {Consoles.Text(item.Reason)}");
        foreach (var topic in item.TalkAbout) console.MarkupLine($"    · {Consoles.Text(topic)}");
    }

    private static int LineOf(Notebook notebook, AgendaItem item) => notebook.Notes[item.Path].Lines.LineAt(item.Span.Start);
}
