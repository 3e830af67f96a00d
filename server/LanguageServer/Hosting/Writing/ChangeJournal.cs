using System.Security.Cryptography;
using System.Text;
using NotesNetworking.LanguageServer.Hosting.Files;

namespace NotesNetworking.LanguageServer.Hosting.Writing;

/// <summary>
/// A change as it stands on the disk while it is made: with it, whoever comes after a process that was killed can make all
/// of the change, or none. Only the owner may read it, and it is gone once the change is whole.
/// </summary>
/// <param name="Root">The notebook's root, relative to the folder that the journal is kept for.</param>
/// <param name="IsUndone">True where the change failed, so that it is to be undone.</param>
/// <param name="Folders">The folders that it makes, the outer ones first.</param>
/// <param name="Steps">What it does to each file, in order.</param>
internal sealed record ChangeJournal(string Root, bool IsUndone, ImmutableArray<string> Folders, ImmutableArray<FileStep> Steps)
{
    private const string Format = "notes-networking change 1";
    private const UnixFileMode OwnersAlone = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    /// <summary>The journal that was left at a path; null when there is none.</summary>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static ChangeJournal? Read(string path)
    {
        if (NoteFile.ReadBytes(path) is not { } all) return null;
        var damaged = new IOException($"The journal of a change that broke off is damaged. Compare the notes with a backup, then remove '{path}'.");
        if (all.Length < SHA256.HashSizeInBytes) throw damaged;
        var content = all.AsSpan(SHA256.HashSizeInBytes);
        if (!SHA256.HashData(content).AsSpan().SequenceEqual(all.AsSpan(0, SHA256.HashSizeInBytes))) throw damaged;
        using var reader = new BinaryReader(new MemoryStream(all, SHA256.HashSizeInBytes, content.Length), Encoding.UTF8);
        if (reader.ReadString() != Format) throw damaged;
        return new ChangeJournal(reader.ReadString(), reader.ReadBoolean(), Many(reader, one => one.ReadString()), Many(reader, ReadStep));
    }

    /// <summary>Writes it, whole or not at all, in place of any other.</summary>
    public void Write(string path, WriteDisk disk)
    {
        using var content = new MemoryStream();
        using (var writer = new BinaryWriter(content, Encoding.UTF8, leaveOpen: true))
        {
            writer.Write(Format);
            writer.Write(Root);
            writer.Write(IsUndone);
            writer.Write(Folders.Length);
            foreach (var folder in Folders) writer.Write(folder);
            writer.Write(Steps.Length);
            foreach (var step in Steps) WriteStep(writer, step);
        }
        var bytes = content.GetBuffer().AsSpan(0, (int)content.Length);
        var unfinished = Unfinished(path);
        disk.Delete(unfinished);
        disk.Create(unfinished, [.. SHA256.HashData(bytes), .. bytes], mode: OwnersAlone);
        disk.Replace(unfinished, path);
        disk.FlushFolder(Path.GetDirectoryName(path)!);
    }

    /// <summary>Removes the journal at a path, and one that was not finished.</summary>
    public static void Remove(string path, WriteDisk disk)
    {
        foreach (var file in new[] { path, Unfinished(path) })
            if (FileFacts.At(file) is not null) disk.Delete(file);
    }

    private static string Unfinished(string path) => path + ".tmp";

    private static ImmutableArray<T> Many<T>(BinaryReader reader, Func<BinaryReader, T> read)
    {
        var many = ImmutableArray.CreateBuilder<T>();
        for (var count = reader.ReadInt32(); count > 0; count--) many.Add(read(reader));
        return many.ToImmutable();
    }

    private static FileStep ReadStep(BinaryReader reader)
    {
        string? Text() => reader.ReadBoolean() ? reader.ReadString() : null;
        byte[]? Bytes() => reader.ReadBoolean() ? reader.ReadBytes(reader.ReadInt32()) : null;
        return new FileStep(Text(), Text(), Bytes(), Bytes());
    }

    private static void WriteStep(BinaryWriter writer, FileStep step)
    {
        foreach (var path in new[] { step.From, step.To })
        {
            writer.Write(path is not null);
            if (path is not null) writer.Write(path);
        }
        foreach (var bytes in new[] { step.Before, step.After })
        {
            writer.Write(bytes is not null);
            if (bytes is null) continue;
            writer.Write(bytes.Length);
            writer.Write(bytes);
        }
    }
}
