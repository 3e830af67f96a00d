using NotesNetworking.LanguageServer.Conversion;

namespace NotesNetworking.LanguageServer.Tests.Support;

/// <summary>Says to a server what a client once said, in the same order, and changes the files that changed meanwhile.
/// What the client answered then is left out: the server's questions of today get answers of today.</summary>
internal sealed class TracePlayer(TestServer server)
{
    private const string Root = "${root}";

    private readonly Dictionary<string, int> _idOfRecorded = [];
    private readonly List<Task<JsonElement>> _asked = [];

    /// <summary>Plays a trace to its end; completes when every question is answered.</summary>
    public async Task PlayAsync(IEnumerable<string> lines)
    {
        var root = JsonEncodedText.Encode(server.Folder.Path).ToString();
        var uri = JsonEncodedText.Encode(DocumentUri.FromPath(server.Folder.Path)).ToString();
        foreach (var line in lines)
        {
            var step = JsonDocument.Parse(line.Replace($"file://{Root}", uri, StringComparison.Ordinal).Replace(Root, root, StringComparison.Ordinal)).RootElement;
            if (step.TryGetProperty("disk", out var files)) Write(files);
            else await SayAsync(step.GetProperty("message"));
        }
        foreach (var answer in _asked) await AnsweredAsync(answer);
    }

    private void Write(JsonElement files)
    {
        foreach (var file in files.EnumerateObject())
        {
            if (file.Value.GetString() is { } text) server.Folder.Write(file.Name, text);
            else File.Delete(server.Folder[file.Name]);
        }
    }

    private async Task SayAsync(JsonElement message)
    {
        if (!message.TryGetProperty("method", out var named)) return;
        var method = named.GetString()!;
        object? parameters = message.TryGetProperty("params", out var given) ? given : null;
        if (method == "$/cancelRequest")
        {
            if (_idOfRecorded.TryGetValue(given.GetProperty("id").ToString(), out var number)) await server.Client.NotifyAsync(method, new { id = number });
        }
        else if (message.TryGetProperty("id", out var id))
        {
            var (number, answer) = await server.Client.BeginAsync(method, method == "initialize" ? Orphaned(given) : parameters);
            _idOfRecorded[id.ToString()] = number;
            _asked.Add(answer);
            // The answer comes before anything else is said.
            if (method == "initialize") await answer.WaitAsync(WireClient.Deadline);
        }
        else await server.Client.NotifyAsync(method, parameters);
    }

    // The editor of then is no process of now, with which the server would end.
    private static Dictionary<string, object?> Orphaned(JsonElement initialize) =>
        initialize.EnumerateObject().ToDictionary(member => member.Name, member => member.Name == "processId" ? null : (object?)member.Value);

    // Cancelled and refused is an answer, too, and so is that the note has changed since; none at all is a failure.
    private static async Task AnsweredAsync(Task<JsonElement> answer)
    {
        try
        {
            await answer.WaitAsync(WireClient.Deadline);
        }
        catch (WireErrorException error) when (error.Code is -32800 or -32801 or -32803)
        {
        }
    }
}
