namespace NotesNetworking.LanguageServer.Protocol;

/// <summary>How grave a message to the person is (LSP 3.17, MessageType).</summary>
internal enum MessageType
{
    Error = 1,
    Warning = 2,
    Info = 3,
    Log = 4,
}

/// <summary>Parameters of <c>window/showMessage</c> and <c>window/logMessage</c>.</summary>
internal sealed record MessageParams(MessageType Type, string Message);

/// <summary>Parameters of <c>window/showDocument</c>.</summary>
internal sealed record ShowDocumentParams(string Uri, bool TakeFocus);

/// <summary>Parameters of <c>window/workDoneProgress/create</c>.</summary>
internal sealed record ProgressCreateParams(string Token);

/// <summary>Parameters of <c>$/progress</c> for work done (LSP 3.17, Work Done Progress).</summary>
internal sealed record ProgressParams(string Token, WorkDone Value);

/// <summary>Parameters of <c>$/progress</c> for a piece of an answer (LSP 3.17, Partial Result Progress).</summary>
internal sealed record PartialResultParams(JsonElement Token, JsonElement Value);

/// <summary>One step of progress: <paramref name="Kind"/> is <c>begin</c>, <c>report</c> or <c>end</c>;
/// <paramref name="Percentage"/> is 0 to 100 and never falls.</summary>
internal sealed record WorkDone(string Kind, string? Title = null, string? Message = null, int? Percentage = null);
