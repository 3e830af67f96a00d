namespace NotesNetworking.LanguageServer.Hosting;

/// <summary>Writes files whole or not at all: whoever reads one meanwhile, or after the power went, finds the old or the new.</summary>
internal static class AtomicFile
{
    /// <summary>
    /// Writes a file: a temporary one in the same folder, flushed to the disk, takes its place with its permissions. A
    /// symbolic link stays one, and what it leads to is written.
    /// </summary>
    /// <exception cref="IOException">The disk refused; the file is as it was.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder or the file may not be written; the file is as it was.</exception>
    public static void Write(string path, ReadOnlySpan<byte> bytes)
    {
        path = new FileInfo(path).LinkTarget is null ? Path.GetFullPath(path) : File.ResolveLinkTarget(path, returnFinalTarget: true)!.FullName;
        var exists = File.Exists(path);
        // Renaming asks only the folder: a file that its owner protected would be replaced all the same.
        if (exists && (File.GetAttributes(path) & FileAttributes.ReadOnly) != 0) throw new UnauthorizedAccessException($"'{path}' is write-protected.");
        var temporary = Path.Join(Path.GetDirectoryName(path), $".{Path.GetFileName(path)}.{Guid.NewGuid():N}.tmp");
        try
        {
            using (var file = new FileStream(temporary, FileMode.CreateNew, FileAccess.Write))
            {
                if (exists && !OperatingSystem.IsWindows()) File.SetUnixFileMode(temporary, File.GetUnixFileMode(path));
                file.Write(bytes);
                file.Flush(flushToDisk: true);
            }
            File.Move(temporary, path, overwrite: true);
        }
        catch
        {
            File.Delete(temporary);
            throw;
        }
    }
}
