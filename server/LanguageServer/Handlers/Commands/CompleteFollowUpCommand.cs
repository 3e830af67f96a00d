using NotesNetworking.Core.Notes.Editing;
using NotesNetworking.Core.Notes.FollowUps;
using NotesNetworking.LanguageServer.Hosting;
using NotesNetworking.LanguageServer.Rpc;

namespace NotesNetworking.LanguageServer.Handlers.Commands;

/// <summary>Marks the follow-up on a line as done today; one that repeats gets its next occurrence.</summary>
internal sealed class CompleteFollowUpCommand : ICommand
{
    /// <summary>The command's name.</summary>
    public const string Id = "notesNetworking.completeFollowUp";

    public CommandOutcome Run(Snapshot snapshot, JsonElement[] arguments)
    {
        var (view, text, followUp) = CommandArguments.Read(Id, arguments, "uri", "line").FollowUp(snapshot);
        if (followUp.State != FollowUpState.Open) throw new RequestException(ErrorCode.RequestFailed, "This follow-up is not open any more.");
        return CommandOutcome.Of("Complete a follow-up", snapshot, view, FollowUpEdit.Complete(text.Source.Text, followUp, snapshot.Today).For(text));
    }
}
