using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using NotesNetworking.LanguageServer.Tests.Support.Protocol;

namespace NotesNetworking.LanguageServer.Tests.Support;

/// <summary>An error that the server answered.</summary>
internal sealed class WireErrorException(int code, string message) : Exception(message)
{
    public int Code => code;
}

/// <summary>
/// A language client that speaks bytes, and no library of the server's: what it reads is what an editor reads. Waits are
/// for a named condition, with a deadline.
/// </summary>
internal sealed class WireClient : IDisposable
{
    /// <summary>How long anything may take on a busy machine before the test has failed.</summary>
    public static readonly TimeSpan Deadline = TimeSpan.FromSeconds(30);

    private readonly Stream _send;
    private readonly SemaphoreSlim _sending = new(1);
    private readonly ConcurrentDictionary<int, TaskCompletionSource<JsonElement>> _asked = new();
    private readonly Dictionary<string, Func<JsonElement, object?>> _answers = [];
    private readonly HashSet<string> _left = [];
    private readonly Lock _lock = new();
    private readonly List<JsonElement> _received = [];
    private readonly List<(Func<JsonElement, bool> Condition, TaskCompletionSource<JsonElement> Found)> _waiting = [];
    private int _lastId;
    private bool _isClosed;

    public WireClient(Stream send, Stream receive)
    {
        _send = send;
        Reading = ReadAllAsync(receive);
    }

    /// <summary>Holds all that the server says to the specification.</summary>
    public MessageCheck Check { get; } = new();

    /// <summary>Completes when the server closes its stream.</summary>
    public Task Reading { get; }

    /// <summary>All that came unasked, in order.</summary>
    public IReadOnlyList<JsonElement> Received
    {
        get
        {
            lock (_lock) return [.. _received];
        }
    }

    /// <summary>Answers a request of the server, with an error where the answer throws one; without an answer it gets null.</summary>
    public void Answer(string method, Func<JsonElement, object?> answer) => _answers[method] = answer;

    /// <summary>Leaves a request of the server without an answer: the test gives one.</summary>
    public void Leave(string method) => _left.Add(method);

    /// <summary>Asks, and waits for the result.</summary>
    public async Task<JsonElement> RequestAsync(string method, object? parameters = null)
    {
        var (_, answer) = await BeginAsync(method, parameters);
        return await answer.WaitAsync(Deadline);
    }

    /// <summary>Asks; the answer comes when it comes.</summary>
    public async Task<(int Id, Task<JsonElement> Answer)> BeginAsync(string method, object? parameters = null)
    {
        var id = Interlocked.Increment(ref _lastId);
        Check.Ask(id, method, parameters is null ? default : JsonSerializer.SerializeToElement(parameters));
        var answer = _asked[id] = new TaskCompletionSource<JsonElement>(TaskCreationOptions.RunContinuationsAsynchronously);
        await SendAsync(parameters is null ? new { jsonrpc = "2.0", id, method } : new { jsonrpc = "2.0", id, method, @params = parameters });
        return (id, answer.Task);
    }

    /// <summary>The code of the error that a request is answered with.</summary>
    public async Task<int> ErrorOfAsync(string method, object? parameters = null)
    {
        var error = await FluentActions.Awaiting(() => RequestAsync(method, parameters)).Should().ThrowAsync<WireErrorException>();
        return error.Which.Code;
    }

    public Task NotifyAsync(string method, object? parameters = null) =>
        SendAsync(parameters is null ? new { jsonrpc = "2.0", method } : new { jsonrpc = "2.0", method, @params = parameters });

    /// <summary>Sends a message's bytes behind a right header.</summary>
    /// <param name="content">The content.</param>
    /// <param name="header">The header, with <c>{0}</c> for the length.</param>
    public Task SendContentAsync(ReadOnlyMemory<byte> content, string header = "Content-Length: {0}\r\n\r\n") =>
        SendBytesAsync([.. Encoding.ASCII.GetBytes(string.Format(CultureInfo.InvariantCulture, header, content.Length)), .. content.Span]);

    /// <summary>Sends a message as it is written.</summary>
    public Task SendTextAsync(string message) => SendContentAsync(Encoding.UTF8.GetBytes(message));

    /// <summary>The whole answer to a message that a test sent by hand, with an id that is a text.</summary>
    public Task<JsonElement> WaitForAnswerAsync(string id) => WaitForMessageAsync(
        $"an answer to {id}", message => message.TryGetProperty("id", out var given) && given.ValueKind == JsonValueKind.String && given.GetString() == id, message => message);

    /// <summary>Sends bytes as they are; nothing once this end is closed.</summary>
    public async Task SendBytesAsync(byte[] bytes)
    {
        await _sending.WaitAsync();
        try
        {
            if (_isClosed) return;
            await _send.WriteAsync(bytes);
            await _send.FlushAsync();
        }
        finally
        {
            _sending.Release();
        }
    }

