using NotesNetworking.Core.Notes;

namespace NotesNetworking.Core.Assist;

/// <summary>How well typed letters fit a name.</summary>
public enum MatchQuality
{
    /// <summary>The name begins with them.</summary>
    Prefix,

    /// <summary>A later word begins with them.</summary>
    WordPrefix,

    /// <summary>They are the first letters of its words.</summary>
    Initials,

    /// <summary>They come in this order in it.</summary>
    Fuzzy,

    /// <summary>They do not fit.</summary>
    None,
}

/// <summary>Compares typed letters with names; both as keys of <see cref="NameKey"/>.</summary>
public static class NameMatch
{
    /// <summary>
    /// How well a typed key fits a name's key: nothing typed fits every name as a prefix. A fit worse than
    /// <paramref name="worst"/> is none.
    /// </summary>
    public static MatchQuality Of(ReadOnlySpan<char> typed, ReadOnlySpan<char> name, MatchQuality worst = MatchQuality.Fuzzy)
    {
        if (name.StartsWith(typed)) return MatchQuality.Prefix;
        if (worst >= MatchQuality.WordPrefix && BeginsAWord(typed, name)) return MatchQuality.WordPrefix;
        if (worst >= MatchQuality.Initials && IsInOrder(typed, name, initialsOnly: true)) return MatchQuality.Initials;
        return worst >= MatchQuality.Fuzzy && IsInOrder(typed, name, initialsOnly: false) ? MatchQuality.Fuzzy : MatchQuality.None;
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
