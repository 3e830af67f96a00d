using System.Globalization;

namespace NotesNetworking.Core.Notes.Dates;

/// <summary>The day that folders and a file's name tell together: <c>2026/09/12.md</c>, <c>2026/09-September/12 Saturday.md</c>.</summary>
internal static class FolderDate
{
    private const string Separators = " -_.,年月日";

    /// <summary>The day of a path whose file is named by the day of a month; null where folders do not tell month and year.</summary>
    public static DateOnly? Of(ReadOnlySpan<char> path, ReadOnlySpan<char> stem)
    {
        if (!char.IsAsciiDigit(stem[0]) || Parts(stem, isFile: true) is not { Year: 0, Month: 0, Day: > 0 and var day }) return null;
        if (!TakeFolder(ref path, out var folder) || Parts(folder, isFile: false) is not { Month: > 0 and var month } inner) return null;
        var year = inner.Year > 0 ? inner.Year : TakeFolder(ref path, out folder) && Parts(folder, isFile: false) is { Month: 0 } outer ? outer.Year : 0;
        return year > 0 && month <= 12 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;
    }

    private static bool TakeFolder(ref ReadOnlySpan<char> path, out ReadOnlySpan<char> folder)
    {
        folder = default;
        if (path.LastIndexOf('/') is not (> 0 and var slash)) return false;
        path = path[..slash];
        folder = path[(path.LastIndexOf('/') + 1)..];
        return true;
    }

    /// <summary>The year, the month and the day that a name is made of; null when it says anything else.</summary>
    private static (int Year, int Month, int Day)? Parts(ReadOnlySpan<char> name, bool isFile)
    {
        var (year, month, day, named) = (0, 0, 0, 0);
        foreach (var range in name.SplitAny(Separators))
        {
            var word = name[range];
            if (word.IsEmpty) continue;
            var digits = new DateCursor(word).Digits;
            var number = digits is > 0 and <= 4 ? int.Parse(word[..digits], NumberStyles.None, CultureInfo.InvariantCulture) : 0;
            if (digits == 4 && word.Length == 4 && year == 0 && number is >= 1900 and < 2200) year = number;
            else if (digits is 1 or 2 && word.Length == digits && !isFile && month == 0) month = number;
            else if (digits is 1 or 2 && isFile && day == 0 && (word.Length == digits || IsOrdinal(word[digits..]))) day = number;
            else if (!isFile && named == 0 && CalendarWords.MonthOf(word) is > 0 and var byName) named = byName;
            else if (!isFile || !CalendarWords.IsPlainWeekday(word)) return null;
        }
        if (named > 0 && month > 0 && named != month) return null;
        return (year, month > 0 ? month : named, day);
    }

    private static bool IsOrdinal(ReadOnlySpan<char> ending) =>
        ending.Equals("st", StringComparison.OrdinalIgnoreCase) || ending.Equals("nd", StringComparison.OrdinalIgnoreCase)
        || ending.Equals("rd", StringComparison.OrdinalIgnoreCase) || ending.Equals("th", StringComparison.OrdinalIgnoreCase);
}
