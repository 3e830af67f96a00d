using System.Security.Cryptography;
using System.Text;
using NotesNetworking.LanguageServer.Hosting.Files;

namespace NotesNetworking.LanguageServer.Hosting.Writing;

/// <summary>
/// Where the lock and the journal of a notebook are, which are no part of the notes: in its git directory, or else in the
/// user's cache. Notebooks in one another share the outermost one's.
/// </summary>
/// <param name="Base">Real full path of the outermost notebook.</param>
/// <param name="Lock">Full path of the file that is locked. It is never replaced.</param>
/// <param name="Journal">Full path of the journal.</param>
internal sealed record StateFolder(string Base, string Lock, string Journal)
{
    private const string Name = "notes-networking";

    /// <summary>That of the notebook at a root, by whatever links the root is reached.</summary>
    /// <exception cref="IOException">Links lead in a circle.</exception>
    public static StateFolder Of(string root)
    {
        var real = FilePath.Real(root) ?? throw new IOException($"'{root}' leads in a circle.");
        var outermost = NotebookRoot.Outermost(real);
        if (GitDirectory(outermost) is { } git) return new(outermost, Path.Join(git, Name, "lock"), Path.Join(git, Name, "journal"));
        var key = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(FileSystemRules.Current.KeyOf(outermost))))[..32];
        return new(outermost, Path.Join(Cache, Name, $"{key}.lock"), Path.Join(Cache, Name, $"{key}.journal"));
    }

    /// <summary>Makes the folder, for its owner alone.</summary>
    public void Create()
    {
        var folder = Path.GetDirectoryName(Lock)!;
        if (OperatingSystem.IsWindows()) Directory.CreateDirectory(folder);
        else Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    // A working tree of several, or a submodule, has a file there that says where (gitrepository-layout).
    private static string? GitDirectory(string folder)
    {
        const string says = "gitdir:";
        var git = Path.Join(folder, ".git");
        if (FileFacts.Behind(git)?.Kind == FileKind.File)
        {
            if (NoteFile.ReadText(git) is not { Text: { } text } || !text.StartsWith(says, StringComparison.Ordinal)) return null;
            git = Path.GetFullPath(text[says.Length..].Trim(), folder);
        }
        return File.Exists(Path.Join(git, "HEAD")) ? git : null;
    }

    private static string Cache
    {
        get
        {
            var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
            if (OperatingSystem.IsWindows()) return Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData);
            if (OperatingSystem.IsMacOS()) return Path.Join(home, "Library", "Caches");
            // XDG Base Directory Specification: a path that is not absolute does not count.
            return Environment.GetEnvironmentVariable("XDG_CACHE_HOME") is { } given && Path.IsPathRooted(given) ? given
                : home.Length > 0 ? Path.Join(home, ".cache") : throw new IOException("There is no home directory, so the notebook cannot be locked. Set XDG_CACHE_HOME.");
        }
    }
}
