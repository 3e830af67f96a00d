using System.Collections.Concurrent;
using StreamJsonRpc;

namespace NotesNetworking.LanguageServer.Rpc;

/// <summary>What is still to be said. It counts what is to be written, answers to requests that came and messages of our
/// own, so that the server can end after its last word; and it knows which questions of ours wait for an answer.</summary>
internal sealed class Outstanding
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(1);

    private readonly Lock _lock = new();
    private readonly ConcurrentDictionary<RequestId, bool> _questions = new();
    private readonly ConcurrentDictionary<RequestId, bool> _asked = new();
    private TaskCompletionSource? _none;
    private int _count;

    /// <summary>We ask the client something.</summary>
    public void Ask(RequestId id) => _questions[id] = true;

    /// <summary>Whether this answers a question of ours, which it does once.</summary>
    public bool IsAnswer(RequestId id) => _questions.TryRemove(id, out _);

    /// <summary>A request came. False where one of the same id still waits for its answer.</summary>
    public bool Begin(RequestId id)
    {
        if (!_asked.TryAdd(id, true)) return false;
        Add();
        return true;
    }

    /// <summary>A request's answer is about to be written; <see cref="Remove"/> follows.</summary>
    public void End(RequestId id) => _asked.TryRemove(id, out _);

    /// <summary>A message of our own is about to be sent.</summary>
    public void Add()
    {
        lock (_lock) _count++;
    }

    /// <summary>An answer or a message is written, or cannot be.</summary>
    public void Remove()
    {
        lock (_lock)
        {
            if (--_count <= 0) _none?.TrySetResult();
        }
    }

    /// <summary>Completes when all is written, or after a second: a client that leaves does not wait for a slow answer.</summary>
    public async Task SettleAsync()
    {
        TaskCompletionSource none;
        lock (_lock)
        {
            if (_count <= 0) return;
            none = _none ??= new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        }
        await Task.WhenAny(none.Task, Task.Delay(s_patience)).ConfigureAwait(false);
    }
}
