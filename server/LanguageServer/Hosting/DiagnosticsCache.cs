using System.Collections.Concurrent;
using NotesNetworking.Core.Text;
using NotesNetworking.LanguageServer.Conversion;
using Lsp = NotesNetworking.LanguageServer.Protocol;

namespace NotesNetworking.LanguageServer.Hosting;

/// <summary>The diagnostics of a note, under a name that equal ones share (LSP 3.17, <c>resultId</c>).</summary>
internal sealed record NoteDiagnostics(string Id, Lsp.Diagnostic[] Items)
{
    /// <summary>Nothing to tell.</summary>
    public static NoteDiagnostics None { get; } = Of([]);

    /// <summary>Diagnostics with the name that they get.</summary>
    public static NoteDiagnostics Of(Lsp.Diagnostic[] items) => new(Diagnostics.IdOf(items), items);
}

/// <summary>Keeps the diagnostics of the notes of notebooks for as long as no change concerns them and the day is the
/// same: whoever asks for those of a whole notebook, again and again, has only those computed that may differ.</summary>
internal sealed class DiagnosticsCache(Documentation documentation)
{
    private readonly record struct Key(string Root, string Path);

    private readonly record struct Entry(long Change, DateOnly Today, NoteDiagnostics Diagnostics);

    private readonly ConcurrentDictionary<Key, Entry> _entries = new();

    /// <summary>What there is to tell of a note.</summary>
    public NoteDiagnostics Of(Snapshot snapshot, NoteView view)
    {
        if (view.Folder is not { IsComplete: true } folder || snapshot.Lost.ContainsKey(view.FullPath)) return NoteDiagnostics.None;
        var key = new Key(folder.Root.Folder, view.Note.Path);
        var change = folder.Changes.LastOf(view.Note.Path);
        if (_entries.TryGetValue(key, out var known) && known.Change == change && known.Today == snapshot.Today) return known.Diagnostics;
        var items = Diagnostics.Of(snapshot, view, documentation);
        var found = items.Length == 0 ? NoteDiagnostics.None : NoteDiagnostics.Of(items);
        _entries[key] = new Entry(change, snapshot.Today, found);
        return found;
    }

    /// <summary>One diagnostic of a note with these lines, as the note's list has it.</summary>
    public Lsp.Diagnostic Convert(Snapshot snapshot, NotebookFolder folder, LineMap lines, Core.Advice.Diagnostic diagnostic) =>
        Diagnostics.Convert(snapshot, folder, lines, diagnostic, documentation);

    /// <summary>Forgets a notebook's, which is read anew or gone.</summary>
    public void Forget(string root)
    {
        foreach (var key in _entries.Keys)
            if (FilePath.Comparer.Equals(key.Root, root)) _entries.TryRemove(key, out _);
    }
}
