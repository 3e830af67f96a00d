using System.Collections.Frozen;
using NotesNetworking.Core.Notes;
using NotesNetworking.Core.Text;

namespace NotesNetworking.Core.Exchange.Import;

/// <summary>How far two names can be one person's.</summary>
internal enum Likeness
{
    /// <summary>They are two people's.</summary>
    Other,

    /// <summary>They may be one's: another family name, a slip, a family name alone.</summary>
    Unclear,

    /// <summary>One is a shorter or longer form of the other, or has its words in another order.</summary>
    Form,

    /// <summary>They are one name.</summary>
    Same,
}

/// <summary>
/// Compares names of people word by word, without case, accents and titles. What two of one family share, the family name,
/// never makes them one.
/// </summary>
internal static class NameLikeness
{
    private static readonly FrozenSet<string> s_titles = FrozenSet.Create(StringComparer.Ordinal,
        "mr", "mrs", "ms", "miss", "mx", "dr", "prof", "sir", "rev", "herr", "frau", "sra", "srta", "mme", "mlle", "dott", "ing", "phd", "md");

    private static readonly FrozenSet<string> s_generations = FrozenSet.Create(StringComparer.Ordinal, "jr", "sr", "junior", "senior", "ii", "iii", "iv");

    private static readonly FrozenSet<string> s_ands = FrozenSet.Create(StringComparer.Ordinal, "and", "und", "et", "y", "e", "en", "og", "och", "i");

    /// <summary>How far two names can be one person's.</summary>
    public static Likeness Of(string one, string other)
    {
        if (NameKey.Of(one) == NameKey.Of(other)) return Likeness.Same;
        var (a, b) = (NameWords.Of(one), NameWords.Of(other));
        if (a.Length == 0 || b.Length == 0) return Likeness.Other;
        if (Equal(a, b)) return Likeness.Same;
        if (IsSeveral(one) || IsSeveral(other)) return a.Any(word => b.Any(word2 => Equal(word, word2))) ? Likeness.Unclear : Likeness.Other;
        var (older, younger) = (Generation(a), Generation(b));
        if (older is not null && younger is not null && older != younger) return Likeness.Other;
        (a, b) = (Bare(a), Bare(b));
        if (a.Length == 0 || b.Length == 0) return Likeness.Unclear;
        return a.Length <= b.Length ? Compare(a, b) : Compare(b, a);
    }

    /// <summary>True when a name says nothing that the other does not: its words, some as initials, are among the other's.</summary>
    public static bool SaysLess(string name, string other)
    {
        var left = NameWords.Of(other).ToList();
        return NameWords.Of(name).All(word => left.FindIndex(full => Equal(word, full) || IsInitial(word, full)) is >= 0 and var at && Taken(left, at));
    }

    private static Likeness Compare(string[] shorter, string[] longer)
    {
        if (Equal(shorter, longer)) return Likeness.Form;
        if (shorter is [var alone])
        {
            if (Fits(alone, longer[0])) return alone.Length > 1 ? Likeness.Form : Likeness.Unclear;
            // Whose family name it is, all of a family could say; a slip is asked for.
            return longer.Any(word => Equal(alone, word)) || IsNear(alone, longer[0]) ? Likeness.Unclear : Likeness.Other;
        }
        var left = longer.ToList();
        var lacking = shorter.Where(word => !(left.FindIndex(full => Fits(word, full)) is >= 0 and var at && Taken(left, at))).ToArray();
        if (lacking.Length == 0) return shorter.Any(word => longer.Any(full => Equal(word, full))) ? Likeness.Form : Likeness.Unclear;
        // With another family name: married, or another.
        if (Fits(shorter[0], longer[0]) && shorter[0].Length > 1 && longer[0].Length > 1) return Likeness.Unclear;
        return lacking is [var one] && left.Any(full => IsNear(one, full)) ? Likeness.Unclear : Likeness.Other;
    }

    private static bool Taken(List<string> words, int at)
    {
        words.RemoveAt(at);
        return true;
    }

    private static bool Fits(string one, string other) => Equal(one, other) || IsInitial(one, other) || IsInitial(other, one) || ShortNames.AreOne(one, other);

    private static bool IsInitial(string one, string full) => one.Length == 1 && full[0] == one[0];

    // No name is longer, and a slip takes time with the length to find.
    private const int LongestWord = 40;

    // A slip, or the beginning of the other: Paula is not Paul, and only the owner can tell.
    private static bool IsNear(string one, string other) =>
        Math.Min(one.Length, other.Length) >= 3
        && (one.StartsWith(other, StringComparison.Ordinal) || other.StartsWith(one, StringComparison.Ordinal) || (one.Length is >= 4 and <= LongestWord && EditDistance.Of(one, other, 1) <= 1));

    private static bool Equal(string[] one, string[] other) => one.Length == other.Length && one.Zip(other).All(pair => Equal(pair.First, pair.Second));

    private static bool Equal(string one, string other) => one == other || NameWords.WithoutUmlauts(one) == NameWords.WithoutUmlauts(other);

    private static string? Generation(string[] words) => words.FirstOrDefault(s_generations.Contains) switch
    {
        "junior" => "jr",
        "senior" => "sr",
        var word => word,
    };

    private static string[] Bare(string[] words) => [.. words.Where(word => !s_titles.Contains(word) && !s_generations.Contains(word))];

    // Two people with one entry.
    private static bool IsSeveral(string name) =>
        name.AsSpan().ContainsAny('&', '+', '/') || name.Split(' ', StringSplitOptions.RemoveEmptyEntries) is [_, .. var inner, _] && inner.Any(s_ands.Contains);
}
