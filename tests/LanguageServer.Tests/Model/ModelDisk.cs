using NotesNetworking.LanguageServer.Hosting;

namespace NotesNetworking.LanguageServer.Tests.Model;

/// <summary>The files of a sequence, and what watchers saw of their changes. What a disk refuses does not happen.</summary>
internal sealed class ModelDisk(string root)
{
    private readonly List<string> _seen = [];

    public string this[string path] => Path.Join(root, path);

    /// <summary>The full paths that watchers saw change and have not told yet.</summary>
    public string[] TakeSeen(bool isBackwards)
    {
        string[] seen = [.. isBackwards ? _seen.AsEnumerable().Reverse() : _seen];
        _seen.Clear();
        return seen;
    }

    public string? Read(string path) => TextAt(this[path]);

    /// <summary>The text of a file; null where none is, or a link that leads nowhere.</summary>
    public static string? TextAt(string path) => FilePath.Real(path) is { } real && File.Exists(real) ? File.ReadAllText(real) : null;

    public void Write(string path, string text)
    {
        if (!MakeFolderOf(path) || Directory.Exists(this[path])) return;
        // As git and most editors do it: a new file takes the place of the former one, or of a link.
        File.WriteAllText(this[path] + ".new", text);
        File.Move(this[path] + ".new", this[path], overwrite: true);
        _seen.Add(this[path]);
    }

    public void Delete(string path, bool isToldByFile)
    {
        if (path == "nb" || !IsThere(path)) return;
        See(path, isToldByFile);
        if (IsFolder(path)) Directory.Delete(this[path], recursive: true);
        else File.Delete(this[path]);
    }

    public void Move(string from, string to, bool isToldByFile)
    {
        if (from is "nb" or "out" || !IsThere(from) || IsThere(to) || $"{to}/".StartsWith($"{from}/", StringComparison.Ordinal) || !MakeFolderOf(to)) return;
        See(from, isToldByFile);
        if (Directory.Exists(this[from])) Directory.Move(this[from], this[to]);
        else File.Move(this[from], this[to]);
        See(to, isToldByFile);
    }

    public void Link(string path, string target)
    {
        if (path is "nb" or "out" || IsFolder(path) || !MakeFolderOf(path)) return;
        if (IsThere(path)) File.Delete(this[path]);
        if (Directory.Exists(this[target])) Directory.CreateSymbolicLink(this[path], this[target]);
        else File.CreateSymbolicLink(this[path], Path.GetRelativePath(Path.GetDirectoryName(this[path])!, this[target]));
        _seen.Add(this[path]);
    }

    // A link to a folder counts as a file: it is one entry, which can be removed.
    private bool IsFolder(string path) => Directory.Exists(this[path]) && new FileInfo(this[path]).LinkTarget is null;

    private bool IsThere(string path) => Path.Exists(this[path]) || new FileInfo(this[path]).LinkTarget is not null;

    private bool MakeFolderOf(string path)
    {
        for (var above = Path.GetDirectoryName(path); above is { Length: > 0 }; above = Path.GetDirectoryName(above))
            if (IsThere(above) && !Directory.Exists(this[above])) return false;
        Directory.CreateDirectory(Path.GetDirectoryName(this[path])!);
        return true;
    }

    private void See(string path, bool isByFile)
    {
        if (!isByFile || !IsFolder(path)) _seen.Add(this[path]);
        else _seen.AddRange(Directory.EnumerateFiles(this[path], "*", SearchOption.AllDirectories));
    }
}
