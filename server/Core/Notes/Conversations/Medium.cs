using NotesNetworking.Core.Notes.Words;

namespace NotesNetworking.Core.Notes.Conversations;

/// <summary>Words that say by what people were in touch, and for how long: "An hour on the phone with [[Ada]]", "Met [[Ada]] over coffee".</summary>
internal static class Medium
{
    private static readonly WordSet s_duration = new("minute|minutes|mins|min|hour|hours|hrs|hr|h|afternoon|evening|morning|day|while");
    private static readonly WordSet s_on = new("on|by|via|over|per");
    private static readonly WordSet s_over = new("over");
    private static readonly WordSet s_the = new("the|a");

    /// <summary>
    /// The token after how long it took and its medium, where "with" follows: "20 minutes on Zoom with". The token itself for all
    /// else, such as "20 minutes on [[Ada]]'s papers".
    /// </summary>
    public static int AfterDuration(LineCursor line, Channels channels, int at, out string? channel)
    {
        channel = null;
        for (var i = at; i < at + 4 && line.IsWord(i); i++)
        {
            if (!line.Is(i, s_duration)) continue;
            var after = After(line, channels, i + 1, out channel);
            if (line.Is(after, LineWords.With)) return after;
            break;
        }
        channel = null;
        return at;
    }

    /// <summary>The token after "on the phone", "by email", "over coffee"; the token itself where no such words stand there.</summary>
    public static int After(LineCursor line, Channels channels, int at, out string? channel)
    {
        channel = null;
        if (!line.Is(at, s_on)) return at;
        var end = line.Is(at + 1, s_the) ? at + 2 : at + 1;
        Span<char> buffer = stackalloc char[64];
        if (!TakeNoun(line, channels, ref end, buffer, out var noun)) return at;
        var isMedium = noun.Channel is "call" or "video" or "email" or "message"
            || (noun.Channel is "coffee" or "lunch" or "dinner" or "drinks" && line.Is(at, s_over));
        channel = isMedium ? noun.Channel : null;
        return isMedium ? end : at;
    }

    /// <summary>Takes the noun of an encounter, the longest that begins at a token.</summary>
    public static bool TakeNoun(LineCursor line, Channels channels, ref int at, Span<char> buffer, out EncounterNoun noun)
    {
        for (var count = Math.Min(ChannelWords.MostWords, line.Count - at); count > 0; count--)
        {
            var words = line.Words(at, count, buffer);
            if (words.IsEmpty || (!ChannelWords.TryFind(words, out noun) && !channels.TryFindAdded(words, out noun))) continue;
            at += count;
            return true;
        }
        noun = default;
        return false;
    }
}
