using System.Collections.Frozen;

namespace NotesNetworking.Core.Exchange;

/// <summary>What the notes only keep of a card: each property under a front-matter key of its own, and back.</summary>
internal static class CardProperties
{
    /// <summary>The keys that are written under their own name; those that version 3.0 does not have begin with <c>X-</c> there.</summary>
    private static readonly FrozenSet<string> s_kept = FrozenSet.Create(StringComparer.Ordinal,
        "url", "impp", "gender", "lang", "tz", "geo", "birthplace", "deathplace", "deathdate", "expertise", "hobby", "interest", "pronouns",
        "contact-uri", "caluri", "fburl");

    // RFC 2426, section 3, and RFC 4770.
    private static readonly FrozenSet<string> s_inThree = FrozenSet.Create(StringComparer.Ordinal, "url", "impp", "tz", "geo");

    private static readonly FrozenSet<string> s_uris = FrozenSet.Create(StringComparer.Ordinal, "url", "impp", "geo", "contact-uri", "caluri", "fburl");

    /// <summary>The key under which the notes keep a property, in capitals; null where they have no place for it.</summary>
    public static string? KeyOf(string property)
    {
        var key = property.ToLowerInvariant();
        if (key == "socialprofile") return "x-socialprofile";
        if (s_kept.Contains(key)) return key;
        if (!IsForeign(key)) return null;
        return s_kept.Contains(key[2..]) && !s_inThree.Contains(key[2..]) ? key[2..] : key;
    }

    /// <summary>The property that a key goes out as; null where a card has none for it.</summary>
    public static string? Of(string key, CardVersion version)
    {
        key = key.ToLowerInvariant();
        if (IsForeign(key)) return key.ToUpperInvariant();
        if (!s_kept.Contains(key)) return null;
        return version == CardVersion.Three && !s_inThree.Contains(key) ? "X-" + key.ToUpperInvariant() : key.ToUpperInvariant();
    }

    /// <summary>True for a key whose value is an address of the web or the like, in which nothing is escaped.</summary>
    public static bool IsUri(string key) => s_uris.Contains(key.ToLowerInvariant());

    /// <summary>True for another program's own property, which a card may have as well: <c>x-</c>, then letters, digits and <c>-</c>.</summary>
    private static bool IsForeign(string key) => key.Length > 2 && key.StartsWith("x-", StringComparison.Ordinal) && key.All(c => char.IsAsciiLetterOrDigit(c) || c == '-');
}
