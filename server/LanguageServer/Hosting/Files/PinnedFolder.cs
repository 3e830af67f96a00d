using Microsoft.Win32.SafeHandles;

namespace NotesNetworking.LanguageServer.Hosting.Files;

/// <summary>
/// A folder that stays the one that was looked at. On Linux its files are reached through a handle of it
/// (<c>/proc/self/fd</c>), so what takes its path meanwhile, such as a link to elsewhere, is never written through. On
/// other systems its path is looked at again.
/// </summary>
internal sealed class PinnedFolder : IDisposable
{
    private readonly SafeFileHandle? _held;
    private readonly string _path;
    private readonly string _reached;

    private PinnedFolder(string path, SafeFileHandle? held)
    {
        (_path, _held) = (path, held);
        _reached = held is null ? path : $"/proc/self/fd/{held.DangerousGetHandle()}";
    }

    /// <summary>Takes hold of a folder.</summary>
    /// <param name="path">Its full path, in which no link is.</param>
    /// <exception cref="IOException">There is no such folder, or a link has taken its place.</exception>
    public static PinnedFolder Open(string path)
    {
        var held = OperatingSystem.IsLinux() && Directory.Exists("/proc/self/fd") ? Posix.HoldFolder(path) : null;
        var folder = new PinnedFolder(path, held);
        try
        {
            folder.Demand();
            return folder;
        }
        catch
        {
            folder.Dispose();
            throw;
        }
    }

    /// <summary>How a file in it is reached.</summary>
    public string At(string name) => Path.Join(_reached, name);

    /// <summary>How the folder itself is reached.</summary>
    public string Self => _held is null ? _path : _reached + "/.";

    /// <summary>What a person is told, with the paths that they know.</summary>
    public string Plain(string message) => _held is null ? message : message.Replace(_reached, _path, StringComparison.Ordinal);

    /// <summary>Makes sure that the folder is still at its path.</summary>
    /// <exception cref="IOException">It is not.</exception>
    public void Demand()
    {
        var real = _held is null ? FilePath.Real(_path) : new FileInfo(_reached).LinkTarget;
        if (real is null || !FilePath.Comparer.Equals(real, _path) || FileFacts.Behind(Self)?.Kind != FileKind.Folder)
            throw new IOException($"'{_path}' is not the folder that it was, so nothing is written there.");
    }

    public void Dispose() => _held?.Dispose();
}
