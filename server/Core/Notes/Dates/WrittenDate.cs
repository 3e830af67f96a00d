namespace NotesNetworking.Core.Notes.Dates;

/// <summary>
/// A date as it stands in a text, whether a calendar has it or not. Where the two numbers before the year may be the day
/// or the month, the day is taken to stand first, and <see cref="IsEitherWay"/> says so.
/// </summary>
/// <param name="Year">The year; null where none is written.</param>
/// <param name="Month">The month; not always one of the twelve.</param>
/// <param name="Day">The day; not always one that the month has.</param>
/// <param name="Length">How many code units it takes.</param>
internal readonly record struct WrittenDate(int? Year, int Month, int Day, int Length)
{
    private const int OldestYear = 1000;
    private const int LatestYear = 2999;
    private const int FirstYearOfLastCentury = 70;

    /// <summary>True for <c>05/09/2026</c>, which reads two ways.</summary>
    public bool IsEitherWay { get; private init; }

    /// <summary>The order of day and month that only this reading leaves: <c>13/9/2026</c> has the day first.</summary>
    public DayOrder Proves { get; private init; }

    /// <summary>True for <c>12.09.26</c>, which is a date only where the order is known.</summary>
    public bool IsShort { get; private init; }

    /// <summary>True where a short date can be meant by somebody who writes in an order.</summary>
    public bool Fits(DayOrder order) => !IsShort || order switch
    {
        DayOrder.Unknown => false,
        DayOrder.DayFirstWithDots => HasDots,
        _ => Only == DayOrder.Unknown || Only == order,
    };

    private bool HasDots { get; init; }

    // Of a short date, the only order in which it is one.
    private DayOrder Only { get; init; }

    /// <summary>The same digits with the month first.</summary>
    public WrittenDate Swapped => this with { Month = Day, Day = Month, IsEitherWay = false };

    /// <summary>True for a month and a day that some year has.</summary>
    public bool IsInCalendar => Year is not 0 && Month is >= 1 and <= 12 && Day >= 1 && Day <= DateTime.DaysInMonth(Year ?? 2024, Month);

    /// <summary>Reads the date at the beginning of a text; null when it does not look like one.</summary>
    /// <param name="text">The text.</param>
    /// <param name="mayLackYear">True where "5 December", "05.12." and "12-5" count, too.</param>
    /// <param name="mayBeShort">True where "12.09.26" and "9/12/26" count, too.</param>
    public static WrittenDate? Read(ReadOnlySpan<char> text, bool mayLackYear = false, bool mayBeShort = false)
    {
        if (text.IsEmpty) return null;
        var cursor = new DateCursor(text);
        var date = char.IsAsciiDigit(text[0]) ? ReadNumber(ref cursor, mayLackYear)
            : char.IsLetter(text[0]) ? ReadWord(ref cursor, mayLackYear)
            : null;
        if (date is not { } read || !cursor.EndsHere()) return null;
        if (read.IsShort && !mayBeShort) return null;
        if (read is { IsInCalendar: true, IsEitherWay: false, Year: { } year }) cursor.TakeWeekdayOf(new DateOnly(year, read.Month, read.Day));
        return read with { Length = cursor.At };
    }

    /// <summary>True for a character after which a number may be a date of its own, not a part of a word, a path or a longer number.</summary>
    public static bool MayBeginAfter(char before) =>
        !(char.IsLetterOrDigit(before) && before < DateCursor.FirstIdeograph) && before is not ('-' or '/' or '_' or '.' or '=' or '%' or '\\' or '+');

    private static WrittenDate? ReadWord(ref DateCursor cursor, bool mayLackYear)
    {
        if (cursor.TakeWeekday() && (cursor.Digits > 0 ? ReadNumber(ref cursor, mayLackYear) : ReadMonthFirst(ref cursor, mayLackYear)) is { } dated) return dated;
        cursor.At = 0;
        return ReadMonthFirst(ref cursor, mayLackYear);
    }

    private static WrittenDate? ReadNumber(ref DateCursor cursor, bool mayLackYear) => cursor.Digits switch
    {
        4 => ReadYearFirst(ref cursor),
        1 or 2 => ReadDayFirst(ref cursor, mayLackYear),
        _ => null,
    };

    // 2026-09-12, 2026-Sep-12, 2026 September 12, 2026年9月12日
    private static WrittenDate? ReadYearFirst(ref DateCursor cursor)
    {
        var year = cursor.TakeNumber();
        if (cursor.Take('年')) return ReadIdeographs(ref cursor, year);
        var separator = cursor.Separator;
        if (separator == '\0') return null;
        cursor.At++;
        var month = cursor.Digits is 1 or 2 && separator != ' ' ? cursor.TakeNumber() : cursor.TakeMonth();
        if (month < 0 || cursor.Separator != separator) return null;
        cursor.At++;
        return cursor.Digits is 1 or 2 ? new WrittenDate(year, month, cursor.TakeNumber(), 0) : null;
    }

    private static WrittenDate? ReadIdeographs(ref DateCursor cursor, int? year)
    {
        cursor.SkipSpaces();
        if (cursor.Digits is not (1 or 2)) return null;
        var month = cursor.TakeNumber();
        if (!cursor.Take('月')) return null;
        cursor.SkipSpaces();
        if (cursor.Digits is not (1 or 2)) return null;
        var day = cursor.TakeNumber();
        return cursor.Take('日') || cursor.Take('号') || cursor.Take('號') ? new WrittenDate(year, month, day, 0) : null;
    }

    // 12.09.2026, 12/09/2026, 12-Sep-2026, 12 September 2026, 12th of September 2026, 12. September 2026
    private static WrittenDate? ReadDayFirst(ref DateCursor cursor, bool mayLackYear)
    {
        var start = cursor.At;
        var day = cursor.TakeNumber();
        if (mayLackYear && cursor.Current == '月')
        {
            cursor.At = start;
            return ReadIdeographs(ref cursor, null);
        }
        if (cursor.Separator is '.' or '/' or '-' && cursor.TakeNumberAfterSeparator() is (var second, var separator))
            return ReadNumeric(ref cursor, day, second, separator, mayLackYear);

        cursor.SkipOrdinal();
        var joint = cursor.Separator is '-' or '/' or '_' ? cursor.Separator : ' ';
        if (joint != ' ') cursor.At++;
        else cursor.SkipJoints();
        var month = cursor.TakeMonth();
        if (month < 0) return null;
        var end = cursor.At;
        if (cursor.Separator == joint && joint != ' ') cursor.At++;
        else if (joint == ' ') cursor.SkipJoints();
        if (cursor.Digits == 4 && cursor.At > end) return new WrittenDate(cursor.TakeNumber(), month, day, 0);
        cursor.At = end;
        return mayLackYear ? new WrittenDate(null, month, day, 0) : null;
    }

    private static WrittenDate? ReadNumeric(ref DateCursor cursor, int first, int second, char separator, bool mayLackYear)
    {
        var end = cursor.At;
        int? year = null;
        if (cursor.Separator == separator)
        {
            cursor.At++;
            if (separator == '.') cursor.SkipSpace();
            if (cursor.Digits == 4) year = cursor.TakeNumber();
            else if (cursor.Digits == 2 && separator is '.' or '/') return Short(first, second, cursor.TakeNumber(), separator);
            else if (separator != '.' || !mayLackYear || cursor.Digits > 0) return null;
        }
        if (year is null && !mayLackYear) return null;
        if (year is < OldestYear or > LatestYear) return null;
        // Of "5.12. (40)" the dot is a part, the space is not.
        if (year is null) cursor.At = separator == '.' && cursor.At > end ? end + 1 : end;

        var dayFirst = new WrittenDate(year, second, first, 0);
        var monthFirst = new WrittenDate(year, first, second, 0);
        if (separator == '.') return dayFirst.IsInCalendar || !monthFirst.IsInCalendar ? dayFirst : monthFirst;
        if (separator == '-' && year is null) return monthFirst.IsInCalendar || !dayFirst.IsInCalendar ? monthFirst : dayFirst;
        return (first is >= 1 and <= 12, second is >= 1 and <= 12) switch
        {
            (true, true) => dayFirst with { IsEitherWay = first != second },
            (true, false) => monthFirst with { Proves = monthFirst.IsInCalendar ? DayOrder.MonthFirst : DayOrder.Unknown },
            _ => dayFirst with { Proves = dayFirst.IsInCalendar ? DayOrder.DayFirst : DayOrder.Unknown },
        };
    }

    // With dots the day stands first. What no calendar has is some other number, such as a version's.
    private static WrittenDate? Short(int first, int second, int year, char separator)
    {
        year += year < FirstYearOfLastCentury ? 2000 : 1900;
        var (dayFirst, monthFirst) = (new WrittenDate(year, second, first, 0), new WrittenDate(year, first, second, 0));
        if (separator == '.') return dayFirst.IsInCalendar ? dayFirst with { IsShort = true, HasDots = true, Only = DayOrder.DayFirst } : null;
        return (dayFirst.IsInCalendar, monthFirst.IsInCalendar) switch
        {
            (true, true) => dayFirst with { IsShort = true, IsEitherWay = first != second },
            // "13/9/26" may begin with the year.
            (true, false) => dayFirst with { IsShort = true, Only = DayOrder.DayFirst },
            (false, true) => monthFirst with { IsShort = true, Only = DayOrder.MonthFirst, Proves = DayOrder.MonthFirst },
            _ => null,
        };
    }

    // September 12th, 2026, Sep 12 2026, Sep-12-2026
    private static WrittenDate? ReadMonthFirst(ref DateCursor cursor, bool mayLackYear)
    {
        var month = cursor.TakeMonth();
        if (month < 0) return null;
        var joint = cursor.Separator is '-' or '/' or '_' ? cursor.Separator : ' ';
        var start = cursor.At;
        if (joint != ' ') cursor.At++;
        else cursor.SkipJoints();
        if (cursor.At == start || cursor.Digits is not (1 or 2)) return null;
        var day = cursor.TakeNumber();
        cursor.SkipOrdinal();
        var end = cursor.At;
        if (cursor.Separator == joint && joint != ' ') cursor.At++;
        else if (joint == ' ') cursor.SkipJoints();
        if (cursor.Digits == 4 && cursor.At > end) return new WrittenDate(cursor.TakeNumber(), month, day, 0);
        cursor.At = end;
        return mayLackYear ? new WrittenDate(null, month, day, 0) : null;
    }
}
