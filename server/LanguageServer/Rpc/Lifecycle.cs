namespace NotesNetworking.LanguageServer.Rpc;

/// <summary>Where the server is between start and end (LSP 3.17, Server lifecycle). Used only from the ordered queue.</summary>
internal sealed class Lifecycle
{
    private enum Stage
    {
        New,
        Running,
        ShutDown,
    }

    private Stage stage = Stage.New;

    /// <summary>Whether <c>shutdown</c> was asked for, which makes the end an orderly one.</summary>
    public bool HasShutDown => stage == Stage.ShutDown;

    /// <summary>Takes the first <c>initialize</c> and refuses any other.</summary>
    /// <exception cref="RequestException">InvalidRequest.</exception>
    public void Initialize()
    {
        if (stage != Stage.New)
            throw new RequestException(ErrorCode.InvalidRequest, "The server is initialized already.");
        stage = Stage.Running;
    }

    /// <summary>From here on only <c>exit</c> is taken.</summary>
    public void ShutDown() => stage = Stage.ShutDown;

    /// <summary>Whether a notification is taken now. One that comes too early or too late is dropped.</summary>
    public bool Admits() => stage == Stage.Running;

    /// <summary>Lets a request through, or refuses it with the code that the specification names.</summary>
    /// <exception cref="RequestException">ServerNotInitialized or InvalidRequest.</exception>
    public void AdmitRequest()
    {
        if (stage == Stage.New)
            throw new RequestException(ErrorCode.ServerNotInitialized, "The server waits for initialize.");
        if (stage == Stage.ShutDown)
            throw new RequestException(ErrorCode.InvalidRequest, "The server is shut down.");
    }
}
