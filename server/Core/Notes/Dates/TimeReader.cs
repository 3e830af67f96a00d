namespace NotesNetworking.Core.Notes.Dates;

/// <summary>Reads times of day: <c>14:30</c>, <c>2:30pm</c>, <c>2pm</c> (docs/format.md, "A conversation").</summary>
public static class TimeReader
{
    /// <summary>The time at the beginning of a text, and the number of code units it takes.</summary>
    public static bool Read(ReadOnlySpan<char> text, out TimeOnly time, out int length)
    {
        time = default;
        length = 0;
        var at = 0;
        var hour = TwoDigits(text, ref at);
        if (hour < 0) return false;
        var minute = 0;
        var colon = at < text.Length && text[at] == ':';
        if (colon)
        {
            var start = ++at;
            minute = TwoDigits(text, ref at);
            if (minute < 0 || at - start != 2) return false;
            if (at + 2 < text.Length && text[at] == ':' && char.IsAsciiDigit(text[at + 1]) && char.IsAsciiDigit(text[at + 2])) at += 3;
        }

        var suffix = text[at..].TrimStart(' ');
        var half = suffix.StartsWith("pm", StringComparison.OrdinalIgnoreCase) ? 12
            : suffix.StartsWith("am", StringComparison.OrdinalIgnoreCase) ? 0 : -1;
        if (half >= 0 && (suffix.Length == 2 || !char.IsLetterOrDigit(suffix[2])))
        {
            if (hour is < 1 or > 12) return false;
            hour = hour % 12 + half;
            at = text.Length - suffix.Length + 2;
        }
        else if (!colon) return false;

        if (hour > 23 || minute > 59 || (at < text.Length && char.IsLetterOrDigit(text[at]) && text[at] is not ('Z' or 'z'))) return false;
        time = new TimeOnly(hour, minute);
        length = at;
        return true;
    }

    private static int TwoDigits(ReadOnlySpan<char> text, ref int at)
    {
        var start = at;
        var value = 0;
        while (at < text.Length && at - start < 2 && char.IsAsciiDigit(text[at])) value = value * 10 + (text[at++] - '0');
        return at == start ? -1 : value;
    }
}
