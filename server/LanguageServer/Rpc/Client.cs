using System.Text.Json.Serialization.Metadata;
using NotesNetworking.LanguageServer.Protocol;
using StreamJsonRpc;

namespace NotesNetworking.LanguageServer.Rpc;

/// <summary>What the server says to the client of its own accord. Notifications leave in the order they are sent; a
/// client that is gone hears nothing, which is no error.</summary>
internal sealed class Client(Connection connection, Log log)
{
    private static readonly ProtocolJson s_json = ProtocolJson.Default;

    /// <summary>Shows a message to the person.</summary>
    public void Show(MessageType type, string message) =>
        Notify("window/showMessage", new MessageParams(type, message), s_json.MessageParams);

    /// <summary>Tells all diagnostics of a document; none takes the former ones away.</summary>
    public void Publish(PublishDiagnosticsParams diagnostics) =>
        Notify("textDocument/publishDiagnostics", diagnostics, s_json.PublishDiagnosticsParams);

    /// <summary>Tells that answers of our own may be others than before, in the notebooks of these folders.</summary>
    public void TellChanged(AnswersChangedParams changes) => Notify("notesNetworking/didChange", changes, s_json.AnswersChangedParams);

    /// <summary>Tells a step of progress.</summary>
    public void Progress(ProgressParams step) => Notify("$/progress", step, s_json.ProgressParams);

    /// <summary>Tells a piece of an answer, under the token that the client gave with its question.</summary>
    public void Progress(JsonElement token, JsonElement piece) =>
        Notify("$/progress", new PartialResultParams(token, piece), s_json.PartialResultParams);

    /// <summary>Asks for a place to show progress; false when the client has none.</summary>
    public async Task<bool> CreateProgressAsync(string token) =>
        await RequestAsync("window/workDoneProgress/create", new ProgressCreateParams(token), s_json.ProgressCreateParams).ConfigureAwait(false) is not null;

    /// <summary>Registers for a notice that the client sends only when asked to.</summary>
    public Task RegisterAsync(params Registration[] registrations) =>
        RequestAsync("client/registerCapability", new RegistrationParams(registrations), s_json.RegistrationParams);

    /// <summary>Asks for the client's settings of a section; null when there are none.</summary>
    public async Task<JsonElement?> ConfigurationAsync(string section)
    {
        var request = new ConfigurationParams([new ConfigurationItem(section)]);
        var answer = await RequestAsync("workspace/configuration", request, s_json.ConfigurationParams).ConfigureAwait(false);
        return answer is { ValueKind: JsonValueKind.Array } list && list.GetArrayLength() == 1 ? list[0] : null;
    }

    /// <summary>Lets the client carry out an edit.</summary>
    public async Task<ApplyEditResult> ApplyAsync(ApplyEditParams edit)
    {
        var answer = await RequestAsync("workspace/applyEdit", edit, s_json.ApplyEditParams).ConfigureAwait(false);
        try
        {
            return answer?.Deserialize(s_json.ApplyEditResult) ?? new ApplyEditResult(false, "The client gave no answer.");
        }
        catch (JsonException)
        {
            return new ApplyEditResult(false, "The client gave an answer that cannot be read.");
        }
    }

    /// <summary>Opens a document for the person; where the client cannot, nothing happens.</summary>
    public Task OpenAsync(ShowDocumentParams document) => RequestAsync("window/showDocument", document, s_json.ShowDocumentParams);

    /// <summary>Tells the client to ask again for something, such as <c>workspace/codeLens/refresh</c>.</summary>
    public Task RefreshAsync(string method) => RequestAsync<object>(method, null, null);

    private void Notify<T>(string method, T parameters, JsonTypeInfo<T> type) =>
        _ = LogFailureAsync(method, connection.NotifyWithParameterObjectAsync(method, Named(parameters, type), null));

    /// <summary>A request's answer, which may be JSON's null; null when the client answers with an error or is gone.</summary>
    private async Task<JsonElement?> RequestAsync<T>(string method, T? parameters, JsonTypeInfo<T>? type)
    {
        try
        {
            var named = type is null ? null : Named(parameters!, type);
            return await connection.InvokeWithParameterObjectAsync<JsonElement>(method, named, null, CancellationToken.None).ConfigureAwait(false);
        }
        catch (RemoteRpcException)
        {
            log.Write($"the client refused {method}");
        }
        catch (Exception gone) when (gone is ConnectionLostException or ObjectDisposedException or OperationCanceledException)
        {
            log.Write($"the client left before it answered {method}");
        }
        return null;
    }

    private async Task LogFailureAsync(string method, Task sending)
    {
        try
        {
            await sending.ConfigureAwait(false);
        }
        catch (Exception gone) when (gone is ConnectionLostException or ObjectDisposedException or OperationCanceledException or IOException)
        {
            log.Write($"the client left before it got {method}");
        }
    }

    // The library would reflect over a record: a dictionary of JSON it takes as it is.
    private static Dictionary<string, object?> Named<T>(T parameters, JsonTypeInfo<T> type) =>
        JsonSerializer.SerializeToElement(parameters, type).EnumerateObject().ToDictionary(member => member.Name, member => (object?)member.Value);
}
