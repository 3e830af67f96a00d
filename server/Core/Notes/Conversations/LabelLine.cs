using NotesNetworking.Core.Text;

namespace NotesNetworking.Core.Notes.Conversations;

/// <summary>A line that begins with a label: <c>**Attendees:** Ada</c>, <c>Channel:: video</c>, <c>[type:: call]</c>.</summary>
/// <param name="Label">The label, without emphasis.</param>
/// <param name="Value">What follows it; may be empty.</param>
internal readonly record struct LabelLine(TextSpan Label, TextSpan Value)
{
    private const int LongestLabel = 40;

    /// <summary>The label and value of a line; null where it has none.</summary>
    public static LabelLine? Read(string source, TextSpan line)
    {
        var start = line.Start;
        while (start < line.End && source[start] is '*' or '_' or ' ' or '\t' or '[' or '(' or '>' or '#' || (start < line.End && source[start] is '-' && start + 1 < line.End && source[start + 1] == ' ')) start++;
        if (start - line.Start >= 2 && source[start - 1] == '[' && source[start - 2] == '[') return null;
        var colon = source.AsSpan(start, Math.Min(line.End - start, LongestLabel)).IndexOf(':');
        if (colon <= 0) return null;
        var end = start + colon;
        var label = source.AsSpan(start, colon);
        if (label.ContainsAny('[', ']', '|') || !char.IsLetter(label[0])) return null;
        var trimmed = label.TrimEnd(" *_");
        var value = end + 1;
        while (value < line.End && source[value] is ':' or '*' or '_' or ' ' or '\t') value++;
        var rest = source.AsSpan(value, line.End - value).TrimEnd();
        // A field closes with its bracket.
        if (start > line.Start && source[start - 1] is '[' or '(' && rest.EndsWith(source[start - 1] == '[' ? "]" : ")") && !rest.EndsWith("]]")) rest = rest[..^1];
        return new LabelLine(new TextSpan(start, trimmed.Length), new TextSpan(value, rest.TrimEnd(" *_").Length));
    }
}
