using System.CommandLine;
using NotesNetworking.CommandLine.Output;
using NotesNetworking.Core.Network;
using NotesNetworking.LanguageServer.Answers;
using Spectre.Console;

namespace NotesNetworking.CommandLine.Verbs;

/// <summary><c>path</c>: who could introduce me to a contact, or to somebody at a company.</summary>
internal static class PathVerb
{
    public static Command Create(TextWriter output, TextWriter error)
    {
        var name = new Argument<string>("NAME") { Description = "A contact's name or alias, or a company" };
        var verb = new Command("path", "Says who could introduce you, and why") { name };
        var options = NotebookOptions.AddTo(verb, "text", "json");
        verb.SetAction(parsed =>
        {
            var request = options.Read(parsed);
            var found = Introduction.Find(request.Notebook, parsed.GetValue(name)!, request.Today);
            if (request.Format == "json") AnswerJson.WriteOne(output, NetworkReader.Introduction(request.Notebook, found, AnswerPlaces.None));
            else if (found.Path is not null) WriteText(found, request, output);
            if (found.Path is not null) return ExitCode.Fine;
            error.Write(found.Sentence + "\n");
            return ExitCode.Found;
        });
        return verb;
    }

    private static void WriteText(Introduction found, NotebookRequest request, TextWriter output)
    {
        var console = Consoles.For(output, request.HasColour);
        console.WriteLine(PlainWriter.Of(found.Sentence));
        foreach (var (step, evidence) in found.Steps.Select(step => (step, step.Evidence)))
        {
            var line = request.Notebook.Notes[evidence.Path].Lines.LineAt(evidence.Span.Start);
            console.MarkupLine($"  [bold]{Consoles.Text(step.Name)}[/]  [dim]{Consoles.Text(evidence.Path)}:{line + 1}[/]");
            console.MarkupLine($"    {Consoles.Text(evidence.Text)}");
        }
    }
}
