using NotesNetworking.Core.Network;
using NotesNetworking.LanguageServer.Answers;
using NotesNetworking.LanguageServer.Hosting;
using NotesNetworking.LanguageServer.Rpc;

namespace NotesNetworking.LanguageServer.Handlers.Commands;

/// <summary>Who could introduce me to a contact, or to somebody at a company.</summary>
internal sealed class IntroductionPathCommand : ICommand
{
    /// <summary>The command's name.</summary>
    public const string Id = "notesNetworking.introductionPath";

    public CommandOutcome Run(Snapshot snapshot, JsonElement[] arguments)
    {
        var read = CommandArguments.Read(Id, arguments, "uri", "name");
        var view = read.FindNote(snapshot);
        // A name in the place of the URI, as for every command that takes a contact.
        if ((read.Text("name") ?? (view is null ? read.Needed("uri") : null)) is not { } name) return ToContactOf(snapshot, view!);
        return view is null ? InAll(snapshot, name) : Answer(view.Notebook, Introduction.Find(view.Notebook, name, snapshot.Today), snapshot.PlacesAround(view));
    }

    private static CommandOutcome.Answer ToContactOf(Snapshot snapshot, NoteView view) => view.Note.Contact is not null
        ? Answer(view.Notebook, Introduction.ToContact(view.Notebook, view.Note.Path, snapshot.Today), snapshot.PlacesAround(view))
        : throw new RequestException(ErrorCode.RequestFailed, $"{view.Uri} is no contact's note.");

    // The first notebook with a way counts; without one, what the first notebook says.
    private static CommandOutcome.Answer InAll(Snapshot snapshot, string name)
    {
        var found = snapshot.Folders.Select(folder => (Folder: folder, Introduction: Introduction.Find(folder.Notebook, name, snapshot.Today))).ToArray();
        if (found.Length == 0) throw new RequestException(ErrorCode.RequestFailed, "No notebook is open.");
        var (folder, introduction) = Array.Find(found, one => one.Introduction.Path is not null) is { Folder: not null } one ? one : found[0];
        return Answer(folder.Notebook, introduction, snapshot.PlacesIn(folder));
    }

    private static CommandOutcome.Answer Answer(Notebook notebook, Introduction introduction, AnswerPlaces places) =>
        new(AnswerJson.ToOneElement(NetworkReader.Introduction(notebook, introduction, places)), introduction.Sentence);
}
