using NotesNetworking.Core.Notes.Words;

namespace NotesNetworking.Core.Notes.Conversations;

/// <summary>Finds the person at whose home something was: "Dinner at [[Ada]]'s place". One does not dine there without her.</summary>
internal static class HomeOf
{
    private static readonly WordSet s_at = new("at");
    private static readonly WordSet s_place = new("place|house|home|flat|apartment|cottage|garden|cabin|room|kitchen|parents'|studio|houseboat");
    private static readonly WordSet s_after = new("with|w/|and|for|after|before|until|till|again|today|tonight|in|on|by|because|since|while");

    /// <summary>True for a word that names a home.</summary>
    public static bool IsHome(LineCursor line, int i) => line.Is(i, s_place);

    /// <summary>The token of the person, and the one after the home; -1 without one.</summary>
    public static int Find(LineCursor line, int from, int to, out int end)
    {
        for (var i = from; i + 1 < to; i++)
        {
            if (line.IsMark(i, ",;:.?!") || line.Is(i, LineWords.Turn)) break;
            if (!line.Is(i, s_at) || !line.IsLink(i + 1) || !line[i + 1].Owns) continue;
            var isNamed = line.Is(i + 2, s_place);
            // "At [[Ada]]'s with the kids", but not "at [[Ada]]'s school".
            if (!isNamed && line.IsWord(i + 2) && !line.Is(i + 2, s_after)) continue;
            end = isNamed ? i + 3 : i + 2;
            return i + 1;
        }
        end = -1;
        return -1;
    }
}
