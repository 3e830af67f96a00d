namespace NotesNetworking.LanguageServer.Hosting;

/// <summary>Runs something once things have been quiet for a while; one run at a time.</summary>
internal sealed class Debounce
{
    private readonly TimeSpan _quiet;
    private readonly ITimer _timer;

    /// <summary>Sets it up.</summary>
    /// <param name="time">Whose timers are used.</param>
    /// <param name="quiet">How long nothing may come before <paramref name="run"/>.</param>
    /// <param name="run">What is done, on the pool.</param>
    /// <param name="failed">Gets what <paramref name="run"/> fails with: on the pool nobody else would.</param>
    public Debounce(TimeProvider time, TimeSpan quiet, Action run, Action<Exception> failed)
    {
        var gate = new Lock();
        _quiet = quiet;
        _timer = time.CreateTimer(
            _ =>
            {
                try
                {
                    lock (gate) run();
                }
                catch (Exception failure)
                {
                    failed(failure);
                }
            },
            null,
            Timeout.InfiniteTimeSpan,
            Timeout.InfiniteTimeSpan);
    }

    /// <summary>Something came: the quiet time begins again.</summary>
    public void Trigger() => _timer.Change(_quiet, Timeout.InfiniteTimeSpan);
}
