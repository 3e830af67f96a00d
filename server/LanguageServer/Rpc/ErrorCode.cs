namespace NotesNetworking.LanguageServer.Rpc;

/// <summary>Error codes of JSON-RPC 2.0 and LSP 3.17 (ErrorCodes, LSPErrorCodes) that the server answers with.</summary>
internal enum ErrorCode
{
    ParseError = -32700,
    InvalidRequest = -32600,
    InvalidParams = -32602,
    InternalError = -32603,
    ServerNotInitialized = -32002,
    RequestFailed = -32803,
    ContentModified = -32801,
}
