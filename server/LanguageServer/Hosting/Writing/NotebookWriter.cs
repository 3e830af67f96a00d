using System.Text;
using NotesNetworking.Core.Network;
using NotesNetworking.Core.Notes;
using NotesNetworking.Core.Notes.Editing;
using NotesNetworking.Core.Text;

namespace NotesNetworking.LanguageServer.Hosting.Writing;

/// <summary>
/// Writes changes to a notebook's files, for whoever has no editor to ask: all of them or none, only where the files are
/// still as they were read, in their encoding, and never outside of the notebook (see <see cref="Change"/>).
/// </summary>
/// <param name="root">Full path of the notebook's root.</param>
/// <param name="notebook">Its notes, which are read again as they were read there.</param>
/// <param name="held">The notebook's lock, from before anything was read; null to take it for each change.</param>
/// <param name="disk">The disk; null for the real one.</param>
internal sealed class NotebookWriter(string root, Notebook notebook, NotebookLock? held = null, WriteDisk? disk = null)
{
    private readonly WriteDisk _disk = disk ?? new WriteDisk();
    private readonly NotebookDisk _files = new(root, disk ?? new WriteDisk());
    private readonly Dictionary<string, (byte[] Bytes, string Text)> _read = new(StringComparer.Ordinal);

    /// <summary>A note as it is on the disk when it is first asked for, which is what its changes are made for; null when
    /// it is gone or cannot be read.</summary>
    public NoteText? Read(string path)
    {
        if (!_read.TryGetValue(path, out var read))
        {
            if (BytesAt(path) is not { } bytes || NoteFile.Decode(bytes).Text is not { } text) return null;
            _read[path] = read = (bytes, text);
        }
        var source = SourceText.From(read.Text);
        var note = NoteParser.Parse(path, source, notebook.Settings);
        return new NoteText(notebook.Notes.TryGetValue(path, out var known) ? note.As(known) : note, source);
    }

    /// <summary>Whether a file or folder is at a path of the notebook, in whatever case.</summary>
    public bool IsTaken(string path) => FilePath.IsTaken(FilePath.Below(root, path));

    /// <summary>Makes all changes, or none. Every note that is edited was read before.</summary>
    /// <returns>The new texts of edited and new notes, by their new paths.</returns>
    /// <exception cref="FileChangedException">A file has changed since it was read: nothing is changed.</exception>
    /// <exception cref="HalfMadeException">It could not be made, nor undone.</exception>
    /// <exception cref="IOException">A file is outside of the notebook, or could not be written: nothing is changed.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be written: nothing is changed.</exception>
    public IReadOnlyDictionary<string, string> Write(NotebookEdit edit)
    {
        using var own = held is null ? NotebookLock.Take(root, _disk) : null;
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        new Change(held ?? own, root, _disk).Make([.. StepsOf(edit, texts)]);
        return texts;
    }

    private IEnumerable<FileStep> StepsOf(NotebookEdit edit, Dictionary<string, string> texts)
    {
        var moved = edit.Moved.ToDictionary(one => one.From, one => one.To, StringComparer.Ordinal);
        foreach (var (path, _, edits) in edit.Edits)
        {
            var (bytes, before) = _read[path];
            var text = TextEdit.Apply(before, edits);
            moved.Remove(path, out var to);
            texts[to ?? path] = text;
            yield return new FileStep(path, to ?? path, bytes, EncodingOf(bytes).GetBytes(text));
        }
        foreach (var (from, to) in edit.Moved.Where(one => moved.ContainsKey(one.From)))
        {
            var bytes = _read.TryGetValue(from, out var read) ? read.Bytes
                : _files.Read(from) ?? throw new FileChangedException($"'{from}' has changed since it was read, so nothing is written. Try again.");
            yield return new FileStep(from, to, bytes, bytes);
        }
        foreach (var (path, text) in edit.Created)
        {
            texts[path] = text;
            yield return new FileStep(null, path, null, Encoding.UTF8.GetBytes(text));
        }
    }

    private byte[]? BytesAt(string path)
    {
        try
        {
            return _files.Read(path);
        }
        catch (Exception closed) when (closed is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    // What the text was read in (NoteFile.Decode); its byte order mark is the text's first character.
    private static Encoding EncodingOf(byte[] bytes) => bytes switch
    {
        [0xFF, 0xFE, ..] => Encoding.Unicode,
        [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode,
        _ => Encoding.UTF8,
    };
}
