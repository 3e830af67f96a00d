namespace NotesNetworking.Core.Merging;

/// <summary>What one thing is in each version of a note; null where a version lacks it.</summary>
internal sealed record Slot<T>(T? Base, T? Ours, T? Theirs) where T : class
{
    /// <summary>The thing, on whichever side it is.</summary>
    public T Any => (Ours ?? Theirs)!;

    /// <summary>The thing where only one side has it; null where both do.</summary>
    public T? Single => Ours is null ? Theirs : Theirs is null ? Ours : null;
}

/// <summary>
/// Puts the things of both sides in one order. Those that both have stand as the side has them that moved them; what
/// only one has follows what it follows there. Where both add at one place, an order of the things themselves decides,
/// so that the result is the same whichever side is called ours, and in whatever order several sides are merged.
/// </summary>
internal sealed class SequenceMerge<T> where T : class
{
    /// <summary>What a thing reads like.</summary>
    public required Func<T, string> Text { get; init; }

    /// <summary>Which goes first of two that were added at one place.</summary>
    public required Comparison<T> Order { get; init; }

    /// <summary>True for a thing that goes where the one before it goes.</summary>
    public Func<T, T, bool> IsBelow { get; init; } = (_, _) => false;

    /// <summary>The slots in their order; those that one side took away, and the other left as it was, are gone.</summary>
    /// <param name="before">The things of the base.</param>
    /// <param name="ours">The things of one side.</param>
    /// <param name="theirs">The things of the other.</param>
    /// <param name="toOurs">For each thing of the base its place in ours, or -1.</param>
    /// <param name="toTheirs">The same in theirs.</param>
    /// <param name="pair">For the things that either side added: which are one and the same.</param>
    public List<Slot<T>> Merge(
        IReadOnlyList<T> before, IReadOnlyList<T> ours, IReadOnlyList<T> theirs, int[] toOurs, int[] toTheirs,
        Func<IReadOnlyList<T>, IReadOnlyList<T>, int[]> pair)
    {
        var (ofOurs, ofTheirs) = (new Slot<T>[ours.Count], new Slot<T>[theirs.Count]);
        for (var i = 0; i < before.Count; i++)
        {
            var slot = new Slot<T>(before[i], toOurs[i] < 0 ? null : ours[toOurs[i]], toTheirs[i] < 0 ? null : theirs[toTheirs[i]]);
            if (toOurs[i] >= 0) ofOurs[toOurs[i]] = slot;
            if (toTheirs[i] >= 0) ofTheirs[toTheirs[i]] = slot;
        }
        var addedByOurs = Enumerable.Range(0, ours.Count).Where(i => ofOurs[i] is null).ToArray();
        var addedByTheirs = Enumerable.Range(0, theirs.Count).Where(i => ofTheirs[i] is null).ToArray();
        var pairs = pair([.. addedByOurs.Select(i => ours[i])], [.. addedByTheirs.Select(i => theirs[i])]);
        for (var i = 0; i < addedByOurs.Length; i++)
        {
            var there = pairs[i] < 0 ? -1 : addedByTheirs[pairs[i]];
            var slot = ofOurs[addedByOurs[i]] = new Slot<T>(null, ours[addedByOurs[i]], there < 0 ? null : theirs[there]);
            if (there >= 0) ofTheirs[there] = slot;
        }
        foreach (var i in addedByTheirs) ofTheirs[i] ??= new Slot<T>(null, null, theirs[i]);

        var shared = Shared(ofOurs, ofTheirs, before);
        var places = new Dictionary<Slot<T>, int>(ReferenceEqualityComparer.Instance);
        foreach (var slot in shared) places.Add(slot, places.Count + 1);
        var (runsOfOurs, runsOfTheirs) = (Runs(ofOurs, places), Runs(ofTheirs, places));
        var result = new List<Slot<T>>();
        for (var gap = 0; gap <= shared.Length; gap++)
        {
            if (gap > 0) result.Add(shared[gap - 1]);
            result.AddRange(Interleave(Units(runsOfOurs[gap]), Units(runsOfTheirs[gap])));
        }
        return result;
    }

    /// <summary>The slots that both sides have, in the order of the side that moved any.</summary>
    private Slot<T>[] Shared(Slot<T>[] ofOurs, Slot<T>[] ofTheirs, IReadOnlyList<T> before)
    {
        var (ours, theirs) = (Both(ofOurs), Both(ofTheirs));
        if (ours.SequenceEqual(theirs, ReferenceEqualityComparer.Instance)) return ours;
        var places = new Dictionary<T, int>(ReferenceEqualityComparer.Instance);
        foreach (var thing in before) places.Add(thing, places.Count);
        var (moved, theyMoved) = (Moved(ours, places), Moved(theirs, places));
        if (moved != theyMoved) return moved ? ours : theirs;
        return string.CompareOrdinal(string.Concat(ours.Select(s => Text(s.Any))), string.Concat(theirs.Select(s => Text(s.Any)))) <= 0 ? ours : theirs;
    }

    private static Slot<T>[] Both(Slot<T>[] slots) => Array.FindAll(slots, slot => slot is { Ours: not null, Theirs: not null });

    private static bool Moved(Slot<T>[] slots, Dictionary<T, int> places)
    {
        var last = -1;
        foreach (var slot in slots)
        {
            if (slot.Base is null) continue;
            var place = places[slot.Base];
            if (place < last) return true;
            last = place;
        }
        return false;
    }

    // What only one side has, by the shared slot that it follows there.
    private List<Slot<T>>[] Runs(Slot<T>[] slots, Dictionary<Slot<T>, int> places)
    {
        var runs = new List<Slot<T>>[places.Count + 1];
        for (var i = 0; i < runs.Length; i++) runs[i] = [];
        var gap = 0;
        foreach (var slot in slots)
        {
            if (places.TryGetValue(slot, out var place)) gap = place;
            else if (slot.Base is null || Text(slot.Base) != Text(slot.Any)) runs[gap].Add(slot);
        }
        return runs;
    }

    private List<List<Slot<T>>> Units(List<Slot<T>> run)
    {
        var units = new List<List<Slot<T>>>();
        foreach (var slot in run)
        {
            if (units.Count > 0 && IsBelow(units[^1][0].Any, slot.Any)) units[^1].Add(slot);
            else units.Add([slot]);
        }
        return units;
    }

    private IEnumerable<Slot<T>> Interleave(List<List<Slot<T>>> ours, List<List<Slot<T>>> theirs)
    {
        var (o, t) = (0, 0);
        while (o < ours.Count || t < theirs.Count)
        {
            var takeOurs = t == theirs.Count || (o < ours.Count && Order(ours[o][0].Any, theirs[t][0].Any) <= 0);
            foreach (var slot in takeOurs ? ours[o++] : theirs[t++]) yield return slot;
        }
    }
}
