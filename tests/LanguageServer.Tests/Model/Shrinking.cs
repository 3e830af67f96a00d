namespace NotesNetworking.LanguageServer.Tests.Model;

/// <summary>Makes a failing sequence small.</summary>
internal static class Shrinking
{
    /// <summary>Leaves out what a failure does not need: halves first, then ever less.</summary>
    public static List<T> Shrink<T>(IEnumerable<T> items, Func<IReadOnlyList<T>, bool> fails)
    {
        var left = items.ToList();
        for (var size = Math.Max(1, left.Count / 2); ; size = size == 1 ? 0 : size / 2)
        {
            if (size == 0) return left;
            for (var at = 0; at < left.Count;)
            {
                List<T> fewer = [.. left.Take(at), .. left.Skip(at + size)];
                if (fewer.Count < left.Count && fails(fewer)) left = fewer;
                else at += size;
            }
        }
    }
}
