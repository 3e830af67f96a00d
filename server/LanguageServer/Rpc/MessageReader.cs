using System.Text.Unicode;
using StreamJsonRpc;
using StreamJsonRpc.Protocol;

namespace NotesNetworking.LanguageServer.Rpc;

/// <summary>What is wrong with a message, and how it is answered.</summary>
/// <param name="Code">The error's code.</param>
/// <param name="Id">The request's own id where it has one, else null's (JSON-RPC 2.0, 5).</param>
/// <param name="Message">In words that quote nothing.</param>
/// <param name="IsAnswered">False for a notification, which gets no answer.</param>
internal sealed record MessageFault(ErrorCode Code, RequestId Id, string Message, bool IsAnswered = true);

/// <summary>Tells requests, notifications, answers and everything else apart (JSON-RPC 2.0, 4 and 5; LSP 3.17,
/// Base Protocol). A batch is not a message: LSP has no batches.</summary>
internal static class MessageReader
{
    private const int DeepestNesting = 512;

    /// <summary>Reads a message; it, or what is wrong with it.</summary>
    public static (JsonRpcMessage? Message, MessageFault? Fault) Read(byte[] content)
    {
        if (!Utf8.IsValid(content)) return (null, new MessageFault(ErrorCode.ParseError, RequestId.Null, "The message is not in UTF-8."));
        JsonElement root;
        try
        {
            root = JsonDocument.Parse(content, new JsonDocumentOptions { MaxDepth = DeepestNesting }).RootElement;
        }
        catch (JsonException)
        {
            return (null, new MessageFault(ErrorCode.ParseError, RequestId.Null, "The message is no valid JSON."));
        }
        return Read(root);
    }

    /// <summary>An id as LSP has them, a text or a whole number; null for anything else.</summary>
    public static RequestId? IdOf(JsonElement id) => id.ValueKind switch
    {
        JsonValueKind.String when JsonText.Find(id) is { } text => new RequestId(text),
        JsonValueKind.Number when WholeNumber.Find(id) is { } number => new RequestId(number),
        _ => null,
    };

    private static (JsonRpcMessage?, MessageFault?) Read(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object)
            return Invalid(RequestId.Null, root.ValueKind == JsonValueKind.Array ? "Batches are not part of LSP." : "The message is no object.");
        var hasId = root.TryGetProperty("id", out var given);
        var id = hasId ? IdOf(given) : null;
        if (!root.TryGetProperty("method", out var method)) return ReadAnswer(root, id);
        if (hasId && id is null) return Invalid(RequestId.Null, "A request's id is a text or a whole number.");
        if (JsonText.Find(method) is not { Length: > 0 } name) return Invalid(id, "A method's name is a text.");
        if (!root.TryGetProperty("jsonrpc", out var version) || JsonText.Find(version) != "2.0") return Invalid(id, "The message does not say that it is JSON-RPC 2.0.");
        root.TryGetProperty("params", out var parameters);
        if (parameters.ValueKind == JsonValueKind.Null) parameters = default;
        if (parameters.ValueKind is not (JsonValueKind.Undefined or JsonValueKind.Object or JsonValueKind.Array))
            return (null, new MessageFault(ErrorCode.InvalidParams, id ?? RequestId.Null, "Parameters are an object or a list.", IsAnswered: hasId));
        return (new IncomingRequest(parameters) { Method = name, RequestId = id ?? RequestId.NotSpecified }, null);
    }

    private static (JsonRpcMessage?, MessageFault?) ReadAnswer(JsonElement root, RequestId? id)
    {
        var hasError = root.TryGetProperty("error", out var error) && error.ValueKind != JsonValueKind.Null;
        var hasResult = root.TryGetProperty("result", out var result);
        if (!hasError && !hasResult && id is null) return Invalid(id, "The message is no request and no answer.");
        var to = id ?? RequestId.Null;
        return (hasError ? new JsonRpcError { RequestId = to, Error = DetailOf(error) } : new IncomingResult(result) { RequestId = to }, null);
    }

    // The words may quote a note, and nobody here reads them.
    private static JsonRpcError.ErrorDetail DetailOf(JsonElement error)
    {
        var code = error.ValueKind == JsonValueKind.Object && error.TryGetProperty("code", out var given) ? WholeNumber.Find(given) : null;
        return new() { Code = (JsonRpcErrorCode)(code is >= int.MinValue and <= int.MaxValue ? (int)code : (int)ErrorCode.InternalError), Message = "" };
    }

    private static (JsonRpcMessage?, MessageFault?) Invalid(RequestId? id, string message) =>
        (null, new MessageFault(ErrorCode.InvalidRequest, id ?? RequestId.Null, message));
}
