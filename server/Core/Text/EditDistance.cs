namespace NotesNetworking.Core.Text;

/// <summary>How many letters two words differ by.</summary>
public static class EditDistance
{
    /// <summary>
    /// The fewest letters put in, taken out, replaced, or swapped with their neighbour, that make one text the other.
    /// </summary>
    /// <param name="a">A text.</param>
    /// <param name="b">Another.</param>
    /// <param name="limit">From here on it no longer matters by how much they differ.</param>
    /// <returns>The distance; one more than the limit where it is more than that.</returns>
    public static int Of(ReadOnlySpan<char> a, ReadOnlySpan<char> b, int limit)
    {
        if (Math.Abs(a.Length - b.Length) > limit) return limit + 1;
        var (two, one, row) = (new int[b.Length + 1], new int[b.Length + 1], new int[b.Length + 1]);
        for (var j = 0; j <= b.Length; j++) one[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            var least = i;
            for (var j = 1; j <= b.Length; j++)
            {
                row[j] = Math.Min(Math.Min(row[j - 1], one[j]) + 1, one[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) row[j] = Math.Min(row[j], two[j - 2] + 1);
                least = Math.Min(least, row[j]);
            }
            if (least > limit) return limit + 1;
            (two, one, row) = (one, row, two);
        }
        return Math.Min(one[b.Length], limit + 1);
    }
}
