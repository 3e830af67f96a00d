using System.Text;
using NotesNetworking.Core.Network;
using NotesNetworking.Core.Notes;
using NotesNetworking.Core.Notes.Editing;
using NotesNetworking.Core.Text;

namespace NotesNetworking.LanguageServer.Hosting;

/// <summary>
/// Writes changes to a notebook's files, for whoever has no editor to ask: all of them or none, only where the files are
/// still as they were read, in their encoding, and never outside of the notebook.
/// </summary>
/// <param name="root">Full path of the notebook's root.</param>
/// <param name="notebook">Its notes, which are read again as they were read there.</param>
internal sealed class NotebookWriter(string root, Notebook notebook)
{
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
    /// <exception cref="IOException">A file has changed since it was read, is outside of the notebook, or could not be
    /// written: everything is as it was.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be written: everything is as it was.</exception>
    public IReadOnlyDictionary<string, string> Write(NotebookEdit edit)
    {
        foreach (var path in edit.Edits.Select(one => one.Path).Concat(edit.Moved.SelectMany(moved => new[] { moved.From, moved.To })).Concat(edit.Created.Select(made => made.Path)))
            DemandInside(path);
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        var edited = new List<(string Path, StagedFile File)>();
        var made = new List<StagedFile>();
        try
        {
            foreach (var (path, _, edits) in edit.Edits)
            {
                var text = TextEdit.Apply(_read[path].Text, edits);
                texts[edit.Moved.FirstOrDefault(moved => moved.From == path).To ?? path] = text;
                edited.Add((path, AtomicFile.Stage(FilePath.Below(root, path), EncodingOf(_read[path].Bytes).GetBytes(text))));
            }
            foreach (var (path, text) in edit.Created)
            {
                texts[path] = text;
                var full = FilePath.Below(root, path);
                Directory.CreateDirectory(Path.GetDirectoryName(full)!);
                made.Add(AtomicFile.Stage(full, Encoding.UTF8.GetBytes(text)));
            }
            DemandUnchanged(edited.Select(one => one.Path).Concat(edit.Moved.Select(moved => moved.From)).Distinct());
            Commit(edited, edit.Moved, made);
            return texts;
        }
        finally
        {
            foreach (var file in edited.Select(one => one.File).Concat(made)) file.Dispose();
        }
    }

    private void Commit(List<(string Path, StagedFile File)> edited, ImmutableArray<MovedNote> moved, List<StagedFile> made)
    {
        var undo = new Stack<Action>();
        try
        {
            foreach (var (path, file) in edited)
            {
                file.TakePlace(overwrite: true);
                undo.Push(() => AtomicFile.Write(FilePath.Below(root, path), _read[path].Bytes));
            }
            foreach (var (from, to) in moved)
            {
                var (before, after) = (FilePath.Below(root, from), FilePath.Below(root, to));
                Directory.CreateDirectory(Path.GetDirectoryName(after)!);
                File.Move(before, after);
                undo.Push(() => File.Move(after, before));
            }
            foreach (var file in made)
            {
                file.TakePlace(overwrite: false);
                undo.Push(() => File.Delete(file.Path));
            }
        }
        catch
        {
            while (undo.TryPop(out var putBack)) putBack();
            throw;
        }
    }

    // By what links lead to: a folder in the notebook may be a link to another place.
    private void DemandInside(string path)
    {
        var real = FilePath.Real(FilePath.Below(root, path));
        if (real is null || FilePath.Real(root) is not { } inside || FilePath.RelativeTo(inside, real) is null or "")
            throw new IOException($"'{path}' is outside of the notebook, and nothing is written there.");
    }

    private void DemandUnchanged(IEnumerable<string> paths)
    {
        foreach (var path in paths)
            if (!_read.TryGetValue(path, out var read) ? BytesAt(path) is null : BytesAt(path)?.AsSpan().SequenceEqual(read.Bytes) != true)
                throw new IOException($"'{path}' has changed since it was read, so nothing is written. Try again.");
    }

    private byte[]? BytesAt(string path)
    {
        try
        {
            return File.ReadAllBytes(FilePath.Below(root, path));
        }
        catch (Exception missing) when (missing is FileNotFoundException or DirectoryNotFoundException)
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
