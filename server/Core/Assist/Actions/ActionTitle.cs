using System.Text;
using NotesNetworking.Core.Network;

namespace NotesNetworking.Core.Assist.Actions;

/// <summary>Words of a note in the title of an action: without marks, and no more of them than a menu shows.</summary>
internal static class ActionTitle
{
    private const int MostWords = 60;
    private const int MostTitle = 120;

    /// <summary>A note's words for a title: links as they are read, emphasis without its marks, cut after a word.</summary>
    public static string Of(string words)
    {
        var plain = WithoutEmphasis(PlainText.Of(words));
        if (plain.Length <= MostWords) return plain;
        var end = plain.LastIndexOf(' ', MostWords - 1);
        return plain[..(end > MostWords / 2 ? end : Whole(plain, MostWords - 1))].TrimEnd(' ', ',', ';', ':') + "…";
    }

    /// <summary>A title of bounded length: what tells it from others may stand at either end.</summary>
    public static string Fit(string title)
    {
        if (title.Length <= MostTitle) return title;
        var head = Whole(title, MostTitle * 2 / 3);
        return title[..head] + "…" + title[Whole(title, title.Length - (MostTitle - head - 1))..];
    }

    // Never between the halves of a surrogate pair.
    private static int Whole(string text, int at) => char.IsLowSurrogate(text[at]) ? at + 1 : at;

    // *both*, **both**, _both_, `both`, ==both==, ~~both~~; not 2 * 3 and not snake_case.
    private static string WithoutEmphasis(string text)
    {
        if (!text.AsSpan().ContainsAny("*_`=~")) return text;
        var plain = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length;)
        {
            var end = at;
            while (end < text.Length && text[end] == text[at]) end++;
            var opens = (at == 0 || !char.IsLetterOrDigit(text[at - 1])) && end < text.Length && !char.IsWhiteSpace(text[end]);
            var closes = at > 0 && !char.IsWhiteSpace(text[at - 1]) && (end == text.Length || !char.IsLetterOrDigit(text[end]));
            var isMark = text[at] is '*' or '_' or '`' || (text[at] is '=' or '~' && end - at == 2);
            if (!isMark || !(opens || closes)) plain.Append(text, at, end - at);
            at = end;
        }
        return plain.ToString();
    }
}
