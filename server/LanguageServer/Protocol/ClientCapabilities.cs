namespace NotesNetworking.LanguageServer.Protocol;

/// <summary>What the client declares (LSP 3.17, ClientCapabilities), as far as it shapes an answer.</summary>
internal sealed record ClientCapabilities(
    GeneralCapabilities? General = null,
    WorkspaceCapabilities? Workspace = null,
    TextDocumentCapabilities? TextDocument = null,
    WindowCapabilities? Window = null,
    // Anything at all, by the specification: it is looked at with care (Session).
    JsonElement? Experimental = null);

internal sealed record GeneralCapabilities(string[]? PositionEncodings = null);

internal sealed record WindowCapabilities(bool WorkDoneProgress = false, ShowDocumentCapabilities? ShowDocument = null);

internal sealed record ShowDocumentCapabilities(bool Support = false);

internal sealed record WorkspaceCapabilities(
    bool ApplyEdit = false,
    bool Configuration = false,
    bool WorkspaceFolders = false,
    WorkspaceEditCapabilities? WorkspaceEdit = null,
    DynamicRegistration? DidChangeWatchedFiles = null,
    DynamicRegistration? DidChangeConfiguration = null,
    RefreshSupport? CodeLens = null,
    // Plural in workspace, singular in textDocument: the specification's own spelling.
    RefreshSupport? Diagnostics = null,
    RefreshSupport? InlayHint = null,
    RefreshSupport? SemanticTokens = null);

internal sealed record WorkspaceEditCapabilities(
    bool DocumentChanges = false, string[]? ResourceOperations = null, ChangeAnnotationCapabilities? ChangeAnnotationSupport = null);

internal sealed record ChangeAnnotationCapabilities(bool GroupsOnLabel = false);

internal sealed record DynamicRegistration([property: JsonPropertyName("dynamicRegistration")] bool Supported = false);

internal sealed record RefreshSupport([property: JsonPropertyName("refreshSupport")] bool Supported = false);

internal sealed record TextDocumentCapabilities(
    DiagnosticCapabilities? Diagnostic = null,
    PublishDiagnosticsCapabilities? PublishDiagnostics = null,
    CodeActionCapabilities? CodeAction = null,
    CodeLensCapabilities? CodeLens = null,
    CompletionCapabilities? Completion = null,
    HoverCapabilities? Hover = null,
    DocumentSymbolCapabilities? DocumentSymbol = null,
    FoldingRangeCapabilities? FoldingRange = null,
    DefinitionCapabilities? Definition = null,
    DocumentLinkCapabilities? DocumentLink = null);

internal sealed record DocumentSymbolCapabilities(bool HierarchicalDocumentSymbolSupport = false);

internal sealed record FoldingRangeCapabilities(int? RangeLimit = null);

internal sealed record DefinitionCapabilities(bool LinkSupport = false);

internal sealed record DocumentLinkCapabilities(bool TooltipSupport = false);

internal sealed record DiagnosticCapabilities(bool RelatedInformation = false, bool CodeDescriptionSupport = false);

internal sealed record PublishDiagnosticsCapabilities(
    bool RelatedInformation = false, bool VersionSupport = false, bool CodeDescriptionSupport = false);

internal sealed record HoverCapabilities(string[]? ContentFormat = null);

internal sealed record CompletionCapabilities(CompletionItemCapabilities? CompletionItem = null);

internal sealed record CompletionItemCapabilities(
    bool SnippetSupport = false, bool InsertReplaceSupport = false, string[]? DocumentationFormat = null);

internal sealed record CodeActionCapabilities(
    // What kinds the client knows matters less than that it knows actions at all.
    JsonElement? CodeActionLiteralSupport = null,
    bool IsPreferredSupport = false,
    bool DataSupport = false,
    ResolveCapabilities? ResolveSupport = null);

internal sealed record CodeLensCapabilities(ResolveCapabilities? ResolveSupport = null);

internal sealed record ResolveCapabilities(string[]? Properties = null);