    /// <summary>Closes the client's end: nothing is said any more, not even an answer.</summary>
    public void Close()
    {
        _sending.Wait();
        _isClosed = true;
        _send.Dispose();
        _sending.Release();
    }

    public void Dispose()
    {
        Close();
        _sending.Dispose();
    }

    /// <summary>The first message of this method, past or to come, for which the condition on its parameters holds.</summary>
    public Task<JsonElement> WaitForAsync(string method, Func<JsonElement, bool>? condition = null) =>
        WaitForMessageAsync(
            $"{method}",
            message => message.TryGetProperty("method", out var name) && name.GetString() == method && (condition?.Invoke(ParamsOf(message)) ?? true),
            ParamsOf);

    /// <summary>The first answer without an id: to a message that could not be read.</summary>
    public Task<JsonElement> WaitForErrorWithoutIdAsync(int skip = 0)
    {
        var seen = 0;
        return WaitForMessageAsync(
            "an error without an id",
            message => message.TryGetProperty("error", out _) && seen++ == skip,
            message => message.GetProperty("error"));
    }

    /// <summary>The first message, past or to come, for which a condition holds.</summary>
    public async Task<JsonElement> WaitForMessageAsync(string what, Func<JsonElement, bool> condition, Func<JsonElement, JsonElement> select)
    {
        var found = new TaskCompletionSource<JsonElement>(TaskCreationOptions.RunContinuationsAsynchronously);
        lock (_lock)
        {
            foreach (var message in _received)
                if (condition(message)) return select(message);
            _waiting.Add((condition, found));
        }
        try
        {
            return select(await found.Task.WaitAsync(Deadline));
        }
        catch (TimeoutException)
        {
            throw new TimeoutException($"{what} did not come. These came: {string.Join("\n", Received)}");
        }
    }

    private static JsonElement ParamsOf(JsonElement message) => message.TryGetProperty("params", out var parameters) ? parameters : default;

    private Task SendAsync(object message) => SendContentAsync(JsonSerializer.SerializeToUtf8Bytes(message));

    private async Task ReadAllAsync(Stream stream)
    {
        await Task.Yield();
        var reader = new FrameReader(stream);
        while (await reader.ReadAsync() is { } content) await TakeAsync(JsonDocument.Parse(content).RootElement);
        foreach (var asked in _asked.Values) asked.TrySetException(new IOException("The server closed its stream."));
    }

    private async Task TakeAsync(JsonElement message)
    {
        Check.Take(message);
        var hasId = message.TryGetProperty("id", out var id) && id.ValueKind == JsonValueKind.Number;
        if (hasId && !message.TryGetProperty("method", out _))
        {
            _asked.TryRemove(id.GetInt32(), out var asked).Should().BeTrue("an answer belongs to a question");
            if (message.TryGetProperty("error", out var error))
                asked!.SetException(new WireErrorException(error.GetProperty("code").GetInt32(), error.GetProperty("message").GetString()!));
            else asked!.SetResult(message.GetProperty("result"));
            return;
        }
        lock (_lock)
        {
            _received.Add(message);
            foreach (var waiting in _waiting.Where(waiting => waiting.Condition(message)).ToList())
            {
                _waiting.Remove(waiting);
                waiting.Found.TrySetResult(message);
            }
        }
        if (!hasId || _left.Contains(message.GetProperty("method").GetString()!)) return;
        await SendAsync(new Dictionary<string, object?> { ["jsonrpc"] = "2.0", ["id"] = id }.Concat(AnswerTo(message)).ToDictionary());
    }

    private Dictionary<string, object?> AnswerTo(JsonElement message)
    {
        try
        {
            var answer = _answers.GetValueOrDefault(message.GetProperty("method").GetString()!);
            return new() { ["result"] = answer?.Invoke(ParamsOf(message)) };
        }
        catch (WireErrorException error)
        {
            return new() { ["error"] = new { code = error.Code, message = error.Message, data = "any" } };
        }
    }

    /// <summary>Reads messages behind their headers.</summary>
    private sealed class FrameReader(Stream stream)
    {
        private readonly byte[] _one = new byte[1];

        public async Task<byte[]?> ReadAsync()
        {
            var length = -1;
            while (await ReadLineAsync() is { } line)
            {
                if (line.Length == 0)
                {
                    var content = new byte[length];
                    await stream.ReadExactlyAsync(content);
                    return content;
                }
                line.Should().StartWith("Content-Length: ", "stdout carries protocol alone");
                length = int.Parse(line["Content-Length: ".Length..], CultureInfo.InvariantCulture);
            }
            return null;
        }

        private async Task<string?> ReadLineAsync()
        {
            var line = new StringBuilder();
            while (await stream.ReadAsync(_one) == 1)
            {
                if (_one[0] == '\n') return line.ToString().TrimEnd('\r');
                line.Append((char)_one[0]);
            }
            return null;
        }
    }
}
