using NotesNetworking.Core.Notes;
using NotesNetworking.Core.Notes.Formatting;
using NotesNetworking.Core.Text;
using NotesNetworking.LanguageServer.Conversion;
using NotesNetworking.LanguageServer.Hosting;
using NotesNetworking.LanguageServer.Protocol;
using NotesNetworking.LanguageServer.Rpc;
using TextEdit = NotesNetworking.Core.Text.TextEdit;

namespace NotesNetworking.LanguageServer.Handlers;

/// <summary><c>textDocument/formatting</c>, <c>/rangeFormatting</c> and <c>/onTypeFormatting</c> of open documents. The
/// client's options are about indentation, which stays as it is.</summary>
internal sealed class FormattingFeature : IFeature
{
    private const string NewLine = "\n";

    public ServerCapabilities Announce(ServerCapabilities capabilities, Session session) => capabilities with
    {
        DocumentFormattingProvider = true,
        DocumentRangeFormattingProvider = true,
        DocumentOnTypeFormattingProvider = new OnTypeFormattingOptions(NewLine),
    };

    public void Register(Routes routes, Server server)
    {
        routes.Read("textDocument/formatting", json => json.DocumentParams, json => json.TextEditArray, (snapshot, request, _) =>
            Edit(snapshot, request.TextDocument, NoteFormat.Edits));
        routes.Read("textDocument/rangeFormatting", json => json.DocumentRangeParams, json => json.TextEditArray, (snapshot, request, _) =>
            Edit(snapshot, request.TextDocument, (note, text) => NoteFormat.Edits(note, text, Positions.ToSpan(text.Lines, request.Range, snapshot.Session.Encoding))));
        routes.Read("textDocument/onTypeFormatting", json => json.OnTypeFormattingParams, json => json.TextEditArray, (snapshot, request, _) =>
            request.Ch != NewLine ? null : Edit(snapshot, request.TextDocument, (note, text) =>
                Continuation.After(note, text, text.Lines.ToOffset(Positions.ToLinePosition(request.Position), snapshot.Session.Encoding), snapshot.Today)));
    }

    private static Protocol.TextEdit[]? Edit(Snapshot snapshot, TextDocumentIdentifier document, Func<Note, SourceText, ImmutableArray<TextEdit>> edits) =>
        snapshot.Find(document.Uri) is { Open.Text: var text } view
            ? [.. edits(view.Note, text).Select(edit => Positions.ToTextEdit(text.Lines, edit, snapshot.Session.Encoding))]
            : null;
}
