using System.Buffers;
using System.Globalization;

namespace NotesNetworking.Core.Notes.Dates;

/// <summary>
/// Recognises names that are times: a day, a week, a month, a quarter, half a year or a year, as diaries name their notes:
/// <c>2026-09-12</c>, <c>2026-W37</c>, <c>September 2026</c>, <c>2026-Q3</c>, <c>2026</c>. No contact is called so.
/// </summary>
public static class CalendarName
{
    private const int FirstYear = 1900;
    private const int LastYear = 2199;

    private static readonly SearchValues<char> s_numbers = SearchValues.Create("0123456789-./ _");

    /// <summary>The day that a link's target is, also below folders; null when it is not one day.</summary>
    public static DateOnly? DayOf(ReadOnlySpan<char> target) =>
        DateReader.ReadTarget(target, DayOrder.Unknown, out var date, out _, out _, out _) == DateReading.Date ? date : null;

    /// <summary>True for a link's target that is a time.</summary>
    public static bool IsTime(ReadOnlySpan<char> target)
    {
        target = NotePath.WithoutEnding(target.Trim());
        // Only these say a time: a digit, or a month and a number.
        if (!target.ContainsAnyInRange('0', '9')) return false;
        if (DateReader.ReadTarget(target, DayOrder.Unknown, out _, out _, out _, out _) != DateReading.None) return true;
        var name = target[(target.LastIndexOf('/') + 1)..].Trim();
        return IsPeriod(name) || (name.Length != target.Length && IsPeriod(target)) || IsDay(name);
    }

    // 05/09/2026 is a day, whichever; December 5th is one in every year.
    private static bool IsDay(ReadOnlySpan<char> name) =>
        WrittenDate.Read(name, mayLackYear: true) is { } date && date.Length == name.Length
        && (date.Year is not null || name.ContainsAnyExcept(s_numbers));

    /// <summary>A year, and with it at most a month by name or number, or the number of a week, a quarter or a half.</summary>
    private static bool IsPeriod(ReadOnlySpan<char> name)
    {
        var (years, parts, months) = (0, 0, 0);
        for (var at = 0; at < name.Length;)
        {
            if (name[at] is ' ' or '-' or '_' or '.' or ',' or '/' or '年' or '月')
            {
                at++;
                continue;
            }
            var end = at;
            if (char.IsAsciiDigit(name[at]))
            {
                while (end < name.Length && char.IsAsciiDigit(name[end])) end++;
                if (end - at == 4 && int.Parse(name[at..end], NumberStyles.None, CultureInfo.InvariantCulture) is >= FirstYear and <= LastYear) years++;
                else if (end - at is 1 or 2) parts++;
                else return false;
                if (end < name.Length && name[end] is 'W' or 'w' or 'Q' or 'q' or 'H' or 'h')
                {
                    at = end;
                    continue;
                }
            }
            else
            {
                while (end < name.Length && char.IsLetter(name[end]) && name[end] is not ('年' or '月')) end++;
                var word = name[at..end];
                if (CalendarWords.MonthOf(word) > 0) months++;
                else if (!IsUnit(word) || end == name.Length) return false;
            }
            at = end;
        }
        // 2026-09-September names the month twice, 2026-W37-5 a day of the week.
        return years == 1 && months <= 1 && parts <= 2 && (parts < 2 || months == 0);
    }

    // W37, Week 37, KW37, Q3, H1
    private static bool IsUnit(ReadOnlySpan<char> word) => word.Length switch
    {
        1 => word[0] is 'W' or 'w' or 'Q' or 'q' or 'H' or 'h' or 'S' or 's' or 'T' or 't',
        2 => word.Equals("KW", StringComparison.OrdinalIgnoreCase),
        _ => word.Equals("week", StringComparison.OrdinalIgnoreCase) || word.Equals("quarter", StringComparison.OrdinalIgnoreCase)
            || word.Equals("woche", StringComparison.OrdinalIgnoreCase) || word.Equals("semaine", StringComparison.OrdinalIgnoreCase)
            || word.Equals("semana", StringComparison.OrdinalIgnoreCase) || word.Equals("settimana", StringComparison.OrdinalIgnoreCase),
    };
}
