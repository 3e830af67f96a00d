namespace NotesNetworking.LanguageServer.Protocol;

/// <summary>Parameters of <c>textDocument/rename</c>.</summary>
internal sealed record RenameParams(TextDocumentIdentifier TextDocument, Position Position, string NewName);

/// <summary>The answer to <c>textDocument/prepareRename</c>: where the name stands, and what it is.</summary>
internal sealed record PrepareRenameResult(Range Range, string Placeholder);

/// <summary>LSP 3.17, RenameOptions.</summary>
internal sealed record RenameOptions(bool PrepareProvider);

/// <summary>Which file operations the server wants to hear of (LSP 3.17, FileOperationOptions).</summary>
internal sealed record FileOperationOptions(
    FileOperationRegistration? WillRename = null,
    FileOperationRegistration? DidRename = null,
    FileOperationRegistration? WillDelete = null,
    FileOperationRegistration? DidCreate = null,
    FileOperationRegistration? DidDelete = null);

/// <summary>LSP 3.17, FileOperationRegistrationOptions.</summary>
internal sealed record FileOperationRegistration(FileOperationFilter[] Filters);

/// <summary>LSP 3.17, FileOperationFilter.</summary>
internal sealed record FileOperationFilter(string Scheme, FileOperationPattern Pattern);

/// <summary>LSP 3.17, FileOperationPattern: <paramref name="Matches"/> is <c>file</c> or <c>folder</c>.</summary>
internal sealed record FileOperationPattern(string Glob, string Matches);

/// <summary>Parameters of <c>workspace/willRenameFiles</c> and <c>workspace/didRenameFiles</c>.</summary>
internal sealed record RenameFilesParams([property: JsonConverter(typeof(ListConverter<FileRename>))] FileRename[] Files);

/// <summary>LSP 3.17, FileRename.</summary>
internal sealed record FileRename(
    [property: JsonConverter(typeof(UriConverter))] string OldUri, [property: JsonConverter(typeof(UriConverter))] string NewUri);

/// <summary>Parameters of the notices and requests about files that come and go (LSP 3.17, CreateFilesParams,
/// DeleteFilesParams).</summary>
internal sealed record FilesParams([property: JsonConverter(typeof(ListConverter<FileName>))] FileName[] Files);

/// <summary>A file or folder.</summary>
internal sealed record FileName([property: JsonConverter(typeof(UriConverter))] string Uri);
