using NotesNetworking.Core.Notes.Words;

namespace NotesNetworking.Core.Notes.Conversations;

/// <summary>Tells whether a conversation's words begin by saying its channel: "Called Ada", "Ada and I had lunch".</summary>
internal static class ChannelOpening
{
    // "Long overdue call with Ada"
    private const int MostUnknown = 2;

    /// <summary>True where the channel is said before the words turn to what it was about.</summary>
    public static bool Says(string text, string channel)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => word.Trim(",.;:!?()\"'*_".ToCharArray())).ToArray();
        var unknown = 0;
        for (var at = 0; at < words.Length && unknown <= MostUnknown; at++)
        {
            for (var count = Math.Min(ChannelWords.MostWords, words.Length - at); count > 0; count--)
                if (IsOf(string.Join(' ', words, at, count), channel)) return true;
            var word = words[at];
            if (LineWords.With.Contains(word) || (LineWords.Hedge.Contains(word) && at > 0)) return false;
            var isKnown = word.Length == 0 || !char.IsLower(word[0]) || LineWords.And.Contains(word) || LineWords.Determiner.Contains(word) || LineWords.Me.Contains(word)
                || LineWords.Adverb.Contains(word) || EncounterVerbs.IsVerb(word);
            if (!isKnown) unknown++;
        }
        return false;
    }

    private static bool IsOf(string words, string channel) =>
        (ChannelWords.TryFind(words, out var noun) && noun.Channel == channel)
        || (EncounterVerbs.TryFind(words, out var verb) && verb.Channel == channel)
        || words.Equals(channel, StringComparison.OrdinalIgnoreCase);
}
