using System.Globalization;

namespace NotesNetworking.Core.Notes.Dates;

/// <summary>A place in a text that may hold a date, and the small parts of dates.</summary>
internal ref struct DateCursor(ReadOnlySpan<char> text)
{
    /// <summary>From here on words stand without spaces between them.</summary>
    public const char FirstIdeograph = '\u2E80';

    private static readonly string[] s_ordinals = ["st", "nd", "rd", "th", "er", "º", "ª", "°", "."];
    private static readonly string[] s_joints = ["of", "de", "del", "do", "den", "the", "le"];

    private readonly ReadOnlySpan<char> _text = text;

    /// <summary>The place.</summary>
    public int At { get; set; }

    /// <summary>The character here; <c>\0</c> at the end.</summary>
    public readonly char Current => At < _text.Length ? _text[At] : '\0';

    private readonly ReadOnlySpan<char> Rest => _text[At..];

    /// <summary>How many digits stand here.</summary>
    public readonly int Digits
    {
        get
        {
            var at = At;
            while (at < _text.Length && char.IsAsciiDigit(_text[at])) at++;
            return at - At;
        }
    }

    /// <summary>The separator here, every hyphen as <c>-</c>; <c>\0</c> for all that separates no parts of a date.</summary>
    public readonly char Separator => Current switch
    {
        '-' or '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2212' => '-',
        '/' or '.' or '_' or ' ' => Current,
        '\u00A0' => ' ',
        _ => '\0',
    };

    /// <summary>Takes a character, if it stands here.</summary>
    public bool Take(char c)
    {
        if (Current != c || At == _text.Length) return false;
        At++;
        return true;
    }

    /// <summary>Takes the digits that stand here, of which there are at most four.</summary>
    public int TakeNumber()
    {
        var digits = Digits;
        var number = int.Parse(_text.Slice(At, digits), NumberStyles.None, CultureInfo.InvariantCulture);
        At += digits;
        return number;
    }

    /// <summary>Takes a separator and the one or two digits after it; after a full stop a space may stand between.</summary>
    public (int Number, char Separator)? TakeNumberAfterSeparator()
    {
        var (start, separator) = (At, Separator);
        At++;
        if (separator == '.') SkipSpace();
        if (Digits is 1 or 2) return (TakeNumber(), separator);
        At = start;
        return null;
    }

    /// <summary>Takes the name of a month, with the full stop of a short one; -1 when there is none.</summary>
    public int TakeMonth()
    {
        var word = WordLength;
        if (CalendarWords.MonthOf(_text.Slice(At, word)) is not (> 0 and var month)) return -1;
        At += word;
        Take('.');
        return month;
    }

    /// <summary>Takes the name of a weekday and what separates it from the date after it.</summary>
    public bool TakeWeekday()
    {
        var word = WordLength;
        if (CalendarWords.WeekdayOf(_text.Slice(At, word)) is null) return false;
        At += word;
        if (Rest.StartsWith("-feira", StringComparison.OrdinalIgnoreCase)) At += "-feira".Length;
        var end = At;
        while (Current is '.' or ',' or '、' or '_' || Separator is '-' or ' ') At++;
        SkipJoints();
        return At > end;
    }

    /// <summary>Takes the weekday after a date, where it is the date's: <c>2026-09-12 Saturday</c>, <c>2026-09-12 (Sat)</c>.</summary>
    public void TakeWeekdayOf(DateOnly date)
    {
        var start = At;
        while (Current is ',' or '_' || Separator is '-' or ' ') At++;
        var closing = Current switch { '(' => ')', '（' => '）', _ => '\0' };
        if (closing != '\0') At++;
        var word = _text.Slice(At, WordLength);
        var isMeant = CalendarWords.WeekdayOf(word) is { } weekday && (closing != '\0' || (weekday == date.DayOfWeek && MayStandAlone(word)));
        At += word.Length;
        if (!isMeant || (closing != '\0' ? !Take(closing) : char.IsLetterOrDigit(Current))) At = start;
    }

    // "sat" and "sun" in lower case are words.
    private static bool MayStandAlone(ReadOnlySpan<char> weekday) => CalendarWords.IsPlainWeekday(weekday) && (weekday.Length > 4 || !char.IsLower(weekday[0]));

    /// <summary>Skips what makes a number a day: <c>12th</c>, <c>1er</c>, <c>12º</c>, <c>12.</c></summary>
    public void SkipOrdinal()
    {
        foreach (var ordinal in s_ordinals)
        {
            if (!Rest.StartsWith(ordinal, StringComparison.OrdinalIgnoreCase)) continue;
            if (ordinal != "." && At + ordinal.Length < _text.Length && char.IsLetter(_text[At + ordinal.Length])) continue;
            At += ordinal.Length;
            return;
        }
    }

    /// <summary>Skips spaces, a comma and the small words that join a day, a month and a year.</summary>
    public void SkipJoints()
    {
        Take(',');
        SkipSpaces();
        var word = WordLength;
        foreach (var joint in s_joints)
        {
            if (word != joint.Length || !Rest.StartsWith(joint, StringComparison.OrdinalIgnoreCase) || At + word >= _text.Length || _text[At + word] is not (' ' or '\u00A0')) continue;
            At += word;
            SkipSpaces();
            return;
        }
    }

    /// <summary>Skips one space.</summary>
    public void SkipSpace()
    {
        if (Separator == ' ') At++;
    }

    /// <summary>Skips spaces.</summary>
    public void SkipSpaces()
    {
        while (Separator == ' ') At++;
    }

    /// <summary>
    /// True when a date may end here: it is not a part of a word, a longer number, a path or a version number. Text
    /// without spaces may go on after it, and a T with a time.
    /// </summary>
    public readonly bool EndsHere()
    {
        var next = At + 1 < _text.Length ? _text[At + 1] : '\0';
        return Current switch
        {
            '/' or '\\' => false,
            '.' => !char.IsAsciiDigit(next),
            'T' or 't' => char.IsAsciiDigit(next),
            >= FirstIdeograph => true,
            var c => !char.IsLetterOrDigit(c),
        };
    }

    private readonly int WordLength
    {
        get
        {
            var at = At;
            while (at < _text.Length && (char.IsLetter(_text[at]) || CharUnicodeInfo.GetUnicodeCategory(_text[at]) == UnicodeCategory.NonSpacingMark)) at++;
            return at - At;
        }
    }
}
