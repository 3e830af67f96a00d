using NotesNetworking.LanguageServer.Protocol;

namespace NotesNetworking.LanguageServer.Hosting;

/// <summary>Shows how far a piece of work is, where the client can show it (LSP 3.17, Work Done Progress).</summary>
internal sealed class WorkDoneProgress : IAsyncDisposable
{
    private static readonly TimeSpan s_step = TimeSpan.FromMilliseconds(100);
    private static int s_count;

    private readonly Server _server;
    private readonly string _token = $"notes-networking/{Interlocked.Increment(ref s_count)}";
    private readonly CancellationTokenSource _done = new();
    private readonly Task _telling;
    private volatile int _percentage;

    /// <summary>Begins to show it.</summary>
    /// <param name="server">Whose client shows it.</param>
    /// <param name="title">What is being done.</param>
    public WorkDoneProgress(Server server, string title)
    {
        _server = server;
        _telling = server.Session.ShowsProgress ? TellAsync(title) : Task.CompletedTask;
    }

    /// <summary>Takes how much is done of how much. May be called from any thread, as often as one likes.</summary>
    public void Report(int done, int of) => _percentage = Math.Max(_percentage, (int)(100L * done / Math.Max(1, of)));

    /// <summary>Ends it; completes once the client was told.</summary>
    public async ValueTask DisposeAsync()
    {
        await _done.CancelAsync().ConfigureAwait(false);
        await _telling.ConfigureAwait(false);
        _done.Dispose();
    }

    private async Task TellAsync(string title)
    {
        if (!await _server.Client.CreateProgressAsync(_token).ConfigureAwait(false)) return;
        Tell(new WorkDone("begin", Title: title, Percentage: 0));
        using (var timer = new PeriodicTimer(s_step, _server.Options.Time))
        {
            var told = 0;
            while (await TicksAsync(timer).ConfigureAwait(false))
                if (_percentage > told) Tell(new WorkDone("report", Percentage: told = _percentage));
        }
        Tell(new WorkDone("end"));
    }

    private async ValueTask<bool> TicksAsync(PeriodicTimer timer)
    {
        try
        {
            return await timer.WaitForNextTickAsync(_done.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }

    private void Tell(WorkDone step) => _server.Client.Progress(new ProgressParams(_token, step));
}
