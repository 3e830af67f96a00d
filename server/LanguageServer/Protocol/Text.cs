namespace NotesNetworking.LanguageServer.Protocol;

/// <summary>A place in a document (LSP 3.17, Position). Both numbers are zero-based; <paramref name="Character"/>
/// counts code units of the negotiated position encoding.</summary>
internal sealed record Position(
    [property: JsonConverter(typeof(UnsignedConverter))] int Line, [property: JsonConverter(typeof(UnsignedConverter))] int Character);

/// <summary>A half-open stretch of a document (LSP 3.17, Range).</summary>
internal sealed record Range(Position Start, Position End);

/// <summary>A range in a named document (LSP 3.17, Location).</summary>
internal sealed record Location(string Uri, Range Range);

/// <summary>One replacement in a document (LSP 3.17, TextEdit; AnnotatedTextEdit with an annotation).</summary>
internal sealed record TextEdit(Range Range, string NewText, string? AnnotationId = null);

/// <summary>A document by its URI (LSP 3.17, TextDocumentIdentifier).</summary>
internal sealed record TextDocumentIdentifier([property: JsonConverter(typeof(UriConverter))] string Uri);

/// <summary>A document at a version; without a version it means what is on disk
/// (LSP 3.17, OptionalVersionedTextDocumentIdentifier).</summary>
internal sealed record VersionedDocument(
    string Uri,
    // The specification wants `null` written out here, not the key left away.
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] int? Version);

/// <summary>Text with its kind, <c>markdown</c> or <c>plaintext</c> (LSP 3.17, MarkupContent).</summary>
internal sealed record MarkupContent(string Kind, string Value)
{
    /// <summary>Markdown, or the same text as plain text where the client shows no Markdown.</summary>
    public static MarkupContent Of(string text, bool markdown) => new(markdown ? "markdown" : "plaintext", text);
}

/// <summary>A command that the client can run (LSP 3.17, Command).</summary>
internal sealed record Command(string Title, [property: JsonPropertyName("command")] string Name, JsonElement[]? Arguments = null);
