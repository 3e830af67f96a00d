using NotesNetworking.Core.Notes.Words;

namespace NotesNetworking.Core.Notes.Conversations;

/// <summary>What the columns of a table of conversations hold, counted from 0; -1 where there is no such column.</summary>
/// <param name="Day">The day.</param>
/// <param name="Channel">How you talked.</param>
/// <param name="Who">Who took part.</param>
/// <param name="Text">What it was about.</param>
internal readonly record struct LogColumns(int Day, int Channel, int Who, int Text)
{
    /// <summary>The columns by their headings.</summary>
    public static LogColumns Of(string[] titles)
    {
        for (var i = 0; i < titles.Length; i++) titles[i] = titles[i].Trim(' ', '\t', '*', '_');
        var day = Array.FindIndex(titles, title => MeetingWords.DayColumn.Contains(title));
        var channel = Find(day, MeetingWords.Channel.Contains);
        var who = Find(day, title => MeetingWords.People.Contains(title) || MeetingWords.Attendees.Contains(title));
        var text = Find(day, MeetingWords.TextColumn.Contains);
        for (var i = titles.Length - 1; i >= 0 && text < 0; i--)
            if (i != day && i != channel && i != who) text = i;
        return new LogColumns(day, channel, who, text);

        int Find(int other, Func<ReadOnlySpan<char>, bool> isMeant)
        {
            for (var i = 0; i < titles.Length; i++)
                if (i != other && isMeant(titles[i])) return i;
            return -1;
        }
    }

    /// <summary>True for a table of conversations: below a heading for them, or with a column for the channel.</summary>
    public bool AreOfALog(bool isBelowLog) => Day >= 0 && (Channel >= 0 || isBelowLog);
}
