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
