using NotesNetworking.Core.Notes.Words;

namespace NotesNetworking.Core.Notes.Conversations;

/// <content>The sentences that end with their verb, as German and Dutch ones do: "Habe [[Ada]] am Hafen getroffen".</content>
internal sealed partial class DiaryLine
{
    private static readonly WordSet s_have = new("habe|haben|hab|bin|sind|heb|hebben");
    private static readonly WordSet s_about = new("über|von|vom|wegen|für|ohne|statt|over|voor|zonder");

    /// <summary>[I] [have] names … participle; -1 for any other sentence.</summary>
    private int ParticipleLast(int at)
    {
        while (line.Is(at, LineWords.Me) || line.Is(at, s_have) || line.Phrase(at, LineWords.Adverb) > 0) at += Math.Max(1, line.Phrase(at, LineWords.Adverb));
        var from = line.Is(at, LineWords.With) || line.Is(at, s_home) ? at + 1 : at;
        var isName = line.IsLink(from) || line.Is(from, LineWords.Determiner) || (line.IsCapital(from) && (line.IsCapital(from + 1) || line.Is(from + 1, LineWords.And)));
        if (!isName || line.Is(from, s_about) || Row(from) is not (>= 0 and var end)) return -1;
        Span<char> buffer = stackalloc char[64];
        if (FinalVerb(end, buffer, out var verb) is >= 0 and var after && Set(verb.Channel)) return after;
        _names.Clear();
        return -1;
    }
}
