using System.Reflection;
using StreamJsonRpc;
using StreamJsonRpc.Protocol;

namespace NotesNetworking.LanguageServer.Rpc;

/// <summary>A request or a notification as it came. Its parameters are handed on as they are, whatever they are.</summary>
/// <param name="parameters">Undefined without parameters.</param>
internal sealed class IncomingRequest(JsonElement parameters) : JsonRpcRequest
{
    public override ArgumentMatchResult TryGetTypedArguments(ReadOnlySpan<ParameterInfo> parameters1, Span<object?> typedArguments)
    {
        for (var i = 0; i < parameters1.Length; i++)
        {
            if (parameters1[i].ParameterType == typeof(JsonElement)) typedArguments[i] = parameters;
            // The library's own, of $/cancelRequest.
            else if (parameters1[i].ParameterType == typeof(RequestId) && IdIn(parameters) is { } id) typedArguments[i] = id;
            else return ArgumentMatchResult.ParameterArgumentTypeMismatch;
        }
        return ArgumentMatchResult.Success;
    }

    private static RequestId? IdIn(JsonElement parameters) =>
        parameters.ValueKind == JsonValueKind.Object && parameters.TryGetProperty("id", out var id) ? MessageReader.IdOf(id) : null;
}

/// <summary>The client's answer to a question of ours.</summary>
/// <param name="result">As it came; undefined without a result, by which some clients mean null.</param>
internal sealed class IncomingResult(JsonElement result) : JsonRpcResult
{
    private static readonly JsonElement s_null = JsonDocument.Parse("null").RootElement;

    /// <summary>True where there was none.</summary>
    public bool IsEmpty => result.ValueKind == JsonValueKind.Undefined;

    public override T GetResult<T>() => (T)(object)(IsEmpty ? s_null : result);
}
