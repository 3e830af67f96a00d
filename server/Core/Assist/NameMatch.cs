namespace NotesNetworking.Core.Assist;

/// <summary>How well typed letters fit a name.</summary>
public enum MatchQuality
{
    /// <summary>The name begins with them.</summary>
    Prefix,

    /// <summary>A later word begins with them.</summary>
    WordPrefix,

    /// <summary>Each of several words begins one of its words, in whatever order: the last name may come first.</summary>
    Words,

    /// <summary>They are the first letters of its words.</summary>
    Initials,

    /// <summary>They come in this order in it.</summary>
    Fuzzy,

    /// <summary>But for one letter that is wrong, missing, too many or swapped with the next, a word begins with them.</summary>
    Slip,

    /// <summary>They do not fit.</summary>
    None,
}

/// <summary>Compares typed letters with names; both as keys of one kind.</summary>
public static class NameMatch
{
    /// <summary>Fewer letters are one slip away from too many names.</summary>
    private const int FewestForSlip = 4;

    /// <summary>
    /// How well a typed key fits a name's key: nothing typed fits every name as a prefix. A fit worse than
    /// <paramref name="worst"/> is none.
    /// </summary>
    public static MatchQuality Of(ReadOnlySpan<char> typed, ReadOnlySpan<char> name, MatchQuality worst = MatchQuality.Fuzzy)
    {
        if (name.StartsWith(typed)) return MatchQuality.Prefix;
        if (worst >= MatchQuality.WordPrefix && BeginsAWord(typed, name)) return MatchQuality.WordPrefix;
        if (worst >= MatchQuality.Words && AreWords(typed, name)) return MatchQuality.Words;
        if (worst >= MatchQuality.Initials && IsInOrder(typed, name, initialsOnly: true)) return MatchQuality.Initials;
        if (worst >= MatchQuality.Fuzzy && IsInOrder(typed, name, initialsOnly: false)) return MatchQuality.Fuzzy;
        return worst >= MatchQuality.Slip && IsSlip(typed, name) ? MatchQuality.Slip : MatchQuality.None;
    }

    /// <summary>Whether typed letters are enough to find a name by a slip.</summary>
    public static bool MayBeSlip(ReadOnlySpan<char> typed) => typed.Length >= FewestForSlip && !typed.ContainsAnyInRange('0', '9');

    private static bool IsSlip(ReadOnlySpan<char> typed, ReadOnlySpan<char> name)
    {
        if (!MayBeSlip(typed)) return false;
        for (var at = 0; at < name.Length; at++)
            if ((at == 0 || (!char.IsLetterOrDigit(name[at - 1]) && char.IsLetterOrDigit(name[at]))) && BeginsWithSlip(name[at..], typed)) return true;
        return false;
    }

    private static bool BeginsWithSlip(ReadOnlySpan<char> name, ReadOnlySpan<char> typed)
    {
        var same = typed.CommonPrefixLength(name);
        if (same == typed.Length) return true;
        var rest = typed[same..];
        var left = name[same..];
        // A letter more than the name has; it may be the last one.
        if (left.StartsWith(rest[1..])) return true;
        if (left.Length == 0) return false;
        return left[1..].StartsWith(rest[1..]) || left[1..].StartsWith(rest)
            || (rest.Length > 1 && left.Length > 1 && rest[0] == left[1] && rest[1] == left[0] && left[2..].StartsWith(rest[2..]));
    }

    // Each typed word takes a word of its own.
    private static bool AreWords(ReadOnlySpan<char> typed, ReadOnlySpan<char> name)
    {
        if (!typed.Contains(' ')) return false;
        var taken = 0UL;
        foreach (var word in typed.Split(' '))
            if (!Take(typed[word], name, ref taken)) return false;
        return true;
    }

    private static bool Take(ReadOnlySpan<char> word, ReadOnlySpan<char> name, ref ulong taken)
    {
        var at = 0;
        foreach (var part in name.Split(' '))
        {
            if (at < 64 && (taken & 1UL << at) == 0 && name[part].StartsWith(word))
            {
                taken |= 1UL << at;
                return true;
            }
            at++;
        }
        return false;
    }

    private static bool BeginsAWord(ReadOnlySpan<char> typed, ReadOnlySpan<char> name)
    {
        for (var at = 1; at + typed.Length <= name.Length; at++)
        {
            var next = name[at..].IndexOf(typed[0]);
            if (next < 0) return false;
            at += next;
            if (!char.IsLetterOrDigit(name[at - 1]) && name[at..].StartsWith(typed)) return true;
        }
        return false;
    }

    private static bool IsInOrder(ReadOnlySpan<char> typed, ReadOnlySpan<char> name, bool initialsOnly)
    {
        var at = 0;
        for (var i = 0; i < name.Length && at < typed.Length; i++)
            if (name[i] == typed[at] && (!initialsOnly || i == 0 || !char.IsLetterOrDigit(name[i - 1]))) at++;
        return at == typed.Length;
    }
}
