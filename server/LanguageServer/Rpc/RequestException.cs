using StreamJsonRpc;

namespace NotesNetworking.LanguageServer.Rpc;

/// <summary>A request that is answered with an error of this code and message, and nothing about the inside.</summary>
internal sealed class RequestException : LocalRpcException
{
    public RequestException(ErrorCode code, string message)
        : base(message) => ErrorCode = (int)code;
}
