namespace NotesNetworking.LanguageServer.Tests.Support;

/// <summary>A folder of its own for one test, with no notebook above it; gone afterwards.</summary>
internal sealed class TempFolder : IDisposable
{
    public TempFolder() => Path = Directory.CreateTempSubdirectory("notes-networking-test-").FullName;

    /// <summary>A folder with a fixture's files.</summary>
    public TempFolder(string fixture)
        : this()
    {
        foreach (var (path, text) in Fixture.Of(fixture).Files) Write(path, text.Text);
    }

    public string Path { get; }

    /// <summary>The full path of a path in it.</summary>
    public string this[string path] => System.IO.Path.Join(Path, path);

    public void Write(string path, string text) => Write(path, System.Text.Encoding.UTF8.GetBytes(text));

    public void Write(string path, byte[] bytes)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(this[path])!);
        File.WriteAllBytes(this[path], bytes);
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
