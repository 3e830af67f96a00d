namespace NotesNetworking.Core.Assist.Completion;

/// <summary>The words of a heading that is being typed.</summary>
internal static class HeadingText
{
    /// <summary>Where they begin, behind the marks of a second-level heading or below and white space; null in any other line.</summary>
    public static int? Of(CompletionPlace place)
    {
        var line = place.Before;
        var marks = 0;
        while (marks < line.Length && line[marks] == '#') marks++;
        var start = marks;
        while (start < line.Length && line[start] is ' ' or '\t') start++;
        return marks is >= 2 and <= 6 && start > marks ? place.Line.Start + start : null;
    }
}
