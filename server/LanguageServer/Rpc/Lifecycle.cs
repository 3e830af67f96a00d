namespace NotesNetworking.LanguageServer.Rpc;

/// <summary>Where the server is between start and end (LSP 3.17, Server lifecycle). Used only from the ordered queue.</summary>
internal sealed class Lifecycle
{
    private enum Stage
    {
        New,
        Initialized,
        Running,
        ShutDown,
    }

    private Stage _stage = Stage.New;

    /// <summary>Whether <c>shutdown</c> was asked for, which makes the end an orderly one.</summary>
    public bool HasShutDown => _stage == Stage.ShutDown;

    /// <summary>Lets <c>initialize</c> through, which comes once.</summary>
    /// <exception cref="RequestException">InvalidRequest.</exception>
    public void AdmitInitialize()
    {
        if (_stage != Stage.New) throw new RequestException(ErrorCode.InvalidRequest, "The server is initialized already.");
    }

    /// <summary>From here on all messages are taken.</summary>
    public void Initialize() => _stage = Stage.Initialized;

    /// <summary>The client said <c>initialized</c>; false where it may not, or has already.</summary>
    public bool Run()
    {
        if (_stage != Stage.Initialized) return false;
        _stage = Stage.Running;
        return true;
    }

    /// <summary>From here on only <c>exit</c> is taken.</summary>
    public void ShutDown() => _stage = Stage.ShutDown;

    /// <summary>Whether notifications are taken now. One that comes too early or too late is dropped.</summary>
    public bool IsRunning => _stage is Stage.Initialized or Stage.Running;

    /// <summary>Lets a request through, or refuses it with the code that the specification names.</summary>
    /// <exception cref="RequestException">ServerNotInitialized or InvalidRequest.</exception>
    public void AdmitRequest()
    {
        if (_stage == Stage.New) throw new RequestException(ErrorCode.ServerNotInitialized, "The server waits for initialize.");
        if (_stage == Stage.ShutDown) throw new RequestException(ErrorCode.InvalidRequest, "The server is shut down.");
    }
}
