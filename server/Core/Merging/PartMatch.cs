namespace NotesNetworking.Core.Merging;

/// <summary>Finds the same part in two versions of a note, wherever it stands and whatever became of it.</summary>
internal sealed class PartMatch
{
    // Beyond this many comparisons, parts that changed past recognition count as removed and added.
    private const int MostComparisons = 40_000;

    private readonly IReadOnlyList<Part> _from;
    private readonly IReadOnlyList<Part> _to;
    private readonly int[] _places;
    private readonly bool[] _taken;

    private PartMatch(IReadOnlyList<Part> from, IReadOnlyList<Part> to)
    {
        (_from, _to, _taken) = (from, to, new bool[to.Count]);
        _places = Alignment.Of([.. from.Select(Identity)], [.. to.Select(Identity)]);
        foreach (var place in _places)
            if (place >= 0) _taken[place] = true;
    }

    /// <summary>For each part its place among what became of them, or -1 where it was removed.</summary>
    public static int[] Follow(IReadOnlyList<Part> from, IReadOnlyList<Part> to)
    {
        var match = new PartMatch(from, to);
        match.ByName(Identity, (_, _) => 1);
        match.ByName(part => $"{part.Kind} {part.Above}\n{part.Key}", (one, other) => 1 + Part.Likeness(one, other));
        match.ByName(part => $"{part.Kind} {part.Key}", (one, other) => 1 + Part.Likeness(one, other));
        match.ByLikeness();
        match.ByPlace();
        return match._places;
    }

    /// <summary>
    /// For each part that one side added its place among those of the other, where both added the same: the same
    /// words, the same follow-up, or a conversation of which the other side has all and more.
    /// </summary>
    public static int[] Pair(IReadOnlyList<Part> ours, IReadOnlyList<Part> theirs)
    {
        var match = new PartMatch(ours, theirs);
        match.ByName(Identity, (_, _) => 1);
        match.ByName(part => $"{part.Kind} {part.Above}\n{part.Key}", (one, other) => IsSame(one, other) ? 1 : 0);
        match.ByName(part => $"{part.Kind} {part.Key}", (one, other) => IsSame(one, other) ? 1 : 0);
        return match._places;
    }

    private static string Identity(Part part) => $"{part.Kind} {part.Text}";

    private static bool IsSame(Part one, Part other)
    {
        if (one.Task is { } mine && other.Task is { } their) return TaskLine.Merge(null, mine, their) is not null;
        if (one.Kind != PartKind.Section || one.Own != other.Own) return false;
        // A plain heading is a place for things; two conversations may well have the same heading.
        return one.Date is null || Holds(one, other) || Holds(other, one);
    }

    private static bool Holds(Part more, Part less) => less.Parts.All(part => more.Parts.Any(other => other.Kind == part.Kind && other.Text == part.Text));

    /// <summary>Matches parts of one name; where several bear it, those that are most alike.</summary>
    private void ByName(Func<Part, string> name, Func<Part, Part, double> likeness)
    {
        var byName = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        foreach (var there in Enumerable.Range(0, _to.Count).Where(i => !_taken[i]))
        {
            if (!byName.TryGetValue(name(_to[there]), out var places)) byName.Add(name(_to[there]), places = []);
            places.Add(there);
        }
        if (byName.Count > 0) Take(from here in Left() from there in byName.GetValueOrDefault(name(_from[here])) ?? [] select (here, there, likeness(_from[here], _to[there])));
    }

    private void ByLikeness()
    {
        int[] left = [.. Left()];
        int[] free = [.. Enumerable.Range(0, _to.Count).Where(i => !_taken[i])];
        if ((long)left.Length * free.Length > MostComparisons) return;
        Take(from here in left from there in free select (here, there, Likeness(_from[here], _to[there])));
    }

    private static double Likeness(Part one, Part other)
    {
        if (one.Kind != other.Kind || one.Date is null != other.Date is null) return 0;
        // Another day makes it another conversation, unless only the day was corrected.
        if (one.Date != other.Date) return one.Parts.Count > 0 && one.Parts.Select(part => part.Text).SequenceEqual(other.Parts.Select(part => part.Text)) ? 1 : 0;
        var likeness = Part.Likeness(one, other);
        // One follow-up dropped and another made must not become one: what the other side did was done to the first.
        var least = one.Task is not null || other.Task is not null ? 0.75 : one.Date is not null ? 0.6 : one.Kind == PartKind.Text ? 0.4 : 0.5;
        return likeness >= least ? likeness : 0;
    }

    /// <summary>Text that was rewritten: as many paragraphs as before between the same neighbours.</summary>
    private void ByPlace()
    {
        for (var i = 0; i < _from.Count; i++)
        {
            if (_places[i] >= 0) continue;
            var end = i;
            while (end < _from.Count && _places[end] < 0) end++;
            var start = i == 0 ? 0 : _places[i - 1] + 1;
            var stop = end < _from.Count ? _places[end] : _to.Count;
            var fits = stop - start == end - i && Enumerable.Range(0, end - i).All(k => !_taken[start + k] && _from[i + k].Kind == PartKind.Text && _to[start + k].Kind == PartKind.Text);
            for (var k = 0; fits && k < end - i; k++) Match(i + k, start + k);
            i = end;
        }
    }

    /// <summary>The best first; among equals in order. What is not alike at all stays unmatched.</summary>
    private void Take(IEnumerable<(int Here, int There, double Likeness)> pairs)
    {
        foreach (var (here, there, _) in pairs.Where(pair => pair.Likeness > 0).OrderByDescending(pair => pair.Likeness).ThenBy(pair => pair.Here).ThenBy(pair => pair.There).ToList())
            if (_places[here] < 0 && !_taken[there]) Match(here, there);
    }

    private IEnumerable<int> Left() => Enumerable.Range(0, _from.Count).Where(i => _places[i] < 0);

    private void Match(int here, int there)
    {
        _places[here] = there;
        _taken[there] = true;
    }
}
