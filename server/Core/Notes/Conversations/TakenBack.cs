using NotesNetworking.Core.Notes.Words;

namespace NotesNetworking.Core.Notes.Conversations;

/// <summary>Finds what takes a line back: "Lunch with [[Ada]] — cancelled", "Called [[Bo]], no answer", "Met [[Ada]] yesterday".</summary>
internal static class TakenBack
{
    private const int MostOpening = 4;

    private static readonly WordSet s_onScreen = new("on tv|on television|on the radio|on radio|on youtube|on a podcast|on the news|on screen|on stage|on the panel|on a panel|on the podium|from afar|from a distance|from the back row|in a dream|in my dream|in my dreams");
    private static readonly WordSet s_otherDay = new(
        "yesterday|tomorrow|ago|last week|last month|last year|last night|last monday|last tuesday|last wednesday|last thursday|last friday|last saturday|last sunday|" +
        "next week|next month|next year|next monday|next tuesday|next wednesday|next thursday|next friday|next saturday|next sunday|the other day|gestern|morgen|hier|demain|ayer|mañana|ontem|amanhã|ieri|domani|gisteren");
    // "Am Morgen", "esta mañana": the morning.
    private static readonly WordSet s_thisDay = new("am|heute|diesen|vorigen|jeden|de|deze|esta|la|por");
    private static readonly WordSet s_topic = new("about|re|regarding|that|who|which|of|for|because|since");

    private static readonly WordSet s_person = new("he|she|they|who|he's|she's|who's");
    private static readonly WordSet s_ofLine = new("engaged");

    /// <summary>True where the words after the names take the line back.</summary>
    public static bool After(LineCursor line, int names)
    {
        if (SaysSo(line, names)) return true;
        var isTopic = false;
        for (var i = names; i < line.Count; i++)
        {
            if (line.IsMark(i, ",;:(-–—|>→") && SaysSo(line, i + 1)) return true;
            if (line.IsMark(i, "?") && i == line.Count - 1) return true;
            if (line.Phrase(i, s_onScreen) > 0) return true;
            isTopic |= line.Is(i, s_topic) || line.IsMark(i, ",;:.");
            if (!isTopic && line.Phrase(i, s_otherDay) > 0 && !line.Is(i - 1, s_thisDay)) return true;
        }
        return false;
    }

    /// <summary>True where an entry of a log says that it did not happen: "Call cancelled", "lunch — postponed", "tried to call".</summary>
    public static bool In(LineCursor line)
    {
        if (IsHearsay(line)) return true;
        for (var i = 0; i < line.Count; i++)
            if ((i == 0 || line.IsMark(i - 1, ",;:(-–—|>→.")) && SaysSo(line, i, LineWords.NotHappened)) return true;
        // "Call cancelled", "Lunch was cancelled".
        return line.Count is > 1 and <= 5 && line.Phrase(line.Count - 1, LineWords.NotHappened) > 0;
    }

    private static readonly WordSet s_says = new("says|said|thinks|thought|reckons|claims|heard|mentions|mentioned");

    // "Mum says he is engaged", "her brother said that she has moved": somebody else told it.
    private static bool IsHearsay(LineCursor line) =>
        (line.Is(0, s_relative) && line.Is(1, s_says)) || IsHeardFromOther(line) || (line.Is(0, LineWords.Determiner) && line.IsWord(1) && line.Is(2, s_says));

    private static readonly WordSet s_heard = new("heard|learned|learnt|saw|read|noticed|found");
    private static readonly WordSet s_from = new("from|via|through|on|in");
    private static readonly WordSet s_that = new("that");

    // "Heard from Bo that she has left", but not "heard from her that she has left".
    private static bool IsHeardFromOther(LineCursor line)
    {
        if (!line.Is(0, s_heard) || !line.Is(1, s_from) || !(line.IsCapital(2) || line.IsLink(2) || line.Is(2, LineWords.Determiner))) return false;
        for (var i = 3; i < 8; i++)
            if (line.Is(i, s_that)) return true;
        return false;
    }

    private static readonly WordSet s_relative = new("mum|mom|mother|mama|dad|papa|father|grandma|grandpa|somebody|someone|everyone|everybody|people|they");

    private static readonly WordSet s_needed = new("needed|required|necessary|expected|wanted");

    private static bool SaysSo(LineCursor line, int i) => SaysSo(line, i, LineWords.TakenBack);

    private static bool SaysSo(LineCursor line, int i, WordSet words)
    {
        var ofPerson = false;
        for (var opening = 0; opening <= MostOpening; opening++, i++)
        {
            // "She is engaged" is news, "engaged" a busy line.
            // "No answer needed" asks for none.
            if (line.Phrase(i, words) is > 0 and var taken && line.Is(i + taken, s_needed)) return false;
            if (line.Phrase(i, words) > 0) return !(ofPerson && line.Is(i, s_ofLine));
            ofPerson |= line.Is(i, s_person);
            if (!line.Is(i, LineWords.TakenBackOpening)) return false;
        }
        return false;
    }
}
