namespace NotesNetworking.LanguageServer.Protocol;

/// <summary>Words that an editor shows in a document (LSP 3.17, InlayHint).</summary>
internal sealed record InlayHint(Position Position, string Label, bool PaddingLeft);

/// <summary>LSP 3.17, SemanticTokensOptions.</summary>
internal sealed record SemanticTokensOptions(SemanticTokensLegend Legend, bool Range, SemanticTokensFull Full);

/// <summary>What the numbers of token types and the bits of modifiers mean (LSP 3.17, SemanticTokensLegend).</summary>
internal sealed record SemanticTokensLegend(string[] TokenTypes, string[] TokenModifiers);

/// <summary>Whether a whole document's tokens may come as a difference to those before.</summary>
internal sealed record SemanticTokensFull(bool Delta);

/// <summary>A document's tokens, five numbers each (LSP 3.17, SemanticTokens).</summary>
internal sealed record SemanticTokens(int[] Data, string? ResultId = null);

/// <summary>Parameters of <c>textDocument/semanticTokens/full/delta</c>.</summary>
internal sealed record SemanticTokensDeltaParams(TextDocumentIdentifier TextDocument, string PreviousResultId);

/// <summary>What to change in the numbers told before (LSP 3.17, SemanticTokensDelta).</summary>
internal sealed record SemanticTokensDelta(SemanticTokensEdit[] Edits, string ResultId);

/// <summary>Puts <paramref name="Data"/> in the place of some numbers (LSP 3.17, SemanticTokensEdit).</summary>
internal sealed record SemanticTokensEdit(int Start, int DeleteCount, int[] Data);
