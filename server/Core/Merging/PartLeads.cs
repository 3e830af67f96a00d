namespace NotesNetworking.Core.Merging;

/// <summary>How many blank lines go above a part that gets a neighbour which it had on neither side.</summary>
internal sealed class PartLeads
{
    private readonly IReadOnlyList<Part> _parts;
    private readonly Dictionary<Part, int> _places = new(ReferenceEqualityComparer.Instance);

    /// <summary>The parts of one side, in order.</summary>
    public PartLeads(IReadOnlyList<Part> parts)
    {
        _parts = parts;
        for (var i = 0; i < parts.Count; i++) _places.Add(parts[i], i);
    }

    /// <summary>True when this side has the one part right below the other; for the first part, when it is the first here.</summary>
    public bool Follows(Part? above, Part? part, bool isFirst) =>
        part is not null && (isFirst ? _places[part] == 0 : above is not null && _places[part] == _places[above] + 1);

    /// <summary>The blank lines above a part of this side, behind a part that it does not follow here; none for a part that this side lacks.</summary>
    public string Behind(Part? above, Part? part)
    {
        if (part is null) return "";
        if (above is null || above.Text.Length == 0) return part.Lead;
        if (part.Kind == above.Kind && part.Kind != PartKind.Text) return LikeNeighbours(part);
        return part.Lead.Length > 0 || above is { Kind: PartKind.Section } ? part.Lead : "\n";
    }

    // As far apart as others of its kind are here: a list stays as tight as it is.
    private string LikeNeighbours(Part part)
    {
        var place = _places[part];
        if (place > 0 && _parts[place - 1] is { Text.Length: > 0 } above && above.Kind == part.Kind) return part.Lead;
        if (place + 1 < _parts.Count && _parts[place + 1].Kind == part.Kind) return _parts[place + 1].Lead;
        return part.Kind == PartKind.Section && part.Lead.Length == 0 ? "\n" : part.Kind == PartKind.Section ? part.Lead : "";
    }
}
