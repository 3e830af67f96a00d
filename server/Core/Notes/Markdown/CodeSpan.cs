namespace NotesNetworking.Core.Notes.Markdown;

/// <summary>Inline code: what stands in it is nothing that a note says (CommonMark 0.31, "Code spans").</summary>
internal static class CodeSpan
{
    /// <summary>The offset behind the code span that a backtick opens; behind the backticks where none close it before an end.</summary>
    public static int EndOf(ReadOnlySpan<char> text, int open, int end)
    {
        var marks = RunAt(text, open, end);
        for (var at = open + marks; at < end;)
        {
            var next = text[at..end].IndexOf('`');
            if (next < 0) break;
            at += next;
            var run = RunAt(text, at, end);
            at += run;
            if (run == marks) return at;
        }
        return open + marks;
    }

    private static int RunAt(ReadOnlySpan<char> text, int at, int end)
    {
        var rest = text[at..end];
        return rest.IndexOfAnyExcept('`') is >= 0 and var length ? length : rest.Length;
    }
}
