using Markdig.Helpers;

namespace NotesNetworking.Core.Notes.Markdown;

/// <summary>
/// Tells the paragraphs in which Markdig would look for the end of a link again and again up to the end of the text: what it
/// takes grows with the square of what is open. Nobody writes so many; such a paragraph is read as plain words.
/// </summary>
internal static class InlineBounds
{
    /// <summary>As many brackets that nothing closes are more than anybody writes in one paragraph.</summary>
    private const int MostOpen = 2000;

    /// <summary>So many characters are looked at in less than a tenth of a second.</summary>
    private const long MostSteps = 10_000_000;

    /// <summary>Whether a block of lines takes too long to look for links in.</summary>
    public static bool AreExceeded(in StringLineGroup lines)
    {
        var total = 0;
        for (var i = 0; i < lines.Count; i++) total += lines.Lines[i].Slice.Length;
        if (total < MostOpen) return false;
        var (targets, open, at) = (new Stack<int>(), 0, 0);
        long steps = 0;
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines.Lines[i].Slice.AsSpan();
            for (var j = 0; j < line.Length; j++, at++)
            {
                switch (line[j])
                {
                    case '[':
                        open++;
                        break;
                    case ']' when open > 0:
                        open--;
                        break;
                    case '(':
                        targets.Push(j > 0 && line[j - 1] == ']' ? at : -1);
                        break;
                    case ')' when targets.TryPop(out var from) && from >= 0:
                        steps += at - from;
                        break;
                }
            }
        }
        foreach (var from in targets)
            if (from >= 0) steps += total - from;
        return open > MostOpen || steps > MostSteps;
    }
}
