using System.Globalization;
using System.Text;

namespace NotesNetworking.Core.Notes.Dates;

/// <summary>
/// Writes a day as the notes write theirs: <c>12.09.2026</c>, <c>12 Sep 2026</c>, <c>Sep 12th, 2026</c>, <c>2026_09_12</c>.
/// Where a spelling cannot be written back so that it reads as that day alone, the day is written as <c>2026-09-12</c>.
/// </summary>
/// <param name="words">The words in the dates of the same text, which tell its language.</param>
/// <param name="order">The order of day and month in the text.</param>
internal sealed class DateSpelling(IReadOnlyCollection<string> words, DayOrder order)
{
    /// <summary>The spelling of a text whose dates stand at some places.</summary>
    public static DateSpelling Of(string source, IEnumerable<Text.TextSpan> dates)
    {
        var words = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var date in dates)
            foreach (var part in Parts(source.AsSpan(date.Start, date.Length)))
                if (part.IsWord) words.Add(source.Substring(date.Start + part.Start, part.Length));
        return new DateSpelling(words, new TextDayOrder(source).Value);
    }

    /// <summary>A day in the spelling of another.</summary>
    /// <param name="written">The other day, as it stands in the text.</param>
    /// <param name="was">The day that it means.</param>
    /// <param name="date">The day to write.</param>
    public string Write(ReadOnlySpan<char> written, DateOnly was, DateOnly date)
    {
        var iso = DateReader.Write(date);
        if (written.SequenceEqual(DateReader.Write(was))) return iso;
        if (DateReader.ReadCompact(written, out _) == DateReading.Date) return date.ToString("yyyyMMdd", CultureInfo.InvariantCulture);
        return Respell(written, was, date) is { } spelled && MeansOnly(spelled, date) ? spelled : iso;
    }

    private bool MeansOnly(string spelled, DateOnly date) =>
        DateReader.Read(spelled, order, out var read, out var length) == DateReading.Date && read == date && length == spelled.Length;

    private string? Respell(ReadOnlySpan<char> written, DateOnly was, DateOnly date)
    {
        var parts = Parts(written);
        var numbers = parts.Where(part => part is { IsNumber: true, Length: <= 2 }).ToArray();
        if (numbers.Length is not (1 or 2) || parts.Count(part => part is { IsNumber: true, Length: 4 }) != 1) return null;
        var dayFirst = numbers.Length == 1 || IsDayFirst(written, numbers, was);
        // "12.10.2026" may have a zero to come, "12 October 2026" has not.
        var isPadded = numbers.Length == 2;
        foreach (var number in numbers) isPadded = number.Length == 1 ? false : written[number.Start] == '0' || isPadded;

        var spelled = new StringBuilder();
        var seen = 0;
        var afterDay = false;
        foreach (var part in parts)
        {
            var text = written.Slice(part.Start, part.Length);
            var isDay = false;
            if (part is { IsNumber: true, Length: 4 }) spelled.Append(date.Year.ToString("0000", CultureInfo.InvariantCulture));
            else if (part.IsNumber)
            {
                isDay = seen++ == 0 == dayFirst;
                spelled.Append((isDay ? date.Day : date.Month).ToString(isPadded ? "00" : "0", CultureInfo.InvariantCulture));
            }
            else if (!part.IsWord) spelled.Append(text);
            else if (afterDay && IsOrdinal(text)) spelled.Append(Ordinal(text, date.Day));
            else if (numbers.Length == 1 && CalendarWords.MonthOf(text) == was.Month)
            {
                if (CalendarWords.MonthLike(text, date.Month, words) is not { } month) return null;
                spelled.Append(month);
            }
            else if (CalendarWords.WeekdayOf(text) == was.DayOfWeek)
            {
                if (CalendarWords.WeekdayLike(text, date.DayOfWeek, words) is not { } weekday) return null;
                spelled.Append(weekday);
            }
            else spelled.Append(text);
            afterDay = isDay;
        }
        return spelled.ToString();
    }

    private bool IsDayFirst(ReadOnlySpan<char> written, Part[] numbers, DateOnly was)
    {
        var (first, second) = (NumberAt(written, numbers[0]), NumberAt(written, numbers[1]));
        // The year first is followed by the month.
        if (written.Length >= 4 && numbers[0].Start >= 4) return false;
        return first == was.Day && second == was.Month && (first == second ? order != DayOrder.MonthFirst || written.Contains('.') : true);
    }

    private static int NumberAt(ReadOnlySpan<char> written, Part part) => int.Parse(written.Slice(part.Start, part.Length), CultureInfo.InvariantCulture);

    private static bool IsOrdinal(ReadOnlySpan<char> word) => word is "st" or "nd" or "rd" or "th" or "er";

    private static string Ordinal(ReadOnlySpan<char> written, int day) => written is "er" ? day == 1 ? "er" : "" : day switch
    {
        1 or 21 or 31 => "st",
        2 or 22 => "nd",
        3 or 23 => "rd",
        _ => "th",
    };

    private readonly record struct Part(int Start, int Length, bool IsNumber, bool IsWord);

    // Runs of digits, runs of letters, and all else by itself. Letters that need no spaces between words stay as they are.
    private static List<Part> Parts(ReadOnlySpan<char> written)
    {
        var parts = new List<Part>();
        for (var at = 0; at < written.Length;)
        {
            var start = at++;
            var (isNumber, isWord) = (char.IsAsciiDigit(written[start]), IsLetter(written[start]));
            while (at < written.Length && ((isNumber && char.IsAsciiDigit(written[at])) || (isWord && IsLetter(written[at])))) at++;
            parts.Add(new Part(start, at - start, isNumber, isWord));
        }
        return parts;
    }

    private static bool IsLetter(char c) => c < DateCursor.FirstIdeograph && (char.IsLetter(c) || char.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark);
}
