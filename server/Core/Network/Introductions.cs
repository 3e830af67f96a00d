using System.Collections.Immutable;
using System.Runtime.InteropServices;
using NotesNetworking.Core.Notes;

namespace NotesNetworking.Core.Network;

/// <summary>One step on the way to somebody.</summary>
/// <param name="Note">The note of the contact that the step leads to.</param>
/// <param name="Tie">The tie with the one before: with me, for the first step.</param>
/// <param name="Evidence">The line of text behind it.</param>
public sealed record IntroductionStep(Note Note, Tie Tie, Evidence Evidence)
{
    /// <summary>The contact's name.</summary>
    public string Name => Note.Contact!.Name;
}

/// <summary>A way from me to a contact, by people who know each other.</summary>
/// <param name="Steps">From whoever I know to the contact; I am left out. Never empty.</param>
/// <param name="Days">The ages of its ties together, which decide: the fewer, the stronger.</param>
public sealed record IntroductionPath(ImmutableArray<IntroductionStep> Steps, long Days)
{
    /// <summary>The product of its ties' strengths, above 0 and at most 1.</summary>
    public double Strength => Ties.Strength(Days);
}

/// <summary>
/// Finds who could introduce me to somebody: the strongest path from me (docs/format.md, "What follows from it"). The strength
/// of a tie halves with each year, so that multiplying strengths is adding days, exactly; of equally strong paths the one
/// of fewer steps counts, then the one whose names come first.
/// </summary>
public static class Introductions
{
    /// <summary>The best way found so far from a contact to the nearest target.</summary>
    private readonly record struct Way(long Days, int Steps, string Next, bool IsSettled = false)
    {
        public (long, int) Length => (Days, Steps);
    }

    /// <summary>
    /// The strongest path to any of some contacts, by their paths; null when there is none. Looks from the targets
    /// outwards, and so only at those who are nearer to them than I am.
    /// </summary>
    public static IntroductionPath? To(Notebook notebook, Ties ties, IEnumerable<string> targets)
    {
        var ways = new Dictionary<string, Way>(StringComparer.Ordinal);
        var queue = new PriorityQueue<string, (long, int)>();
        foreach (var target in targets)
            if (!ties.IsMe(target) && ways.TryAdd(target, new Way(0, 0, ""))) queue.Enqueue(target, (0, 0));

        while (queue.TryDequeue(out var path, out _))
        {
            if (path == Ties.Me) return Follow(notebook, ties, ways);
            var (days, steps, _, isSettled) = ways[path];
            if (isSettled) continue;
            ways[path] = ways[path] with { IsSettled = true };
            foreach (var (other, more) in ties.NeighboursOf(path))
            {
                var way = new Way(days + more, steps + 1, path);
                ref var best = ref CollectionsMarshal.GetValueRefOrAddDefault(ways, other, out var isKnown);
                if (isKnown && (best.IsSettled || !IsBetter(notebook, way, best))) continue;
                // One of the same length waits in the queue already.
                if (!isKnown || way.Length != best.Length) queue.Enqueue(other, way.Length);
                best = way;
            }
        }
        return null;
    }

    // Ways of one length differ in their next step or not at all, so that step's name decides.
    private static bool IsBetter(Notebook notebook, Way way, Way known) =>
        way.Length.CompareTo(known.Length) is var order && (order < 0 || (order == 0 && way.Next != known.Next && Compare(notebook, way.Next, known.Next) < 0));

    private static int Compare(Notebook notebook, string a, string b) =>
        string.Compare(notebook.Notes[a].Contact!.Name, notebook.Notes[b].Contact!.Name, StringComparison.OrdinalIgnoreCase) is not 0 and var order
            ? order
            : string.CompareOrdinal(a, b);

    private static IntroductionPath Follow(Notebook notebook, Ties ties, Dictionary<string, Way> ways)
    {
        var steps = ImmutableArray.CreateBuilder<IntroductionStep>();
        var from = Ties.Me;
        for (var path = ways[from].Next; path.Length > 0; (from, path) = (path, ways[path].Next))
        {
            var (tie, evidence) = ties.Strongest(path, from);
            steps.Add(new IntroductionStep(notebook.Notes[path], tie, evidence));
        }
        return new IntroductionPath(steps.ToImmutable(), ways[Ties.Me].Days);
    }
}
