using NotesNetworking.Core.Assist.Renaming;
using NotesNetworking.LanguageServer.Conversion;
using NotesNetworking.LanguageServer.Hosting;
using NotesNetworking.LanguageServer.Protocol;
using NotesNetworking.LanguageServer.Rpc;

namespace NotesNetworking.LanguageServer.Handlers;

/// <summary><c>textDocument/prepareRename</c> and <c>textDocument/rename</c>. What cannot be done whole is refused with the
/// reason.</summary>
internal sealed class RenameFeature : IFeature
{
    public ServerCapabilities Announce(ServerCapabilities capabilities, Session session) =>
        capabilities with { RenameProvider = ProtocolJson.Either(session.PreparesRenames, new RenameOptions(PrepareProvider: true), json => json.RenameOptions) };

    public void Register(Routes routes, Server server)
    {
        routes.ReadAsync("textDocument/prepareRename", json => json.DocumentPositionParams, json => json.PrepareRenameResult, async (snapshot, request, cancel) =>
            Prepare(await server.WhenCompleteAsync(snapshot, cancel).ConfigureAwait(false), request));
        routes.ReadAsync("textDocument/rename", json => json.RenameParams, json => json.WorkspaceEdit, async (snapshot, request, cancel) =>
            Apply(await server.WhenCompleteAsync(snapshot, cancel).ConfigureAwait(false), request));
    }

    private static PrepareRenameResult? Prepare(Snapshot snapshot, DocumentPositionParams request)
    {
        if (snapshot.Find(request.TextDocument.Uri) is not { } view) return null;
        var place = Rename.Prepare(view.Notebook, view.Note, OffsetOf(snapshot, view, request.Position));
        if (place.Refusal is { } reason) throw new RequestException(ErrorCode.RequestFailed, reason);
        return new PrepareRenameResult(Positions.ToRange(view.Note.Lines, place.Span, snapshot.Session.Encoding), place.Name);
    }

    private static WorkspaceEdit? Apply(Snapshot snapshot, RenameParams request)
    {
        if (snapshot.Find(request.TextDocument.Uri) is not { } view) return null;
        // A note on its own is of no notebook whose files could move.
        var means = new RenameMeans(snapshot.TextsAround(view), snapshot.Session.MovesFiles && view.Folder is not null, view.IsTaken);
        var (edit, refusal) = Rename.To(view.Notebook, view.Note, OffsetOf(snapshot, view, request.Position), request.NewName, means);
        if (edit is null) throw new RequestException(ErrorCode.RequestFailed, refusal!);
        return edit.IsEmpty ? null : Edits.ToWorkspaceEdit(snapshot, view, edit, $"Rename to {request.NewName.Trim()}");
    }

    private static int OffsetOf(Snapshot snapshot, NoteView view, Position position) =>
        view.Note.Lines.ToOffset(Positions.ToLinePosition(position), snapshot.Session.Encoding);
}
