namespace NotesNetworking.LanguageServer.Protocol;

/// <summary>One finding (LSP 3.17, Diagnostic).</summary>
internal sealed record Diagnostic(
    Range Range,
    int Severity,
    string Code,
    string Source,
    string Message,
    CodeDescription? CodeDescription = null,
    RelatedInformation[]? RelatedInformation = null,
    JsonElement? Data = null);

/// <summary>Where a diagnostic's code is explained.</summary>
internal sealed record CodeDescription(string Href);

/// <summary>Another place that matters to a diagnostic (LSP 3.17, DiagnosticRelatedInformation).</summary>
internal sealed record RelatedInformation(Location Location, string Message);

/// <summary>Parameters of <c>textDocument/publishDiagnostics</c>.</summary>
internal sealed record PublishDiagnosticsParams(string Uri, Diagnostic[] Diagnostics, int? Version = null);

/// <summary>Parameters of <c>textDocument/diagnostic</c>.</summary>
internal sealed record DocumentDiagnosticParams(TextDocumentIdentifier TextDocument, string? PreviousResultId = null);

/// <summary>The answer to <c>textDocument/diagnostic</c>: <paramref name="Kind"/> is <c>full</c>, with
/// <paramref name="Items"/>, or <c>unchanged</c>, without.</summary>
internal sealed record DocumentDiagnosticReport(string Kind, string? ResultId, Diagnostic[]? Items = null);

/// <summary>Parameters of <c>workspace/diagnostic</c>.</summary>
internal sealed record WorkspaceDiagnosticParams(
    [property: JsonConverter(typeof(ListConverter<PreviousResult>))] PreviousResult[]? PreviousResultIds = null, JsonElement? PartialResultToken = null);

/// <summary>What the client was told last of a document (LSP 3.17, PreviousResultId).</summary>
internal sealed record PreviousResult(string Uri, string Value);

/// <summary>The answer to <c>workspace/diagnostic</c>, or a piece of it.</summary>
internal sealed record WorkspaceDiagnosticReport(WorkspaceDocumentReport[] Items);

/// <summary>The report of one document (LSP 3.17, WorkspaceDocumentDiagnosticReport).</summary>
internal sealed record WorkspaceDocumentReport(
    string Uri,
    // The specification wants `null` written out for a document that is not open.
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] int? Version,
    string Kind,
    string ResultId,
    Diagnostic[]? Items = null);
