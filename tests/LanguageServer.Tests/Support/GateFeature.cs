using System.Collections.Concurrent;
using NotesNetworking.LanguageServer.Handlers;
using NotesNetworking.LanguageServer.Hosting;
using NotesNetworking.LanguageServer.Protocol;
using NotesNetworking.LanguageServer.Rpc;

namespace NotesNetworking.LanguageServer.Tests.Support;

/// <summary>Requests for tests: <c>test/text</c> gives an open document's text, <c>test/gated</c> gives it once the test
/// opens the gate, <c>test/throw</c> fails, and so does the change <c>test/break</c>.</summary>
internal sealed class GateFeature : IFeature
{
    private readonly ConcurrentDictionary<int, TaskCompletionSource> _gates = new();

    /// <summary>Lets the nth gated read go on, counted from 1 in the order they were sent.</summary>
    public void Open(int number) => Gate(number).SetResult();

    /// <summary>Completes once the nth gated read waits at its gate.</summary>
    public Task Reached(int number) => Gate(-number).Task.WaitAsync(WireClient.Deadline);

    public void Register(Routes routes, Server server)
    {
        routes.Read("test/text", json => json.DocumentParams, json => json.NoteReference, (snapshot, request, _) => TextOf(snapshot, request));
        routes.ReadAsync("test/gated", json => json.DocumentPositionParams, json => json.NoteReference, async (snapshot, request, cancel) =>
        {
            var number = request.Position.Line;
            Gate(-number).SetResult();
            await Gate(number).Task.WaitAsync(cancel);
            return TextOf(snapshot, new DocumentParams(request.TextDocument));
        });
        routes.Read("test/throw", json => json.DocumentParams, json => json.NoteReference, (_, _, _) => throw new InvalidDataException("on purpose"));
        routes.Change("test/break", json => json.DocumentParams, _ => throw new InvalidDataException("on purpose"));
    }

    private TaskCompletionSource Gate(int number) =>
        _gates.GetOrAdd(number, _ => new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));

    private static NoteReference? TextOf(Snapshot snapshot, DocumentParams request) =>
        snapshot.Find(request.TextDocument.Uri)?.Open is { } open ? new NoteReference(open.Text.Text) : null;
}

/// <summary>Shorthands for those requests.</summary>
internal static class GateRequests
{
    public static async Task<string?> TextAsync(this TestServer server, string path) =>
        TextOf(await server.Client.RequestAsync("test/text", new { textDocument = server.Document(path) }));

    public static Task<(int Id, Task<JsonElement> Answer)> GatedAsync(this TestServer server, string path, int number) =>
        server.Client.BeginAsync("test/gated", new { textDocument = server.Document(path), position = new { line = number, character = 0 } });

    public static string? TextOf(JsonElement answer) =>
        answer.ValueKind == JsonValueKind.Null ? null : answer.GetProperty("uri").GetString();
}
