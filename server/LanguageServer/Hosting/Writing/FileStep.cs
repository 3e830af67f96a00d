namespace NotesNetworking.LanguageServer.Hosting.Writing;

/// <summary>One file's part in a change. The paths are relative to the notebook's root.</summary>
/// <param name="From">Where it is before; null when it is made.</param>
/// <param name="To">Where it is afterwards; null when it is removed.</param>
/// <param name="Before">What it holds before; null when it is made.</param>
/// <param name="After">What it holds afterwards; null when it is removed.</param>
internal sealed record FileStep(string? From, string? To, byte[]? Before, byte[]? After)
{
    /// <summary>The permissions of a file that is made; null for what the system gives a new file.</summary>
    public UnixFileMode? Mode { get; init; }

    /// <summary>The step that leads back.</summary>
    public FileStep Reversed => new(To, From, After, Before);

    /// <summary>What a person calls it.</summary>
    public string Name => (From ?? To)!;

    /// <summary>True where the file gets another path.</summary>
    public bool IsMove => From is not null && To is not null && From != To;

    /// <summary>True where its content becomes another.</summary>
    public bool IsEdit => From is not null && To is not null && !Before.AsSpan().SequenceEqual(After);

    /// <summary>Whether some content is that of this step: before it, after it, or, where it was written in place and that
    /// broke off, the beginning of the one and the rest of the other.</summary>
    public bool Knows(ReadOnlySpan<byte> content)
    {
        if (content.SequenceEqual(Before) || content.SequenceEqual(After)) return true;
        return Before is not null && After is not null && (IsTorn(content, Before, After) || IsTorn(content, After, Before));
    }

    private static bool IsTorn(ReadOnlySpan<byte> content, ReadOnlySpan<byte> old, ReadOnlySpan<byte> begun)
    {
        var written = content.CommonPrefixLength(begun);
        return written >= old.Length ? content.Length == written : content[written..].SequenceEqual(old[written..]);
    }
}
