namespace NotesNetworking.Core.Merging;

/// <summary>
/// The three-way merge of lines, as git does it: what one side changed is as that side has it, and stretches that
/// both changed are marked, but for the lines at either end on which they agree.
/// </summary>
internal static class LineMerge
{
    /// <summary>The lines of a text, each with its ending; one without an ending is the last.</summary>
    public static List<string> Split(string text)
    {
        var lines = new List<string>();
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start) is >= 0 and var at ? at + 1 : text.Length;
            lines.Add(text[start..end]);
            start = end;
        }
        return lines;
    }

    /// <summary>Merges texts of whole lines.</summary>
    public static void Merge(string before, string ours, string theirs, MergeWriter writer)
    {
        if (Three.Way(before, ours, theirs) is { } merged) writer.Write(merged);
        else Merge(Split(before), Split(ours), Split(theirs), writer);
    }

    /// <summary>Merges lines.</summary>
    public static void Merge(IReadOnlyList<string> before, IReadOnlyList<string> ours, IReadOnlyList<string> theirs, MergeWriter writer)
    {
        var (toOurs, toTheirs) = (Alignment.Of(before, ours), Alignment.Of(before, theirs));
        var (b, o, t) = (0, 0, 0);
        while (true)
        {
            var stable = b;
            while (stable < before.Count && (toOurs[stable] < 0 || toTheirs[stable] < 0)) stable++;
            var atEnd = stable == before.Count;
            var (endOfOurs, endOfTheirs) = atEnd ? (ours.Count, theirs.Count) : (toOurs[stable], toTheirs[stable]);
            Resolve([.. before.Skip(b).Take(stable - b)], [.. ours.Skip(o).Take(endOfOurs - o)], [.. theirs.Skip(t).Take(endOfTheirs - t)], writer);
            if (atEnd) return;
            writer.Write(before[stable]);
            (b, o, t) = (stable + 1, endOfOurs + 1, endOfTheirs + 1);
        }
    }

    private static void Resolve(string[] before, string[] ours, string[] theirs, MergeWriter writer)
    {
        if (Three.Way(string.Concat(before), string.Concat(ours), string.Concat(theirs)) is { } merged)
        {
            writer.Write(merged);
            return;
        }
        var shorter = Math.Min(ours.Length, theirs.Length);
        var (head, tail) = (0, 0);
        while (head < shorter && ours[head] == theirs[head]) head++;
        while (tail < shorter - head && ours[^(tail + 1)] == theirs[^(tail + 1)]) tail++;
        writer.Write(ours[..head]);
        writer.Conflict(string.Concat(ours[head..^tail]), string.Concat(theirs[head..^tail]));
        writer.Write(ours[^tail..]);
    }
}
