using System.Text;
using NotesNetworking.LanguageServer.Hosting;

namespace NotesNetworking.CommandLine.Init;

/// <summary>One thing that a notebook may need.</summary>
/// <param name="Name">What it is, as a person would look for it.</param>
/// <param name="Detail">What it would hold or do; for what is the owner's own: what to add to it.</param>
/// <param name="Write">Does it; null where nothing is to be done, or where it is the owner's own.</param>
internal sealed record InitStep(string Name, string Detail, Action? Write)
{
    /// <summary>True where something of the owner's is there that this would replace: then it is left alone.</summary>
    public bool IsOwners { get; private init; }

    /// <summary>It is as it should be already.</summary>
    public static InitStep InPlace(string name) => new(name, "", null);

    /// <summary>The owner has something else there; what could be added to it.</summary>
    public static InitStep Owners(string name, string toAdd) => new(name, toAdd, null) { IsOwners = true };

    /// <summary>A file that is written where there is none.</summary>
    /// <param name="root">Full path of the notebook's root.</param>
    /// <param name="name">The file's path in it.</param>
    /// <param name="purpose">What it does.</param>
    /// <param name="text">Its text.</param>
    public static InitStep File(string root, string name, string purpose, string text)
    {
        var path = FilePath.Below(root, name);
        return Path.Exists(path) ? InPlace(name) : new InitStep(name, purpose, () => WriteFile(path, text));
    }

    /// <summary>Writes a file, with its folders.</summary>
    public static void WriteFile(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        AtomicFile.Write(path, Encoding.UTF8.GetBytes(text));
    }
}
