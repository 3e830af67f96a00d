using System.CommandLine;
using NotesNetworking.Core.Assist;
using NotesNetworking.Core.Network;
using NotesNetworking.Core.Notes.Dates;

namespace NotesNetworking.CommandLine.Verbs;

/// <summary><c>rest</c>: leaves a contact in peace until a day.</summary>
internal static class RestVerb
{
    public static Command Create(TextWriter output, TextWriter error)
    {
        var verb = new Command("rest", "Leaves a contact in peace until a day");
        var contact = ContactArgument.AddTo(verb);
        var until = new Argument<string[]>("DATE") { Description = "Such as 2027-01-15, next friday or in 2 months", Arity = ArgumentArity.OneOrMore };
        verb.Arguments.Add(until);
        var options = NotebookOptions.AddTo(verb, "text", "json");
        verb.SetAction(parsed => NoteChange.Run(options, parsed, (request, change) =>
        {
            if (contact.Find(parsed, request, error) is not { } relationship) return ExitCode.Found;
            var date = PlainDates.Read("DATE", string.Join(' ', parsed.GetValue(until)!), request.Today, DateDirection.Future);
            var outcome = ContactEdit.Rest(change.Read(relationship.Path), date, request.Today);
            return change.Make(
                outcome, (ChangeSentences.Resting(relationship.Contact.Name, date), relationship.Contact.Name),
                texts => (relationship.Path, NoteChange.LineOf(outcome.Edit!.Edits[0].Edits, outcome.Edit.Edits[0].Edits[0], texts[relationship.Path])), output);
        }));
        return verb;
    }
}
