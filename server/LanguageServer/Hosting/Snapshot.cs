using NotesNetworking.Core.Network;
using NotesNetworking.Core.Notes;
using NotesNetworking.Core.Notes.Editing;
using NotesNetworking.Core.Text;
using NotesNetworking.LanguageServer.Answers;
using NotesNetworking.LanguageServer.Conversion;
using NotesNetworking.LanguageServer.Hosting.Files;

namespace NotesNetworking.LanguageServer.Hosting;

/// <summary>All that a request may look at, as it was when the request's turn came. Immutable.</summary>
/// <param name="Session">What was settled with the client.</param>
/// <param name="Settings">The editor's settings.</param>
/// <param name="Today">The day.</param>
/// <param name="Folders">The notebooks.</param>
/// <param name="Open">The documents open in the editor, by full path: where links lead, not where they are.</param>
internal sealed record Snapshot(
    Session Session,
    ClientSettings Settings,
    DateOnly Today,
    ImmutableArray<NotebookFolder> Folders,
    ImmutableDictionary<string, OpenDocument> Open)
{
    /// <summary>Before anything came.</summary>
    public static Snapshot Empty { get; } = new(
        Session.None, ClientSettings.Default, default, [], ImmutableDictionary.Create<string, OpenDocument>(FilePath.Comparer));

    /// <summary>What the rules say.</summary>
    public Advice Advice { get; init; } = Advice.Default;

    /// <summary>Which paths are the same.</summary>
    public FileSystemRules Rules { get; init; } = FileSystemRules.Current;

    /// <summary>The full paths of open documents that were opened through a link, and where they are known.</summary>
    public ImmutableDictionary<string, string> Aliases { get; init; } = ImmutableDictionary.Create<string, string>(FilePath.Comparer);

    /// <summary>The documents, by their full paths, that are open in the editor with a text that we do not know: an edit could not be read.</summary>
    public ImmutableDictionary<string, LostDocument> Lost { get; init; } = ImmutableDictionary.Create<string, LostDocument>(FilePath.Comparer);

    /// <summary>True once all notebooks are read.</summary>
    public bool IsComplete => Folders.All(folder => folder.IsComplete);

    /// <summary>The full path by which a document is known; null for one that is no file.</summary>
    public string? PathOf(string uri) => DocumentUri.ToPath(uri) is { } path ? Aliases.GetValueOrDefault(path, path) : null;

    /// <summary>The note of a URI; null for a document that is not open and in no notebook, and for a lost one.</summary>
    public NoteView? Find(string uri)
    {
        // Of a lost document, any place that the client names may be another one here.
        if (PathOf(uri) is not { } path || Lost.ContainsKey(path)) return null;
        var open = Open.GetValueOrDefault(path)?.AsRead();
        if (open?.Alone is { } alone) return new NoteView(uri, path, alone, alone.Notes.Values.Single(), open, Folder: null);
        return Locate(path) is var (folder, relative) && folder.Notebook.Notes.TryGetValue(relative, out var note)
            ? new NoteView(uri, path, folder.Notebook, note, open, folder)
            : null;
    }

    /// <summary>The note at a path of a notebook; null when it is there no more.</summary>
    public NoteView? Find(NotebookFolder folder, string path)
    {
        if (!folder.Notebook.Notes.TryGetValue(path, out var note)) return null;
        var full = FilePath.Below(folder.Root.Folder, path);
        var open = Open.GetValueOrDefault(full)?.AsRead();
        return new NoteView(open?.Uri ?? DocumentUri.FromPath(full), full, folder.Notebook, note, open, folder);
    }

    /// <summary>The note at a path of the notebook that another note is in; null when it is there no more.</summary>
    public NoteView? Beside(NoteView view, string path) =>
        view.Folder is { } folder ? Find(folder, path) : path == view.Note.Path ? view : null;

    /// <summary>Where the notes around a note are, for answers.</summary>
    public AnswerPlaces PlacesAround(NoteView view) => new(path => Beside(view, path)?.Uri, Session.Encoding);

    /// <summary>Where the notes of a notebook are, for answers.</summary>
    public AnswerPlaces PlacesIn(NotebookFolder folder) => new(path => Find(folder, path)?.Uri, Session.Encoding);

    /// <summary>The texts of the notebook that a note is in: the editor's for open notes, the disk's for others.</summary>
    public NoteTexts TextsAround(NoteView view) => path => Beside(view, path)?.Read();

    /// <summary>The notebook whose note a full path is or could be, the innermost of several, and the path in it.</summary>
    public (NotebookFolder Folder, string Path)? Locate(string fullPath)
    {
        (NotebookFolder Folder, string Path)? best = null;
        foreach (var folder in Folders)
            if (Rules.RelativeTo(folder.Root.Folder, fullPath) is { Length: > 0 } path && !(path.Length >= best?.Path.Length))
                best = (folder, path);
        return best is var (notebook, relative) && notebook.Files.Includes(relative) ? (notebook, notebook.Spelled(relative, Rules)) : null;
    }

    /// <summary>Every notebook whose note a full path is or could be, and the path in it: one may lie in another.</summary>
    public ImmutableArray<(NotebookFolder Folder, string Path)> LocateAll(string fullPath) =>
    [
        .. from folder in Folders
           let path = Rules.RelativeTo(folder.Root.Folder, fullPath)
           where path is { Length: > 0 } && folder.Files.Includes(path)
           select (folder, folder.Spelled(path, Rules)),
    ];
}

