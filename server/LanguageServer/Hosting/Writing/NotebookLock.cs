namespace NotesNetworking.LanguageServer.Hosting.Writing;

/// <summary>
/// The right to write in a notebook, which one process has at a time. Who gets it finds a whole notebook: a change that
/// another one left half made is finished or undone first, and its temporary files are removed.
/// </summary>
internal sealed class NotebookLock : IDisposable
{
    /// <summary>Another command takes no longer than this, unless it hangs.</summary>
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(60);

    private readonly FileStream _file;

    private NotebookLock(StateFolder state, FileStream file) => (State, _file) = (state, file);

    /// <summary>Where the lock and the journal are.</summary>
    public StateFolder State { get; }

    /// <summary>What was found half made, and what became of it; null when all was whole.</summary>
    public string? Told { get; private set; }

    /// <summary>Waits for the right to write.</summary>
    /// <param name="root">Full path of the notebook's root.</param>
    /// <param name="disk">The disk.</param>
    /// <param name="isClean">True to remove temporary files that were left, for which all folders are looked through.</param>
    /// <exception cref="IOException">Another process does not give it back, or what it left cannot be made whole.</exception>
    /// <exception cref="UnauthorizedAccessException">There is no place for a lock, or what was left cannot be made whole.</exception>
    public static NotebookLock Take(string root, WriteDisk? disk = null, bool isClean = true)
    {
        disk ??= new WriteDisk();
        var taken = Wait(StateFolder.Of(root));
        try
        {
            taken.Told = Recovery.Settle(taken.State, disk);
            if (isClean) Leftovers.Remove(FilePath.Real(root)!, disk);
            return taken;
        }
        catch
        {
            taken.Dispose();
            throw;
        }
    }

    /// <summary>Makes a notebook whole if a change in it broke off. Nothing is locked or written where none did.</summary>
    /// <inheritdoc cref="Take"/>
    /// <returns>What became of it; null when all was whole.</returns>
    public static string? Settle(string root)
    {
        if (!Directory.Exists(root) || !File.Exists(StateFolder.Of(root).Journal)) return null;
        using var taken = Take(root);
        return taken.Told;
    }

    public void Dispose() => _file.Dispose();

    private static NotebookLock Wait(StateFolder state)
    {
        state.Create();
        var options = new FileStreamOptions { Mode = FileMode.OpenOrCreate, Access = FileAccess.ReadWrite, Share = FileShare.None, BufferSize = 0 };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        var began = Environment.TickCount64;
        while (true)
        {
            try
            {
                return new NotebookLock(state, new FileStream(state.Lock, options));
            }
            catch (IOException held) when (IsHeld(held) && Environment.TickCount64 - began < s_patience.TotalMilliseconds)
            {
                Thread.Sleep(Random.Shared.Next(2, 20));
            }
            catch (IOException held) when (IsHeld(held))
            {
                throw new IOException("Another command is writing in this notebook and does not end. Try again.");
            }
        }
    }

    // EWOULDBLOCK of Linux and of macOS, and ERROR_SHARING_VIOLATION.
    private static bool IsHeld(IOException problem) => (problem.HResult & 0xFFFF) is 11 or 35 or 32;
}
