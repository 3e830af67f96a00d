using NotesNetworking.LanguageServer.Rpc;

namespace NotesNetworking.LanguageServer.Hosting;

/// <summary>Runs a language server over two streams (LSP 3.17). It opens no console and no socket by itself.</summary>
internal static class LanguageServerHost
{
    /// <summary>Serves one client until it says goodbye, closes its stream or ends.</summary>
    /// <param name="input">What the client writes.</param>
    /// <param name="output">What the client reads: protocol alone.</param>
    /// <param name="log">One line for each thing worth telling a person who looks for trouble.</param>
    /// <param name="options">What it takes from its surroundings.</param>
    /// <param name="cancellationToken">Ends the server as a closed stream does.</param>
    /// <returns>The exit code: 0 after an orderly shutdown, else 1.</returns>
    internal static async Task<int> RunAsync(
        Stream input, Stream output, TextWriter log, ServerOptions options, CancellationToken cancellationToken = default)
    {
        var lines = new Log(log);
        using var connection = Connection.Over(input, output, lines);
        using var server = new Server(connection, lines, options);
        var routes = new Routes(server, connection);
        foreach (var feature in options.Features) feature.Register(routes, server);
        await using var stop = cancellationToken.Register(() => server.End(1)).ConfigureAwait(false);

        connection.StartListening();
        _ = EndWithConnectionAsync(server);
        _ = EndWithOutputAsync(server);
        var exitCode = await server.Ended.ConfigureAwait(false);
        await connection.Outstanding.SettleAsync().ConfigureAwait(false);
        return exitCode;
    }

    // Nobody hears what is said, though more may come to be answered.
    private static async Task EndWithOutputAsync(Server server)
    {
        await Task.WhenAny(server.Connection.OutputClosed, server.Options.OutputClosed).ConfigureAwait(false);
        if (server.Ended.IsCompleted) return;
        server.Log.Write("the client reads no more answers");
        server.End(server.Lifecycle.HasShutDown ? 0 : 1);
    }

    private static async Task EndWithConnectionAsync(Server server)
    {
        try
        {
            await server.Connection.Completion.ConfigureAwait(false);
        }
        catch (Exception broken)
        {
            server.Log.Write($"the client's stream broke off: {broken.Message}");
            server.End(1);
        }
        // Messages that came before the end are still in the queue, perhaps shutdown and exit among them.
        server.Post("closing", () => server.End(server.Lifecycle.HasShutDown ? 0 : 1));
    }
}
