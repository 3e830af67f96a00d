using NotesNetworking.LanguageServer.Hosting.Files;

namespace NotesNetworking.LanguageServer.Hosting.Writing;

/// <summary>A file is not as the change that is to be made to it expects.</summary>
internal sealed class FileChangedException(string message) : IOException(message);

/// <summary>
/// The files of one folder as a change sees them, by paths relative to it. Nothing outside of the folder is written, by
/// whatever links a path leads; what is no file is refused; and each file is whole at any moment.
/// </summary>
/// <param name="root">Full path of the folder.</param>
/// <param name="disk">The disk.</param>
internal sealed class NotebookDisk(string root, WriteDisk disk)
{
    private readonly string _root = FilePath.Real(root) ?? throw new IOException($"'{root}' leads in a circle.");
    private readonly HashSet<string> _touched = new(FilePath.Comparer);

    /// <summary>What a file holds; null when it is not there.</summary>
    public byte[]? Read(string path) => In(Place(path, isFollowed: true), at => NoteFile.ReadBytes(at));

    /// <summary>Whether anything is at a path.</summary>
    public bool IsThere(string path) => In(Place(path, isFollowed: false), at => FileFacts.At(at) is not null);

    /// <summary>True where a file has more names than one (hard links), all of which are to show its new content.</summary>
    public bool HasOtherNames(string path) => In(Place(path, isFollowed: true), at => FileFacts.At(at)?.Names > 1);

    /// <summary>The folders on the way to a file that are not there yet, the outer ones first.</summary>
    public IEnumerable<string> MissingFolders(string path)
    {
        for (var slash = path.IndexOf('/'); slash >= 0; slash = path.IndexOf('/', slash + 1))
            if (FileFacts.Behind(FilePath.Below(_root, path[..slash])) is null) yield return path[..slash];
    }

    /// <summary>Makes a folder.</summary>
    public void CreateFolder(string path)
    {
        if (FileFacts.Behind(FilePath.Below(_root, path)) is null) Do(Place(path, isFollowed: false), at => disk.CreateFolder(at));
    }

    /// <summary>Removes a folder, if nothing is in it.</summary>
    public void DeleteFolder(string path) => Do(Place(path, isFollowed: false), at => disk.DeleteFolder(at));

    /// <summary>Makes sure that a file is as a step expects it before it is made.</summary>
    /// <exception cref="FileChangedException">It is not.</exception>
    public void Demand(FileStep step)
    {
        if (step.From is { } from && Read(from)?.AsSpan().SequenceEqual(step.Before) != true)
            throw new FileChangedException($"'{from}' has changed since it was read, so nothing is written. Try again.");
        // Replacing asks only the folder: a file that its owner protected would be replaced all the same.
        if (step.IsEdit && In(Place(step.From!, isFollowed: true), at => (File.GetAttributes(at) & FileAttributes.ReadOnly) != 0))
            throw new UnauthorizedAccessException($"'{step.From}' is write-protected.");
        if (step.To is { } to && !IsSame(step.From, to) && IsThere(to)) throw new IOException($"'{to}' is there already.");
    }

    /// <summary>Makes a step, from wherever in it the file is: before it, after it, or between.</summary>
    /// <exception cref="FileChangedException">The file is something else by now, and is left as it is.</exception>
    public void Make(FileStep step)
    {
        if (step.To is null) Remove(step.From!, step.After ?? step.Before!);
        else if (step.From is null) Add(step.To, step.After!, step.Mode);
        else if (step.From == step.To) Change(step, step.To);
        else Relocate(step, step.From, step.To);
    }

    /// <summary>Writes to the disk which files are in the folders that were touched.</summary>
    public void Flush()
    {
        foreach (var folder in _touched)
            if (Directory.Exists(folder)) disk.FlushFolder(folder);
        _touched.Clear();
    }

    private void Relocate(FileStep step, string from, string to)
    {
        if (IsSame(from, to) || !IsThere(to))
        {
            Change(step, from);
            Do(Place(from, isFollowed: false), before => Do(Place(to, isFollowed: false), after => disk.Move(before, after)));
            return;
        }
        // A move gives the new name and then takes the old one away, and can break off between.
        if (IsThere(from) && !IsOneFile(from, to)) throw Changed(to);
        Change(step, to);
        if (IsThere(from)) Do(Place(from, isFollowed: false), at => disk.Delete(at));
    }

