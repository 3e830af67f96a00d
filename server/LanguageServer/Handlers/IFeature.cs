using NotesNetworking.LanguageServer.Hosting;
using NotesNetworking.LanguageServer.Protocol;
using NotesNetworking.LanguageServer.Rpc;

namespace NotesNetworking.LanguageServer.Handlers;

/// <summary>One thing the server can do: what it announces, and which messages are its own.</summary>
internal interface IFeature
{
    /// <summary>Adds what <c>initialize</c> tells of this feature, to a client of a session.</summary>
    ServerCapabilities Announce(ServerCapabilities capabilities, Session session) => capabilities;

    /// <summary>Takes its messages, and listens to what it needs.</summary>
    void Register(Routes routes, Server server);
}
