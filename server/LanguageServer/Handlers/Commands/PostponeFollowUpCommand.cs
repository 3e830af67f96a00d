using NotesNetworking.Core.Notes.Dates;
using NotesNetworking.Core.Notes.Editing;
using NotesNetworking.LanguageServer.Hosting;

namespace NotesNetworking.LanguageServer.Handlers.Commands;

/// <summary>Gives the follow-up on a line another day: a week from today where none is named.</summary>
internal sealed class PostponeFollowUpCommand : ICommand
{
    /// <summary>The command's name.</summary>
    public const string Id = "notesNetworking.postponeFollowUp";

    public CommandOutcome Run(Snapshot snapshot, JsonElement[] arguments)
    {
        var read = CommandArguments.Read(Id, arguments, "uri", "line", "due");
        var due = read.Date("due", snapshot.Today, DateDirection.Future) ?? snapshot.Today.AddDays(7);
        var (view, text, followUp) = read.FollowUp(snapshot);
        return CommandOutcome.Of("Postpone a follow-up", snapshot, view,
            NotebookEdit.Of(text, FollowUpEdit.Postpone(text.Source.Text, followUp, due, view.Notebook.Settings.FollowUpStyle)));
    }
}
