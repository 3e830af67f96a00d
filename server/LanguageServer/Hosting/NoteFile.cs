using System.Text;
using System.Text.Unicode;
using NotesNetworking.Core.Notes;
using NotesNetworking.Core.Notes.Settings;
using NotesNetworking.Core.Text;
using NotesNetworking.LanguageServer.Hosting.Files;

namespace NotesNetworking.LanguageServer.Hosting;

/// <summary>What a file holds: its text with a byte order mark if it has one, or else the reason why there is none.</summary>
internal readonly record struct FileText(string? Text, string? Problem);

/// <summary>Reads notes from the disk.</summary>
internal static class NoteFile
{
    /// <summary>A larger file is no note that a person wrote: 5 MB, in bytes.</summary>
    public const int LargestSize = 5_000_000;

    // Half a character would not come back as it was, so it is no text.
    private static readonly UnicodeEncoding s_littleEndian = new(bigEndian: false, byteOrderMark: true, throwOnInvalidBytes: true);
    private static readonly UnicodeEncoding s_bigEndian = new(bigEndian: true, byteOrderMark: true, throwOnInvalidBytes: true);

    /// <summary>Reads a note; null when there is no such file, or a folder. What cannot be read is a note that says so.</summary>
    public static Note? Read(string root, string path, NotebookSettings settings) => ReadText(FilePath.Below(root, path)) switch
    {
        null => null,
        { Text: { } text } => Parse(path, SourceText.From(text), settings),
        { Problem: var problem } => Directory.Exists(FilePath.Below(root, path)) ? null : Note.Unreadable(path, problem!),
    };

    /// <summary>Whether a text is larger than a note that a person wrote.</summary>
    public static bool IsTooLarge(string text) =>
        text.Length > LargestSize || ((long)text.Length * 3 > LargestSize && Encoding.UTF8.GetByteCount(text) > LargestSize);

    /// <summary>Reads a note's text. A reader that fails, which none should, costs this one note: it says so, and the others are read.</summary>
    public static Note Parse(string path, SourceText text, NotebookSettings settings)
    {
        if (IsTooLarge(text.Text)) return Note.Unreadable(path, TooLarge.Problem!);
        try
        {
            return NoteParser.Parse(path, text, settings);
        }
        catch (Exception)
        {
            return Note.Unreadable(path, "The program failed to read it, which is a fault of the program.");
        }
    }

    /// <summary>Reads a file's text; null when there is no such file.</summary>
    public static FileText? ReadText(string fullPath)
    {
        try
        {
            return ReadBytes(fullPath, LargestSize + 1) is { } bytes ? Decode(bytes) : null;
        }
        catch (NoFileException)
        {
            return new FileText(null, "This is no file, but a pipe or a device.");
        }
        catch (Exception closed) when (closed is IOException or UnauthorizedAccessException)
        {
            return new FileText(null, "The file could not be opened.");
        }
    }

    /// <summary>Reads a file as it is; null when there is none. Never waits for what is no file, but a pipe or a device.</summary>
    /// <param name="fullPath">Where.</param>
    /// <param name="most">No more bytes than this are read.</param>
    /// <exception cref="NoFileException">It is no file.</exception>
    /// <exception cref="IOException">It could not be opened or read.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read, or is a folder.</exception>
    public static byte[]? ReadBytes(string fullPath, int most = int.MaxValue)
    {
        try
        {
            // Before it is opened: that alone may wait, or do something.
            if (FileFacts.Behind(fullPath) is not { } facts) return null;
            DemandFile(facts, fullPath);
            using var file = OperatingSystem.IsWindows()
                ? File.OpenHandle(fullPath, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete)
                : Posix.OpenToRead(fullPath);
            // And again: it may be another one by now.
            if (!OperatingSystem.IsWindows()) DemandFile(facts = Posix.Look(file, fullPath), fullPath);
            var bytes = new byte[Math.Min(facts.Size, Math.Min(most, Array.MaxLength))];
            var read = 0;
            while (read < bytes.Length && RandomAccess.Read(file, bytes.AsSpan(read), read) is > 0 and var more) read += more;
            return read == bytes.Length ? bytes : bytes[..read];
        }
        catch (Exception missing) when (missing is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    private static void DemandFile(FileFacts facts, string path)
    {
        if (facts.Kind == FileKind.Folder) throw new UnauthorizedAccessException($"'{path}' is a folder.");
        if (facts.Kind != FileKind.File) throw new NoFileException($"'{path}' is no file, but a pipe or a device.");
    }

    /// <summary>The text of a file's bytes: UTF-8, or UTF-16 with a byte order mark.</summary>
    internal static FileText Decode(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > LargestSize) return TooLarge;
        if (bytes.StartsWith<byte>([0xFF, 0xFE])) return Wide(s_littleEndian, bytes);
        if (bytes.StartsWith<byte>([0xFE, 0xFF])) return Wide(s_bigEndian, bytes);
        return Utf8.IsValid(bytes)
            ? new FileText(Encoding.UTF8.GetString(bytes), null)
            : new FileText(null, "The file is neither UTF-8 nor UTF-16 with a byte order mark.");
    }

    private static FileText TooLarge => new(null, "The file is larger than 5 MB.");

    private static FileText Wide(Encoding encoding, ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length % 2 != 0) return new FileText(null, "The file ends in the middle of a UTF-16 character.");
        try
        {
            return new FileText(encoding.GetString(bytes), null);
        }
        catch (DecoderFallbackException)
        {
            return new FileText(null, "The file has half a UTF-16 character in it.");
        }
    }
}
