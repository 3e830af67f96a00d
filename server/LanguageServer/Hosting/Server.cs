using NotesNetworking.LanguageServer.Rpc;

namespace NotesNetworking.LanguageServer.Hosting;

/// <summary>One running server: the parts that features share.</summary>
internal sealed class Server : IDisposable
{
    private readonly TaskCompletionSource<int> _ended = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly CancellationTokenSource _ending = new();

    public Server(Connection connection, Log log, ServerOptions options)
    {
        (Connection, Log, Options) = (connection, log, options);
        Client = new Client(connection, log);
        Clock = new Clock(options.Time, options.Today);
        Workspace = new Workspace(options.Home);
        Workspace.Use(new Advice(options.Rules, log));
        Diagnostics = new DiagnosticsCache(new Documentation(options.ProgramFolder));
    }

    public Connection Connection { get; }

    public Client Client { get; }

    public Lifecycle Lifecycle { get; } = new();

    public Workspace Workspace { get; }

    public Clock Clock { get; }

    /// <summary>The diagnostics of all notes.</summary>
    public DiagnosticsCache Diagnostics { get; }

    public Log Log { get; }

    public ServerOptions Options { get; }

    /// <summary>What <c>initialize</c> settled.</summary>
    public Session Session => Workspace.Snapshot.Session;

    /// <summary>The URIs of the folders that <c>initialize</c> named.</summary>
    public ImmutableArray<string> InitialFolders { get; set; } = [];

    /// <summary>Raised in the queue when the client said <c>initialized</c>: from here on it may be asked things.</summary>
    public event Action? Initialized;

    /// <summary>Cancelled when the server ends.</summary>
    public CancellationToken Ending => _ending.Token;

    /// <summary>Completes, with the process's exit code, when the server must end.</summary>
    public Task<int> Ended => _ended.Task;

    /// <summary>The picture as it is now; in the queue, that is the one of this place in the order.</summary>
    public Snapshot Capture() => Workspace.Snapshot with { Today = Clock.Today };

    /// <summary>The picture once all notebooks are read: at once where they are, else as it is then.</summary>
    /// <param name="snapshot">What was captured.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task<Snapshot> WhenCompleteAsync(Snapshot snapshot, CancellationToken cancellationToken)
    {
        while (!snapshot.IsComplete)
        {
            await Workspace.WhenCompleteAsync(cancellationToken).ConfigureAwait(false);
            // In the queue: elsewhere, a change might be half made.
            var captured = new TaskCompletionSource<Snapshot>(TaskCreationOptions.RunContinuationsAsynchronously);
            Connection.Queue.Post(_ => captured.SetResult(Capture()), null);
            snapshot = await captured.Task.WaitAsync(cancellationToken).ConfigureAwait(false);
        }
        return snapshot;
    }

    /// <summary>Puts a change at the end of the queue.</summary>
    /// <param name="what">What it does, for the report if it fails.</param>
    /// <param name="change">The change.</param>
    public void Post(string what, Action change) => Connection.Queue.Post(_ => Change(what, change), null);

    /// <summary>Makes a change, now and in the queue. After one that fails the picture may be wrong, so that all notebooks are
    /// read again; the server goes on.</summary>
    public void Change(string what, Action change)
    {
        if (_ended.Task.IsCompleted) return;
        try
        {
            change();
        }
        catch (RequestException odd)
        {
            Log.Write($"{odd.Message} It is ignored.");
        }
        catch (Exception failure)
        {
            Log.WriteFailure(what, failure);
            Repair();
        }
    }

    private void Repair()
    {
        try
        {
            Workspace.ReadAllAgain();
        }
        catch (Exception failure)
        {
            Log.WriteFailure("reading the notebooks again", failure);
        }
    }

    /// <summary>The client said <c>initialized</c>.</summary>
    public void OnInitialized() => Initialized?.Invoke();

    /// <summary>Ends the server; the first exit code counts.</summary>
    public void End(int exitCode)
    {
        _ended.TrySetResult(exitCode);
        _ending.Cancel();
    }

    public void Dispose() => _ending.Dispose();
}
