namespace NotesNetworking.LanguageServer.Handlers;

/// <summary>Every feature of the server.</summary>
internal static class FeatureCatalogue
{
    /// <summary>In no particular order.</summary>
    public static ImmutableArray<IFeature> All =>
    [
        new LifecycleFeature(),
        new DocumentSyncFeature(),
        new WorkspaceFoldersFeature(),
        new IndexingFeature(),
        new MemoryFeature(),
        new WatchedFilesFeature(),
        new ConfigurationFeature(),
        new PushDiagnosticsFeature(),
        new PullDiagnosticsFeature(),
        new WorkspaceDiagnosticsFeature(),
        new DayFeature(),
        new RefreshFeature(),
        new CompletionFeature(),
        new HoverFeature(),
        new CodeLensFeature(),
        new CodeActionFeature(),
        new AnswersFeature(),
        new RowsFeature(),
        new DocumentSymbolFeature(),
        new WorkspaceSymbolFeature(),
        new FoldingRangeFeature(),
        new SelectionRangeFeature(),
        new LinkedEditingRangeFeature(),
        new FormattingFeature(),
        new InlayHintFeature(),
        new SemanticTokensFeature(),
        new DefinitionFeature(),
        new ReferencesFeature(),
        new DocumentHighlightFeature(),
        new DocumentLinkFeature(),
        new RenameFeature(),
        new FileOperationsFeature(),
        new CallHierarchyFeature(),
        new NetworkFeature(),
        new ExecuteCommandFeature(),
    ];
}
