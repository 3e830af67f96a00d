namespace NotesNetworking.Core.Merging;

/// <summary>The rule under every merge: what only one side changed is as that side has it.</summary>
internal static class Three
{
    /// <summary>The value after both sides' changes; null where both changed it, each to something else.</summary>
    public static string? Way(string? before, string ours, string theirs) =>
        ours == theirs || theirs == before ? ours : ours == before ? theirs : null;

    /// <inheritdoc cref="Way(string?, string, string)"/>
    public static bool Way(bool before, bool ours, bool theirs) => ours != before ? ours : theirs;

    /// <summary>For what nobody would want to be asked about: the same choice, whichever side is called ours.</summary>
    public static string Either(string one, string other) => string.CompareOrdinal(one, other) <= 0 ? one : other;
}
