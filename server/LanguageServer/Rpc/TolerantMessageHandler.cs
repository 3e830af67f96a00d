using System.IO.Pipelines;
using StreamJsonRpc;
using StreamJsonRpc.Protocol;

namespace NotesNetworking.LanguageServer.Rpc;

/// <summary>
/// Reads messages and survives bytes that are not messages. A request that cannot be understood is answered as JSON-RPC 2.0 (5.1) says,
/// what is odd otherwise is logged without its contents, and the next message is read.
/// </summary>
/// <param name="output">Where answers go.</param>
/// <param name="input">Where messages come from.</param>
/// <param name="formatter">Writes messages.</param>
/// <param name="outstanding">What is still to be said.</param>
/// <param name="isNotification">Whether a method is that of a notification that we know.</param>
/// <param name="log">The log.</param>
internal sealed class TolerantMessageHandler(
    Stream output, Stream input, IJsonRpcMessageFormatter formatter, Outstanding outstanding, Func<string, bool> isNotification, Log log)
    // Given the streams themselves, the library writes to them behind our back, and "written" would not mean it.
    : HeaderDelimitedMessageHandler(PipeWriter.Create(output), PipeReader.Create(input), formatter)
{
    private FrameReader? _frames;

    protected override async ValueTask<JsonRpcMessage?> ReadCoreAsync(CancellationToken cancellationToken)
    {
        _frames ??= new FrameReader(Reader!);
        while (await _frames.ReadAsync(cancellationToken).ConfigureAwait(false) is { } frame)
        {
            if (frame.Problem is { } problem)
            {
                log.Write($"{problem}, and is skipped");
                await AnswerAsync(new MessageFault(ErrorCode.ParseError, RequestId.Null, "There is no message that can be read."), cancellationToken).ConfigureAwait(false);
            }
            if (frame.Content is not { } content) continue;
            var (message, fault) = MessageReader.Read(content);
            if (fault is not null) await RefuseAsync(fault, cancellationToken).ConfigureAwait(false);
            message ??= DamagedEdit.Find(content);
            if (message is not null && await AdmitAsync(message, cancellationToken).ConfigureAwait(false)) return message;
        }
        // A client may close its end after its last request and still wants the answer: the library would cancel
        // everything once it sees the end.
        await outstanding.SettleAsync().ConfigureAwait(false);
        return null;
    }

    private async ValueTask<bool> AdmitAsync(JsonRpcMessage message, CancellationToken cancellationToken)
    {
        switch (message)
        {
            case JsonRpcRequest { IsResponseExpected: true } request when !outstanding.Begin(request.RequestId):
                await RefuseAsync(new MessageFault(ErrorCode.InvalidRequest, request.RequestId, "Another request of this id is not answered yet."), cancellationToken).ConfigureAwait(false);
                return false;
            case JsonRpcRequest { IsResponseExpected: false, Method: { } method } when !isNotification(method):
                // What begins so may be ignored without a word (LSP 3.17, "$ Notifications and Requests").
                if (!method.StartsWith("$/", StringComparison.Ordinal)) log.Write("a notification that is not known is ignored");
                return false;
            case IncomingResult { IsEmpty: true } empty when !outstanding.IsAnswer(empty.RequestId):
                await RefuseAsync(new MessageFault(ErrorCode.InvalidRequest, empty.RequestId, "The message is no request and no answer."), cancellationToken).ConfigureAwait(false);
                return false;
            case (JsonRpcResult { } and not IncomingResult { IsEmpty: true } or JsonRpcError) and IJsonRpcMessageWithId answer when !outstanding.IsAnswer(answer.RequestId):
                // The library would hang up.
                log.Write("the client answers a question that nobody asked");
                return false;
            default:
                return true;
        }
    }

    private async ValueTask RefuseAsync(MessageFault fault, CancellationToken cancellationToken)
    {
        log.Write($"a message is refused: {fault.Message}");
        if (fault.IsAnswered) await AnswerAsync(fault, cancellationToken).ConfigureAwait(false);
    }

    private ValueTask AnswerAsync(MessageFault fault, CancellationToken cancellationToken) =>
        WriteAsync(
            new JsonRpcError
            {
                RequestId = fault.Id,
                Error = new JsonRpcError.ErrorDetail { Code = (JsonRpcErrorCode)(int)fault.Code, Message = fault.Message },
            },
            cancellationToken);
}
