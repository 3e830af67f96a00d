namespace NotesNetworking.LanguageServer.Rpc;

/// <summary>Counts the requests that came and are not answered yet, so that the server can end behind its last answer.</summary>
internal sealed class Unanswered
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(1);

    private readonly Lock _lock = new();
    private TaskCompletionSource? _none;
    private int _count;

    /// <summary>A request came.</summary>
    public void Add()
    {
        lock (_lock) _count++;
    }

    /// <summary>An answer is written.</summary>
    public void Remove()
    {
        lock (_lock)
        {
            if (--_count == 0) _none?.TrySetResult();
        }
    }

    /// <summary>Completes when all is answered, or after a second: whoever leaves does not wait for a slow answer.</summary>
    public async Task SettleAsync()
    {
        TaskCompletionSource none;
        lock (_lock)
        {
            if (_count == 0) return;
            none = _none ??= new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        }
        await Task.WhenAny(none.Task, Task.Delay(s_patience)).ConfigureAwait(false);
    }
}
