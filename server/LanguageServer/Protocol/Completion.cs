namespace NotesNetworking.LanguageServer.Protocol;

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
    public TextEdit? TextEdit { get; init; }
    public TextEdit[]? AdditionalTextEdits { get; init; }
    public Command? Command { get; init; }
    public JsonElement? Data { get; init; }

    // Not init: the generator would make a constructor parameter of it, which extension data cannot be.
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Other { get; set; }
}

/// <summary>LSP 3.17, CodeLens.</summary>
internal sealed record CodeLens(Range Range, Command? Command = null, JsonElement? Data = null);

/// <summary>The note that an item or a command is about, in our own <c>data</c> and arguments.</summary>
internal sealed record NoteReference(string Uri);
