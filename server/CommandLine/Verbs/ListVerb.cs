using System.CommandLine;
using NotesNetworking.CommandLine.Output;
using NotesNetworking.Core.Network;
using NotesNetworking.Core.Notes.Dates;
using NotesNetworking.LanguageServer.Answers;
using Spectre.Console;

namespace NotesNetworking.CommandLine.Verbs;

/// <summary><c>list</c>: the contacts and how things stand with each.</summary>
internal static class ListVerb
{
    public static Command Create(TextWriter output, TextWriter error)
    {
        var verb = new Command("list", "Lists the contacts and how things stand");
        var options = NotebookOptions.AddTo(verb, "text", "json");
        verb.SetAction(parsed =>
        {
            var request = options.Read(parsed);
            var contacts = AllCores.Map(request.Notebook.Relationships,
                relationship => (Relationship: relationship, Standing: request.Notebook.StandingWith(relationship.Path, request.Today)));
            if (request.Format == "json") AnswerJson.Write(output, Array.ConvertAll(contacts, pair => AnswerReader.Contact(pair.Relationship, pair.Standing, request.Today, AnswerPlaces.None)));
            else WriteTable(contacts, output, request);
            if (contacts.Length > 0) return ExitCode.Fine;
            error.Write($"No contacts found in {request.Root}. A note with 'type: person' in its front matter, or in a folder named people, is one.\n");
            return ExitCode.Found;
        });
        return verb;
    }

    private static void WriteTable((Relationship, Standing)[] contacts, TextWriter output, NotebookRequest request)
    {
        if (contacts.Length == 0) return;
        var table = new Table().Border(TableBorder.None).AddColumns("Name", "State", "Last contact", "Next", "Every", "Conversations");
        foreach (var (relationship, standing) in contacts)
        {
            table.AddRow(
                Consoles.Text(relationship.Contact.Name),
                Words.State(standing.State),
                standing.LastContact is { } last ? Words.When(last, request.Today) : "",
                standing.Due is { } due ? DateReader.Write(due) : "",
                standing.CadenceDays is { } days ? Words.Every(days)["every ".Length..] : "",
                $"{standing.Conversations}");
        }
        Consoles.For(output, request.HasColour).Write(table);
    }
}
