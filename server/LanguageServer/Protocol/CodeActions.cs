namespace NotesNetworking.LanguageServer.Protocol;

/// <summary>LSP 3.17, CodeActionOptions.</summary>
internal sealed record CodeActionOptions(string[] CodeActionKinds, bool ResolveProvider);

/// <summary>Parameters of <c>textDocument/codeAction</c>.</summary>
internal sealed record CodeActionParams(TextDocumentIdentifier TextDocument, Range Range, CodeActionContext Context);

/// <summary>LSP 3.17, CodeActionContext: the diagnostics that the client knows there, as it has them, and the kinds that
/// it wants; all without <paramref name="Only"/>.</summary>
internal sealed record CodeActionContext(
    JsonElement[]? Diagnostics = null, [property: JsonConverter(typeof(ListConverter<string>))] string[]? Only = null);

/// <summary>LSP 3.17, CodeAction. <see cref="Other"/> keeps what a client adds on its way back to <c>codeAction/resolve</c>.</summary>
internal sealed record CodeAction(string Title)
{
    public string? Kind { get; init; }
    public JsonElement[]? Diagnostics { get; init; }
    public bool? IsPreferred { get; init; }
    public WorkspaceEdit? Edit { get; init; }
    public JsonElement? Data { get; init; }

    // Not init: the generator would make a constructor parameter of it, which extension data cannot be.
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Other { get; set; }
}

/// <summary>Which action it was, in our own <c>data</c> and in the argument of the command that stands for one.</summary>
/// <param name="Uri">The note.</param>
/// <param name="Range">What was selected.</param>
/// <param name="Kind">The action's kind.</param>
/// <param name="Title">Its title.</param>
/// <param name="At">Where what it is about begins, as an offset in the text of that version.</param>
/// <param name="Version">The version of the open document; null for a closed one.</param>
internal sealed record CodeActionReference(string Uri, Range Range, string Kind, string Title, int At, int? Version = null);
