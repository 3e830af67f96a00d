using System.Collections.Frozen;
using System.Globalization;
using Lookup = System.Collections.Frozen.FrozenDictionary<string, int>.AlternateLookup<System.ReadOnlySpan<char>>;

namespace NotesNetworking.Core.Notes.Dates;

/// <summary>
/// The names of months and weekdays, as people write them: without case and accents, in full or short. A word counts
/// only where every language that has it means the same by it.
/// </summary>
internal static class CalendarWords
{
    /// <summary>No name here is longer.</summary>
    public const int Longest = 12;

    // In full first, then short.
    private static readonly string[][] s_months =
    [
        // English            German                   French              Spanish                    Portuguese       Italian         Dutch
        ["january jan",       "januar jaenner janner", "janvier janv",     "enero ene",               "janeiro",       "gennaio gen",  "januari"],
        ["february feb",      "februar feber",         "fevrier fevr fev", "febrero",                 "fevereiro fev", "febbraio",     "februari"],
        ["march mar",         "maerz marz mrz",        "mars",             "marzo mar",               "marco mar",     "marzo mar",    "maart mrt"],
        ["april apr",         "april apr",             "avril avr",        "abril abr",               "abril abr",     "aprile apr",   "april"],
        ["may",               "mai",                   "mai",              "mayo",                    "maio mai",      "maggio mag",   "mei"],
        ["june jun",          "juni jun",              "juin",             "junio jun",               "junho jun",     "giugno giu",   "juni"],
        ["july jul",          "juli jul",              "juillet juil",     "julio jul",               "julho jul",     "luglio lug",   "juli"],
        ["august aug",        "august aug",            "aout",             "agosto ago",              "agosto ago",    "agosto ago",   "augustus"],
        ["september sept sep", "september sept",       "septembre sept",   "septiembre setiembre",    "setembro set",  "settembre set", "september"],
        ["october oct",       "oktober okt",           "octobre oct",      "octubre oct",             "outubro out",   "ottobre ott",  "oktober"],
        ["november nov",      "november nov",          "novembre nov",     "noviembre nov",           "novembro nov",  "novembre nov", "november"],
        ["december dec",      "dezember dez",          "decembre dec",     "diciembre dic",           "dezembro dez",  "dicembre dic", "december"],
    ];

    private static readonly string[][] s_weekdays =
    [
        // English                  German                 French         Spanish          Portuguese         Italian          Dutch          Chinese, Japanese
        ["sunday sun",              "sonntag so",          "dimanche dim", "domingo dom",   "domingo dom",     "domenica dom",  "zondag zo",   "星期日 星期天 周日 日曜日 日曜 日"],
        ["monday mon",              "montag mo",           "lundi lun",    "lunes lun",     "segunda seg",     "lunedi lun",    "maandag ma",  "星期一 周一 月曜日 月曜 月"],
        ["tuesday tues tue",        "dienstag di",         "mardi mar",    "martes mar",    "terca ter",       "martedi mar",   "dinsdag di",  "星期二 周二 火曜日 火曜 火"],
        ["wednesday weds wed",      "mittwoch mi",         "mercredi mer", "miercoles mie", "quarta qua",      "mercoledi mer", "woensdag wo", "星期三 周三 水曜日 水曜 水"],
        ["thursday thurs thur thu", "donnerstag do",       "jeudi jeu",    "jueves jue",    "quinta qui",      "giovedi gio",   "donderdag do", "星期四 周四 木曜日 木曜 木"],
        ["friday fri",              "freitag fr",          "vendredi ven", "viernes vie",   "sexta sex",       "venerdi ven",   "vrijdag vr",  "星期五 周五 金曜日 金曜 金"],
        ["saturday sat",            "samstag sa sonnabend", "samedi sam",  "sabado sab",    "sabado sab",      "sabato sab",    "zaterdag za", "星期六 周六 土曜日 土曜 土"],
    ];

    private static readonly Lookup s_monthOf = Table(s_months);
    private static readonly Lookup s_weekdayOf = Table(s_weekdays);
    private static readonly Lookup s_englishMonthOf = Table([.. s_months.Select(month => month[..1])]);
    private static readonly Lookup s_englishWeekdayOf = Table([.. s_weekdays.Select(day => day[..1])]);

    // Short names in other languages are words or first names, too: "Sam", "Dom".
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> s_plainWeekdays = s_weekdays
        .SelectMany(day => day[0].Split(' ').Concat(day.Skip(1).SelectMany(names => names.Split(' ').Where((name, i) => i == 0 || (name.Length > 1 && name[0] > '\u2E80')))))
        .ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The English names of the months in full, in lower case, January first.</summary>
    public static IEnumerable<string> EnglishMonths { get; } = [.. s_months.Select(month => month[0].Split(' ')[0])];

    /// <summary>The English names of the weekdays in full, in lower case, Sunday first.</summary>
    public static IEnumerable<string> EnglishWeekdays { get; } = [.. s_weekdays.Select(day => day[0].Split(' ')[0])];

    /// <summary>The number of a month by its name in any language; 0 when the word is not one.</summary>
    public static int MonthOf(ReadOnlySpan<char> word) => Find(word, s_monthOf) is >= 0 and var month ? month + 1 : 0;