    private void Change(FileStep step, string path) => Do(Place(path, isFollowed: true), at =>
    {
        if (NoteFile.ReadBytes(at) is not { } content || !step.Knows(content)) throw Changed(path);
        if (content.AsSpan().SequenceEqual(step.After)) return;
        if (FileFacts.At(at) is { Names: > 1 })
        {
            disk.Overwrite(at, step.After);
            return;
        }
        var temporary = Path.Join(Path.GetDirectoryName(at), Leftovers.NewName);
        try
        {
            disk.Create(temporary, step.After, like: at);
            // Right before, and again what was in the place at the very moment: programs that take no lock may write meanwhile.
            if (!Holds(at, content)) throw Changed(path);
            if (!disk.TryExchange(temporary, at)) disk.Replace(temporary, at);
            else if (!Holds(temporary, content))
            {
                PutBack(temporary, at, step.After!);
                throw Changed(path);
            }
        }
        finally
        {
            if (FileFacts.At(temporary) is not null) disk.Delete(temporary);
        }
    });

    // What comes out is ours, unless somebody has written since: then that is the newest.
    private void PutBack(string newer, string at, byte[] ours)
    {
        disk.TryExchange(newer, at);
        if (!Holds(newer, ours)) disk.TryExchange(newer, at);
    }

    private static bool Holds(string at, byte[] content) => NoteFile.ReadBytes(at)?.AsSpan().SequenceEqual(content) == true;

    private void Add(string path, byte[] content, UnixFileMode? mode) => Do(Place(path, isFollowed: false), at =>
    {
        if (FileFacts.At(at) is not null)
        {
            if (Holds(at, content)) return;
            throw new FileChangedException($"'{path}' is there already.");
        }
        var temporary = Path.Join(Path.GetDirectoryName(at), Leftovers.NewName);
        try
        {
            disk.Create(temporary, content, mode: mode);
            disk.Move(temporary, at);
        }
        finally
        {
            if (FileFacts.At(temporary) is not null) disk.Delete(temporary);
        }
    });

    private void Remove(string path, byte[] content)
    {
        if (!IsThere(path)) return;
        Do(Place(path, isFollowed: false), at =>
        {
            if (!Holds(at, content)) throw Changed(path);
            disk.Delete(at);
        });
    }

    private bool IsOneFile(string one, string other) =>
        In(Place(one, isFollowed: false), FileFacts.At) is { Id: var id } && id != 0 && In(Place(other, isFollowed: false), FileFacts.At)?.Id == id;

    private static bool IsSame(string? from, string to) => from is not null && FilePath.Comparer.Equals(from, to);

    private static FileChangedException Changed(string path) => new($"'{path}' has changed since it was read, so nothing is written. Try again.");

    /// <summary>Where a path leads: the real folder, and the name in it.</summary>
    private (string Folder, string Name) Place(string path, bool isFollowed)
    {
        var full = FilePath.Below(_root, path);
        var real = isFollowed ? FilePath.Real(full) : FilePath.Real(Path.GetDirectoryName(full)!) is { } above ? Path.Join(above, Path.GetFileName(full)) : null;
        if (real is null || FilePath.RelativeTo(_root, real) is null or "")
            throw new IOException($"'{path}' is outside of the notebook, and nothing is written there.");
        return (Path.GetDirectoryName(real)!, Path.GetFileName(real));
    }

    // Looks, which may find no folder at all.
    private static T? In<T>((string Folder, string Name) place, Func<string, T?> look)
    {
        if (FileFacts.At(place.Folder) is null) return default;
        using var folder = PinnedFolder.Open(place.Folder);
        return Plainly(folder, () => look(folder.At(place.Name)));
    }

    private void Do((string Folder, string Name) place, Action<string> change)
    {
        using var folder = PinnedFolder.Open(place.Folder);
        _touched.Add(place.Folder);
        Plainly(folder, () =>
        {
            change(folder.At(place.Name));
            return true;
        });
        folder.Demand();
    }

    // A person is told the paths that they know.
    private static T Plainly<T>(PinnedFolder folder, Func<T> action)
    {
        try
        {
            return action();
        }
        catch (UnauthorizedAccessException refused)
        {
            throw new UnauthorizedAccessException(folder.Plain(refused.Message), refused);
        }
        catch (IOException failed) when (failed is not FileChangedException && failed.Message != folder.Plain(failed.Message))
        {
            throw new IOException(folder.Plain(failed.Message), failed);
        }
    }
}
