using NotesNetworking.Core.Text;

namespace NotesNetworking.Core.Notes.Conversations;

/// <summary>Finds fields such as <c>[gave:: the slides]</c> and <c>(from:: them)</c> in a stretch of text.</summary>
public static class FieldReader
{
    /// <summary>Every field in a span, in order. The key is in lower case.</summary>
    public static IEnumerable<ConversationField> Read(string source, TextSpan span)
    {
        for (var at = span.Start; at < span.End;)
        {
            var colons = source.AsSpan(at, span.End - at).IndexOf("::");
            if (colons < 0) yield break;
            colons += at;
            at = colons + 2;

            var key = colons;
            while (key > span.Start && (char.IsLetterOrDigit(source[key - 1]) || source[key - 1] is '-' or '_')) key--;
            if (key == colons || key == span.Start || source[key - 1] is not ('[' or '(')) continue;
            var close = Closing(source, colons + 2, span.End, source[key - 1]);
            if (close < 0) continue;
            yield return new ConversationField(
                source[key..colons].ToLowerInvariant(), source[(colons + 2)..close].Trim(), TextSpan.FromBounds(key - 1, close + 1));
            at = close + 1;
        }
    }

    private static int Closing(string source, int from, int end, char open)
    {
        var close = open == '[' ? ']' : ')';
        var depth = 1;
        for (var i = from; i < end && source[i] is not ('\n' or '\r'); i++)
        {
            if (source[i] == open) depth++;
            else if (source[i] == close && --depth == 0) return i;
        }
        return -1;
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
