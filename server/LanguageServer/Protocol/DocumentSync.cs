namespace NotesNetworking.LanguageServer.Protocol;

/// <summary>One edit: the new text of a range of the document as the edits before it left it, or of the whole
/// document where there is no range (LSP 3.17, TextDocumentContentChangeEvent).</summary>
internal sealed record ContentChange(string Text, Range? Range = null);

/// <summary>Parameters of <c>textDocument/didClose</c>, and of <c>textDocument/didSave</c> as far as it is read.</summary>
internal sealed record DocumentParams(TextDocumentIdentifier TextDocument);

/// <summary>Parameters of a request about a stretch of a document.</summary>
internal sealed record DocumentRangeParams(TextDocumentIdentifier TextDocument, Range Range);

/// <summary>Parameters of a request about a place in a document (LSP 3.17, TextDocumentPositionParams).</summary>
internal sealed record DocumentPositionParams(TextDocumentIdentifier TextDocument, Position Position);
