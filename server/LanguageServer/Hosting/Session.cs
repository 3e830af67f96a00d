using NotesNetworking.Core.Text;
using NotesNetworking.LanguageServer.Protocol;

namespace NotesNetworking.LanguageServer.Hosting;

/// <summary>What <c>initialize</c> settled: how positions count and what the client can take. Capabilities shape only
/// the answers, never what is announced.</summary>
internal sealed record Session
{
    /// <summary>Before <c>initialize</c>.</summary>
    public static Session None { get; } = new();

    /// <summary>What one unit of a position's character is.</summary>
    public PositionEncoding Encoding { get; private init; } = PositionEncoding.Utf16;

    /// <summary>The client asks for diagnostics itself, so none are pushed.</summary>
    public bool PullsDiagnostics { get; private init; }

    /// <summary>Diagnostics may say where their code is explained.</summary>
    public bool ReadsCodeDescriptions { get; private init; }

    /// <summary>Diagnostics may name other places.</summary>
    public bool ReadsRelatedInformation { get; private init; }

    /// <summary>Edits may name the version of the document that they are for.</summary>
    public bool TakesDocumentChanges { get; private init; }

    /// <summary>Edits may make files.</summary>
    public bool CreatesFiles { get; private init; }

    /// <summary>Edits may move files.</summary>
    public bool MovesFiles { get; private init; }

    /// <summary>Edits may say what they are for.</summary>
    public bool TakesAnnotations { get; private init; }

    /// <summary>The client applies edits that the server sends.</summary>
    public bool AppliesEdits { get; private init; }

    /// <summary>The client answers <c>workspace/configuration</c>.</summary>
    public bool AnswersConfiguration { get; private init; }

    /// <summary>The client tells of changed settings once asked to.</summary>
    public bool TellsConfiguration { get; private init; }

    /// <summary>The client watches files for the server.</summary>
    public bool WatchesFiles { get; private init; }

    /// <summary>The client asks again for lenses when told to.</summary>
    public bool RefreshesLenses { get; private init; }

    /// <summary>The client asks again for diagnostics when told to.</summary>
    public bool RefreshesDiagnostics { get; private init; }

    /// <summary>The client asks again for inlay hints when told to.</summary>
    public bool RefreshesHints { get; private init; }

    /// <summary>The client asks again for semantic tokens when told to.</summary>
    public bool RefreshesTokens { get; private init; }

    /// <summary>The client shows progress that the server begins.</summary>
    public bool ShowsProgress { get; private init; }

    /// <summary>The client opens documents that the server names.</summary>
    public bool ShowsDocuments { get; private init; }

    /// <summary>The client shows what a command answers (<c>experimental.commandAnswers</c>); others get it as a message.</summary>
    public bool ShowsAnswers { get; private init; }

    /// <summary>The symbols of a document may be nested.</summary>
    public bool NestsSymbols { get; private init; }

    /// <summary>How many folds of a document the client takes.</summary>
    public int MostFolds { get; private init; } = int.MaxValue;

    /// <summary>Definitions may say which words lead to them.</summary>
    public bool TakesLocationLinks { get; private init; }

    /// <summary>Links may say what they lead to.</summary>
    public bool ReadsLinkTips { get; private init; }

    /// <summary>The client asks for a lens's words when it comes into sight (LSP 3.18, <c>codeLens.resolveSupport</c>).</summary>
    public bool ResolvesLenses { get; private init; }

    /// <summary>The client wants to hear when answers of our own may have changed (<c>experimental.didChange</c>).</summary>
    public bool HearsChanges { get; private init; }

    /// <summary>Code actions may say more than a command does.</summary>
    public bool TakesCodeActions { get; private init; }

    /// <summary>The client asks for an action's edit when it is chosen.</summary>
    public bool ResolvesCodeActions { get; private init; }

    /// <summary>The client may take an action without asking, where there is an obvious one.</summary>
    public bool PrefersCodeActions { get; private init; }

    /// <summary>Documentation of completions may be Markdown.</summary>
    public bool ReadsMarkdown { get; private init; }

    /// <summary>Completions may be snippets, with places to fill in.</summary>
    public bool TakesSnippets { get; private init; }

    /// <summary>Completions may say what to replace where the person would rather insert.</summary>
    public bool TakesInsertReplace { get; private init; }

