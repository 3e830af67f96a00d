using NotesNetworking.Core.Notes.Dates;
using NotesNetworking.Core.Notes.Markdown;
using NotesNetworking.Core.Notes.Words;

namespace NotesNetworking.Core.Notes.Conversations;

/// <summary>
/// Names in a row: "[[Ada]], Bo and [[Cleo]]". Others may stand among them (the team, her brother, Bo); they do not count.
/// A name without a link counts only as two words or more, since only the notebook knows whether it is a contact's.
/// </summary>
internal static class NameRow
{
    private const int LongestOther = 3;

    private static readonly WordSet s_afterName = new(
        "about|for|of|at|in|on|to|over|re|regarding|after|before|during|from|near|by|with|w/|this|today|again|while|around|via|through|here|there|online|outside|early|late|earlier|later|briefly");

    private static readonly WordSet s_article = new("the|a|an|o|os|as|el|la|los|las|il|lo|le|les|der|die|das|dem|den|de|het");
    private static readonly WordSet s_met = new("met");

    private static readonly WordSet s_particle = new("de|da|do|dos|del|della|di|la|le|van|von|der|den|ter|ten|zu|al|el|bin|ben|mac|af|av|y|e");

    /// <summary>
    /// Reads names from a token on. Adds those that count and gives the token after the last one; the token itself where no
    /// name, counted or not, stands there.
    /// </summary>
    public static int Read(LineCursor line, int from, List<Link> names)
    {
        var (at, counted, joinedByComma) = (from, names.Count, false);
        // "Met" is a preposition in Dutch alone.
        var role = from > 0 && line.Is(from - 1, LineWords.With) && !line.Is(from - 1, s_met) ? LinkRole.With : LinkRole.AfterVerb;
        while (true)
        {
            var before = names.Count;
            var next = ReadOne(line, at, names, role);
            if (next == at) break;
            // "Called [[Ada]], [[Bo]] was away": Bo begins a sentence of his own.
            if (joinedByComma && line.IsWord(next) && !line.Is(next, s_afterName) && !line.Is(next, LineWords.And))
            {
                names.RemoveRange(before, names.Count - before);
                return at;
            }
            from = next;
            (at, joinedByComma) = AfterJoint(line, line.AfterParentheses(next));
            if (at < 0) break;
        }
        return names.Count == counted && at == from ? at : from;
    }

    private static (int At, bool ByComma) AfterJoint(LineCursor line, int i)
    {
        var comma = line.IsMark(i, ",;");
        var at = comma ? i + 1 : i;
        if (line.Is(at, LineWords.And) || line.IsMark(at, "&+/")) return (at + 1, false);
        return comma || line.IsLink(i) ? (at, comma) : (-1, false);
    }

    private static int ReadOne(LineCursor line, int i, List<Link> names, LinkRole role)
    {
        if (line.IsMark(i, "@") && (line.IsLink(i + 1) || line.IsCapital(i + 1))) i++;
        if (line.IsLink(i))
        {
            if (line[i].Owns) return AfterOther(line, i + 1);
            var link = line.LinkAt(i, role);
            if (link.Target.Length > 0 && !CalendarName.IsTime(link.Target)) names.Add(link);
            return i + 1;
        }
        if (line.IsCapital(i) && !line.Is(i, LineWords.Determiner) && !line.Is(i, LineWords.Me)) return ReadBare(line, i, names);
        if (line.Is(i, LineWords.Someone)) return i + 1;
        // "Con la [[Ada]]"; but one who reads "with the [[Glaze Book]]" wants no person.
        if (line.Is(i, s_article) && line.IsLink(i + 1)) return ReadOne(line, i + 1, names, LinkRole.AfterVerb);
        return line.Is(i, LineWords.Determiner) ? AfterOther(line, i + 1) : i;
    }

    /// <summary>A name of capitalised words, perhaps with particles inside: "Ada Okafor", "Vincent van Gogh".</summary>
    private static int ReadBare(LineCursor line, int from, List<Link> names)
    {
        var to = from + 1;
        while (line.IsCapital(to) || (line.Is(to, s_particle) && line.IsCapital(to + 1)) || (line.IsMark(to, ".") && line[to].Start == line[to - 1].End && line[to - 1].End - line[to - 1].Start == 1 && line.IsCapital(to + 1))) to++;
        var last = line.Text(to - 1);
        if (last.EndsWith("'s") || last.EndsWith("’s")) return AfterOther(line, to);
        if (to - from > 1) names.Add(line.BareName(from, to));
        // "Ada Okafor e Bo Ray" is two names, "José Ortega y Gasset" one: which of them is a contact's, the notebook knows.
        for (var i = from + 2; i + 2 < to; i++)
        {
            if (!line.Is(i, LineWords.And)) continue;
            names.Add(line.BareName(from, i));
            names.Add(line.BareName(i + 1, to));
            break;
        }
        return to;
    }

    // "the team", "my brother Bo", "[[Ada]]'s sister": a person, but not one with a note that is named here.
    private static int AfterOther(LineCursor line, int i)
    {
        var end = i + LongestOther;
        while (i < end && line.IsWord(i) && !line.Is(i, LineWords.And) && !line.Is(i, s_afterName)) i++;
        return i;
    }
}
