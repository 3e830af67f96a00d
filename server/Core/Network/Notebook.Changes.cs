using System.Collections.Immutable;
using NotesNetworking.Core.Notes;
using NotesNetworking.Core.Notes.Markdown;
using NotesNetworking.Core.Notes.Settings;

namespace NotesNetworking.Core.Network;

/// <summary>A notebook after a change, and the notes whose facts or diagnostics may differ for it.</summary>
/// <param name="Notebook">The notebook after it.</param>
/// <param name="Affected">The changed note, and the notes about which the notebook now says something different.</param>
/// <param name="IsNews">False where the note says to others what it said before, though perhaps at other places.</param>
public sealed record NotebookChange(Notebook Notebook, ImmutableHashSet<string> Affected, bool IsNews);

/// <content>How one snapshot becomes the next.</content>
public sealed partial class Notebook
{
    /// <summary>The notebook with a note added, or changed if its path is known.</summary>
    public NotebookChange With(Note note) => Read(note.Path, note);

    /// <summary>The notebook without the note at a path, or this notebook if no note has that path.</summary>
    public NotebookChange Without(string path) => Notes.ContainsKey(path) ? Read(path, null) : new NotebookChange(this, [], IsNews: false);

    /// <summary>Takes a note, or its end, and chooses again how the notes are read that other notes decide about.</summary>
    private NotebookChange Read(string path, Note? note)
    {
        var readings = _readings.Replace(_readings.PlainOf(Notes.GetValueOrDefault(path)), note, out var asked);
        var change = Replace(Notes.GetValueOrDefault(path), note is null ? null : readings.Choose(note), readings);
        foreach (var other in asked.SelectMany(key => change.Notebook._names.PathsOf(key, NameStep.FileName)).Distinct().ToArray())
        {
            if (readings.Find(other) is not { } open) continue;
            var (now, chosen) = (change.Notebook.Notes[other], readings.Choose(open));
            if ((now.Contact is null) == (chosen.Contact is null)) continue;
            var next = change.Notebook.Replace(now, chosen, readings);
            change = next with { Affected = next.Affected.Union(change.Affected), IsNews = true };
        }
        return change;
    }

    private NotebookChange Replace(Note? before, Note? after, NoteReadings readings)
    {
        var path = (after ?? before)!.Path;
        var affected = ImmutableHashSet.CreateBuilder<string>(StringComparer.Ordinal);
        affected.Add(path);
        var renamed = NoteDifference.ChangedNames(before, after);
        var birthdays = _birthdays.Replace(before, after);
        var notes = after is null ? Notes.Remove(path) : Notes.SetItem(path, after);
        foreach (var one in birthdays.EitherWay)
        {
            if (birthdays.Resolve(notes[one]) is var resolved && ReferenceEquals(resolved, notes[one])) continue;
            notes = notes.SetItem(one, resolved);
            affected.Add(one);
        }
        var names = renamed.Count == 0 ? _names : _names.Replace(before, after);
        var (mentions, tags, wordings) = (_mentions.Replace(before, after), _tags.Replace(before, after), _wordings.Replace(before, after));
        var next = new Notebook(Settings, notes, names, mentions, tags, wordings, birthdays, _cells, readings, _moves.Then(path));

        var isRenamed = renamed.Count > 0 || !NoteDifference.IsSpeltAlike(before, after);
        var changed = NoteUses.Changed(before, after, isRenamed);
        AddContactsOf(changed, path, next, affected);
        var touched = NoteDifference.TouchedNames(before, after, isRenamed, names);
        // Those to whom much the same words went are told of by their names and places.
        var worded = new List<Note>();
        if (isRenamed || !NoteDifference.IsWordedAlike(before, after)) worded.AddRange(new[] { before, after }.OfType<Note>());
        foreach (var naming in touched.SelectMany(key => mentions.PathsOf(key)).Distinct())
        {
            affected.Add(naming);
            AddContactsOf(notes[naming].Links.Concat(notes[naming].OwnerNames), naming, next, affected);
            worded.Add(notes[naming]);
        }
        foreach (var same in touched.SelectMany(names.PathsOf)) affected.Add(same);
        // A slip of one of its names is told where it stands.
        if (isRenamed) affected.UnionWith(mentions.Keys.Where(NearNames.IsSlipOf(before, after)).SelectMany(key => mentions.PathsOf(key)));
        foreach (var note in worded)
            foreach (var key in note.Conversations.SelectMany(record => record.Wording?.Keys ?? []).Distinct().Select(NotesByKey.KeyOf))
                foreach (var index in new[] { _wordings, wordings })
                    affected.UnionWith(NotesByKey.Around(index.PathsOf(key), note.Path, MostWorded + 1, forwards: false));

        var isNews = changed.Count > 0 || !NoteMeaning.IsSame(before, after);
        var cells = _cells;
        foreach (var one in affected)
            cells = notes.TryGetValue(one, out var note) && note.Contact is not null ? cells.SetItem(one, CellOf(note, isNews)) : cells.Remove(one);
        var result = new Notebook(Settings, notes, names, mentions, tags, wordings, birthdays, cells, readings, next._moves);
        // What the cadences promise together is told there.
        if (isNews && result._cells != _cells && notes.ContainsKey(NotebookSettings.FileName)) affected.Add(NotebookSettings.FileName);
        // With its first contact, or without its last, a folder begins or ceases to get diagnostics at all.
        if (result.IsAboutPeople != IsAboutPeople) affected.UnionWith(notes.Keys);
        return new NotebookChange(result, affected.ToImmutable(), isNews);
    }

    // Words alone change nothing about how things stand.
    private Cell CellOf(Note note, bool isNews) => !isNews && _cells.TryGetValue(note.Path, out var known)
        ? new Cell(note) { Known = known.Known, Standing = known.Standing }
        : new Cell(note);

    private void AddContactsOf(IEnumerable<Link> links, string path, Notebook next, ImmutableHashSet<string>.Builder affected)
    {
        foreach (var link in links)
        {
            if (ContactOf(link, path)?.Path is { } then) affected.Add(then);
            if (next.ContactOf(link, path)?.Path is { } now) affected.Add(now);
        }
    }
}
