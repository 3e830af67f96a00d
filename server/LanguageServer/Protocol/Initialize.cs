namespace NotesNetworking.LanguageServer.Protocol;

/// <summary>Parameters of <c>initialize</c> (LSP 3.17, InitializeParams), as far as they are read.</summary>
internal sealed record InitializeParams(
    JsonElement? Capabilities = null,
    int? ProcessId = null,
    string? RootUri = null,
    string? RootPath = null,
    [property: JsonConverter(typeof(ListConverter<WorkspaceFolder>))] WorkspaceFolder[]? WorkspaceFolders = null,
    JsonElement? InitializationOptions = null);

/// <summary>A folder that the client has open (LSP 3.17, WorkspaceFolder).</summary>
internal sealed record WorkspaceFolder([property: JsonConverter(typeof(UriConverter))] string Uri, string? Name = null);

/// <summary>What the server answers to <c>initialize</c>.</summary>
internal sealed record InitializeResult(ServerCapabilities Capabilities, ServerInfo ServerInfo);

/// <summary>The server's name and version.</summary>
internal sealed record ServerInfo(string Name, string Version);

/// <summary>What the server can do (LSP 3.17, ServerCapabilities). Every provider is announced, whatever the client declares;
/// options of one that the specification keeps for clients that declared something go to these alone.</summary>
internal sealed record ServerCapabilities
{
    public string? PositionEncoding { get; init; }
    public TextDocumentSyncOptions? TextDocumentSync { get; init; }
    public WorkspaceServerCapabilities? Workspace { get; init; }
    public CompletionOptions? CompletionProvider { get; init; }
    public bool? HoverProvider { get; init; }
    public CodeLensOptions? CodeLensProvider { get; init; }
    public bool? DocumentSymbolProvider { get; init; }
    public bool? WorkspaceSymbolProvider { get; init; }
    public bool? FoldingRangeProvider { get; init; }
    public bool? SelectionRangeProvider { get; init; }
    public bool? LinkedEditingRangeProvider { get; init; }
    public bool? DocumentFormattingProvider { get; init; }
    public bool? DocumentRangeFormattingProvider { get; init; }
    public OnTypeFormattingOptions? DocumentOnTypeFormattingProvider { get; init; }
    public bool? InlayHintProvider { get; init; }
    public SemanticTokensOptions? SemanticTokensProvider { get; init; }
    public bool? DefinitionProvider { get; init; }
    public bool? DeclarationProvider { get; init; }
    public bool? ReferencesProvider { get; init; }
    public bool? DocumentHighlightProvider { get; init; }
    public DocumentLinkOptions? DocumentLinkProvider { get; init; }
    public JsonElement? CodeActionProvider { get; init; }
    public JsonElement? RenameProvider { get; init; }
    public bool? CallHierarchyProvider { get; init; }
    public DiagnosticOptions? DiagnosticProvider { get; init; }
    public ExecuteCommandOptions? ExecuteCommandProvider { get; init; }
}

/// <summary>How documents are kept in step; <paramref name="Change"/> is 2 for incremental.</summary>
internal sealed record TextDocumentSyncOptions(bool OpenClose, int Change, bool Save);

/// <summary>What the server can do with the workspace.</summary>
internal sealed record WorkspaceServerCapabilities(
    WorkspaceFoldersServerCapabilities? WorkspaceFolders = null, FileOperationOptions? FileOperations = null);

/// <summary>Whether the server takes several folders and the notices of their coming and going.</summary>
internal sealed record WorkspaceFoldersServerCapabilities(bool Supported, bool ChangeNotifications);

/// <summary>LSP 3.17, CompletionOptions.</summary>
internal sealed record CompletionOptions(string[] TriggerCharacters, bool ResolveProvider);

/// <summary>LSP 3.17, CodeLensOptions.</summary>
internal sealed record CodeLensOptions(bool ResolveProvider);

/// <summary>LSP 3.17, DiagnosticOptions.</summary>
internal sealed record DiagnosticOptions(string Identifier, bool InterFileDependencies, bool WorkspaceDiagnostics);

/// <summary>LSP 3.17, ExecuteCommandOptions.</summary>
internal sealed record ExecuteCommandOptions(string[] Commands);
