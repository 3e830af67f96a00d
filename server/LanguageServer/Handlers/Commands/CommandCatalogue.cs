using System.Collections.Frozen;

namespace NotesNetworking.LanguageServer.Handlers.Commands;

/// <summary>Every command, by the name that clients send.</summary>
internal static class CommandCatalogue
{
    /// <summary>The commands.</summary>
    public static FrozenDictionary<string, ICommand> All { get; } = new Dictionary<string, ICommand>
    {
        [LogConversationCommand.Id] = new LogConversationCommand(),
        [NewContactCommand.Id] = new NewContactCommand(),
        [NewFollowUpCommand.Id] = new NewFollowUpCommand(),
        [CompleteFollowUpCommand.Id] = new CompleteFollowUpCommand(),
        [PostponeFollowUpCommand.Id] = new PostponeFollowUpCommand(),
        [RestCommand.Id] = new RestCommand(),
        [AdoptRhythmCommand.Id] = new AdoptRhythmCommand(),
        [ApplyActionCommand.Id] = new ApplyActionCommand(),
        [BriefCommand.Id] = new BriefCommand(),
        [MentionsCommand.Id] = new MentionsCommand(),
        [AgendaCommand.Id] = new AgendaCommand(),
        [IntroductionPathCommand.Id] = new IntroductionPathCommand(),
    }.ToFrozenDictionary();
}
