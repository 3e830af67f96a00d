namespace NotesNetworking.Core.Text;

/// <summary>A stretch of a text, in UTF-16 code units from its beginning.</summary>
/// <param name="Start">Offset of the first code unit, zero-based.</param>
/// <param name="Length">Number of code units; zero for a place between two characters.</param>
public readonly record struct TextSpan(int Start, int Length)
{
    /// <summary>The offset just behind the last code unit.</summary>
    public int End => Start + Length;

    /// <summary>The span from one offset up to, and without, another.</summary>
    public static TextSpan FromBounds(int start, int end) => new(start, end - start);

    /// <summary>True when <paramref name="offset"/> lies inside, or at either edge.</summary>
    public bool Touches(int offset) => offset >= Start && offset <= End;

    /// <summary>True when <paramref name="other"/> lies inside or covers the same stretch.</summary>
    public bool Contains(TextSpan other) => other.Start >= Start && other.End <= End;
}
