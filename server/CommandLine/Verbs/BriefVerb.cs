using System.CommandLine;
using NotesNetworking.CommandLine.Output;
using NotesNetworking.Core.Assist;
using NotesNetworking.LanguageServer.Answers;

namespace NotesNetworking.CommandLine.Verbs;

/// <summary><c>brief</c>: one page to read before a meeting.</summary>
internal static class BriefVerb
{
    public static Command Create(TextWriter output, TextWriter error)
    {
        var verb = new Command("brief", "Writes one page to read before you meet someone");
        var contact = ContactArgument.AddTo(verb);
        var other = ContactArgument.Option("--with", "what the two share");
        verb.Options.Add(other);
        var options = NotebookOptions.AddTo(verb, "text", "json", "markdown");
        verb.SetAction(parsed =>
        {
            var request = options.Read(parsed);
            if (contact.Find(parsed, request, error) is not { } relationship) return ExitCode.Found;
            var with = parsed.GetValue(other) is { } name ? ContactArgument.Find(name, request, error) : null;
            if (with is null && parsed.GetValue(other) is not null) return ExitCode.Found;
            var page = Brief.Of(request.Notebook, relationship.Path, request.Today, with?.Path);
            if (request.Format == "json") AnswerJson.WriteOne(output, PersonReader.Brief(relationship, page));
            else Pages.Write(output, page, request.Format);
            return ExitCode.Fine;
        });
        return verb;
    }
}
