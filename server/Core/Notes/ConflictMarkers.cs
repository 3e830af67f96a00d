using System.Collections.Immutable;
using NotesNetworking.Core.Text;

namespace NotesNetworking.Core.Notes;

/// <summary>Finds the lines that git leaves where a merge could not decide (git-merge, "How conflicts are presented").</summary>
internal static class ConflictMarkers
{
    private const int Length = 7;

    /// <summary>
    /// Adds a problem for each marker line. A line of <c>=======</c> is one only between the other two: alone it
    /// underlines a heading.
    /// </summary>
    public static void Find(string text, LineMap lines, ImmutableArray<NoteProblem>.Builder problems)
    {
        if (!text.Contains("<<<<<<<", StringComparison.Ordinal) && !text.Contains(">>>>>>>", StringComparison.Ordinal)) return;
        var inside = false;
        for (var line = 0; line < lines.Count; line++)
        {
            var span = lines.ContentOf(line);
            var words = text.AsSpan(span.Start, span.Length);
            var isMarker = IsMarker(words, '<') || IsMarker(words, '>') || (inside && (IsMarker(words, '=') || IsMarker(words, '|')));
            inside = IsMarker(words, '<') || (inside && !IsMarker(words, '>'));
            if (isMarker) problems.Add(new NoteProblem(ProblemKind.ConflictMarker, span, words[..Length].ToString(), ""));
        }
    }

    // White space alone behind it is none to an editor that trims the ends of lines.
    private static bool IsMarker(ReadOnlySpan<char> line, char mark) =>
        line.Length >= Length && !line[..Length].ContainsAnyExcept(mark) && (line[Length..].IsWhiteSpace() || line[Length] == ' ');
}
