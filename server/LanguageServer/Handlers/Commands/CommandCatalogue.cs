using System.Collections.Frozen;

namespace NotesNetworking.LanguageServer.Handlers.Commands;

/// <summary>Every command, by the name that clients send.</summary>
internal static class CommandCatalogue
{
    /// <summary>The commands.</summary>
    public static FrozenDictionary<string, ICommand> All { get; } = new Dictionary<string, ICommand>
    {
        [LogConversationCommand.Id] = new LogConversationCommand(),
    }.ToFrozenDictionary();
}
