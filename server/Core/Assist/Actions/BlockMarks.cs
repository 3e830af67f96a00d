namespace NotesNetworking.Core.Assist.Actions;

/// <summary>The marks that make a line a heading, an item, a quotation or a row. Copied elsewhere, its words need none of them.</summary>
internal static class BlockMarks
{
    /// <summary>The words of a line, or of a part of it; the cells of a row with commas between them.</summary>
    public static string Without(string line)
    {
        var words = line.AsSpan().Trim();
        if (words.StartsWith("|") || words.EndsWith("|")) return string.Join(", ", CellsOf(words.ToString()).Where(cell => cell.Length > 0));
        for (var marks = LengthOf(words); marks > 0; marks = LengthOf(words)) words = words[marks..].TrimStart();
        var closed = words.TrimEnd('#');
        // A heading may be closed by marks like those that open it; C# is a word.
        return (line.AsSpan().TrimStart().StartsWith("#") && closed is [.., ' ' or '\t'] ? closed.TrimEnd() : words).ToString();
    }

    private static int LengthOf(ReadOnlySpan<char> words)
    {
        if (words is ['>', ..]) return 1;
        if (words is ['-' or '*' or '+', ' ' or '\t', ..]) return 2;
        if (words is ['[', _, ']', ' ' or '\t', ..]) return 4;
        var marks = words.IndexOfAnyExcept('#');
        if (marks is >= 1 and <= 6 && words[marks] is ' ' or '\t') return marks + 1;
        var digits = words.IndexOfAnyExceptInRange('0', '9');
        return digits is >= 1 and <= 9 && words[digits..] is ['.' or ')', ' ' or '\t', ..] ? digits + 2 : 0;
    }

    // A bar that is part of a cell has a backslash before it.
    private static IEnumerable<string> CellsOf(string row) =>
        row.Replace("\\|", "\uFFFF", StringComparison.Ordinal).Split('|').Select(cell => cell.Replace('\uFFFF', '|').Trim());
}
