using NotesNetworking.Core.Assist.Renaming;
using NotesNetworking.Core.Notes.Editing;
using NotesNetworking.LanguageServer.Conversion;
using NotesNetworking.LanguageServer.Hosting;
using NotesNetworking.LanguageServer.Protocol;
using NotesNetworking.LanguageServer.Rpc;

namespace NotesNetworking.LanguageServer.Handlers;

/// <summary>
/// Files that the editor moves, makes and deletes: links follow before a file moves (<c>workspace/willRenameFiles</c>),
/// and afterwards the notebook is at once as the disk is. Nothing is edited for a file that is deleted: its links say
/// by themselves that they lead nowhere, and lead there again if it comes back.
/// </summary>
internal sealed class FileOperationsFeature : IFeature
{
    private const string Files = "files";

    private static readonly FileOperationRegistration s_notes = new(
    [
        new FileOperationFilter("file", new FileOperationPattern("**/*.{md,markdown}", "file")),
        new FileOperationFilter("file", new FileOperationPattern("**", "folder")),
    ]);

    public ServerCapabilities Announce(ServerCapabilities capabilities, Session session) => capabilities with
    {
        Workspace = (capabilities.Workspace ?? new WorkspaceServerCapabilities()) with
        {
            FileOperations = new FileOperationOptions(s_notes, s_notes, s_notes, s_notes, s_notes),
        },
    };

    public void Register(Routes routes, Server server)
    {
        routes.ReadAsync("workspace/willRenameFiles", json => json.RenameFilesParams, json => json.WorkspaceEdit, async (snapshot, request, cancel) =>
            Follow(await server.WhenCompleteAsync(snapshot, cancel).ConfigureAwait(false), request));
        routes.Read("workspace/willDeleteFiles", json => json.FilesParams, json => json.WorkspaceEdit, (_, _, _) => null);
        routes.ChangeEach("workspace/didRenameFiles", Files, json => json.FileRename, renamed =>
            Changed(server, renamed.SelectMany(file => new[] { file.OldUri, file.NewUri })));
        routes.ChangeEach("workspace/didCreateFiles", Files, json => json.FileName, created => Changed(server, created.Select(file => file.Uri)));
        routes.ChangeEach("workspace/didDeleteFiles", Files, json => json.FileName, deleted => Changed(server, deleted.Select(file => file.Uri)));
    }

    private static void Changed(Server server, IEnumerable<string> uris) =>
        server.Workspace.FilesChanged(uris.Select(DocumentUri.ToPath).OfType<string>());

    private static WorkspaceEdit? Follow(Snapshot snapshot, RenameFilesParams request)
    {
        // Notebooks are apart: what leaves one is gone from it.
        var edits = from folder in snapshot.Folders
                    let moves = MovesIn(snapshot, folder, request)
                    where !moves.Moved.IsEmpty
                    let any = folder.Notebook.Notes.Keys.FirstOrDefault(path => moves.Of(path) != path)
                    where any is not null
                    let view = snapshot.Find(folder, any)!
                    let edit = FileMove.Follow(folder.Notebook, moves, snapshot.TextsAround(view))
                    where !edit.IsEmpty
                    select Edits.ToWorkspaceEdit(snapshot, view, edit, "Links follow the files");
        return Edits.Join([.. edits]);
    }

    private static PathMoves MovesIn(Snapshot snapshot, NotebookFolder folder, RenameFilesParams request)
    {
        var root = folder.Root.Folder;
        var moved = from file in request.Files
                    let oldPath = DocumentUri.ToPath(file.OldUri)
                    let newPath = DocumentUri.ToPath(file.NewUri)
                    where oldPath is not null && newPath is not null && IsInnermost(snapshot, folder, oldPath)
                    let before = FilePath.RelativeTo(root, oldPath)
                    let after = FilePath.RelativeTo(root, newPath)
                    where before is { Length: > 0 } && after is { Length: > 0 }
                    select new MovedNote(before, after);
        return new PathMoves([.. moved]);
    }

    // A notebook may lie in another, and its notes are its own.
    private static bool IsInnermost(Snapshot snapshot, NotebookFolder folder, string path) => !snapshot.Folders.Any(other =>
        other.Root.Folder.Length > folder.Root.Folder.Length && FilePath.RelativeTo(other.Root.Folder, path) is { Length: > 0 });
}
