using NotesNetworking.LanguageServer.Conversion;
using NotesNetworking.LanguageServer.Hosting;
using NotesNetworking.LanguageServer.Protocol;
using NotesNetworking.LanguageServer.Rpc;

namespace NotesNetworking.LanguageServer.Handlers.Commands;

/// <summary>Does what a code action says, for clients to which one is no more than a command.</summary>
internal sealed class ApplyActionCommand : ICommand
{
    /// <summary>The command's name.</summary>
    public const string Id = "notesNetworking.applyAction";

    public CommandOutcome Run(Snapshot snapshot, JsonElement[] arguments)
    {
        if (arguments is not [var first]) throw new RequestException(ErrorCode.InvalidParams, $"{Id} takes the one argument that came with the action.");
        var reference = Routes.Parse(first, ProtocolJson.Default.CodeActionReference, Id);
        return new CommandOutcome.Change(reference.Title, CodeActions.EditOf(snapshot, reference));
    }
}
