using NotesNetworking.Core.Network;
using NotesNetworking.LanguageServer.Conversion;
using NotesNetworking.LanguageServer.Hosting;
using NotesNetworking.LanguageServer.Protocol;
using NotesNetworking.LanguageServer.Rpc;

namespace NotesNetworking.LanguageServer.Handlers.Commands;

/// <summary>Answers who could introduce me to somebody. One argument, <see cref="IntroductionPathArguments"/>.</summary>
internal sealed class IntroductionPathCommand : ICommand
{
    /// <summary>The command's name.</summary>
    public const string Id = "notesNetworking.introductionPath";

    public CommandOutcome Run(Snapshot snapshot, JsonElement[] arguments)
    {
        if (arguments is not [var first]) throw new RequestException(ErrorCode.InvalidParams, $"{Id} takes one argument.");
        return Routes.Parse(first, ProtocolJson.Default.IntroductionPathArguments, Id) switch
        {
            { Name: { } name, Uri: { } uri } => InNotebookOf(snapshot, uri, name),
            { Name: { } name } => InAll(snapshot, name),
            { Uri: { } uri } => ToContactOf(snapshot, uri),
            _ => throw new RequestException(ErrorCode.InvalidParams, $"{Id} takes a uri or a name."),
        };
    }

    private static CommandOutcome.Answer ToContactOf(Snapshot snapshot, string uri) => snapshot.Find(uri) is { Note.Contact: not null } view
        ? Answer(Introduction.ToContact(view.Notebook, view.Note.Path, snapshot.Today), view.Notebook, Networks.UrisBeside(snapshot, view))
        : throw new RequestException(ErrorCode.RequestFailed, $"{uri} is no contact's note.");

    private static CommandOutcome.Answer InNotebookOf(Snapshot snapshot, string uri, string name) => snapshot.Find(uri) is { } view
        ? Answer(Introduction.Find(view.Notebook, name, snapshot.Today), view.Notebook, Networks.UrisBeside(snapshot, view))
        : throw new RequestException(ErrorCode.RequestFailed, $"{uri} is in no notebook.");

    // The first notebook with a way counts; without one, what the first notebook says.
    private static CommandOutcome.Answer InAll(Snapshot snapshot, string name)
    {
        var found = snapshot.Folders.Select(folder => (Folder: folder, Introduction: Introduction.Find(folder.Notebook, name, snapshot.Today))).ToArray();
        if (found.Length == 0) throw new RequestException(ErrorCode.RequestFailed, "No notebook is open.");
        var (folder, introduction) = Array.Find(found, one => one.Introduction.Path is not null) is { Folder: not null } one ? one : found[0];
        return Answer(introduction, folder.Notebook, Networks.UrisIn(snapshot, folder));
    }

    private static CommandOutcome.Answer Answer(Introduction introduction, Notebook notebook, Func<string, string> uriOf) =>
        new(Networks.ToPath(introduction, notebook, uriOf), introduction.Sentence);
}
