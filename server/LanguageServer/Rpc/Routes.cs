using System.Text.Json.Serialization.Metadata;
using NotesNetworking.LanguageServer.Hosting;
using NotesNetworking.LanguageServer.Protocol;

namespace NotesNetworking.LanguageServer.Rpc;

/// <summary>
/// Where features say which message is theirs. Every message begins in the ordered queue. A <em>change</em> runs there to
/// its end. A <em>read</em> takes its snapshot there and then runs on the pool, beside others and beside later changes.
/// </summary>
/// <param name="server">The server that the features belong to.</param>
/// <param name="endpoints">Where the methods get their handlers.</param>
internal sealed class Routes(Server server, IEndpoints endpoints)
{
    /// <summary>A question about the notes. A failure answers one error; the server goes on.</summary>
    /// <param name="method">The request's method.</param>
    /// <param name="parameters">How its parameters are read; asked for with the first message, since working out all types
    /// would hold up the first answer.</param>
    /// <param name="result">How its result is written, asked for likewise; a null result is JSON's null.</param>
    /// <param name="answer">Answers from the snapshot of the request's place in the order.</param>
    public void Read<TParams, TResult>(
        string method,
        Func<ProtocolJson, JsonTypeInfo<TParams>> parameters,
        Func<ProtocolJson, JsonTypeInfo<TResult>> result,
        Func<Snapshot, TParams, CancellationToken, TResult?> answer)
        where TResult : class =>
        ReadAsync(method, parameters, result, (snapshot, request, cancel) => Task.FromResult(answer(snapshot, request, cancel)));

    /// <summary>A question whose answer tells of more than the one note: it waits until all notebooks are read. Of half a
    /// notebook, "not talked yet" would be told as a fact.</summary>
    /// <inheritdoc cref="Read{TParams, TResult}"/>
    public void ReadWhole<TParams, TResult>(
        string method,
        Func<ProtocolJson, JsonTypeInfo<TParams>> parameters,
        Func<ProtocolJson, JsonTypeInfo<TResult>> result,
        Func<Snapshot, TParams, CancellationToken, TResult?> answer)
        where TResult : class =>
        ReadAsync(method, parameters, result, async (snapshot, request, cancel) =>
            answer(await server.WhenCompleteAsync(snapshot, cancel).ConfigureAwait(false), request, cancel));

    /// <inheritdoc cref="Read{TParams, TResult}"/>
    public void ReadAsync<TParams, TResult>(
        string method,
        Func<ProtocolJson, JsonTypeInfo<TParams>> parameters,
        Func<ProtocolJson, JsonTypeInfo<TResult>> result,
        Func<Snapshot, TParams, CancellationToken, Task<TResult?>> answer)
        where TResult : class =>
        endpoints.Handle(method, isNotification: false, (json, cancel) =>
        {
            server.Lifecycle.AdmitRequest();
            var snapshot = server.Capture();
            return Task.Run(() => AnswerAsync(method, result, () => answer(snapshot, Parse(json, parameters(ProtocolJson.Default), method), cancel)), cancel);
        });

    /// <summary>A question of our own, whose parameters may be left out; they come as they are, undefined where there are none.</summary>
    public void Ask(string method, Func<Snapshot, JsonElement, CancellationToken, Task<JsonElement>> answer) =>
        endpoints.Handle(method, isNotification: false, (json, cancel) =>
        {
            server.Lifecycle.AdmitRequest();
            var snapshot = server.Capture();
            return Task.Run(() => AnswerAsync<object>(method, types => types.Object, async () => await answer(snapshot, json, cancel).ConfigureAwait(false)), cancel);
        });

    /// <summary>A request about the server itself, answered in the queue.</summary>
    public void Request(string method, Func<JsonElement, object?> answer) =>
        endpoints.Handle(method, isNotification: false, (json, _) => Task.FromResult(answer(json)));

    /// <summary>A notification that changes the picture. One that is not what the method takes is logged and ignored.</summary>
    public void Change<TParams>(string method, Func<ProtocolJson, JsonTypeInfo<TParams>> parameters, Action<TParams> apply) =>
        Change(method, json => apply(Parse(json, parameters(ProtocolJson.Default), method)));

    /// <summary>A notification that changes the picture, with a list in its parameters. Entries that are not what the method
    /// takes are logged and left out; the others count.</summary>
    public void ChangeEach<T>(string method, string list, Func<ProtocolJson, JsonTypeInfo<T>> entry, Action<IReadOnlyList<T>> apply) =>
        Change(method, json => apply(Entries(json, list, entry(ProtocolJson.Default), method)));

    /// <summary>A notification that changes the picture; its parameters come as they are, undefined without any.</summary>
    public void Change(string method, Action<JsonElement> apply) =>
        Notification(method, json =>
        {
            if (server.Lifecycle.IsRunning) server.Change(method, () => apply(json));
        });

    /// <summary>The entries of a list in parameters that are what they must be.</summary>
    public IReadOnlyList<T> Entries<T>(JsonElement json, string list, JsonTypeInfo<T> type, string method)
    {
        if (json.ValueKind != JsonValueKind.Object || !json.TryGetProperty(list, out var given) || given.ValueKind != JsonValueKind.Array)
        {
            server.Log.Write($"{method}: \"{list}\" is no list, and is ignored");
            return [];
        }
        var entries = new List<T>();
        foreach (var one in given.EnumerateArray())
        {
            try
            {
                entries.Add(Parse(one, type, $"{method}, \"{list}\""));
            }
            catch (RequestException odd)
            {
                server.Log.Write(odd.Message);
            }
        }
        return entries;
    }

    /// <summary>A notification about the server itself, whatever its parameters.</summary>
    public void Notification(string method, Action<JsonElement> handle) =>
        endpoints.Handle(method, isNotification: true, (json, _) =>
        {
            handle(json);
            return Task.FromResult<object?>(null);
        });

    /// <summary>Reads parameters.</summary>
    /// <exception cref="RequestException">InvalidParams: they are not what the method takes.</exception>
    public static T Parse<T>(JsonElement json, JsonTypeInfo<T> type, string method)
    {
        try
        {
            if (json.ValueKind != JsonValueKind.Undefined && json.Deserialize(type) is { } parameters) return parameters;
        }
        catch (JsonException wrong)
        {
            throw new RequestException(ErrorCode.InvalidParams, $"{method}: {Where(wrong)} is missing or not what it must be.");
        }
        throw new RequestException(ErrorCode.InvalidParams, $"{method} needs parameters.");
    }

    // The exception's own words name types of ours, and its path may name a member of the client's.
    private static string Where(JsonException wrong) =>
        wrong.Path is { Length: > 2 } path && path.StartsWith("$.", StringComparison.Ordinal) && path.All(c => char.IsAsciiLetterOrDigit(c) || c is '$' or '.' or '[' or ']')
            ? $"\"{path[2..]}\""
            : "something in the parameters";

    private async Task<object?> AnswerAsync<TResult>(string method, Func<ProtocolJson, JsonTypeInfo<TResult>> type, Func<Task<TResult?>> answer)
        where TResult : class
    {
        try
        {
            return await answer().ConfigureAwait(false) is { } result ? JsonSerializer.SerializeToElement(result, type(ProtocolJson.Default)) : null;
        }
        catch (Exception failure) when (failure is not (RequestException or OperationCanceledException))
        {
            server.Log.WriteFailure(method, failure);
            throw new RequestException(ErrorCode.InternalError, $"{method} failed. The server's log says where.");
        }
    }
}
