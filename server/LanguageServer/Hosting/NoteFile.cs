using System.Text;
using System.Text.Unicode;
using NotesNetworking.Core.Notes;
using NotesNetworking.Core.Notes.Settings;
using NotesNetworking.Core.Text;

namespace NotesNetworking.LanguageServer.Hosting;

/// <summary>What a file holds: its text with a byte order mark if it has one, or else the reason why there is none.</summary>
internal readonly record struct FileText(string? Text, string? Problem);

/// <summary>Reads notes from the disk.</summary>
internal static class NoteFile
{
    /// <summary>A larger file is no note that a person wrote: 5 MB, in bytes.</summary>
    public const int LargestSize = 5_000_000;

    /// <summary>Reads a note; null when there is no such file. What cannot be read is a note that says so.</summary>
    public static Note? Read(string root, string path, NotebookSettings settings) => ReadText(FilePath.Below(root, path)) switch
    {
        null => null,
        { Text: { } text } => NoteParser.Parse(path, SourceText.From(text), settings),
        { Problem: var problem } => Note.Unreadable(path, problem!),
    };

    /// <summary>Reads a file's text; null when there is no such file.</summary>
    public static FileText? ReadText(string fullPath)
    {
        try
        {
            using var file = File.OpenHandle(fullPath, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            var length = RandomAccess.GetLength(file);
            if (length > LargestSize) return TooLarge;
            var bytes = new byte[length];
            var read = 0;
            while (read < bytes.Length && RandomAccess.Read(file, bytes.AsSpan(read), read) is > 0 and var more) read += more;
            return Decode(bytes.AsSpan(0, read));
        }
        catch (Exception missing) when (missing is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
        catch (NotSupportedException)
        {
            return new FileText(null, "This is no file, but a pipe or a device.");
        }
        catch (Exception closed) when (closed is IOException or UnauthorizedAccessException)
        {
            return new FileText(null, "The file could not be opened.");
        }
    }

    /// <summary>The text of a file's bytes: UTF-8, or UTF-16 with a byte order mark.</summary>
    internal static FileText Decode(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > LargestSize) return TooLarge;
        if (bytes.StartsWith<byte>([0xFF, 0xFE])) return Wide(Encoding.Unicode, bytes);
        if (bytes.StartsWith<byte>([0xFE, 0xFF])) return Wide(Encoding.BigEndianUnicode, bytes);
        return Utf8.IsValid(bytes)
            ? new FileText(Encoding.UTF8.GetString(bytes), null)
            : new FileText(null, "The file is neither UTF-8 nor UTF-16 with a byte order mark.");
    }

    private static FileText TooLarge => new(null, "The file is larger than 5 MB.");

    private static FileText Wide(Encoding encoding, ReadOnlySpan<byte> bytes) => bytes.Length % 2 == 0
        ? new FileText(encoding.GetString(bytes), null)
        : new FileText(null, "The file ends in the middle of a UTF-16 character.");
}
