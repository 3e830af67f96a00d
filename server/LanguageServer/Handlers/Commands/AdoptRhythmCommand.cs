using NotesNetworking.Core.Assist;
using NotesNetworking.LanguageServer.Hosting;

namespace NotesNetworking.LanguageServer.Handlers.Commands;

/// <summary>Makes a contact's natural rhythm the contact's own cadence.</summary>
internal sealed class AdoptRhythmCommand : ICommand
{
    /// <summary>The command's name.</summary>
    public const string Id = "notesNetworking.adoptRhythm";

    public CommandOutcome Run(Snapshot snapshot, JsonElement[] arguments)
    {
        var (view, text) = CommandArguments.Read(Id, arguments, "uri").Contact(snapshot);
        var standing = view.Notebook.StandingWith(view.Note.Path, snapshot.Today);
        return CommandOutcome.Of("Adopt the natural rhythm", snapshot, view, ContactEdit.AdoptRhythm(text, standing));
    }
}
