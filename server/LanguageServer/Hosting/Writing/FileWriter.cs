namespace NotesNetworking.LanguageServer.Hosting.Writing;

/// <summary>Writes one file, whole or not at all: under the lock of the notebook that it lies in, if it lies in one.</summary>
internal static class FileWriter
{
    /// <summary>Writes a file, with the folders on its way.</summary>
    /// <param name="path">Where. A link is followed, but not out of a notebook.</param>
    /// <param name="bytes">Its content.</param>
    /// <param name="root">The notebook's root; null for the nearest one above the file.</param>
    /// <param name="mode">The permissions of a file that is made; null for what the system gives a new file.</param>
    /// <exception cref="IOException">It could not be written, and is as it was.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written, and is as it was.</exception>
    public static void Write(string path, byte[] bytes, string? root = null, UnixFileMode? mode = null)
    {
        if (path.Length == 0) throw new IOException("A file's path cannot be empty.");
        var full = Path.GetFullPath(path);
        root ??= NotebookRoot.Above(full);
        var disk = new WriteDisk();
        if (root is not null && FilePath.RelativeTo(root, full) is { Length: > 0 } relative)
        {
            using var held = NotebookLock.Take(root, disk, isClean: false);
            Write(held, root, relative, bytes, mode, disk);
            return;
        }
        var real = FilePath.Real(full) ?? throw new IOException($"'{path}' leads in a circle.");
        Write(null, Path.GetDirectoryName(real) ?? throw new IOException($"'{path}' is a folder."), Path.GetFileName(real), bytes, mode, disk);
    }

    /// <summary>Lets a file be run as a program by whoever may read it.</summary>
    public static void LetRun(string path)
    {
        if (OperatingSystem.IsWindows()) return;
        File.SetUnixFileMode(path, File.GetUnixFileMode(path) | UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute);
    }

    private static void Write(NotebookLock? held, string root, string path, byte[] bytes, UnixFileMode? mode, WriteDisk disk)
    {
        var before = new NotebookDisk(root, disk).Read(path);
        new Change(held, root, disk).Make([before is null ? new FileStep(null, path, null, bytes) { Mode = mode } : new FileStep(path, path, before, bytes)]);
    }
}
