using System.Collections.Immutable;

namespace NotesNetworking.Core.Notes.Conversations;

/// <summary>The order in which a note keeps its conversations, whichever way most of them run.</summary>
/// <param name="IsNewestFirst">True for newest first; also where there are too few to tell.</param>
/// <param name="Outside">The conversations that have to be left out for all others to be in order, in the order of the text.</param>
public sealed record ConversationOrder(bool IsNewestFirst, ImmutableArray<ConversationRecord> Outside)
{
    /// <summary>Where more than one in so many stands outside, the note has no order.</summary>
    private const int MostOutside = 5;

    /// <summary>True where so many stand outside that there is no order to speak of.</summary>
    public bool IsNone { get; private init; }

    /// <summary>The order of some conversations that stand one below the other.</summary>
    public static ConversationOrder Of(IReadOnlyList<ConversationRecord> records)
    {
        var (down, up) = (LongestInOrder(records, -1), LongestInOrder(records, 1));
        var isNewestFirst = down.Count >= up.Count;
        var inOrder = isNewestFirst ? down : up;
        ImmutableArray<ConversationRecord> outside = inOrder.Count == records.Count ? [] : [.. records.Where((_, i) => !inOrder.Contains(i))];
        return new(isNewestFirst, outside) { IsNone = outside.Length > 1 && outside.Length * MostOutside > records.Count };
    }

    /// <summary>
    /// The longest sequence of records whose days never fall (1) or never rise (-1): patience sorting, from the last record
    /// to the first, so that of two that contradict each other the earlier one counts.
    /// </summary>
    private static HashSet<int> LongestInOrder(IReadOnlyList<ConversationRecord> records, int direction)
    {
        var ends = new List<int>();
        var below = new int[records.Count];
        for (var i = records.Count - 1; i >= 0; i--)
        {
            var (low, high) = (0, ends.Count);
            while (low < high)
            {
                var middle = (low + high) / 2;
                if (records[ends[middle]].Date.CompareTo(records[i].Date) * direction >= 0) low = middle + 1;
                else high = middle;
            }
            below[i] = low == 0 ? -1 : ends[low - 1];
            if (low == ends.Count) ends.Add(i);
            else ends[low] = i;
        }
        var longest = new HashSet<int>();
        for (var i = ends.Count == 0 ? -1 : ends[^1]; i >= 0; i = below[i]) longest.Add(i);
        return longest;
    }
}
