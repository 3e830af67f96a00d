using NotesNetworking.Core.Text;

namespace NotesNetworking.Core.Notes.FrontMatter;

/// <summary>
/// The YAML between two <c>---</c> lines at the very top of a note (the second may be <c>...</c>).
/// </summary>
/// <param name="Content">Where the YAML stands, without the fences.</param>
/// <param name="End">The offset behind the closing fence and its line ending: the body's beginning.</param>
/// <param name="Document">What the YAML says.</param>
public sealed record FrontMatterBlock(TextSpan Content, int End, YamlDocument Document)
{
    /// <summary>The front matter of a text; null when it has none, or none that is closed.</summary>
    public static FrontMatterBlock? Read(string text)
    {
        var start = text.StartsWith('\uFEFF') ? 1 : 0;
        if (!IsFence(text, start, out var content, allowDots: false)) return null;
        for (var line = content; line < text.Length;)
        {
            if (IsFence(text, line, out var end, allowDots: true))
            {
                var span = TextSpan.FromBounds(content, line);
                return new FrontMatterBlock(span, end, YamlReader.Read(text, span));
            }
            line = NextLine(text, line);
        }
        return null;
    }

    private static bool IsFence(string text, int line, out int next, bool allowDots)
    {
        next = line < text.Length ? NextLine(text, line) : line;
        var words = text.AsSpan(line, next - line).TrimEnd();
        return words.SequenceEqual("---") || (allowDots && words.SequenceEqual("..."));
    }

    private static int NextLine(string text, int from)
    {
        var at = text.AsSpan(from).IndexOfAny('\r', '\n');
        if (at < 0) return text.Length;
        at += from;
        return text[at] == '\r' && at + 1 < text.Length && text[at + 1] == '\n' ? at + 2 : at + 1;
    }
}
