using System.CommandLine;
using System.Globalization;
using NotesNetworking.Core.Network;
using NotesNetworking.Core.Notes.Editing;
using NotesNetworking.Core.Notes.FollowUps;

namespace NotesNetworking.CommandLine.Verbs;

/// <summary><c>done</c>: marks the follow-up on a line as done today; one that repeats gets its next occurrence.</summary>
internal static class DoneVerb
{
    public static Command Create(TextWriter output, TextWriter error)
    {
        var place = new Argument<string>("PATH:LINE") { Description = "Where the follow-up stands, as the other verbs print it" };
        var verb = new Command("done", "Marks the follow-up on a line as done; one that repeats comes again") { place };
        var options = NotebookOptions.AddTo(verb, "text", "json");
        verb.SetAction(parsed => NoteChange.Run(options, parsed, (request, change) =>
        {
            var (path, line) = Read(request, parsed.GetValue(place)!);
            var text = change.Read(path);
            var followUp = request.Notebook.FollowUpAt(text.Note, line - 1);
            if (followUp is not { State: FollowUpState.Open })
            {
                error.Write((followUp is null ? ChangeSentences.NoFollowUp(path, line) : ChangeSentences.NotOpen(path, line)) + "\n");
                return ExitCode.Found;
            }
            var (edits, next, refusal) = FollowUpEdit.Complete(text.Source.Text, followUp, request.Today);
            if (refusal is not null)
            {
                error.Write(refusal + "\n");
                return ExitCode.Found;
            }
            // With a next occurrence above it, the one that is done moves down; in Logseq it stays, and its dates move.
            var mark = edits.FirstOrDefault(edit => edit.Span == followUp.MarkSpan, edits[0]);
            return change.Make(
                NotebookEdit.Of(text, edits), (ChangeSentences.Done(followUp.Text, next), text.Note.Contact?.Name),
                texts => (path, NoteChange.LineOf(edits, mark, texts[path])), output);
        }));
        return verb;
    }

    // A column behind the line, as check prints it, does no harm.
    private static (string Path, int Line) Read(NotebookRequest request, string place)
    {
        var parts = place.Split(':');
        var numbers = parts.Reverse().TakeWhile(part => int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out _)).Take(2).Count();
        if (numbers == 0 || numbers == parts.Length) throw new UsageException($"'{place}' is no place: write a note's path, a colon and a line, such as people/ada.md:12.");
        return (request.PathOf(string.Join(':', parts[..^numbers])), int.Parse(parts[^numbers], CultureInfo.InvariantCulture));
    }
}
