using System.Collections.Immutable;
using NotesNetworking.Core.Notes.Markdown;
using NotesNetworking.Core.Text;

namespace NotesNetworking.Core.Notes;

/// <summary>Finds where git left two versions that it could not merge (git-merge, "How conflicts are presented").</summary>
internal static class ConflictMarkers
{
    private const int Length = 7;

    /// <summary>
    /// Adds a problem at the first line of each whole set of markers: <c>&lt;&lt;&lt;&lt;&lt;&lt;&lt;</c>, then
    /// <c>=======</c>, then <c>&gt;&gt;&gt;&gt;&gt;&gt;&gt;</c>, each at the start of a line. In code they are an example.
    /// </summary>
    /// <param name="text">The note's text.</param>
    /// <param name="lines">Its lines.</param>
    /// <param name="verbatim">Its code, in the order of the text.</param>
    /// <param name="problems">Where the problems go.</param>
    public static void Find(string text, LineMap lines, IReadOnlyList<VerbatimBlock> verbatim, ImmutableArray<NoteProblem>.Builder problems)
    {
        if (!text.Contains("<<<<<<<", StringComparison.Ordinal) || !text.Contains(">>>>>>>", StringComparison.Ordinal)) return;
        var (opened, isParted) = (default(TextSpan?), false);
        var block = 0;
        for (var line = 0; line < lines.Count; line++)
        {
            var span = lines.ContentOf(line);
            while (block < verbatim.Count && verbatim[block].Span.End <= span.Start) block++;
            if (block < verbatim.Count && verbatim[block].IsCode && verbatim[block].Span.Start <= span.Start) continue;
            var words = text.AsSpan(span.Start, span.Length);
            if (IsMarker(words, '<')) (opened, isParted) = (span, false);
            else if (opened is not null && IsMarker(words, '=')) isParted = true;
            else if (opened is { } first && isParted && IsMarker(words, '>'))
            {
                problems.Add(new NoteProblem(ProblemKind.ConflictMarker, first, text.Substring(first.Start, Length), ""));
                (opened, isParted) = (null, false);
            }
        }
    }

    /// <summary>
    /// The text with spaces for the markers of each whole set. To Markdown they are quotations in quotations and underlines
    /// of headings, which makes one paragraph of all that follows.
    /// </summary>
    public static string Blank(string text)
    {
        if (!text.Contains("<<<<<<<", StringComparison.Ordinal) || !text.Contains(">>>>>>>", StringComparison.Ordinal)) return text;
        char[]? blank = null;
        var (opened, parted) = (default(Range?), default(Range?));
        for (var start = 0; start < text.Length;)
        {
            var end = text.AsSpan(start).IndexOfAny('\r', '\n') is >= 0 and var length ? start + length : text.Length;
            var line = text.AsSpan(start, end - start);
            if (IsMarker(line, '<')) (opened, parted) = (start..end, null);
            else if (opened is not null && IsMarker(line, '=')) parted = start..end;
            else if (opened is { } first && parted is { } middle && IsMarker(line, '>'))
            {
                blank ??= text.ToCharArray();
                foreach (var range in new[] { first, middle, start..end }) blank.AsSpan(range).Fill(' ');
                (opened, parted) = (null, null);
            }
            start = end + 1;
        }
        return blank is null ? text : new string(blank);
    }

    // White space alone behind it is none to an editor that trims the ends of lines.
    private static bool IsMarker(ReadOnlySpan<char> line, char mark) =>
        line.Length >= Length && !line[..Length].ContainsAnyExcept(mark) && (line[Length..].IsWhiteSpace() || line[Length] == ' ');
}
