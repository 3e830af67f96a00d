using NotesNetworking.Core.Text;

namespace NotesNetworking.Core.Notes.Conversations;

/// <summary>Finds fields such as <c>[gave:: the slides]</c> and <c>(from:: them)</c> in a stretch of text.</summary>
public static class FieldReader
{
    /// <summary>True where a span may hold a field; most hold none.</summary>
    public static bool MayHaveFields(string source, TextSpan span) => source.AsSpan(span.Start, span.Length).Contains("::", StringComparison.Ordinal);

    /// <summary>Every field in a span, in order. The key is in lower case.</summary>
    public static IEnumerable<ConversationField> Read(string source, TextSpan span)
    {
        Dictionary<int, int>? closings = null;
        for (var at = span.Start; at < span.End;)
        {
            var colons = source.AsSpan(at, span.End - at).IndexOf("::");
            if (colons < 0) yield break;
            colons += at;
            at = colons + 2;

            var key = colons;
            while (key > span.Start && (char.IsLetterOrDigit(source[key - 1]) || source[key - 1] is '-' or '_')) key--;
            if (key == colons || key == span.Start || source[key - 1] is not ('[' or '(')) continue;
            if (!(closings ??= Closings(source, span)).TryGetValue(key - 1, out var close)) continue;
            yield return new ConversationField(
                source[key..colons].ToLowerInvariant(), source[(colons + 2)..close].Trim(), TextSpan.FromBounds(key - 1, close + 1));
            at = close + 1;
        }
    }

    /// <summary>Where each bracket is closed on its line, by where it opens; brackets of the two kinds do not mind each other.</summary>
    private static Dictionary<int, int> Closings(string source, TextSpan span)
    {
        var closings = new Dictionary<int, int>();
        var (square, round) = (new Stack<int>(), new Stack<int>());
        for (var i = span.Start; i < span.End; i++)
        {
            switch (source[i])
            {
                case '[':
                    square.Push(i);
                    break;
                case '(':
                    round.Push(i);
                    break;
                case ']' when square.TryPop(out var open):
                    closings.Add(open, i);
                    break;
                case ')' when round.TryPop(out var open):
                    closings.Add(open, i);
                    break;
                case '\n' or '\r':
                    square.Clear();
                    round.Clear();
                    break;
            }
        }
        return closings;
    }

    /// <summary>The side that a <c>from</c> field names.</summary>
    public static Side? SideOf(string value) => value.ToLowerInvariant() switch
    {
        "me" => Side.Me,
        "them" or "they" => Side.Them,
        "both" or "us" => Side.Both,
        _ => null,
    };
}
