using System.IO.Pipelines;
using StreamJsonRpc;
using StreamJsonRpc.Protocol;
using StreamJsonRpc.Reflection;

namespace NotesNetworking.LanguageServer.Rpc;

/// <summary>
/// Reads messages behind <c>Content-Length</c> headers (LSP 3.17, Base Protocol) and outlives a broken one: its length
/// is known, so the next message's start is too. The sender gets a ParseError or InvalidRequest without an id, as
/// JSON-RPC 2.0 (5.1) asks. A broken header loses the place in the stream and ends the connection.
/// </summary>
internal sealed class TolerantMessageHandler(
    Stream output, Stream input, IJsonRpcMessageFormatter formatter, Outstanding outstanding, Log log)
    // Given the streams themselves, the library writes to them behind our back, and "written" would not mean it.
    : HeaderDelimitedMessageHandler(PipeWriter.Create(output), PipeReader.Create(input), formatter)
{
    protected override async ValueTask<JsonRpcMessage?> ReadCoreAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            try
            {
                var message = await base.ReadCoreAsync(cancellationToken).ConfigureAwait(false);
                if (message is JsonRpcRequest { IsResponseExpected: true }) outstanding.Add();
                if (message is (JsonRpcResult or JsonRpcError) and IJsonRpcMessageWithId answer && !outstanding.IsAnswer(answer.RequestId))
                {
                    // The library would hang up. It is told that the message's bytes are done with.
                    log.Write("the client answers a question that nobody asked");
                    ((IJsonRpcMessageBufferManager)this).DeserializationComplete(message);
                    continue;
                }
                // A client may close its end behind its last request and still wants the answer: the library would
                // cancel everything once it sees the end.
                if (message is null) await outstanding.SettleAsync().ConfigureAwait(false);
                return message;
            }
            catch (Exception broken) when (IsContentBroken(broken) && !cancellationToken.IsCancellationRequested)
            {
                // The reader names a line; whoever finds a value of another type than it wants names a path, too.
                var isJson = broken is not JsonException { LineNumber: not null, Path: null };
                log.Write(isJson ? $"a message is no request: {broken.Message}" : $"a message is no JSON: {broken.Message}");
                await AnswerAsync(
                    isJson ? ErrorCode.InvalidRequest : ErrorCode.ParseError,
                    isJson ? "The message is no JSON-RPC request." : "The message is no valid JSON.",
                    cancellationToken).ConfigureAwait(false);
            }
        }
    }

    // What the formatter throws once the header's length is read: bad JSON, no object, members of another type.
    private static bool IsContentBroken(Exception exception) => exception is not ObjectDisposedException && exception
        is JsonException
        or InvalidOperationException
        or KeyNotFoundException
        or FormatException
        or ArgumentException
        or NotSupportedException;

    private ValueTask AnswerAsync(ErrorCode code, string message, CancellationToken cancellationToken) =>
        WriteAsync(
            new JsonRpcError
            {
                RequestId = RequestId.Null,
                Error = new JsonRpcError.ErrorDetail { Code = (JsonRpcErrorCode)(int)code, Message = message },
            },
            cancellationToken);
}
