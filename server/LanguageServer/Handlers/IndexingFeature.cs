using NotesNetworking.LanguageServer.Hosting;
using NotesNetworking.LanguageServer.Hosting.Writing;
using NotesNetworking.LanguageServer.Protocol;
using NotesNetworking.LanguageServer.Rpc;

namespace NotesNetworking.LanguageServer.Handlers;

/// <summary>Reads notebooks in the background, with progress, and hands each over in one change. Nobody waits for it.</summary>
internal sealed class IndexingFeature : IFeature
{
    private readonly Dictionary<string, CancellationTokenSource> _running = new(FilePath.Comparer);
    private bool _hasSaidWhy;

    public void Register(Routes routes, Server server) => server.Workspace.ReadingNeeded += root => Begin(server, root);

    private void Begin(Server server, NotebookRoot root)
    {
        // A reading that another one overtakes never arrives: cancelling and arriving both happen in the queue.
        if (_running.Remove(root.Folder, out var former)) former.Cancel();
        var stop = _running[root.Folder] = CancellationTokenSource.CreateLinkedTokenSource(server.Ending);
        if (!root.MayScan && !_hasSaidWhy)
        {
            _hasSaidWhy = true;
            server.Client.Show(
                MessageType.Info,
                $"{root.Folder} is not read as a whole, since it is a home or root folder without a notes-networking.yaml. Open notes still work.");
        }
        _ = Task.Run(() => ReadAsync(server, root, stop.Token), CancellationToken.None);
    }

    private static async Task ReadAsync(Server server, NotebookRoot root, CancellationToken cancellationToken)
    {
        var progress = new WorkDoneProgress(server, $"Reading {Path.GetFileName(root.Folder)}");
        await using var shown = progress.ConfigureAwait(false);
        try
        {
            Settle(server, root);
            var loaded = NotebookLoader.Load(root, progress.Report, cancellationToken);
            server.Connection.Queue.Post(_ => Complete(server, loaded, cancellationToken), null);
            // Completion asks for every name and relationship: have them ready.
            loaded.Notebook.Prepare(cancellationToken);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            // Another reading of the same notebook has begun, or the server ends.
        }
        catch (Exception failure)
        {
            GiveUp(server, root, failure);
        }
    }

    private static void Complete(Server server, LoadedNotebook loaded, CancellationToken cancellationToken)
    {
        try
        {
            if (!cancellationToken.IsCancellationRequested) server.Workspace.Complete(loaded);
        }
        catch (Exception failure)
        {
            GiveUp(server, loaded.Root, failure);
        }
    }

    // Reading it again would fail again.
    private static void GiveUp(Server server, NotebookRoot root, Exception failure)
    {
        server.Log.WriteFailure("reading a notebook", failure);
        server.Client.Show(MessageType.Error, $"Notes Networking could not read {root.Folder}. The log says where it failed.");
        server.Post("giving a notebook up", () => server.Workspace.GiveUp(root.Folder));
    }

    // A command in the terminal may have been killed half way.
    private static void Settle(Server server, NotebookRoot root)
    {
        try
        {
            if (NotebookLock.Settle(root.Folder) is { } told) server.Log.Write(told);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            server.Log.Write(problem.Message);
        }
    }
}
