using System.CommandLine;
using NotesNetworking.CommandLine.Output;
using NotesNetworking.Core.Assist;
using NotesNetworking.LanguageServer.Answers;

namespace NotesNetworking.CommandLine.Verbs;

/// <summary><c>show</c>: the card of a contact, or why it says what it says; as JSON, all that the notes record of them.</summary>
internal static class ShowVerb
{
    public static Command Create(TextWriter output, TextWriter error)
    {
        var verb = new Command("show", "Shows a contact's card: who, how things stand, what is open");
        var contact = ContactArgument.AddTo(verb);
        var why = new Option<bool>("--why") { Description = "Of each fact the rule that read it, and its line" };
        verb.Options.Add(why);
        var options = NotebookOptions.AddTo(verb, "text", "json", "markdown");
        verb.SetAction(parsed =>
        {
            var request = options.Read(parsed);
            if (contact.Find(parsed, request, error) is not { } relationship) return ExitCode.Found;
            if (request.Format == "json") AnswerJson.WriteOne(output, PersonReader.Read(request.Notebook, relationship, request.Today, AnswerPlaces.None));
            else
            {
                var page = parsed.GetValue(why)
                    ? WhyPage.Of(request.Notebook, relationship.Path, request.Today)
                    : ContactCard.Of(request.Notebook, relationship.Path, request.Today);
                Pages.Write(output, page, request.Format);
            }
            return ExitCode.Fine;
        });
        return verb;
    }
}
