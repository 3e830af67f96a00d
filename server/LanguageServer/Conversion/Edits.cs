using NotesNetworking.Core.Text;
using NotesNetworking.LanguageServer.Hosting;
using Lsp = NotesNetworking.LanguageServer.Protocol;

namespace NotesNetworking.LanguageServer.Conversion;

/// <summary>Edits in the protocol's form.</summary>
internal static class Edits
{
    /// <summary>An edit of one note, for the version that it was made for where the client can tell versions apart.</summary>
    public static Lsp.WorkspaceEdit ToWorkspaceEdit(Snapshot snapshot, NoteView view, LineMap lines, IEnumerable<TextEdit> edits)
    {
        Lsp.TextEdit[] converted = [.. edits.Select(edit => Positions.ToTextEdit(lines, edit, snapshot.Session.Encoding))];
        return snapshot.Session.TakesDocumentChanges
            ? new Lsp.WorkspaceEdit(DocumentChanges: [new Lsp.DocumentEdit(new Lsp.VersionedDocument(view.Uri, view.Open?.Version), converted)])
            : new Lsp.WorkspaceEdit(Changes: new Dictionary<string, Lsp.TextEdit[]> { [view.Uri] = converted });
    }
}