/// <summary>A notebook in the workspace.</summary>
/// <param name="Root">Where it is.</param>
/// <param name="Files">Which files are its notes.</param>
/// <param name="Notebook">Its notes.</param>
/// <param name="IsComplete">False until all of its files are read, which is when silence or complaint means something.</param>
/// <param name="Changes">Which change last concerned each note.</param>
internal sealed record NotebookFolder(NotebookRoot Root, NotebookFiles Files, Notebook Notebook, bool IsComplete, NoteChanges Changes)
{
    /// <summary>A path as the notebook spells it, where that is the same file; else as it is.</summary>
    public string Spelled(string path, FileSystemRules rules) => rules.IsExact || Notebook.Notes.ContainsKey(path) ? path
        : Notebook.Notes.Keys.FirstOrDefault(known => rules.Comparer.Equals(known, path)) ?? path;
}

/// <summary>A document open in the editor.</summary>
/// <param name="Uri">As the client writes it.</param>
/// <param name="Version">The client's count; null where it gave none.</param>
/// <param name="Text">Its text.</param>
/// <param name="Alone">A notebook of this note alone, where it belongs to none.</param>
/// <param name="IsDouble">True where the same file is open by another name already, which is the one that counts.</param>
internal sealed record OpenDocument(string Uri, int? Version, SourceText Text, Notebook? Alone, bool IsDouble = false)
{
    private static readonly SourceText s_nothing = SourceText.From("");

    /// <summary>The document as features read it: one that is too large for a note has nothing to say.</summary>
    public OpenDocument AsRead() => NoteFile.IsTooLarge(Text.Text) ? this with { Text = s_nothing } : this;
}

/// <summary>A document that is open in the editor with a text that we do not know.</summary>
/// <param name="Uri">As the client writes it.</param>
/// <param name="Version">The client's count, as last told.</param>
internal sealed record LostDocument(string Uri, int? Version);

/// <summary>One note in its notebook.</summary>
/// <param name="Uri">As the client writes it, or as we do where it is closed.</param>
/// <param name="FullPath">Where it is on the disk.</param>
/// <param name="Notebook">The notebook.</param>
/// <param name="Note">The note.</param>
/// <param name="Open">The open document; null where the disk's text counts.</param>
/// <param name="Folder">The workspace's notebook; null for a note on its own.</param>
internal sealed record NoteView(string Uri, string FullPath, Notebook Notebook, Note Note, OpenDocument? Open, NotebookFolder? Folder)
{
    /// <summary>The full path of the first file of the notebook that is there; null when none is.</summary>
    /// <param name="paths">Paths in the notebook.</param>
    public string? FileAt(IEnumerable<string> paths) =>
        Folder is { } folder ? paths.Select(path => FilePath.Below(folder.Root.Folder, path)).FirstOrDefault(File.Exists) : null;

    /// <summary>Whether a file or folder is at a path of the notebook, in whatever case: on some systems they are the same.</summary>
    public bool IsTaken(string path) => Folder is { } folder && FilePath.IsTaken(FilePath.Below(folder.Root.Folder, path));

    /// <summary>The note as it is now, in a notebook that knows it so, and its text; null when it cannot be read. A file may
    /// have changed before anybody has told of it.</summary>
    public (NoteView View, NoteText Text)? Current()
    {
        if (Read() is not { } text) return null;
        if (Open is not null) return (this, text);
        var notebook = Notebook.With(NoteFile.Parse(Note.Path, text.Source, Notebook.Settings)).Notebook;
        var view = this with { Notebook = notebook, Note = notebook.Notes[Note.Path] };
        return (view, new NoteText(view.Note, text.Source));
    }

    /// <summary>The note and the text that it was parsed from: the editor's, else the disk's as it is now; null when
    /// the file is gone or cannot be read.</summary>
    public NoteText? Read()
    {
        if (Open is not null) return new NoteText(Note, Open.Text);
        if (NoteFile.ReadText(FullPath) is not { Text: { } text }) return null;
        var source = SourceText.From(text);
        return new NoteText(NoteFile.Parse(Note.Path, source, Notebook.Settings).As(Note), source);
    }
}
