using System.Globalization;
using NotesNetworking.Core.Notes.Contacts;

namespace NotesNetworking.Core.Exchange.Import;

/// <summary>Dates in any form that cards have them (RFC 6350, section 4.3; RFC 2426, section 3.1.5), a time after them left out.</summary>
internal static class CardDate
{
    /// <summary>Apple has no date without a year, and writes this one for none.</summary>
    internal const int AppleNoYear = 1604;

    /// <summary>A day with or without its year; null where there is no such day, or less than a day is said.</summary>
    /// <param name="text"><c>1985-12-10</c>, <c>19851210</c>, <c>--1210</c>, <c>--12-10</c>, <c>1985-12-10T00:00:00Z</c>.</param>
    /// <param name="noYear">The year that means none, as the program says; null where it does not.</param>
    public static Birthday? Read(string text, string? noYear = null)
    {
        var day = text.Trim();
        if (day.IndexOfAny(['T', 't', ' ']) is > 3 and var time) day = day[..time];
        var isYearless = day.StartsWith("--", StringComparison.Ordinal) && !day.StartsWith("---", StringComparison.Ordinal);
        var digits = day.Replace("-", "", StringComparison.Ordinal);
        if (!digits.All(char.IsAsciiDigit) || digits.Length != (isYearless ? 4 : 8) || day.Length - digits.Length > (isYearless ? 3 : 2) || (!isYearless && day[0] == '-')) return null;
        int? year = isYearless ? null : Number(digits[..4]);
        var (month, date) = (Number(digits[^4..^2]), Number(digits[^2..]));
        if (year is 0 or AppleNoYear || year?.ToString(CultureInfo.InvariantCulture) == noYear?.Trim()) year = null;
        return month is < 1 or > 12 || date < 1 || date > DateTime.DaysInMonth(year ?? AppleNoYear, month) ? null : new Birthday(year, month, date);
    }

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);
}
