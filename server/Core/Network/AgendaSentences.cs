using System.Collections.Immutable;

namespace NotesNetworking.Core.Network;

/// <summary>The agenda in a few words, for whoever has no list to show it in.</summary>
public static class AgendaSentences
{
    private const int Most = 3;

    /// <summary>The first few entries, and how many more there are.</summary>
    public static string Summary(ImmutableArray<AgendaItem> items, DateOnly today)
    {
        if (items.IsEmpty) return $"Nobody and nothing is due on {Notes.Dates.DateReader.Write(today)}.";
        var told = string.Join(" ", items.Take(Most).Select(Tell));
        return items.Length > Most ? $"{told} And {items.Length - Most} more." : told;
    }

    // A follow-up's own words do not say whose it is.
    private static string Tell(AgendaItem item) => item.Kind == AgendaKind.FollowUp && item.Name.Length > 0 ? $"{item.Name}: {item.Reason}" : item.Reason;
}
