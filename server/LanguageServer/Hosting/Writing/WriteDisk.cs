using NotesNetworking.LanguageServer.Hosting.Files;

namespace NotesNetworking.LanguageServer.Hosting.Writing;

/// <summary>What a write does to the disk, call by call. Each can be watched, and made to fail, just before it happens.</summary>
internal class WriteDisk
{
    private const UnixFileMode OwnersAlone = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    /// <summary>Called before each call that changes the disk.</summary>
    /// <param name="call">What is about to happen.</param>
    /// <param name="path">To which file or folder.</param>
    protected virtual void Before(string call, string path)
    {
    }

    /// <summary>Makes a file, and flushes it to the disk. Another one's permissions, owner and attributes become its own.</summary>
    /// <param name="path">Where there is none.</param>
    /// <param name="bytes">Its content.</param>
    /// <param name="like">The other one; null for none.</param>
    /// <param name="mode">Its permissions where there is no other; null for what the system gives a new file.</param>
    public void Create(string path, ReadOnlySpan<byte> bytes, string? like = null, UnixFileMode? mode = null)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        // Until it has the other's permissions, nobody else may read it.
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = like is null ? mode : OwnersAlone;
        Before("create", path);
        using var file = new FileStream(path, options);
        Before("write", path);
        file.Write(bytes);
        file.Flush();
        if (!OperatingSystem.IsWindows())
        {
            if (like is not null) TakeAfter(like, path);
            else if (mode is { } wanted) File.SetUnixFileMode(path, wanted);
        }
        Before("flush", path);
        if (OperatingSystem.IsWindows()) file.Flush(flushToDisk: true);
        else Posix.Flush(file.SafeFileHandle, path);
    }

    /// <summary>Writes into a file that is there, for one that has several names.</summary>
    public void Overwrite(string path, ReadOnlySpan<byte> bytes)
    {
        Before("overwrite", path);
        using var file = new FileStream(path, FileMode.Open, FileAccess.Write);
        file.Write(bytes);
        file.SetLength(bytes.Length);
        file.Flush();
        Before("flush", path);
        if (OperatingSystem.IsWindows()) file.Flush(flushToDisk: true);
        else Posix.Flush(file.SafeFileHandle, path);
    }

    /// <summary>Puts a file in another one's place.</summary>
    public void Replace(string with, string path)
    {
        Before("replace", path);
        // There, this keeps what belongs to the old file: access lists, attributes, other streams.
        if (OperatingSystem.IsWindows() && File.Exists(path)) File.Replace(with, path, destinationBackupFileName: null);
        else File.Move(with, path, overwrite: true);
    }

    /// <summary>Lets two files change places at once, so that what was in the place is not lost; false where the system cannot.</summary>
    public bool TryExchange(string one, string other)
    {
        Before("exchange", other);
        return !OperatingSystem.IsWindows() && Posix.TryExchange(one, other);
    }

    /// <summary>Gives a file another name, which nothing has.</summary>
    public void Move(string from, string to)
    {
        Before("move", to);
        File.Move(from, to, overwrite: false);
    }

    /// <summary>Removes a file, if it is there.</summary>
    public void Delete(string path)
    {
        Before("delete", path);
        File.Delete(path);
    }

    /// <summary>Makes a folder.</summary>
    public void CreateFolder(string path)
    {
        Before("create folder", path);
        Directory.CreateDirectory(path);
    }

    /// <summary>Removes a folder, if nothing is in it.</summary>
    public void DeleteFolder(string path)
    {
        if (!Directory.Exists(path) || Directory.EnumerateFileSystemEntries(path).Any()) return;
        Before("delete folder", path);
        Directory.Delete(path);
    }

    /// <summary>Writes to the disk which files are in a folder. Windows does so by itself.</summary>
    public void FlushFolder(string path)
    {
        Before("flush folder", path);
        if (OperatingSystem.IsWindows()) return;
        using var folder = Posix.OpenToRead(path);
        Posix.Flush(folder, path);
    }

    private void TakeAfter(string like, string path)
    {
        if (OperatingSystem.IsWindows() || FileFacts.Behind(like) is not { } facts || FileFacts.At(path) is not { } own) return;
        Before("set metadata", path);
        // Only the system's own user may give files away; a group that one is in may always be kept.
        if ((facts.Owner, facts.Group) != (own.Owner, own.Group) && !Posix.GiveTo(path, facts.Owner, facts.Group)) Posix.GiveTo(path, uint.MaxValue, facts.Group);
        Posix.CopyAttributes(like, path);
        File.SetUnixFileMode(path, File.GetUnixFileMode(like));
    }
}
