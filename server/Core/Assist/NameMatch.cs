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

/// <summary>Compares typed letters with names; both as keys of <see cref="Network.NameKey"/>.</summary>
public static class NameMatch
{
    /// <summary>How well a typed key fits a name's key. Nothing typed fits every name as a prefix.</summary>
    public static MatchQuality Of(ReadOnlySpan<char> typed, ReadOnlySpan<char> name)
    {
        if (name.StartsWith(typed)) return MatchQuality.Prefix;
        for (var i = 1; i < name.Length; i++)
            if (!char.IsLetterOrDigit(name[i - 1]) && name[i..].StartsWith(typed)) return MatchQuality.WordPrefix;
        return IsInOrder(typed, name, initialsOnly: true) ? MatchQuality.Initials
            : IsInOrder(typed, name, initialsOnly: false) ? MatchQuality.Fuzzy
            : MatchQuality.None;
    }

    private static bool IsInOrder(ReadOnlySpan<char> typed, ReadOnlySpan<char> name, bool initialsOnly)
    {
        var at = 0;
        for (var i = 0; i < name.Length && at < typed.Length; i++)
            if (name[i] == typed[at] && (!initialsOnly || i == 0 || !char.IsLetterOrDigit(name[i - 1]))) at++;
        return at == typed.Length;
    }
}
