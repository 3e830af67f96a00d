using NotesNetworking.Core.Notes.Editing;
using NotesNetworking.LanguageServer.Hosting;
using NotesNetworking.LanguageServer.Rpc;
using Lsp = NotesNetworking.LanguageServer.Protocol;

namespace NotesNetworking.LanguageServer.Conversion;

/// <summary>Edits in the protocol's form.</summary>
internal static class Edits
{
    private const string AnnotationId = "notes-networking";

    /// <summary>
    /// Changes to the notebook of a note (LSP 3.17, WorkspaceEdit): for the versions that they were made for where the
    /// client can tell versions apart, and with file operations where it has them.
    /// </summary>
    /// <param name="snapshot">What the edits were made in.</param>
    /// <param name="within">Any note of the notebook; an open document on its own is all of its notebook.</param>
    /// <param name="edit">The changes.</param>
    /// <param name="annotation">What an editor that lists changes before it makes them calls them; null for edits of one
    /// place, which nobody wants to confirm.</param>
    /// <exception cref="RequestException">RequestFailed: the client cannot move files and one would have to move.</exception>
    public static Lsp.WorkspaceEdit ToWorkspaceEdit(Snapshot snapshot, NoteView within, NotebookEdit edit, string? annotation = null) =>
        Make(snapshot.Session, edit, annotation, path => within.Folder is { } folder ? DocumentAt(snapshot, folder, path) : (within.Uri, within.Open?.Version));

    /// <inheritdoc cref="ToWorkspaceEdit(Snapshot, NoteView, NotebookEdit, string?)"/>
    public static Lsp.WorkspaceEdit ToWorkspaceEdit(Snapshot snapshot, NotebookFolder within, NotebookEdit edit, string? annotation = null) =>
        Make(snapshot.Session, edit, annotation, path => DocumentAt(snapshot, within, path));

    private static Lsp.WorkspaceEdit Make(Session session, NotebookEdit edit, string? annotation, Func<string, (string Uri, int? Version)> documentAt)
    {
        if (!session.TakesDocumentChanges) return Plain(session, edit, documentAt);
        if (!edit.Moved.IsEmpty && !session.MovesFiles) throw CannotMove();
        var id = annotation is not null && session.TakesAnnotations ? AnnotationId : null;
        var changes = new List<Lsp.DocumentChange>();
        foreach (var (path, lines, edits) in edit.Edits)
        {
            var (uri, version) = documentAt(path);
            changes.Add(Lsp.DocumentChange.Edit(uri, version, [.. edits.Select(one => Positions.ToTextEdit(lines, one, session.Encoding) with { AnnotationId = id })]));
        }
        foreach (var (from, to) in edit.Moved)
            changes.Add(Lsp.DocumentChange.Rename(documentAt(from).Uri, documentAt(to).Uri, id));
        foreach (var (path, text) in edit.Created)
        {
            var (uri, _) = documentAt(path);
            // A client that makes no files opens an empty document for an edit of one that is not there.
            if (session.CreatesFiles) changes.Add(Lsp.DocumentChange.Create(uri, id));
            changes.Add(Lsp.DocumentChange.Edit(uri, null, [AtStart(text) with { AnnotationId = id }]));
        }
        return new Lsp.WorkspaceEdit(
            DocumentChanges: [.. changes],
            ChangeAnnotations: id is null ? null : new() { [id] = new Lsp.ChangeAnnotation(annotation!, NeedsConfirmation: false) });
    }

    /// <summary>Changes to several notebooks as one; null for none.</summary>
    public static Lsp.WorkspaceEdit? Join(IReadOnlyList<Lsp.WorkspaceEdit> edits) => edits switch
    {
        [] => null,
        [var only] => only,
        _ => new Lsp.WorkspaceEdit(
            edits[0].Changes is null ? null : edits.SelectMany(edit => edit.Changes!).ToDictionary(),
            edits[0].DocumentChanges is null ? null : [.. edits.SelectMany(edit => edit.DocumentChanges!)],
            edits[0].ChangeAnnotations),
    };

    private static Lsp.WorkspaceEdit Plain(Session session, NotebookEdit edit, Func<string, (string Uri, int? Version)> documentAt)
    {
        if (!edit.Moved.IsEmpty) throw CannotMove();
        var changes = new Dictionary<string, Lsp.TextEdit[]>();
        foreach (var (path, lines, edits) in edit.Edits)
            changes[documentAt(path).Uri] = [.. edits.Select(one => Positions.ToTextEdit(lines, one, session.Encoding))];
        foreach (var (path, text) in edit.Created) changes[documentAt(path).Uri] = [AtStart(text)];
        return new Lsp.WorkspaceEdit(Changes: changes);
    }

    private static Lsp.TextEdit AtStart(string text) => new(new Lsp.Range(new Lsp.Position(0, 0), new Lsp.Position(0, 0)), text);

    private static (string Uri, int? Version) DocumentAt(Snapshot snapshot, NotebookFolder folder, string path)
    {
        var full = FilePath.Below(folder.Root.Folder, path);
        if (snapshot.Lost.ContainsKey(full))
            throw new RequestException(ErrorCode.RequestFailed, $"What {path} says in the editor is not known, since an edit of it could not be read. Save it, and try again.");
        return snapshot.Open.GetValueOrDefault(full) is { } open ? (open.Uri, open.Version) : (DocumentUri.FromPath(full), null);
    }

    private static RequestException CannotMove() => new(ErrorCode.RequestFailed, "This editor cannot move files for a language server.");
}
