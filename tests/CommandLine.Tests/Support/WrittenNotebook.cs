using System.Text;
using NotesNetworking.Core.Tests.Fixtures;

namespace NotesNetworking.CommandLine.Tests.Support;

/// <summary>A notebook in a temporary folder on which several commands run, one after the other.</summary>
internal sealed class WrittenNotebook : IDisposable
{
    /// <summary>A notebook of a fixture's files.</summary>
    public WrittenNotebook(string fixture)
    {
        foreach (var (path, text) in Fixture.Of(fixture).Files) this[path] = text.Text;
    }

    /// <summary>A copy of a folder.</summary>
    public WrittenNotebook(DirectoryInfo original)
    {
        foreach (var file in original.EnumerateFiles("*", SearchOption.AllDirectories))
        {
            var copy = Full(Path.GetRelativePath(original.FullName, file.FullName));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            file.CopyTo(copy);
        }
    }

    /// <summary>Full path of the root.</summary>
    public string Folder { get; } = Directory.CreateTempSubdirectory("notes-networking-").FullName;

    /// <summary>A file's text; setting it writes the file.</summary>
    public string this[string path]
    {
        get => File.ReadAllText(Full(path));
        set
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Full(path))!);
            File.WriteAllText(Full(path), value, new UTF8Encoding(false));
        }
    }

    /// <summary>Every file by its path, byte for byte as Latin-1 shows it.</summary>
    public IReadOnlyDictionary<string, string> All => Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories)
        .ToDictionary(file => Path.GetRelativePath(Folder, file).Replace('\\', '/'), file => Encoding.Latin1.GetString(File.ReadAllBytes(file)));

    /// <summary>The full path of a file.</summary>
    public string Full(string path) => Path.Join(Folder, path);

    /// <summary>Runs a command on it, with both outputs.</summary>
    public async Task<Transcript.Result> RunAsync(params string[] arguments)
    {
        var (output, error) = (new StringWriter(), new StringWriter());
        var exitCode = await Terminal.RunAsync([.. arguments, "--notebook", Folder, "--today", "2026-11-22"], output, error);
        return new Transcript.Result(exitCode, output.ToString().Replace(Folder, "{root}"), error.ToString().Replace(Folder, "{root}"));
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
