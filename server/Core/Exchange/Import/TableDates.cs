using System.Globalization;
using NotesNetworking.Core.Notes.Contacts;
using NotesNetworking.Core.Notes.Dates;

namespace NotesNetworking.Core.Exchange.Import;

/// <summary>
/// The dates of one column. Whether <c>04/07</c> is in April or in July no single cell can say: the whole column decides, and
/// where it does not, what reads two ways is left out.
/// </summary>
internal sealed class TableDates
{
    /// <summary>How a column's dates are written.</summary>
    private enum Order { Unknown, DayFirst, MonthFirst }

    /// <summary>The reason that a cell is not a date at all, as the end of a sentence.</summary>
    public const string NoDate = "is not a date that the notes could keep";

    private const int SomeLeapYear = 2000;

    private readonly Order _order;

    public TableDates(IEnumerable<string> cells)
    {
        var (dayFirst, monthFirst) = (false, false);
        foreach (var cell in cells)
        {
            if (Numbers(cell) is not { } numbers) continue;
            // With dots the day stands first wherever dates have dots.
            dayFirst |= numbers.First > 12 || (numbers.HasDots && numbers.Second <= 12);
            monthFirst |= numbers.Second > 12;
        }
        _order = dayFirst == monthFirst ? Order.Unknown : dayFirst ? Order.DayFirst : Order.MonthFirst;
    }

    /// <summary>A cell's day.</summary>
    /// <returns>The day; null where the cell is empty or nobody knows, then with the reason, as the end of a sentence, unless it is empty.</returns>
    public (Birthday? Day, string? Reason) Read(string cell)
    {
        // What Outlook writes where there is none.
        if (cell.Length == 0 || cell.All(c => c is '0' or '/' or '-' or '.')) return (null, null);
        if (Numbers(cell) is { } numbers) return Read(numbers);
        var born = CardDate.Read(cell) ?? (DateReader.Parse(cell) is { } date ? new Birthday(date.Year, date.Month, date.Day) : (Birthday?)null) ?? BirthdayReader.Parse(cell);
        return born is null ? (null, NoDate) : (born, null);
    }

    private (Birthday?, string?) Read((int First, int Second, int? Year, bool HasDots) numbers)
    {
        var (first, second, year, _) = numbers;
        if (year is 0 or CardDate.AppleNoYear) year = null;
        if (year < 100) return (null, "does not say in which century, and no note could keep it");
        var asDay = DayOf(first, second, year);
        var asMonth = DayOf(second, first, year);
        var read = _order switch
        {
            Order.DayFirst => asDay,
            Order.MonthFirst => asMonth,
            _ => asDay is null || asMonth is null || asDay == asMonth ? asDay ?? asMonth : null,
        };
        if (read is not null) return (read, null);
        return asDay is not null && asMonth is not null
            ? (null, "may have the day first or the month, and no other date of the column tells which")
            : (null, NoDate);
    }

    private static Birthday? DayOf(int day, int month, int? year) =>
        month is >= 1 and <= 12 && year is null or >= 1 and <= 9999 && day >= 1 && day <= DateTime.DaysInMonth(year ?? SomeLeapYear, month) ? new Birthday(year, month, day) : null;

    // Two numbers, and a year at the end if there is one; a time after them does not count.
    private static (int First, int Second, int? Year, bool HasDots)? Numbers(string cell)
    {
        var day = cell.IndexOf(' ') is > 0 and var space && cell[(space + 1)..].Contains(':') ? cell[..space] : cell;
        var parts = day.Trim().TrimEnd('.').Split('/', '.', '-');
        if (parts.Length is < 2 or > 3 || parts.Any(part => part.Length is 0 or > 4 || !part.All(char.IsAsciiDigit)) || parts[0].Length > 2 || parts[1].Length > 2) return null;
        // "12-05" is a month and a day in the notes, too.
        if (parts.Length == 2 && day.Contains('-')) return null;
        int Number(int i) => int.Parse(parts[i], CultureInfo.InvariantCulture);
        return (Number(0), Number(1), parts.Length == 3 ? Number(2) : null, day.Contains('.'));
    }
}
