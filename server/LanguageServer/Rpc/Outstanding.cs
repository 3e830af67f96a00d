namespace NotesNetworking.LanguageServer.Rpc;

/// <summary>Counts what is still to be written: answers to requests that came, and messages of our own. So the server can
/// end behind its last word.</summary>
internal sealed class Outstanding
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(1);

    private readonly Lock _lock = new();
    private TaskCompletionSource? _none;
    private int _count;

    /// <summary>A request came, or a message is about to be sent.</summary>
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

    /// <summary>Completes when all is written, or after a second: whoever leaves does not wait for a slow answer.</summary>
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
