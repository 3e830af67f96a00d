using System.Buffers;
using NotesNetworking.Core.Network;
using NotesNetworking.Core.Notes;
using NotesNetworking.Core.Notes.Dates;
using NotesNetworking.Core.Notes.FollowUps;
using NotesNetworking.Core.Text;

namespace NotesNetworking.Core.Assist.Completion;

/// <summary>
/// Dates in plain English, each replaced by its ISO date: behind <c>## </c> in a log, behind <c>📅 </c> and the other
/// spellings of a follow-up's dates, and for a front-matter key whose value is a date.
/// <para>
/// With nothing typed they come only when asked for. LSP has no list without a selection (<c>preselect</c> says which
/// entry, not whether any), and VS Code takes the first on Enter; but Enter behind <c>## </c> is for a new line.
/// </para>
/// </summary>
internal static class DateSuggestions
{
    private const int LongestPhrase = 24;

    private static readonly SearchValues<char> s_phraseLetters = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 -,");

    private static readonly string[] s_past =
        ["today", "yesterday", .. PlainDate.Weekdays, .. PlainDate.Weekdays.Select(day => "last " + day), "last week", "2 weeks ago", "last month", "last year"];

    private static readonly string[] s_future =
        ["today", "tomorrow", .. PlainDate.Weekdays, .. PlainDate.Weekdays.Select(day => "next " + day), "next week", "in 2 weeks", "next month", "in 3 months", "next year"];

    /// <summary>Behind <c>## </c> in a contact's or a dated note, or behind a follow-up's mark.</summary>
    public static SuggestionList? At(CompletionPlace place)
    {
        if (place.IsLog && HeadingText.Of(place) is { } heading) return Phrase(place, heading, DateDirection.Past);
        return FollowUpDate.BeginsAt(place.Text, place.Line, place.Offset, inTask: TaskLine.IsAt(place)) is { } mark
            ? Phrase(place, mark.Start, mark.IsPast ? DateDirection.Past : DateDirection.Future)
            : null;
    }

    /// <summary>The dates for the words from an offset on; null where these are no beginning of a date.</summary>
    private static SuggestionList? Phrase(CompletionPlace place, int start, DateDirection direction)
    {
        var typed = place.Text.AsSpan(start, place.Offset - start);
        if (typed.Length > LongestPhrase || typed.ContainsAnyExcept(s_phraseLetters)) return null;
        // Behind a whole date there is something else to say.
        if (DateReader.Read(typed, out _, out var length) == DateReading.Date && length < typed.Length) return null;
        var end = place.Offset == start ? start : place.EndOfWord(c => char.IsAsciiLetterOrDigit(c) || c == '-');
        return In(place, TextSpan.FromBounds(start, end), typed.ToString(), direction) is { Items.IsEmpty: false } found ? found : null;
    }

    /// <summary>The dates that fit a typed text, in the place of a span that begins with it.</summary>
    public static SuggestionList In(CompletionPlace place, TextSpan span, string typed, DateDirection direction, string lead = "")
    {
        if (typed.Length == 0 && !place.IsAsked) return SuggestionList.Empty;
        var items = new List<Suggestion>();
        var key = NameKey.Of(typed);
        foreach (var phrase in Phrases(key, direction))
        {
            if (PlainDate.Parse(phrase, place.Today, direction) is not { } date) continue;
            var written = DateReader.Write(date);
            var fits = phrase.StartsWith(key, StringComparison.Ordinal);
            if (!fits && !(key.Length >= 2 && written.StartsWith(key, StringComparison.Ordinal) && !items.Exists(item => item.Edit.NewText == lead + written))) continue;
            if (items.Exists(item => item.Label == phrase)) continue;
            // "fri" is no more than the beginning of "friday".
            if (items is [{ Label: var first, Detail: var day }] && first == key && day == written && fits) items.Clear();
            items.Add(new Suggestion(SuggestionKind.Date, phrase, new TextEdit(span, lead + written), place.Filter(span.Start, typed, fits ? phrase : written))
            { Detail = phrase == written ? Words.Distance(date, place.Today) : written });
        }
        return SuggestionList.Matching(items);
    }

    /// <summary>What may be meant: what is typed itself, if it is a date; the usual phrases; and those that a number or a month begins.</summary>
    private static IEnumerable<string> Phrases(string typed, DateDirection direction)
    {
        if (typed.Length > 0) yield return typed;
        foreach (var phrase in direction == DateDirection.Past ? s_past : s_future) yield return phrase;
        foreach (var phrase in direction == DateDirection.Past ? s_future : s_past) yield return phrase;
        foreach (var phrase in Counted(typed, direction)) yield return phrase;
        foreach (var month in CalendarWords.EnglishMonths) yield return month;
    }

    /// <summary>"in 3" and "3" go on with a unit; a lone "in" with the usual numbers.</summary>
    private static IEnumerable<string> Counted(string typed, DateDirection direction)
    {
        var isAhead = typed.StartsWith('i');
        var words = typed.Split(' ');
        var number = words[0] == "in" ? words.Length > 1 && words[1].Length > 0 ? words[1] : "2" : isAhead ? "2" : words[0];
        foreach (var unit in PlainDate.Units)
        {
            var counted = number is "1" or "a" or "an" or "one" ? $"{number} {unit}" : $"{number} {unit}s";
            yield return "in " + counted;
            if (!isAhead && direction == DateDirection.Future) yield return counted;
            if (!isAhead) yield return counted + " ago";
        }
    }
}
