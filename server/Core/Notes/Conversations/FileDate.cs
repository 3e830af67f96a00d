using System.Collections.Frozen;
using System.Globalization;
using NotesNetworking.Core.Notes.Dates;
using NotesNetworking.Core.Notes.Markdown;

namespace NotesNetworking.Core.Notes.Conversations;

/// <summary>The day in a file's name, or in the folders above it: <c>Journal - 2026-09-12.md</c>, <c>2026/09/12.md</c>.</summary>
/// <param name="Date">The day.</param>
/// <param name="Rest">What else the name says, without weekday, time and words such as "Daily".</param>
internal readonly record struct FileDate(DateOnly Date, string Rest)
{
    private static readonly FrozenSet<string> s_diaryWords = FrozenSet.ToFrozenSet(
    [
        // English
        "daily", "dailies", "dailynote", "dailynotes", "day", "days", "journal", "journals", "diary", "log", "logbook", "note", "notes", "entry", "dn", "today",
        // German
        "tagebuch", "tag", "tagesnotiz", "tagesnotizen", "täglich", "notiz", "notizen", "eintrag", "logbuch",
        // French
        "quotidien", "quotidienne", "journalier", "carnet", "jour",
        // Spanish, Portuguese, Italian
        "diario", "diaria", "diário", "diária", "nota", "notas", "día", "dia", "bitácora", "giornale", "giornaliero", "giornaliera", "giorno",
        // Dutch
        "dagboek", "dagelijks", "dagelijkse", "dagnotitie", "notitie", "dag",
        // Chinese, Japanese
        "日记", "日記", "日志", "日誌", "日報", "每日",
    ], StringComparer.OrdinalIgnoreCase);

    private const string Separators = " -_,.:–—\u00A0";

    /// <summary>True where the date is a number of 12 or 14 digits, with the time of day: also the way in which notes get an id.</summary>
    public bool HasId { get; private init; }

    /// <summary>True when the rest is words, which may be a contact's name.</summary>
    public bool IsNamed => Rest.Any(char.IsLetter);

    /// <summary>True when the file is named by the day and nothing more: a diary note.</summary>
    public bool IsDayAlone => !IsNamed;

    /// <summary>True for an id of digits with words after it: the note has a day, and is not a diary note.</summary>
    public bool IsZettel => HasId && IsNamed;

    /// <summary>What the rest names, as one who took part.</summary>
    public Link Link => new(LinkForm.FileName, Rest, null, null, default, default) { Role = LinkRole.With };

    /// <summary>The day that a note is named by; null without one.</summary>
    /// <param name="path">The note's path, or its file's name.</param>
    /// <param name="order">What stands first in <c>05-09-2026</c>, which otherwise is not a day.</param>
    public static FileDate? Of(string path, DayOrder order = DayOrder.Unknown)
    {
        var stem = NotePath.WithoutEnding(path.AsSpan(path.LastIndexOf('/') + 1));
        if (!stem.ContainsAnyInRange('0', '9')) return null;
        return InName(stem, order) ?? (FolderDate.Of(path, stem) is { } date ? new FileDate(date, "") : null);
    }

    private static FileDate? InName(ReadOnlySpan<char> stem, DayOrder order)
    {
        for (var at = 0; at < stem.Length; at++)
        {
            if (!char.IsLetterOrDigit(stem[at]) || !MayBegin(stem, at)) continue;
            var text = stem[at..];
            if (ReadId(text, out var date, out var length, out var hasTime)) return IsRange(text[length..], order) ? null : Make(stem, at, at + length, date, hasTime);
            if (DateReader.Read(text, order, out date, out length) == DateReading.Date) return IsRange(text[length..], order) ? null : Make(stem, at, at + length + TimeLength(text[length..]), date, false);
        }
        return null;
    }

    private static readonly string[] s_until = ["to", "until", "till", "through", "thru", "bis", "au", "al", "hasta", "até", "tot", "-", "–", "—", "~", "→"];

    // "2026-10-08 to 2026-10-12" are days, not a day.
    private static bool IsRange(ReadOnlySpan<char> after, DayOrder order)
    {
        after = after.TrimStart(" _");
        foreach (var until in s_until)
            if (after.StartsWith(until, StringComparison.OrdinalIgnoreCase) && DateReader.Read(after[until.Length..].TrimStart(" _"), order, out _, out _) == DateReading.Date) return true;
        return false;
    }

    // A single letter may stand before it, as in D2026-09-12; v2026.09.12 is a version.
    private static bool MayBegin(ReadOnlySpan<char> stem, int at) =>
        at == 0 || !char.IsLetterOrDigit(stem[at - 1]) || stem[at - 1] >= DateCursor.FirstIdeograph
        || (char.IsAsciiDigit(stem[at]) && char.IsAsciiLetter(stem[at - 1]) && stem[at - 1] is not ('v' or 'V') && (at == 1 || !char.IsLetterOrDigit(stem[at - 2])));

    // 20260912, 202609120902, 20260912090215, 20260912T0902
    private static bool ReadId(ReadOnlySpan<char> text, out DateOnly date, out int length, out bool hasTime)
    {
        (date, hasTime, length) = (default, false, new DateCursor(text).Digits);
        if (length is not (8 or 12 or 14) || DateReader.ReadCompact(text[..8], out date) != DateReading.Date) return false;
        hasTime = length > 8;
        if (hasTime && !IsTime(text[8..length])) return false;
        if (!hasTime && TimeLength(text[8..]) is > 0 and var time) (hasTime, length) = (true, 8 + time);
        return length == text.Length || !char.IsLetterOrDigit(text[length]) || text[length] >= DateCursor.FirstIdeograph;
    }

    /// <summary>The length of a time after a date, with what joins the two: <c>T0902</c>, <c> 09-00</c>, <c> 9.30</c>, <c> 9am</c>; 0 without one.</summary>
    private static int TimeLength(ReadOnlySpan<char> text)
    {
        var start = 0;
        if (text is ['T' or 't', ..]) start = 1;
        else while (start < text.Length && text[start] is ' ' or '-' or '_' or ',' or '@') start++;
        if (start > 0 && text[start..].StartsWith("at ", StringComparison.OrdinalIgnoreCase)) start += 3;
        if (start == 0) return 0;

        var time = text[start..];
        if (TimeReader.Read(time, out _, out var length)) return start + length;
        length = new DateCursor(time).Digits;
        if (length is 4 or 6 && IsTime(time[..length])) return EndOf(time, start, length);
        if (length is 1 or 2 && time.Length >= length + 3 && time[length] is '-' or '.' or '_' or 'h' && new DateCursor(time[(length + 1)..]).Digits == 2
            && IsTime($"{time[..length]}{time.Slice(length + 1, 2)}".PadLeft(4, '0'))) return EndOf(time, start, length + 3);
        return 0;
    }

    private static int EndOf(ReadOnlySpan<char> time, int start, int length) =>
        length == time.Length || !char.IsLetterOrDigit(time[length]) ? start + length : time[length] is 'Z' or 'z' ? start + length + 1 : 0;

    private static bool IsTime(ReadOnlySpan<char> digits) =>
        int.Parse(digits[..2], NumberStyles.None, CultureInfo.InvariantCulture) < 24 && digits[2] < '6' && (digits.Length < 6 || digits[4] < '6');

    private static FileDate Make(ReadOnlySpan<char> stem, int start, int end, DateOnly date, bool hasId) =>
        new(date, $"{Words(stem[..start])} {Words(stem[end..])}".Trim()) { HasId = hasId };

    /// <summary>What stands before or after the day; empty where that says no more than that the note is a day's.</summary>
    private static string Words(ReadOnlySpan<char> part)
    {
        foreach (var range in part.SplitAny(Separators + "()（）[]"))
        {
            var word = TrimMarks(part[range]);
            if (word.Length > 1 && HasLetter(word) && !CalendarWords.IsPlainWeekday(word) && !s_diaryWords.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word)) return part.Trim(Separators).ToString();
            if (word.Length == 1 && char.IsLetter(word[0]) && !char.IsAscii(word[0])) return part.Trim(Separators).ToString();
        }
        return "";
    }

    // A picture may hang on a word: 📓Daily.
    private static ReadOnlySpan<char> TrimMarks(ReadOnlySpan<char> word)
    {
        while (word.Length > 0 && !char.IsLetterOrDigit(word[0])) word = word[1..];
        while (word.Length > 0 && !char.IsLetterOrDigit(word[^1])) word = word[..^1];
        return word;
    }

    private static bool HasLetter(ReadOnlySpan<char> word)
    {
        foreach (var c in word) if (char.IsLetter(c)) return true;
        return false;
    }
}
