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
        using var staged = Stage(path, bytes);
        staged.TakePlace(overwrite: true);
    }

    /// <summary>Writes only the temporary file: what may go wrong has then mostly gone wrong before any file changes.</summary>
    /// <inheritdoc cref="Write"/>
    public static StagedFile Stage(string path, ReadOnlySpan<byte> bytes)
    {
        path = new FileInfo(path).LinkTarget is null ? Path.GetFullPath(path) : File.ResolveLinkTarget(path, returnFinalTarget: true)!.FullName;
        var exists = File.Exists(path);
        // Renaming asks only the folder: a file that its owner protected would be replaced all the same.
        if (exists && (File.GetAttributes(path) & FileAttributes.ReadOnly) != 0) throw new UnauthorizedAccessException($"'{path}' is write-protected.");
        var staged = new StagedFile(path, Path.Join(Path.GetDirectoryName(path), $".{Guid.NewGuid():N}.tmp"));
        try
        {
            using var file = new FileStream(staged.Temporary, FileMode.CreateNew, FileAccess.Write);
            if (exists && !OperatingSystem.IsWindows()) File.SetUnixFileMode(staged.Temporary, File.GetUnixFileMode(path));
            file.Write(bytes);
            file.Flush(flushToDisk: true);
            return staged;
        }
        catch
        {
            staged.Dispose();
            throw;
        }
    }
}

/// <summary>A file's new text beside it, on the disk. Disposing removes it unless it took its place.</summary>
/// <param name="Path">Full path of the file that is to be written.</param>
/// <param name="Temporary">Full path of the new text.</param>
internal sealed record StagedFile(string Path, string Temporary) : IDisposable
{
    /// <summary>Makes it the file.</summary>
    /// <param name="overwrite">False where there must be none.</param>
    public void TakePlace(bool overwrite) => File.Move(Temporary, Path, overwrite);

    public void Dispose() => File.Delete(Temporary);
}
