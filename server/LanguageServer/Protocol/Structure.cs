namespace NotesNetworking.LanguageServer.Protocol;

/// <summary>One entry of a document's outline (LSP 3.17, DocumentSymbol).</summary>
internal sealed record DocumentSymbol(
    string Name, string? Detail, int Kind, Range Range, Range SelectionRange, DocumentSymbol[]? Children);

/// <summary>A symbol and its place (LSP 3.17, SymbolInformation); a WorkspaceSymbol with a whole location is the same.</summary>
internal sealed record SymbolInformation(string Name, int Kind, Location Location, string? ContainerName);

/// <summary>Parameters of <c>workspace/symbol</c>.</summary>
internal sealed record WorkspaceSymbolParams(string Query, JsonElement? PartialResultToken = null);

/// <summary>Lines that can be folded (LSP 3.17, FoldingRange). Without characters they begin and end where their lines
/// end, which is also what clients do that fold whole lines.</summary>
internal sealed record FoldingRange(int StartLine, int EndLine, string? Kind);

/// <summary>Parameters of <c>textDocument/selectionRange</c>.</summary>
internal sealed record SelectionRangeParams(
    TextDocumentIdentifier TextDocument, [property: JsonConverter(typeof(ListConverter<Position>))] Position[] Positions);

/// <summary>What is selected next, and what after it (LSP 3.17, SelectionRange).</summary>
internal sealed record SelectionRange(Range Range, SelectionRange? Parent);

/// <summary>Places that change as one (LSP 3.17, LinkedEditingRanges).</summary>
internal sealed record LinkedEditingRanges(Range[] Ranges);

/// <summary>LSP 3.17, DocumentOnTypeFormattingOptions.</summary>
internal sealed record OnTypeFormattingOptions(string FirstTriggerCharacter);

/// <summary>Parameters of <c>textDocument/onTypeFormatting</c>; <paramref name="Ch"/> is what was typed.</summary>
internal sealed record OnTypeFormattingParams(TextDocumentIdentifier TextDocument, Position Position, string Ch);
