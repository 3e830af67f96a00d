using System.Collections.Immutable;
using System.Runtime.InteropServices;
using NotesNetworking.Core.Notes;
using NotesNetworking.Core.Notes.Editing;

namespace NotesNetworking.Core.Network;

/// <summary>How the logs of a notebook are kept, and in how many notes; counted once for the bulk of the notes, and for those that have changed since.</summary>
internal sealed class LogStyles
{
    private const int Most = 4;

    private readonly Dictionary<LogStyle, int> _counts = [];

    private LogStyles(IEnumerable<Note> notes)
    {
        foreach (var note in notes) Count(note, 1);
    }

    /// <summary>The ways that most notes have, the most used first.</summary>
    public static ImmutableArray<LogStyle> Of(Notebook notebook)
    {
        var changes = new LogStyles([]);
        foreach (var (_, before, now) in notebook.Notes.Changed)
        {
            if (before is not null) changes.Count(before, -1);
            if (now is not null) changes.Count(now, 1);
        }
        var bulk = notebook.Notes.Digest(notes => new LogStyles(notes.Values))._counts;
        return
        [
            .. bulk.Keys.Union(changes._counts.Keys)
                .Select(style => (Style: style, Notes: bulk.GetValueOrDefault(style) + changes._counts.GetValueOrDefault(style)))
                .Where(style => style.Notes > 0)
                .OrderByDescending(style => style.Notes).ThenBy(style => style.Style.Form).ThenBy(style => style.Style.Level)
                .ThenBy(style => style.Style.Bullet, StringComparer.Ordinal).ThenBy(style => style.Style.Opening, StringComparer.Ordinal)
                .Take(Most).Select(style => style.Style),
        ];
    }

    private void Count(Note note, int by)
    {
        if (note.LogStyle is { } style) CollectionsMarshal.GetValueRefOrAddDefault(_counts, style, out _) += by;
    }
}
