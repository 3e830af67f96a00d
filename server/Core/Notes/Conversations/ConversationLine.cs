using NotesNetworking.Core.Notes.Dates;
using NotesNetworking.Core.Text;

namespace NotesNetworking.Core.Notes.Conversations;

/// <summary>
/// The line that opens a conversation: <c>date [time] [arrow] [separator] [channel] [separator] [text]</c>.
/// </summary>
/// <param name="Reading">Whether the line opens with a date, or with something written as one.</param>
/// <param name="Date">The day, where there is one.</param>
/// <param name="DateSpan">Where the date stands, brackets not included.</param>
/// <param name="Time">The time of day.</param>
/// <param name="From">Who began it.</param>
/// <param name="Channel">The channel in lower case.</param>
/// <param name="TextSpan">The rest.</param>
public readonly record struct ConversationLine(
    DateReading Reading, DateOnly Date, TextSpan DateSpan, TimeOnly? Time, Side? From, string? Channel, TextSpan TextSpan)
{
    /// <summary>Reads a line that may open with a date.</summary>
    /// <param name="source">The note's text.</param>
    /// <param name="span">The line.</param>
    /// <param name="channels">The channels that may stand after the date.</param>
    /// <param name="order">The order of the note's dates; found in its text where it is not given.</param>
    public static ConversationLine Read(string source, TextSpan span, Channels channels, TextDayOrder? order = null)
    {
        var cursor = new Cursor(source, span);
        if (cursor.Rest.StartsWith("~~")) return default;
        cursor.SkipPicture();
        cursor.Skip("*_~` ");
        var emphasis = source.AsSpan(span.Start, cursor.At - span.Start).Trim();
        var opening = OpeningDate.Read(cursor.Rest, order ?? new TextDayOrder(source));
        if (opening.Reading == DateReading.None) return default;

        var dateSpan = new TextSpan(cursor.At + opening.Start, opening.Length);
        cursor.At += opening.End;
        var end = cursor.At;
        cursor.Skip("*_~`");
        var isClosed = cursor.At > end;

        cursor.SkipSeparators();
        // "**2026-09-12:** coffee"
        if (!isClosed && !emphasis.IsEmpty && cursor.Rest.StartsWith(emphasis) && (cursor.Rest.Length == emphasis.Length || char.IsWhiteSpace(cursor.Rest[emphasis.Length])))
        {
            cursor.At += emphasis.Length;
            cursor.SkipSeparators();
        }
        var time = opening.Time ?? cursor.TakeTime();
        if (time is not null) cursor.SkipEndOfRange();
        cursor.SkipSeparators();
        var from = cursor.TakeArrow();
        cursor.SkipSeparators();
        var rest = ReadRest(source, TextSpan.FromBounds(cursor.At, span.End), channels);
        return new ConversationLine(opening.Reading, opening.Date, dateSpan, time, from ?? rest.From, rest.Channel, rest.TextSpan);
    }

    /// <summary>Reads what may stand behind the date: channel and text, an arrow before or behind the channel.</summary>
    public static ConversationLine ReadRest(string source, TextSpan span, Channels channels)
    {
        var cursor = new Cursor(source, span);
        cursor.SkipSeparators();
        var from = cursor.TakeArrow();
        cursor.SkipSeparators();
        var start = cursor.At;
        cursor.Skip("*_");
        var channel = channels.Read(cursor.Rest, out var length);
        if (channel is null) cursor.At = start;
        else
        {
            cursor.At += length;
            cursor.Skip("*_");
            // "coffee. She …": there, the channel is a sentence of its own.
            if (cursor.Rest is ['.', ' ', ..]) cursor.At++;
            cursor.SkipSeparators();
            from ??= cursor.TakeArrow();
            cursor.SkipSeparators();
        }
        var text = source.AsSpan(cursor.At, span.End - cursor.At).TrimEnd();
        return new ConversationLine(DateReading.None, default, default, null, from, channel, new TextSpan(cursor.At, text.Length));
    }

    private ref struct Cursor(string source, TextSpan span)
    {
        private const string Separators = ",:-–—|·";

        public int At = span.Start;

        public readonly ReadOnlySpan<char> Rest => source.AsSpan(At, span.End - At);

        public void Skip(string characters)
        {
            while (At < span.End && characters.Contains(source[At])) At++;
        }

        // "📅 2026-09-12": a picture before the date says no more.
        public void SkipPicture()
        {
            var start = At;
            while (At < span.End && (char.IsSurrogate(source[At]) || source[At] is >= '\u2190' and < '\u2C00' or '\uFE0F' or '\u200D') && !Rest.StartsWith("→") && !Rest.StartsWith("←") && !Rest.StartsWith("↔")) At++;
            if (At > start && (At >= span.End || source[At] != ' ')) At = start;
        }

        public void SkipSeparators()
        {
            while (At < span.End && (char.IsWhiteSpace(source[At]) || Separators.Contains(source[At])) && !Rest.StartsWith("->")) At++;
        }

        public bool TakeWord(string word)
        {
            if (!Rest.StartsWith(word)) return false;
            At += word.Length;
            return true;
        }

        public TimeOnly? TakeTime()
        {
            if (!TimeReader.Read(Rest, out var time, out var length)) return null;
            At += length;
            return time;
        }

        /// <summary>Skips the second half of <c>14:30–15:00</c>.</summary>
        public void SkipEndOfRange()
        {
            var rest = Rest.TrimStart();
            if (rest.IsEmpty || rest[0] is not ('-' or '–') || rest.StartsWith("->")) return;
            rest = rest[1..].TrimStart();
            if (TimeReader.Read(rest, out _, out var length)) At = span.End - rest.Length + length;
        }

        public Side? TakeArrow()
        {
            // The two-headed arrow first: it begins as the other one does.
            if (TakeWord("<->") || TakeWord("↔")) return Side.Both;
            if (TakeWord("->") || TakeWord("→")) return Side.Me;
            if (TakeWord("<-") || TakeWord("←")) return Side.Them;
            return null;
        }
    }
}
