using NotesNetworking.LanguageServer.Hosting;
using NotesNetworking.LanguageServer.Rpc;

namespace NotesNetworking.LanguageServer.Handlers.Commands;

/// <summary>One command of <c>workspace/executeCommand</c>: arguments and a snapshot in, what it comes to out.</summary>
internal interface ICommand
{
    /// <summary>What the command comes to. It only looks: carrying an edit out, or showing an answer, is for the caller.</summary>
    /// <exception cref="RequestException">The arguments are not what it takes, or it cannot be done.</exception>
    CommandOutcome Run(Snapshot snapshot, JsonElement[] arguments);
}
