namespace NotesNetworking.LanguageServer.Protocol;

/// <summary>Changes to documents (LSP 3.17, WorkspaceEdit): <paramref name="DocumentChanges"/> where the client
/// knows it, so that the edit fails rather than land on another version, else <paramref name="Changes"/>.</summary>
internal sealed record WorkspaceEdit(
    Dictionary<string, TextEdit[]>? Changes = null,
    DocumentChange[]? DocumentChanges = null,
    Dictionary<string, ChangeAnnotation>? ChangeAnnotations = null);

/// <summary>What a group of changes is for (LSP 3.17, ChangeAnnotation).</summary>
internal sealed record ChangeAnnotation(string Label, bool NeedsConfirmation);

/// <summary>One entry of <c>documentChanges</c> (LSP 3.17): a TextDocumentEdit, or a CreateFile or RenameFile, which
/// <see cref="Kind"/> tells apart.</summary>
internal sealed record DocumentChange
{
    public string? Kind { get; init; }
    public VersionedDocument? TextDocument { get; init; }
    public TextEdit[]? Edits { get; init; }
    public string? Uri { get; init; }
    public string? OldUri { get; init; }
    public string? NewUri { get; init; }
    public string? AnnotationId { get; init; }

    /// <summary>LSP 3.17, TextDocumentEdit.</summary>
    public static DocumentChange Edit(string uri, int? version, TextEdit[] edits) =>
        new() { TextDocument = new VersionedDocument(uri, version), Edits = edits };

    /// <summary>LSP 3.17, CreateFile; one that is there already makes the whole edit fail.</summary>
    public static DocumentChange Create(string uri, string? annotationId) => new() { Kind = "create", Uri = uri, AnnotationId = annotationId };

    /// <summary>LSP 3.17, RenameFile; one that is at the new place already makes the whole edit fail.</summary>
    public static DocumentChange Rename(string from, string to, string? annotationId) =>
        new() { Kind = "rename", OldUri = from, NewUri = to, AnnotationId = annotationId };
}
