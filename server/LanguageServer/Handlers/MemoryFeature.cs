using NotesNetworking.LanguageServer.Hosting;
using NotesNetworking.LanguageServer.Rpc;

namespace NotesNetworking.LanguageServer.Handlers;

/// <summary>
/// Gives memory back to the system. Reading a large notebook leaves several times its size behind; clearing that away stops
/// the program for a moment, so it waits until nothing has changed for a while.
/// </summary>
/// <param name="clear">Clears memory away; the garbage collector by default.</param>
internal sealed class MemoryFeature(Action? clear = null) : IFeature
{
    /// <summary>A smaller notebook leaves little behind; in notes.</summary>
    public const int LargeNotebook = 1000;

    /// <summary>How long nothing may change before.</summary>
    public static readonly TimeSpan Quiet = TimeSpan.FromSeconds(5);

    private int _isDue;

    public void Register(Routes routes, Server server)
    {
        var idle = new Debounce(server.Options.Time, Quiet, Clear, failure => server.Log.WriteFailure("giving memory back", failure));
        server.Workspace.Changed += change =>
        {
            if (change.Roots.Any(root => IsLarge(server.Workspace.Snapshot, root))) Interlocked.Exchange(ref _isDue, 1);
            if (Volatile.Read(ref _isDue) != 0) idle.Trigger();
        };
    }

    private static bool IsLarge(Snapshot snapshot, string root) =>
        snapshot.Folders.Any(folder => folder.Root.Folder == root && folder.Notebook.Notes.Count >= LargeNotebook);

    private void Clear()
    {
        if (Interlocked.Exchange(ref _isDue, 0) == 0) return;
        if (clear is not null) clear();
        else GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
    }
}
