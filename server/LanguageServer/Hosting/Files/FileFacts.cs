namespace NotesNetworking.LanguageServer.Hosting.Files;

/// <summary>What is at a path.</summary>
internal enum FileKind
{
    /// <summary>A file with content.</summary>
    File,

    /// <summary>A folder.</summary>
    Folder,

    /// <summary>A symbolic link, or what the system has instead.</summary>
    Link,

    /// <summary>A pipe, a socket or a device: opening one may wait for ever, or do something.</summary>
    Other,
}

/// <summary>What the system knows of a file without opening it.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Size">Its length in bytes.</param>
/// <param name="Id">Tells it from every other file that is there; 0 where that is not known.</param>
/// <param name="Names">How many hard links it has.</param>
/// <param name="Owner">The number of the user who owns it; 0 where that is not known.</param>
/// <param name="Group">The number of its group; 0 where that is not known.</param>
internal readonly record struct FileFacts(FileKind Kind, long Size, UInt128 Id, uint Names, uint Owner, uint Group)
{
    /// <summary>What is at a path; null when nothing is. A link is told of itself.</summary>
    /// <exception cref="IOException">It cannot be looked at.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be looked at.</exception>
    public static FileFacts? At(string path) => OperatingSystem.IsWindows() ? OnWindows(path) : Posix.Look(path, followsLinks: false);

    /// <summary>What is at a path, or where a link at it leads; null when nothing is there.</summary>
    /// <inheritdoc cref="At"/>
    public static FileFacts? Behind(string path) =>
        OperatingSystem.IsWindows() ? OnWindows(File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path) : Posix.Look(path, followsLinks: true);

    private static FileFacts? OnWindows(string path)
    {
        var file = new FileInfo(path);
        if (file.Attributes == (FileAttributes)(-1)) return null;
        var kind = (file.Attributes & FileAttributes.ReparsePoint) != 0 && file.LinkTarget is not null ? FileKind.Link
            : (file.Attributes & FileAttributes.Directory) != 0 ? FileKind.Folder
            : (file.Attributes & FileAttributes.Device) != 0 ? FileKind.Other : FileKind.File;
        return new FileFacts(kind, kind == FileKind.File ? file.Length : 0, Id: 0, Names: 1, Owner: 0, Group: 0);
    }
}

/// <summary>What is at a path is no file and no folder: a pipe, a socket or a device.</summary>
internal sealed class NoFileException(string message) : IOException(message);
