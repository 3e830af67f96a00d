using System.Collections.Concurrent;
using NotesNetworking.Core.Network;
using NotesNetworking.Core.Notes;
using NotesNetworking.Core.Notes.Settings;

namespace NotesNetworking.LanguageServer.Hosting;

/// <summary>A notebook as read from the disk.</summary>
/// <param name="Root">Where it is.</param>
/// <param name="Files">Which files are its notes.</param>
/// <param name="Notebook">The notes.</param>
internal sealed record LoadedNotebook(NotebookRoot Root, NotebookFiles Files, Notebook Notebook);

/// <summary>Reads whole notebooks, on all cores.</summary>
internal static class NotebookLoader
{
    /// <summary>Reads the notebook at a root; one that must not be scanned has no notes.</summary>
    /// <param name="root">Where.</param>
    /// <param name="onProgress">Told from any thread, in no order: how many notes are read and how many are found so far.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="OperationCanceledException">It was asked to end.</exception>
    public static LoadedNotebook Load(NotebookRoot root, Action<int, int>? onProgress = null, CancellationToken cancellationToken = default)
    {
        var (settings, configuration) = ReadConfiguration(root.Folder);
        var files = new NotebookFiles(root.Folder, settings);
        if (!root.MayScan) return new LoadedNotebook(root, files, Notebook.Create(settings with { IsPartial = true }, []));

        var markers = new List<string>();
        var paths = files.Find(markers).ToList();
        settings = settings with { Layout = NotebookLayout.Of(paths, markers) };
        var notes = new ConcurrentBag<Note>();
        var done = 0;
        Parallel.ForEach(
            Partitioner.Create(paths, loadBalance: true),
            new ParallelOptions { CancellationToken = cancellationToken },
            path =>
            {
                if (NoteFile.Read(root.Folder, path, settings) is { } note) notes.Add(note);
                onProgress?.Invoke(Interlocked.Increment(ref done), paths.Count);
            });
        if (configuration is not null) notes.Add(configuration);
        return new LoadedNotebook(root, files, Notebook.Create(settings, notes));
    }

    /// <summary>What the configuration at a root says; the defaults where there is none that can be read.</summary>
    public static NotebookSettings ReadSettings(string root) => ReadConfiguration(root).Settings;

    /// <summary>
    /// The same with what the files at a root show of its layout, for one note that is read without the others; the note
    /// itself need not be there.
    /// </summary>
    public static NotebookSettings ReadSettingsFor(NotebookRoot root, string path)
    {
        var settings = ReadSettings(root.Folder);
        var markers = new List<string>();
        var paths = root.MayScan ? new NotebookFiles(root.Folder, settings).Find(markers) : [];
        return settings with { Layout = NotebookLayout.Of([.. paths, path], markers) };
    }

    // The configuration stands among the notes, as the place of what is wrong in it.
    private static (NotebookSettings Settings, Note? Note) ReadConfiguration(string root) =>
        NoteFile.ReadText(Path.Join(root, NotebookSettings.FileName)) switch
        {
            null => (NotebookSettings.Default, null),
            { Text: { } text } => SettingsReader.Read(text),
            { Problem: var problem } => (NotebookSettings.Default with { IsConfigured = true }, Note.Unreadable(NotebookSettings.FileName, problem!)),
        };
}
