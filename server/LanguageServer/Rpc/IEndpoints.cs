namespace NotesNetworking.LanguageServer.Rpc;

/// <summary>Where a method gets its handler.</summary>
internal interface IEndpoints
{
    /// <summary>Calls <paramref name="handle"/> for each message of this method, inside the ordered queue.</summary>
    void Handle(string method, bool isNotification, Func<JsonElement, CancellationToken, Task<object?>> handle);
}
