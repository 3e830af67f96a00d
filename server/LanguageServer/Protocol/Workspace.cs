namespace NotesNetworking.LanguageServer.Protocol;

/// <summary>LSP 3.17, FileEvent, as far as it is read: what is on the disk says the rest.</summary>
internal sealed record FileEvent([property: JsonConverter(typeof(UriConverter))] string Uri);

/// <summary>Parameters of <c>workspace/configuration</c>.</summary>
internal sealed record ConfigurationParams(ConfigurationItem[] Items);

/// <summary>One section asked for.</summary>
internal sealed record ConfigurationItem(string Section);

/// <summary>Parameters of <c>client/registerCapability</c>.</summary>
internal sealed record RegistrationParams(Registration[] Registrations);

/// <summary>LSP 3.17, Registration.</summary>
internal sealed record Registration(string Id, string Method, JsonElement RegisterOptions);

/// <summary>LSP 3.17, DidChangeWatchedFilesRegistrationOptions.</summary>
internal sealed record WatchOptions(FileWatcher[] Watchers);

/// <summary>LSP 3.17, FileSystemWatcher: a glob below each workspace folder.</summary>
internal sealed record FileWatcher(string GlobPattern);

/// <summary>Which section's changes the client tells of.</summary>
internal sealed record ConfigurationOptions(string Section);

/// <summary>Parameters of <c>workspace/executeCommand</c>.</summary>
internal sealed record ExecuteCommandParams(string Command, JsonElement[]? Arguments = null);

/// <summary>Parameters of <c>notesNetworking/didChange</c>: the URIs of the notebooks whose answers may be others, and for a
/// client that shows lists what changed in them.</summary>
internal sealed record AnswersChangedParams(string[] Folders, JsonElement? Rows = null);

/// <summary>Parameters of <c>workspace/applyEdit</c>.</summary>
internal sealed record ApplyEditParams(string Label, WorkspaceEdit Edit);

/// <summary>The client's answer to <c>workspace/applyEdit</c>.</summary>
internal sealed record ApplyEditResult(bool Applied, string? FailureReason = null);
