using NotesNetworking.Core.Notes;

namespace NotesNetworking.Core.Network;

/// <content>What the notes record of each contact, kept for as long as they say the same.</content>
public sealed partial class Notebook
{
    /// <summary>
    /// A contact's note, and the relationship and whom the contact knows once they have been asked for. Snapshots share
    /// the cells of contacts about whom nothing changed.
    /// </summary>
    private sealed class Cell(Note note)
    {
        public readonly Note Note = note;

        public Known? Known;
        public Ties.Neighbours? Neighbours;
        public DayStanding? Standing;
    }

    /// <summary>A relationship, whose facts hold as long as the cell does, and when its places were last right.</summary>
    private sealed record Known(Relationship Relationship, NoteMoves At);

    /// <summary>How a relationship stands on a day.</summary>
    private sealed record DayStanding(DateOnly Day, Standing Value);

    /// <summary>The relationships with all contacts, by name and then path.</summary>
    public IEnumerable<Relationship> Relationships
    {
        get
        {
            ReadRelationships(CancellationToken.None);
            return _cells.Values.OrderBy(cell => cell.Note.Contact!.Name, StringComparer.OrdinalIgnoreCase).ThenBy(cell => cell.Note.Path, StringComparer.Ordinal)
                .Select(cell => RelationshipOf(cell));
        }
    }

    /// <summary>All that the notes record of the contact at a path, which must be a contact's.</summary>
    /// <exception cref="KeyNotFoundException">No contact has this path.</exception>
    public Relationship RelationshipWith(string path) => RelationshipOf(_cells[path]);

    /// <summary>How the relationship with the contact at a path stands on a day; the last day asked for is kept.</summary>
    /// <exception cref="KeyNotFoundException">No contact has this path.</exception>
    public Standing StandingWith(string path, DateOnly today)
    {
        var cell = _cells[path];
        if (cell.Standing is { } kept && kept.Day == today) return kept.Value;
        var standing = Standing.Of(FactsOf(cell), Settings, today);
        cell.Standing = new DayStanding(today, standing);
        return standing;
    }

    /// <summary>All that the notes record of the contact at a path; the places may be those of an earlier snapshot, which spares a look at them.</summary>
    /// <exception cref="KeyNotFoundException">No contact has this path.</exception>
    internal Relationship FactsWith(string path) => FactsOf(_cells[path]);

    /// <summary>How often and lately one talks with the contact at a path; see <see cref="Relationship.Familiarity"/>.</summary>
    /// <exception cref="KeyNotFoundException">No contact has this path.</exception>
    internal double FamiliarityOf(string path) => FactsOf(_cells[path]).Familiarity;

    // Two readers may both work it out: they come to the same.
    private Relationship RelationshipOf(Cell cell)
    {
        if (cell.Known is { } known)
        {
            if (ReferenceEquals(known.At, _moves)) return known.Relationship;
            if (_moves.Since(known.At) is { } moved && !moved.Any(path => Names(path, cell.Note)))
            {
                cell.Known = known with { At = _moves };
                return known.Relationship;
            }
        }
        var relationship = RelationshipReader.Read(this, cell.Note);
        cell.Known = new Known(relationship, _moves);
        return relationship;
    }

    /// <summary>The relationship of a cell, whose places may be those of an earlier snapshot.</summary>
    private Relationship FactsOf(Cell cell) => cell.Known?.Relationship ?? RelationshipOf(cell);

    private bool Names(string path, Note named)
    {
        if (path == named.Path || !Notes.TryGetValue(path, out var note)) return path == named.Path;
        foreach (var name in named.Names.Own)
            if (!note.Names.UsesOf(name.Key).IsEmpty) return true;
        return false;
    }

    /// <summary>The contacts of whom this snapshot may say something else than another one, those included that only one of them has.</summary>
    internal IEnumerable<string> ContactsChangedSince(Notebook before) => _cells.ChangedSince(before._cells);

    /// <summary>The notes of which this snapshot has another version than another one, or which only one of them has.</summary>
    internal IEnumerable<string> NotesChangedSince(Notebook before) => Notes.ChangedSince(before.Notes);

    /// <summary>Works out the relationships that nobody has asked for yet, on all cores where they are many.</summary>
    private void ReadRelationships(CancellationToken cancellationToken) =>
        AllCores.Map(_cells.Values.Where(cell => cell.Known is null), RelationshipOf, cancellationToken);

    /// <summary>Whom the contact at a path knows on a day; the last day asked for is kept.</summary>
    /// <exception cref="KeyNotFoundException">No contact has this path.</exception>
    internal Ties.Neighbours NeighboursOf(string path, DateOnly today)
    {
        var cell = _cells[path];
        return cell.Neighbours is { } known && known.Day == today ? known : cell.Neighbours = Ties.FindNeighbours(this, path, today);
    }
}
