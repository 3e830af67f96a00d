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

    /// <summary>Pushed diagnostics may name the version that they are of.</summary>
    public bool ReadsDiagnosticVersions { get; private init; }

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

    /// <summary>The kinds of symbols that the client knows in a document; empty for those that every client knows.</summary>
    public ImmutableArray<long> DocumentSymbolKinds { get; private init; } = [];

    /// <summary>The kinds of symbols that the client knows in a search; empty for those that every client knows.</summary>
    public ImmutableArray<long> WorkspaceSymbolKinds { get; private init; } = [];

    /// <summary>How many folds of a document the client takes.</summary>
    public int MostFolds { get; private init; } = int.MaxValue;

    /// <summary>Definitions may say which words lead to them.</summary>
    public bool TakesDefinitionLinks { get; private init; }

    /// <summary>Declarations may say which words lead to them.</summary>
    public bool TakesDeclarationLinks { get; private init; }

    /// <summary>Links may say what they lead to.</summary>
    public bool ReadsLinkTips { get; private init; }

    /// <summary>The client asks for a lens's words when it comes into sight (LSP 3.18, <c>codeLens.resolveSupport</c>).</summary>
    public bool ResolvesLenses { get; private init; }

    /// <summary>The client wants to hear when answers of our own may have changed (<c>experimental.didChange</c>).</summary>
    public bool HearsChanges { get; private init; }

    /// <summary>With that it takes the rows that changed (<c>experimental.rows</c>).</summary>
    public bool TakesRows { get; private init; }

    /// <summary>The client lets a question about all notes wait for an answer until there is one (<c>experimental.waitsForDiagnostics</c>).</summary>
    public bool WaitsForDiagnostics { get; private init; }

    /// <summary>The client does not ask for completions by itself as one types letters (<c>experimental.completionAtLetters</c>).</summary>
    public bool CompletesAtLetters { get; private init; }

    /// <summary>Code actions may say more than a command does.</summary>
    public bool TakesCodeActions { get; private init; }

    /// <summary>The client asks for an action's edit when it is chosen.</summary>
    public bool ResolvesCodeActions { get; private init; }

    /// <summary>The client may take an action without asking, where there is an obvious one.</summary>
    public bool PrefersCodeActions { get; private init; }

    /// <summary>The client asks what can be renamed before it asks for a name.</summary>
    public bool PreparesRenames { get; private init; }

    /// <summary>Documentation of completions may be Markdown.</summary>
    public bool ReadsMarkdown { get; private init; }

    /// <summary>Completions may be snippets, with places to fill in.</summary>
    public bool TakesSnippets { get; private init; }

    /// <summary>Completions may say what to replace where the person would rather insert.</summary>
    public bool TakesInsertReplace { get; private init; }

    /// <summary>Hovers may be Markdown, and the client likes that best.</summary>
    public bool HoversMarkdown { get; private init; }

    /// <summary>What a client's capabilities come to.</summary>
    public static Session Of(ClientCapabilities client)
    {
        var operations = client.Texts("workspace", "workspaceEdit", "resourceOperations");
        return new()
        {
            Encoding = EncodingOf(client.Texts("general", "positionEncodings")),
            PullsDiagnostics = client.Knows("textDocument", "diagnostic"),
            ReadsCodeDescriptions = client.Has("textDocument", "publishDiagnostics", "codeDescriptionSupport") || client.Has("textDocument", "diagnostic", "codeDescriptionSupport"),
            ReadsRelatedInformation = client.Has("textDocument", "publishDiagnostics", "relatedInformation") || client.Has("textDocument", "diagnostic", "relatedInformation"),
            ReadsDiagnosticVersions = client.Has("textDocument", "publishDiagnostics", "versionSupport"),
            // File operations have their place in document changes alone: a client that has them takes these, said or not (Neovim 0.7).
            TakesDocumentChanges = client.Has("workspace", "workspaceEdit", "documentChanges") || operations.Length > 0,
            CreatesFiles = operations.Contains("create"),
            MovesFiles = operations.Contains("rename"),
            TakesAnnotations = client.Knows("workspace", "workspaceEdit", "changeAnnotationSupport"),
            AppliesEdits = client.Has("workspace", "applyEdit"),
            AnswersConfiguration = client.Has("workspace", "configuration"),
            TellsConfiguration = client.Has("workspace", "didChangeConfiguration", "dynamicRegistration"),
            WatchesFiles = client.Has("workspace", "didChangeWatchedFiles", "dynamicRegistration"),
            RefreshesLenses = client.Has("workspace", "codeLens", "refreshSupport"),
            // Plural in workspace, singular in textDocument: the specification's own spelling.
            RefreshesDiagnostics = client.Has("workspace", "diagnostics", "refreshSupport"),
            RefreshesHints = client.Has("workspace", "inlayHint", "refreshSupport"),
            RefreshesTokens = client.Has("workspace", "semanticTokens", "refreshSupport"),
            ShowsProgress = client.Has("window", "workDoneProgress"),
            ShowsDocuments = client.Has("window", "showDocument", "support"),
            ShowsAnswers = client.Has("experimental", "commandAnswers"),
            CompletesAtLetters = client.Has("experimental", "completionAtLetters"),
            HearsChanges = client.Has("experimental", "didChange"),
            TakesRows = client.Has("experimental", "rows"),
            WaitsForDiagnostics = client.Has("experimental", "waitsForDiagnostics"),
            ResolvesLenses = client.Texts("textDocument", "codeLens", "resolveSupport", "properties").Contains("command"),
            NestsSymbols = client.Has("textDocument", "documentSymbol", "hierarchicalDocumentSymbolSupport"),
            DocumentSymbolKinds = [.. client.Numbers("textDocument", "documentSymbol", "symbolKind", "valueSet")],
            WorkspaceSymbolKinds = [.. client.Numbers("workspace", "symbol", "symbolKind", "valueSet")],
            MostFolds = client.Number("textDocument", "foldingRange", "rangeLimit") is >= 0 and <= int.MaxValue and var limit ? (int)limit : int.MaxValue,
            TakesDefinitionLinks = client.Has("textDocument", "definition", "linkSupport"),
            TakesDeclarationLinks = client.Has("textDocument", "declaration", "linkSupport"),
            ReadsLinkTips = client.Has("textDocument", "documentLink", "tooltipSupport"),
            TakesSnippets = client.Has("textDocument", "completion", "completionItem", "snippetSupport"),
            TakesInsertReplace = client.Has("textDocument", "completion", "completionItem", "insertReplaceSupport"),
            TakesCodeActions = client.Knows("textDocument", "codeAction", "codeActionLiteralSupport"),
            ResolvesCodeActions = client.Has("textDocument", "codeAction", "dataSupport")
                && client.Texts("textDocument", "codeAction", "resolveSupport", "properties").Contains("edit"),
            PrefersCodeActions = client.Has("textDocument", "codeAction", "isPreferredSupport"),
            PreparesRenames = client.Has("textDocument", "rename", "prepareSupport"),
            HoversMarkdown = client.Texts("textDocument", "hover", "contentFormat") is ["markdown", ..],
            ReadsMarkdown = client.Texts("textDocument", "completion", "completionItem", "documentationFormat").Contains("markdown"),
        };
    }

    // Our texts are UTF-16, so that is the cheaper one; UTF-8 is for a client that prefers it.
    private static PositionEncoding EncodingOf(string[] offered) =>
        offered.FirstOrDefault(name => name is "utf-8" or "utf-16") == "utf-8" ? PositionEncoding.Utf8 : PositionEncoding.Utf16;
}
