namespace NotesNetworking.Core.Network;

/// <summary>Where a contact is mentioned, in a few words.</summary>
public static class MentionSentences
{
    /// <summary>The first few places and how many more there are.</summary>
    /// <param name="name">The contact.</param>
    /// <param name="places">Paths and zero-based lines.</param>
    /// <param name="most">How many are told.</param>
    public static string Summary(string name, IReadOnlyList<(string Path, int Line)> places, int most)
    {
        if (places.Count == 0) return $"No other note mentions {name}.";
        var told = string.Join(", ", places.Take(most).Select(place => $"{place.Path}:{place.Line + 1}"));
        return $"{name} is mentioned in {told}{(places.Count > most ? $" and {Words.Count(places.Count - most, "more place")}" : "")}.";
    }
}