    /// <summary>Hovers may be Markdown, and the client likes that best.</summary>
    public bool HoversMarkdown { get; private init; }

    /// <summary>What a client's capabilities come to.</summary>
    public static Session Of(ClientCapabilities? client) => new()
    {
        Encoding = EncodingOf(client?.General?.PositionEncodings),
        PullsDiagnostics = client?.TextDocument?.Diagnostic is not null,
        ReadsCodeDescriptions = client?.TextDocument is { Diagnostic.CodeDescriptionSupport: true } or { PublishDiagnostics.CodeDescriptionSupport: true },
        ReadsRelatedInformation = client?.TextDocument is { Diagnostic.RelatedInformation: true } or { PublishDiagnostics.RelatedInformation: true },
        // File operations have their place in document changes alone: a client that has them takes these, said or not (Neovim 0.7).
        TakesDocumentChanges = client?.Workspace?.WorkspaceEdit is { DocumentChanges: true } or { ResourceOperations: not (null or []) },
        CreatesFiles = client?.Workspace?.WorkspaceEdit?.ResourceOperations?.Contains("create") ?? false,
        MovesFiles = client?.Workspace?.WorkspaceEdit?.ResourceOperations?.Contains("rename") ?? false,
        TakesAnnotations = client?.Workspace?.WorkspaceEdit?.ChangeAnnotationSupport is not null,
        AppliesEdits = client?.Workspace?.ApplyEdit ?? false,
        AnswersConfiguration = client?.Workspace?.Configuration ?? false,
        TellsConfiguration = client?.Workspace?.DidChangeConfiguration?.Supported ?? false,
        WatchesFiles = client?.Workspace?.DidChangeWatchedFiles?.Supported ?? false,
        RefreshesLenses = client?.Workspace?.CodeLens?.Supported ?? false,
        RefreshesDiagnostics = client?.Workspace?.Diagnostics?.Supported ?? false,
        RefreshesHints = client?.Workspace?.InlayHint?.Supported ?? false,
        RefreshesTokens = client?.Workspace?.SemanticTokens?.Supported ?? false,
        ShowsProgress = client?.Window?.WorkDoneProgress ?? false,
        ShowsDocuments = client?.Window?.ShowDocument?.Support ?? false,
        ShowsAnswers = Declares(client?.Experimental, "commandAnswers"),
        HearsChanges = Declares(client?.Experimental, "didChange"),
        ResolvesLenses = client?.TextDocument?.CodeLens?.ResolveSupport?.Properties?.Contains("command") ?? false,
        NestsSymbols = client?.TextDocument?.DocumentSymbol?.HierarchicalDocumentSymbolSupport ?? false,
        MostFolds = client?.TextDocument?.FoldingRange?.RangeLimit is >= 0 and var limit ? limit : int.MaxValue,
        TakesLocationLinks = client?.TextDocument?.Definition?.LinkSupport ?? false,
        ReadsLinkTips = client?.TextDocument?.DocumentLink?.TooltipSupport ?? false,
        TakesSnippets = client?.TextDocument?.Completion?.CompletionItem?.SnippetSupport ?? false,
        TakesInsertReplace = client?.TextDocument?.Completion?.CompletionItem?.InsertReplaceSupport ?? false,
        TakesCodeActions = client?.TextDocument?.CodeAction?.CodeActionLiteralSupport is { ValueKind: JsonValueKind.Object },
        ResolvesCodeActions = client?.TextDocument?.CodeAction is { DataSupport: true, ResolveSupport.Properties: { } resolved } && resolved.Contains("edit"),
        PrefersCodeActions = client?.TextDocument?.CodeAction?.IsPreferredSupport ?? false,
        HoversMarkdown = client?.TextDocument?.Hover?.ContentFormat is ["markdown", ..],
        ReadsMarkdown = client?.TextDocument?.Completion?.CompletionItem?.DocumentationFormat?.Contains("markdown") ?? false,
    };

    private static bool Declares(JsonElement? experimental, string name) =>
        experimental is { ValueKind: JsonValueKind.Object } map && map.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.True;

    // Our texts are UTF-16, so that is the cheaper one; UTF-8 is for a client that prefers it.
    private static PositionEncoding EncodingOf(string[]? offered) =>
        offered?.FirstOrDefault(name => name is "utf-8" or "utf-16") == "utf-8" ? PositionEncoding.Utf8 : PositionEncoding.Utf16;
}
