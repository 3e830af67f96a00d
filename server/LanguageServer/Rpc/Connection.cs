using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using Microsoft.VisualStudio.Threading;
using NotesNetworking.LanguageServer.Protocol;
using StreamJsonRpc;
using StreamJsonRpc.Protocol;

namespace NotesNetworking.LanguageServer.Rpc;

/// <summary>
/// JSON-RPC over two streams, with every incoming message begun in the order received, one at a time, on
/// <see cref="Queue"/>. What crosses it is <see cref="JsonElement"/> only: records become JSON and back at the edges,
/// by generated code.
/// </summary>
internal sealed class Connection : JsonRpc, IEndpoints
{
    private readonly HashSet<string> _notifications;
    private readonly TaskCompletionSource _outputClosed = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private Connection(IJsonRpcMessageHandler handler, Outstanding outstanding, HashSet<string> notifications)
        : base(handler)
    {
        Outstanding = outstanding;
        _notifications = notifications;
        // The library's own traces quote messages, and by default they go to the system's log.
        TraceSource = new TraceSource(nameof(Connection), SourceLevels.Off);
        TraceSource.Listeners.Clear();
        SynchronizationContext = Queue;
        CancelLocallyInvokedMethodsWhenConnectionIsClosed = true;
    }

    /// <summary>The ordered queue: incoming messages, and whatever else changes the picture.</summary>
    public NonConcurrentSynchronizationContext Queue { get; } = new(sticky: false);

    /// <summary>What is still to be written.</summary>
    public Outstanding Outstanding { get; }

    /// <summary>Completes when the client reads no more of what we write.</summary>
    public Task OutputClosed => _outputClosed.Task;

    /// <summary>A connection that reads <paramref name="input"/> once <see cref="JsonRpc.StartListening"/> is called.</summary>
    public static Connection Over(Stream input, Stream output, Log log)
    {
        var outstanding = new Outstanding();
        var notifications = new HashSet<string>(StringComparer.Ordinal) { "$/cancelRequest" };
        return new Connection(new TolerantMessageHandler(output, input, NewFormatter(), outstanding, notifications.Contains, log), outstanding, notifications);
    }

    /// <inheritdoc/>
    /// <remarks>A request's method that comes as a notification is not called: nobody would hear the answer, and
    /// <c>initialize</c> comes once.</remarks>
    public void Handle(string method, bool isNotification, Func<JsonElement, CancellationToken, Task<object?>> handle)
    {
        if (isNotification) _notifications.Add(method);
        var target = typeof(Endpoint).GetMethod(nameof(Endpoint.InvokeAsync))!;
        AddLocalRpcMethod(
            target,
            new Endpoint(handle),
            new JsonRpcMethodAttribute(method) { UseSingleObjectParameterDeserialization = true });
    }

    protected override async ValueTask SendAsync(JsonRpcMessage message, CancellationToken cancellationToken)
    {
        if (message is JsonRpcRequest ours)
        {
            Outstanding.Add();
            if (ours.IsResponseExpected) Outstanding.Ask(ours.RequestId);
        }
        else if (message is IJsonRpcMessageWithId answer) Outstanding.End(answer.RequestId);
        try
        {
            await base.SendAsync(message, cancellationToken).ConfigureAwait(false);
        }
        catch (IOException)
        {
            _outputClosed.TrySetResult();
            throw;
        }
        finally
        {
            Outstanding.Remove();
        }
    }

    // The default tells the client the exception's type and stack. A request that fails on purpose throws
    // RequestException, which carries a code; anything else is our own fault.
    protected override JsonRpcError.ErrorDetail CreateErrorDetails(JsonRpcRequest request, Exception exception) => new()
    {
        Code = (JsonRpcErrorCode)(exception is LocalRpcException known ? known.ErrorCode : (int)ErrorCode.InternalError),
        Message = exception is LocalRpcException ? exception.Message : "The server failed to answer.",
    };

    // The default reads a client's error data as a .NET exception's; it stays as it came.
    protected override Type? GetErrorDetailsDataType(JsonRpcError error) => null;

    [UnconditionalSuppressMessage("Trimming", "IL2026", Justification = FormatterIsSafe)]
    [UnconditionalSuppressMessage("AOT", "IL3050", Justification = FormatterIsSafe)]
    private static SystemTextJsonFormatter NewFormatter() => new()
    {
        JsonSerializerOptions = new JsonSerializerOptions { TypeInfoResolver = ProtocolJson.Default },
    };

    private const string FormatterIsSafe =
        "The formatter reflects only where its options have no resolver, or for progress, streams and marshalled objects "
        + "among the arguments. These options resolve generated types alone, and JsonElement is all that crosses.";

    /// <summary>One method's target. A class of its own so that the one method called by reflection has a name that the
    /// trimmer sees.</summary>
    private sealed class Endpoint(Func<JsonElement, CancellationToken, Task<object?>> handle)
    {
        public Task<object?> InvokeAsync(JsonElement parameters = default, CancellationToken cancellationToken = default) =>
            handle(parameters, cancellationToken);
    }
}
