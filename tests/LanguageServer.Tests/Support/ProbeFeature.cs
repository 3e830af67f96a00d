using NotesNetworking.LanguageServer.Handlers;
using NotesNetworking.LanguageServer.Hosting;
using NotesNetworking.LanguageServer.Rpc;

namespace NotesNetworking.LanguageServer.Tests.Support;

/// <summary>Lets a test look inside.</summary>
internal sealed class ProbeFeature : IFeature
{
    private Server? _server;

    public Server Server => _server ?? throw new InvalidOperationException("The server has not begun.");

    public void Register(Routes routes, Server server) => _server = server;
}
