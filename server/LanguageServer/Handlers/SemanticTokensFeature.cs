using System.Collections.Concurrent;
using NotesNetworking.Core.Assist;
using NotesNetworking.LanguageServer.Conversion;
using NotesNetworking.LanguageServer.Hosting;
using NotesNetworking.LanguageServer.Protocol;
using NotesNetworking.LanguageServer.Rpc;

namespace NotesNetworking.LanguageServer.Handlers;

/// <summary>
/// <c>textDocument/semanticTokens/full</c>, <c>/full/delta</c> and <c>/range</c>, of open documents. The last answer about
/// each is kept, to tell only what changed since; a client that names another one gets everything.
/// </summary>
internal sealed class SemanticTokensFeature : IFeature
{
    /// <summary>An answer and its name. Answers are made on the pool, and the last to arrive counts.</summary>
    private sealed record Told(string Id, int[] Data);

    private readonly ConcurrentDictionary<string, Told> _told = new(FilePath.Comparer);
    private int _count;

    public ServerCapabilities Announce(ServerCapabilities capabilities, Session session) => capabilities with
    {
        SemanticTokensProvider = new SemanticTokensOptions(TokenData.Legend, Range: true, new SemanticTokensFull(Delta: true)),
    };

    public void Register(Routes routes, Server server)
    {
        routes.Read("textDocument/semanticTokens/full", json => json.DocumentParams, json => json.SemanticTokens, (snapshot, request, _) =>
            Tell(snapshot, request.TextDocument.Uri, out var _) is { } told ? new SemanticTokens(told.Data, told.Id) : null);
        routes.Read("textDocument/semanticTokens/full/delta", json => json.SemanticTokensDeltaParams, json => json.Object, (snapshot, request, _) =>
            TellChanges(snapshot, request));
        routes.Read("textDocument/semanticTokens/range", json => json.DocumentRangeParams, json => json.SemanticTokens, (snapshot, request, _) =>
            FindIn(snapshot, request));
    }

    private object? TellChanges(Snapshot snapshot, SemanticTokensDeltaParams request)
    {
        if (Tell(snapshot, request.TextDocument.Uri, out var before) is not { } told) return null;
        return before?.Id == request.PreviousResultId
            ? new SemanticTokensDelta(TokenData.Difference(before.Data, told.Data), told.Id)
            : new SemanticTokens(told.Data, told.Id);
    }

    private Told? Tell(Snapshot snapshot, string uri, out Told? before)
    {
        before = null;
        if (snapshot.Find(uri) is not { Open.Text: var text } view) return null;
        foreach (var path in _told.Keys)
            if (!snapshot.Open.ContainsKey(path)) _told.TryRemove(path, out _);
        var told = new Told($"{Interlocked.Increment(ref _count)}",
            TokenData.Encode(Tokens.Of(view.Notebook, view.Note, text), text.Lines, snapshot.Session.Encoding));
        _told.TryGetValue(view.FullPath, out before);
        _told[view.FullPath] = told;
        return told;
    }

    private static SemanticTokens? FindIn(Snapshot snapshot, DocumentRangeParams request)
    {
        if (snapshot.Find(request.TextDocument.Uri) is not { Open.Text: var text } view) return null;
        var encoding = snapshot.Session.Encoding;
        var within = Positions.ToSpan(text.Lines, request.Range, encoding);
        var tokens = Tokens.Of(view.Notebook, view.Note, text).Where(token => token.Span.Start < within.End && token.Span.End > within.Start);
        return new SemanticTokens(TokenData.Encode(tokens, text.Lines, encoding));
    }
}