    /// <summary>The number of a month by its English name; 0 when the word is not one.</summary>
    public static int EnglishMonthOf(ReadOnlySpan<char> word) => Find(word, s_englishMonthOf) is >= 0 and var month ? month + 1 : 0;

    /// <summary>The weekday by its name in any language; null when the word is not one.</summary>
    public static DayOfWeek? WeekdayOf(ReadOnlySpan<char> word) => Find(word, s_weekdayOf) is >= 0 and var day ? (DayOfWeek)day : null;

    /// <summary>The weekday by its English name; null when the word is not one.</summary>
    public static DayOfWeek? EnglishWeekdayOf(ReadOnlySpan<char> word) => Find(word, s_englishWeekdayOf) is >= 0 and var day ? (DayOfWeek)day : null;

    /// <summary>True for a weekday in full, or short in English: also beside other words it is nothing else.</summary>
    public static bool IsPlainWeekday(ReadOnlySpan<char> word)
    {
        Span<char> folded = stackalloc char[Longest];
        return Fold(word, folded, out var length) && s_plainWeekdays.Contains(folded[..length]);
    }

    // The table's names have no accents.
    private static readonly FrozenDictionary<string, string> s_spelled = new Dictionary<string, string>
    {
        ["maerz"] = "märz", ["fevrier"] = "février", ["fev"] = "fév", ["aout"] = "août", ["decembre"] = "décembre", ["marco"] = "março",
        ["miercoles"] = "miércoles", ["mie"] = "mié", ["sabado"] = "sábado", ["sab"] = "sáb", ["terca"] = "terça", ["lunedi"] = "lunedì", ["martedi"] = "martedì",
        ["mercoledi"] = "mercoledì", ["giovedi"] = "giovedì", ["venerdi"] = "venerdì",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>A month's name in the language, form and case of another's; null where no one language has all the words.</summary>
    /// <param name="like">The other name.</param>
    /// <param name="month">The month, from 1.</param>
    /// <param name="words">The words of other dates beside it, which tell the language and whether names are short.</param>
    public static string? MonthLike(ReadOnlySpan<char> like, int month, IEnumerable<string> words) => Like(s_months, like, month - 1, words);

    /// <summary>The same for a weekday.</summary>
    public static string? WeekdayLike(ReadOnlySpan<char> like, DayOfWeek day, IEnumerable<string> words) => Like(s_weekdays, like, (int)day, words);

    private static string? Like(string[][] rows, ReadOnlySpan<char> like, int index, IEnumerable<string> words)
    {
        var known = words.Append(like.ToString()).Select(Folded).Where(word => rows.Any(row => row.Any(cell => cell.Split(' ').Contains(word)))).ToArray();
        for (var language = 0; language < rows[0].Length; language++)
        {
            var names = rows.Select(row => row[language].Split(' ')).ToArray();
            if (!known.All(word => names.Any(row => row.Contains(word)))) continue;
            // "May" is short and in full: then the others tell.
            var isShort = known.Any(word => names.Any(row => row.Contains(word) && IsShort(word, row[0])));
            var name = (isShort ? names[index].LastOrDefault(name => IsShort(name, names[index][0])) : null) ?? names[index][0];
            name = s_spelled.GetValueOrDefault(name, name);
            return char.IsLower(like[0]) ? name : like.Length > 1 && char.IsUpper(like[1]) ? name.ToUpperInvariant() : char.ToUpperInvariant(name[0]) + name[1..];
        }
        return null;
    }

    private static bool IsShort(string name, string full) => name != full && (name.Length <= 3 || (name.Length <= 5 && full.Length - name.Length >= 2));

    private static string Folded(string word)
    {
        Span<char> folded = stackalloc char[Longest];
        return Fold(word, folded, out var length) ? folded[..length].ToString() : "";
    }

    private static Lookup Table(string[][] rows) => rows
        .SelectMany((row, index) => row.SelectMany(names => names.Split(' ')).Select(name => (Name: name, Index: index)))
        .Distinct()
        .ToFrozenDictionary(pair => pair.Name, pair => pair.Index, StringComparer.Ordinal)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    private static int Find(ReadOnlySpan<char> word, Lookup table)
    {
        Span<char> folded = stackalloc char[Longest];
        return Fold(word, folded, out var length) && table.TryGetValue(folded[..length], out var index) ? index : -1;
    }

    /// <summary>The word without case and accents; false for one that is too long to be a name here.</summary>
    private static bool Fold(ReadOnlySpan<char> word, Span<char> folded, out int length)
    {
        length = 0;
        foreach (var c in word)
        {
            if (!char.IsAscii(c) && char.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark) continue;
            if (length == Longest) return false;
            folded[length++] = char.ToLowerInvariant(c) switch
            {
                'á' or 'à' or 'â' or 'ã' or 'ä' => 'a',
                'é' or 'è' or 'ê' => 'e',
                'í' or 'ì' => 'i',
                'ó' or 'ò' => 'o',
                'ú' or 'ù' or 'û' or 'ü' => 'u',
                'ç' => 'c',
                var plain => plain,
            };
        }
        return length > 0;
    }
}
