using NotesNetworking.Core.Assist;
using NotesNetworking.Core.Notes.Dates;
using NotesNetworking.LanguageServer.Hosting;

namespace NotesNetworking.LanguageServer.Handlers.Commands;

/// <summary>Leaves a contact in peace, until a day or with no end in sight.</summary>
internal sealed class RestCommand : ICommand
{
    /// <summary>The command's name.</summary>
    public const string Id = "notesNetworking.rest";

    public CommandOutcome Run(Snapshot snapshot, JsonElement[] arguments)
    {
        var read = CommandArguments.Read(Id, arguments, "uri", "until");
        var until = read.Date("until", snapshot.Today, DateDirection.Future);
        var (view, text) = read.Contact(snapshot);
        return CommandOutcome.Of("Let a contact rest", snapshot, view, ContactEdit.Rest(text, until, snapshot.Today));
    }
}
