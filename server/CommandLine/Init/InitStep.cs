using System.Text;
using NotesNetworking.LanguageServer.Hosting;
using NotesNetworking.LanguageServer.Hosting.Writing;

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
        return Path.Exists(path) ? InPlace(name) : new InitStep(name, purpose, () => WriteFile(root, path, text));
    }

    /// <summary>Writes a file, with its folders.</summary>
    /// <param name="root">Full path of the notebook's root, out of which no link is followed.</param>
    /// <param name="path">Full path of the file.</param>
    /// <param name="text">Its text.</param>
    /// <param name="mode">The permissions of a file that is made; null for what the system gives a new file.</param>
    public static void WriteFile(string root, string path, string text, UnixFileMode? mode = null) =>
        FileWriter.Write(path, Encoding.UTF8.GetBytes(text), FilePath.RelativeTo(root, path) is null ? null : root, mode);

    /// <summary>A file's text; empty where there is none.</summary>
    public static string TextOf(string path) => NoteFile.ReadBytes(path) is { } bytes ? Encoding.UTF8.GetString(bytes) : "";
}
