using DiffPlex;
using DiffPlex.Chunkers;

namespace NotesNetworking.Core.Merging;

/// <summary>Which elements of two sequences are the same, in the same order (Myers, "An O(ND) difference algorithm").</summary>
internal static class Alignment
{
    private static readonly CustomFunctionChunker s_tokens = new(text => text.Split(' '));

    /// <summary>For each element of one sequence its place in the other, or -1. Places only grow.</summary>
    public static int[] Of(IReadOnlyList<string> from, IReadOnlyList<string> to)
    {
        var places = new int[from.Count];
        Array.Fill(places, -1);
        if (from.Count == 0 || to.Count == 0) return places;

        // The library compares texts that it takes apart itself: each element goes in as its number.
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        var diff = Differ.Instance.CreateDiffs(Encode(from, numbers), Encode(to, numbers), ignoreWhiteSpace: false, ignoreCase: false, s_tokens);
        var (at, there) = (0, 0);
        foreach (var block in diff.DiffBlocks)
        {
            while (at < block.DeleteStartA) places[at++] = there++;
            at += block.DeleteCountA;
            there += block.InsertCountB;
        }
        while (at < from.Count) places[at++] = there++;
        return places;
    }

    private static string Encode(IReadOnlyList<string> elements, Dictionary<string, int> numbers) =>
        string.Join(' ', elements.Select(element => numbers.TryGetValue(element, out var number) ? number : numbers[element] = numbers.Count));
}
