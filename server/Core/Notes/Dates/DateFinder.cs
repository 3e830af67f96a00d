using System.Buffers;
using NotesNetworking.Core.Notes.Markdown;
using NotesNetworking.Core.Text;

namespace NotesNetworking.Core.Notes.Dates;

/// <summary>Finds dates among words.</summary>
internal static class DateFinder
{
    private static readonly SearchValues<char> s_opening = SearchValues.Create("`0123456789");

    /// <summary>Every date in a span, in order; none in code, and none that is part of a longer number, a path or a word.</summary>
    public static IEnumerable<Spanned<DateOnly>> In(string source, TextSpan span)
    {
        for (var at = span.Start; at < span.End;)
        {
            var next = source.AsSpan(at, span.End - at).IndexOfAny(s_opening);
            if (next < 0) yield break;
            at += next;
            if (source[at] == '`')
            {
                at = CodeSpan.EndOf(source, at, span.End);
                continue;
            }
            if ((At(source, span, at) ?? MonthFirst(source, span, at)) is { } date)
            {
                yield return date;
                at = date.Span.End;
            }
            else
                while (at < span.End && char.IsAsciiDigit(source[at])) at++;
        }
    }

    /// <summary>The date that begins at a digit of a span; null when none does.</summary>
    public static Spanned<DateOnly>? At(string source, TextSpan span, int at) =>
        DateReader.Read(source.AsSpan(at, span.End - at), out var date, out var length) == DateReading.Date
        && MayBegin(source, span, at) && (at + length == span.End || MayFollow(source[at + length]))
            ? new Spanned<DateOnly>(date, new TextSpan(at, length))
            : null;

    /// <summary>True when a number at a place of a span is no part of what stands before it.</summary>
    public static bool MayBegin(string source, TextSpan span, int at) => at == span.Start || WrittenDate.MayBeginAfter(source[at - 1]);

    // September 12th, 2026: the digit is the day's, and the month stands before it.
    private static Spanned<DateOnly>? MonthFirst(string source, TextSpan span, int digit)
    {
        var end = digit;
        while (end > span.Start && digit - end < 2 && source[end - 1] is ' ' or '\u00A0' or '.' or '-') end--;
        var word = end;
        while (word > span.Start && end - word < CalendarWords.Longest && char.IsLetter(source[word - 1])) word--;
        return end < digit && CalendarWords.MonthOf(source.AsSpan(word, end - word)) > 0 ? At(source, span, word) : null;
    }

    // After a T stands a time.
    private static bool MayFollow(char after) =>
        after is 'T' or 't' or >= DateCursor.FirstIdeograph || (!char.IsLetterOrDigit(after) && after is not ('-' or '/' or '_'));
}
