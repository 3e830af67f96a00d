namespace NotesNetworking.LanguageServer.Protocol;

/// <summary>Parameters of <c>textDocument/completion</c> (LSP 3.17, CompletionParams).</summary>
internal sealed record CompletionParams(TextDocumentIdentifier TextDocument, Position Position, CompletionContext? Context = null);

/// <summary>How a completion came about (LSP 3.17, CompletionContext); <paramref name="TriggerKind"/> is 1 where it was
/// asked for, 2 for a typed trigger character, 3 for more typing in an incomplete list.</summary>
internal sealed record CompletionContext(int TriggerKind, string? TriggerCharacter = null);

/// <summary>What accepting an item does: a <c>TextEdit</c> with its range, or an <c>InsertReplaceEdit</c> with both of its
/// own (LSP 3.17).</summary>
internal sealed record CompletionEdit(string NewText, Range? Range = null, Range? Insert = null, Range? Replace = null);

/// <summary>The answer to <c>textDocument/completion</c> (LSP 3.17, CompletionList).</summary>
internal sealed record CompletionList(bool IsIncomplete, CompletionItem[] Items);

/// <summary>One proposal (LSP 3.17, CompletionItem). <see cref="Other"/> keeps what a client adds on its way back to
/// <c>completionItem/resolve</c>.</summary>
internal sealed record CompletionItem(string Label)
{
    public int? Kind { get; init; }
    public string? Detail { get; init; }
    public MarkupContent? Documentation { get; init; }
    public bool? Preselect { get; init; }
    public string? SortText { get; init; }
    public string? FilterText { get; init; }
    public int? InsertTextFormat { get; init; }
    public CompletionEdit? TextEdit { get; init; }
    public TextEdit[]? AdditionalTextEdits { get; init; }
    public Command? Command { get; init; }
    public JsonElement? Data { get; init; }

    // Not init: the generator would make a constructor parameter of it, which extension data cannot be.
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Other { get; set; }
}

/// <summary>The note that an item or a command is about, in our own <c>data</c> and arguments.</summary>
internal sealed record NoteReference(string Uri);
