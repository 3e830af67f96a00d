using NotesNetworking.LanguageServer.Hosting;
using NotesNetworking.LanguageServer.Protocol;
using NotesNetworking.LanguageServer.Rpc;

namespace NotesNetworking.LanguageServer.Handlers.Commands;

/// <summary>One command of <c>workspace/executeCommand</c>: arguments and a snapshot in, an edit out.</summary>
internal interface ICommand
{
    /// <summary>What the editor's undo list calls it.</summary>
    string Label { get; }

    /// <summary>The edit that the command comes to.</summary>
    /// <exception cref="RequestException">The arguments are not what it takes, or it cannot be done.</exception>
    WorkspaceEdit Edit(Snapshot snapshot, JsonElement[] arguments);
}
