using NotesNetworking.LanguageServer.Hosting;
using NotesNetworking.LanguageServer.Rpc;

namespace NotesNetworking.LanguageServer.Handlers;

/// <summary>Tells the client to ask again when what it shows of one note changed by another (LSP 3.17, the
/// <c>…/refresh</c> requests). The note being typed in it asks for by itself.</summary>
internal sealed class RefreshFeature : IFeature
{
    /// <summary>How long changes must rest.</summary>
    public static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(250);

    public void Register(Routes routes, Server server)
    {
        var settled = new Debounce(server.Options.Time, Quiet, () =>
        {
            if (server.Session.RefreshesLenses) _ = server.Client.RefreshAsync("workspace/codeLens/refresh");
            if (server.Session.RefreshesDiagnostics) _ = server.Client.RefreshAsync("workspace/diagnostic/refresh");
            if (server.Session.RefreshesHints) _ = server.Client.RefreshAsync("workspace/inlayHint/refresh");
            if (server.Session.RefreshesTokens) _ = server.Client.RefreshAsync("workspace/semanticTokens/refresh");
        }, failure => server.Log.WriteFailure("asking for a refresh", failure));
        server.Workspace.Changed += change =>
        {
            if (change.ReachesOthers) settled.Trigger();
        };
    }
}
