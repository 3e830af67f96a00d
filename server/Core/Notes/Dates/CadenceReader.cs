using System.Globalization;

namespace NotesNetworking.Core.Notes.Dates;

/// <summary>What a text says of how often to be in touch.</summary>
public enum CadenceReading
{
    /// <summary>Nothing that is known: words of the owner's own.</summary>
    None,

    /// <summary>It is a cadence.</summary>
    Cadence,

    /// <summary>It is written as a cadence that nobody can mean: zero, negative, or over a hundred years.</summary>
    Impossible,
}

/// <summary>Reads a cadence as people write it: <c>2w</c>, <c>bi-weekly</c>, <c>every 6-8 weeks</c>, <c>2x/year</c>, <c>as needed</c>.</summary>
internal ref struct CadenceReader
{
    private const string Joining = "-–—_~≈'’";
    private const double Longest = 100 * 365;

    private readonly List<string> _words;
    private int _at;

    private CadenceReader(List<string> words) => _words = words;

    /// <summary>Reads a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="unit">The unit of a number that has none; null for days.</param>
    /// <param name="cadence">The cadence, where it is one.</param>
    public static CadenceReading Read(string text, string? unit, out Cadence cadence)
    {
        cadence = Cadence.Never;
        var bare = Bare(text);
        if (bare.Length == 0) return CadenceReading.None;
        // A dash alone says that there is none.
        if (bare.AsSpan().TrimStart("-–—").IsEmpty) return CadenceReading.Cadence;
        var words = Split(bare);
        if (CadenceWords.Never.Contains(string.Join(' ', words.Where(word => word != "/")))) return CadenceReading.Cadence;

        if (Days(words, unit) is not { } days) return CadenceReading.None;
        // A hyphen joins words, but before a number it is a minus.
        if (bare is ['-' or '−', _, ..] && char.IsAsciiDigit(bare[1])) return CadenceReading.Impossible;
        var whole = Math.Round(days, MidpointRounding.AwayFromZero);
        if (whole is < 1 or > Longest) return days is > 0 and < 1 ? One(out cadence) : CadenceReading.Impossible;
        cadence = new Cadence((int)whole);
        return CadenceReading.Cadence;
    }

    /// <summary>True for a text that can only say how often: a unit alone may be a day of the week, a number anything, and "none" that there is nothing.</summary>
    public static bool SaysHowOften(string text)
    {
        if (!text.AsSpan().ContainsAnyExceptInRange('\0', '@') || Read(text, null, out _) != CadenceReading.Cadence) return false;
        var words = Split(Bare(text));
        return !CadenceWords.Nothing.Contains(string.Join(' ', words)) && !(words is [var only] && CadenceWords.Units.ContainsKey(only));
    }

    private static CadenceReading One(out Cadence cadence)
    {
        cadence = new Cadence(1);
        return CadenceReading.Cadence;
    }

    /// <summary>The text without what surrounds it: brackets of a link, quotes, <c>#</c>, <c>~</c>, and a remark in brackets behind.</summary>
    private static string Bare(string text)
    {
        var bare = text.AsSpan().Trim(" \t\u00A0[]#\"'~≈*_`");
        if (bare.IndexOf('|') is > 0 and var bar) bare = bare[..bar];
        if (bare.IndexOf('(') is > 0 and var remark) bare = bare[..remark];
        return bare.TrimEnd(" \t.,!").ToString();
    }

    /// <summary>Runs of letters and of digits; <c>/</c>, and a hyphen between numbers, are words of their own.</summary>
    private static List<string> Split(string text)
    {
        var plain = CadenceWords.Plain(text);
        var words = new List<string>();
        for (var at = 0; at < plain.Length;)
        {
            var start = at;
            var c = plain[at++];
            if (char.IsAsciiDigit(c))
            {
                while (at < plain.Length && char.IsAsciiDigit(plain[at])) at++;
                // 2nd, 3rd, 4th
                if (plain.AsSpan(at) is ['n', 'd', ..] or ['r', 'd', ..] or ['t', 'h', ..]) at += 2;
            }
            else if (char.IsLetter(c))
                while (at < plain.Length && char.IsLetter(plain[at])) at++;
            else
            {
                if (c == '/') words.Add("/");
                else if (c == '×') words.Add("x");
                else if (c is '-' or '–' or '—' && words is [.., var before] && char.IsAsciiDigit(before[0]) && at < plain.Length && plain.AsSpan(at).TrimStart() is [>= '0' and <= '9', ..]) words.Add("-");
                // Any other mark says something that is not a cadence's: a fraction, a sum, a date.
                else if (!char.IsWhiteSpace(c) && !Joining.Contains(c)) words.Add(plain[start..at]);
                continue;
            }
            words.Add(plain[start..at]);
        }
        return words;
    }

    private static double? Days(List<string> words, string? unit)
    {
        if (Iso(words) is { } duration) return duration;
        if (Adverb(string.Concat(words)) is { } whole) return whole;
        words.RemoveAll(CadenceWords.Fillers.Contains);
        if (words is [.., var last] && last.EndsWith("ish", StringComparison.Ordinal)) words[^1] = last[..^3];
        return Adverb(string.Concat(words)) ?? new CadenceReader(words).Phrase(unit);
    }

    private static double? Adverb(string word) =>
        CadenceWords.Adverbs.TryGetValue(word, out var adverb) ? DaysOf(adverb.Count, adverb.Unit) / adverb.Times : null;

    // "weekly", "monthly", "yearly", but not "biweekly".
    private static double? EveryOne(string word) =>
        CadenceWords.Adverbs.TryGetValue(word, out var adverb) && adverb is { Count: 1, Times: 1 } ? DaysOf(1, adverb.Unit) : null;

    /// <summary>A duration such as <c>P1M</c> or <c>P1Y6M</c> (ISO 8601-1:2019, 5.5.2), in lower case.</summary>
    private static double? Iso(List<string> words)
    {
        if (words is not ["p", _, _, ..] || words.Count % 2 == 0) return null;
        var days = 0.0;
        for (var i = 1; i < words.Count; i += 2)
        {
            if (Number(words[i]) is not { } count || words[i + 1].Length > 1 || !CadenceWords.Units.TryGetValue(words[i + 1], out var unit)) return null;
            days += DaysOf(count * unit.Count, unit.Unit);
        }
        return days;
    }

    /// <summary><c>[times] [every] [count] unit</c>, or a number alone.</summary>
    private double? Phrase(string? unit)
    {
        var times = ReadTimes();
        // The last word is the unit: "an" is one in French.
        while (_at < _words.Count - 1 && CadenceWords.Joints.Contains(_words[_at])) _at++;
        // "6-weekly", "twice yearly": the adverb is the unit.
        if (_at == _words.Count - 2 && times is null && Number(_words[_at]) is { } number && EveryOne(_words[^1]) is { } spaced) return number * spaced;
        if (_at == _words.Count - 1 && times is > 1 && EveryOne(_words[^1]) is { } whole) return whole / times;
        var half = Take("half") || Take("halbes") || Take("demi");
        if (half) Take("a");
        var counted = ReadCount();
        if (_at == _words.Count && counted is { } alone && times is null && !half) return Alone(alone, unit);
        if (_at != _words.Count - 1 || !CadenceWords.Units.TryGetValue(_words[_at], out var of)) return null;
        return DaysOf((counted ?? 1) * of.Count * (half ? 0.5 : 1), of.Unit) / (times ?? 1);
    }

    // "two" alone says nothing; "45" is a number of days.
    private readonly double? Alone(double count, string? unit) =>
        !_words.TrueForAll(word => char.IsAsciiDigit(word[0]) || word == "-") ? null
        : unit is not null && CadenceWords.Units.TryGetValue(unit, out var of) ? DaysOf(count * of.Count, of.Unit)
        : count;

    private double? ReadTimes()
    {
        if (_at >= _words.Count) return null;
        if (CadenceWords.Times.TryGetValue(_words[_at], out var once))
        {
            _at++;
            return once;
        }
        if (_at + 1 >= _words.Count || Number(_words[_at]) is not { } number) return null;
        var next = _words[_at + 1];
        if (!CadenceWords.TimesMarks.Contains(next) && !(CadenceWords.Joints.Contains(next) && _at + 2 < _words.Count && !IsRange())) return null;
        _at += 2;
        return number > 0 ? number : null;
    }

    /// <summary>A number, or of two the larger: somebody who says "6 to 8 weeks" is not late after seven.</summary>
    private double? ReadCount()
    {
        if (_at >= _words.Count || Number(_words[_at]) is not { } count) return null;
        if (IsRange())
        {
            _at += 3;
            return Math.Max(count, Number(_words[_at - 1])!.Value);
        }
        _at++;
        if (_words[_at - 1] == "couple") Take("of");
        return count;
    }

    // A number, and another behind it.
    private readonly bool IsRange() => _at + 2 < _words.Count && CadenceWords.Until.Contains(_words[_at + 1]) && Number(_words[_at + 2]) is not null;

    private bool Take(string word)
    {
        if (_at >= _words.Count || _words[_at] != word) return false;
        _at++;
        return true;
    }

    private static double? Number(string word) =>
        CadenceWords.Numbers.TryGetValue(word, out var number) ? number
        : double.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var digits) ? digits
        : null;

    // The mean month and a plain year, so that 1m, 3m, 6m and 12m come to 30, 91, 183 and 365 days.
    private static double DaysOf(double count, CadenceUnit unit) => unit switch
    {
        CadenceUnit.Day => count,
        CadenceUnit.Week => 7 * count,
        CadenceUnit.Month => 30.4375 * count,
        _ => 365 * count,
    };
}
