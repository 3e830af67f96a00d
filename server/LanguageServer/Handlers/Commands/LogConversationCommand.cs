using NotesNetworking.Core.Network;
using NotesNetworking.Core.Notes.Conversations;
using NotesNetworking.Core.Notes.Dates;
using NotesNetworking.Core.Notes.Editing;
using NotesNetworking.LanguageServer.Hosting;

namespace NotesNetworking.LanguageServer.Handlers.Commands;

/// <summary>Adds a conversation to a contact's note, where the note keeps its own.</summary>
internal sealed class LogConversationCommand : ICommand
{
    /// <summary>The command's name.</summary>
    public const string Id = "notesNetworking.logConversation";

    public CommandOutcome Run(Snapshot snapshot, JsonElement[] arguments)
    {
        var read = CommandArguments.Read(Id, arguments, "uri", "date", "channel", "from", "text");
        var date = read.Date("date", snapshot.Today, DateDirection.Past) ?? snapshot.Today;
        var side = SideOf(read);
        var (view, text) = read.Contact(snapshot);
        var opening = new ConversationOpening(side, ChannelOf(read, view.Notebook.Settings.Channels), read.Text("text") ?? "");
        return CommandOutcome.Of("Log a conversation", snapshot, view,
            NotebookEdit.Of(text, LogEdit.Of(view.Notebook, text, date, opening)));
    }

    private static Side? SideOf(CommandArguments read) => read.Text("from")?.ToLowerInvariant() switch
    {
        null => null,
        "me" => Side.Me,
        "them" => Side.Them,
        "both" => Side.Both,
        _ => throw read.Wrong("from", "me, them or both"),
    };

    private static string? ChannelOf(CommandArguments read, Channels channels) => read.Text("channel") is not { } channel ? null
        : channels.Read(channel, out var length) is { } known && length == channel.Length ? known
        : throw read.Wrong("channel", $"one of {string.Join(", ", channels.All)}, or one that the configuration adds");
}
