namespace NotesNetworking.Core.Assist.Completion;

/// <summary>A line that begins as a task does: a bullet or a number, and a box.</summary>
internal static class TaskLine
{
    /// <summary>True where the cursor stands behind the box of such a line.</summary>
    public static bool IsAt(CompletionPlace place)
    {
        var line = place.Before.TrimStart(" \t>");
        var bullet = line.IndexOf(' ');
        if (bullet <= 0 || !(line[..bullet] is "-" or "*" or "+" || line[bullet - 1] is '.' or ')')) return false;
        line = line[bullet..].TrimStart(' ');
        return line.StartsWith("[") && line.IndexOf("] ") is 2 or 3;
    }
}
