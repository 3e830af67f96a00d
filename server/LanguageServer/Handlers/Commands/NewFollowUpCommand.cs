using NotesNetworking.Core.Notes.Dates;
using NotesNetworking.Core.Notes.Editing;
using NotesNetworking.LanguageServer.Hosting;

namespace NotesNetworking.LanguageServer.Handlers.Commands;

/// <summary>Adds a follow-up to a contact's note.</summary>
internal sealed class NewFollowUpCommand : ICommand
{
    /// <summary>The command's name.</summary>
    public const string Id = "notesNetworking.newFollowUp";

    public CommandOutcome Run(Snapshot snapshot, JsonElement[] arguments)
    {
        var read = CommandArguments.Read(Id, arguments, "uri", "text", "due", "by");
        var what = read.Needed("text");
        var due = read.Date("due", snapshot.Today, DateDirection.Future);
        var isTheirs = read.Text("by")?.ToLowerInvariant() switch { null or "me" => false, "them" => true, _ => throw read.Wrong("by", "me or them") };
        var (view, text) = read.Contact(snapshot);
        return CommandOutcome.Of("New follow-up", snapshot, view, NotebookEdit.Of(
            text, FollowUpList.Add(text.Note, text.Source.Text, what, due, isTheirs, view.Notebook.Settings)));
    }
}
