namespace NotesNetworking.LanguageServer.Protocol;

/// <summary>Where a definition is (LSP 3.17): a Location, with <see cref="Uri"/> and <see cref="Range"/>, or a
/// LocationLink, with the others, for clients that take it.</summary>
internal sealed record DefinitionPlace
{
    public string? Uri { get; init; }
    public Range? Range { get; init; }
    public Range? OriginSelectionRange { get; init; }
    public string? TargetUri { get; init; }
    public Range? TargetRange { get; init; }
    public Range? TargetSelectionRange { get; init; }
}

/// <summary>Parameters of <c>textDocument/references</c>.</summary>
internal sealed record ReferenceParams(
    TextDocumentIdentifier TextDocument, Position Position, ReferenceContext? Context = null, JsonElement? PartialResultToken = null);

/// <summary>LSP 3.17, ReferenceContext.</summary>
internal sealed record ReferenceContext(bool IncludeDeclaration = false);

/// <summary>LSP 3.17, DocumentHighlightKind.</summary>
internal enum HighlightKind
{
    Text = 1,
    Read = 2,
    Write = 3,
}

/// <summary>LSP 3.17, DocumentHighlight.</summary>
internal sealed record DocumentHighlight(Range Range, HighlightKind Kind);

/// <summary>LSP 3.17, DocumentLink.</summary>
internal sealed record DocumentLink(Range Range, string Target, string? Tooltip = null);

/// <summary>LSP 3.17, DocumentLinkOptions.</summary>
internal sealed record DocumentLinkOptions(bool ResolveProvider);
