namespace NotesNetworking.LanguageServer.Protocol;

/// <summary>The answer to <c>textDocument/hover</c> (LSP 3.17, Hover).</summary>
internal sealed record HoverResult(MarkupContent Contents, Range Range);
