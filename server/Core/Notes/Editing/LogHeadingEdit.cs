using NotesNetworking.Core.Notes.Conversations;
using NotesNetworking.Core.Notes.Dates;
using NotesNetworking.Core.Text;

namespace NotesNetworking.Core.Notes.Editing;

/// <summary>Adds a conversation under a heading of its own, made like its neighbours.</summary>
internal static class LogHeadingEdit
{
    private const string BetweenWordsAndDate = " \t([*_,:-–—|·";

    /// <summary>The edit. <paramref name="headings"/> are the dated headings, in order; there is at least one.</summary>
    public static TextEdit Add(Note note, string source, ConversationRecord[] headings, DateOnly date, ConversationOpening opening, DateSpelling? spelling)
    {
        var (at, neighbour) = PlaceIn(headings, date);
        return Insert(source, at, Words(source, neighbour, ConversationEdit.LevelOf(note), date, opening, spelling));
    }

    /// <summary>The edit in the plainest form, which any note can hold.</summary>
    public static TextEdit Plain(Note note, string source, ConversationRecord[] headings, DateOnly date, ConversationOpening opening)
    {
        var at = headings.Length == 0 ? ConversationEdit.AfterIntroduction(note, source) : PlaceIn(headings, date).At;
        return Insert(source, at, $"{new string('#', ConversationEdit.LevelOf(note))} {DateReader.Write(date)} {opening.All}".TrimEnd());
    }

    /// <summary>Puts a heading at an offset, apart from what stands around it.</summary>
    internal static TextEdit Insert(string source, int at, string heading)
    {
        var line = TextStyle.NewLine(source);
        return TextEdit.Insert(at, TextStyle.BlankAbove(source, at, line) + heading + line + TextStyle.BlankBelow(source, at, line));
    }

    private static string Words(string source, ConversationRecord neighbour, int level, DateOnly date, ConversationOpening opening, DateSpelling? spelling)
    {
        var lead = new string('#', level) + " ";
        var start = neighbour.Span.Start;
        while (source[start] is '#' or ' ' or '\t') start++;
        if (neighbour.Rule != RecordRule.DateAtEnd) return EntryStyle.Of(source, neighbour, start, lead, date, spelling).Line(opening.All);

        var spelled = spelling?.Write(source.AsSpan(neighbour.DateSpan.Start, neighbour.DateSpan.Length), neighbour.Date, date) ?? DateReader.Write(date);
        if (opening.All.Length == 0) return lead + spelled;
        var before = source.AsSpan(start, neighbour.DateSpan.Start - start);
        var joint = before[before.TrimEnd(BetweenWordsAndDate).Length..].ToString();
        var closing = source[neighbour.DateSpan.End..TextStyle.LineEnd(source, neighbour.DateSpan.End)].TrimEnd(' ', '\t', '#');
        return $"{lead}{opening.All}{joint}{spelled}{closing}";
    }

    private static (int At, ConversationRecord Neighbour) PlaceIn(ConversationRecord[] headings, DateOnly date)
    {
        if (ConversationEdit.IsNewestFirst(headings))
        {
            var older = Array.Find(headings, heading => heading.Date <= date);
            return older is null ? (headings[^1].Extent.End, headings[^1]) : (older.Span.Start, older);
        }
        var earlier = Array.FindLast(headings, heading => heading.Date <= date);
        return earlier is null ? (headings[0].Span.Start, headings[0]) : (earlier.Extent.End, earlier);
    }
}
