using NotesNetworking.Core.Notes.Words;

namespace NotesNetworking.Core.Notes.Conversations;

/// <content>The sentences in which the person comes first: "[[Ada]] called", "[[Ada]] and I had lunch", "[[Ada]]: coffee".</content>
internal sealed partial class DiaryLine
{
    /// <summary>What a person did: called, came over, had lunch with me. -1 where it is not contact.</summary>
    private int PersonFirst(int at, bool hasSign)
    {
        if (line[at].Kind == TokenKind.Sign || hasSign) return Set(line[at].Kind == TokenKind.Sign && ChannelWords.TryReadSign(line.Text(at), out var sign, out _) ? sign : null) ? at : -1;
        Span<char> buffer = stackalloc char[64];
        if ((line.Is(at, LineWords.And) || line.IsMark(at, "&+")) && (line.Is(at + 1, LineWords.Me) || line.Is(at + 1, LineWords.ToMe))) return WeDid(AfterAdverbs(at + 2), buffer);
        if (line[at].Kind == TokenKind.Tag && channels.TryFind(line.Text(at)[1..], out var tag)) return Set(tag) ? at + 1 : -1;
        if (line.IsMark(at, ":-–—|(,")) return Entry(at + 1, line.IsMark(at, ","), buffer);
        if (line.Is(at, s_here) && (!line.IsWord(at + 1) || line.Is(at + 1, s_hereFor))) return Set("visit") ? at + 1 : -1;
        var verbAt = AfterAdverbs(at);
        if (FinalVerb(at, buffer, out var final) is >= 0 and var after) return Set(final.Channel) ? after : -1;
        return TakeVerb(ref verbAt, buffer, out var verb) ? TheyDid(verbAt, verb) : -1;
    }

    // "With [[Ada]]", "Mit [[Ada]] telefoniert". "Mit [[Ada]] telefonieren" is a plan.
    private int WithFirst(int at, Span<char> buffer)
    {
        var end = Row(at);
        if (end < 0 || EndsAsPlan(end)) return -1;
        if (FinalVerb(end, buffer, out var verb) is not (>= 0 and var after)) return end;
        Set(verb.Channel);
        return after;
    }

    private static readonly WordSet s_together = new("haben|hatten|sind|waren");
    // "[[Ada]] hat Bo getroffen": not with me. "[[Ada]] nicht getroffen": not at all.
    private static readonly WordSet s_notWithMe = new("hat|hatte|ist|war|wird|wurde|will|soll|muss|möchte|kann|nicht|nie|kein|keine|keinen|fast|beinahe|statt|ohne|von|über|wegen|heeft|is|wil|moet|niet");
    private static readonly WordSet s_infinitive = new(
        "telefonieren|sprechen|reden|treffen|besprechen|klären|abstimmen|ausmachen|vereinbaren|verabreden|schreiben|essen|gehen|machen|planen|fragen|anrufen|besuchen|einladen|kontaktieren|absagen|verschieben|zurückrufen|bellen|bezoeken|eten|schrijven|mailen|appen|vragen|uitnodigen|overleggen|bespreken|terugbellen|afzeggen|praten|spreken|afspreken|appeler|parler|llamar|hablar|ligar|falar|chiamare|parlare");

    /// <summary>The token after a verb that ends the clause from a token on: "telefoniert", "am Bahnhof getroffen"; -1 for none.</summary>
    private int FinalVerb(int at, Span<char> buffer, out EncounterVerb verb)
    {
        verb = default;
        for (var i = at; i < Math.Min(at + FarthestWith, line.Count) && (line.IsWord(i) || line.IsLink(i)); i++)
        {
            if (line.Is(i, s_notWithMe)) return -1;
            if (i + 1 < line.Count && (line.IsWord(i + 1) || line.IsLink(i + 1))) continue;
            var end = i;
            return TakeVerb(ref end, buffer, out verb) && (verb.Frame & VerbFrame.Final) != 0 ? end : -1;
        }
        return -1;
    }

    /// <summary>True where the clause from a token on ends with an infinitive: what is still to do.</summary>
    private bool EndsAsPlan(int at)
    {
        while (at + 1 < line.Count && (line.IsWord(at + 1) || line.IsLink(at + 1))) at++;
        return line.Is(at, s_infinitive);
    }

    // "[[Ada]] here for the day", "[[Ada]] over for tea".
    private static readonly WordSet s_here = new("here|over|round|visiting");
    private static readonly WordSet s_hereFor = new("for|all|again|with|and|until|till|since|from");

    private int WeDid(int at, Span<char> buffer)
    {
        if (line.IsMark(at, ":-–—|")) return Entry(at + 1, false, buffer);
        if (line.Is(at, s_together) && FinalVerb(at + 1, buffer, out var final) is >= 0 and var after) return Set(final.Channel) ? after : -1;
        if (!TakeVerb(ref at, buffer, out var verb) || (verb.Frame & ~VerbFrame.ToMe & ~VerbFrame.Incoming) == 0) return -1;
        Set(verb.Channel);
        // "[[Bo]] and I met [[Ada]]".
        if (AfterVerb(at, verb) is >= 0 and var others) return others;
        if ((verb.Frame & VerbFrame.Light) == 0) return at;
        return TakeEncounter(ref at, true, out var noun) && Set(noun.Channel) ? at : -1;
    }

    // "[[Ada]]: call about glaze", "[[Ada]] - 1:1", "[[Ada]] (call)".
    private int Entry(int at, bool afterComma, Span<char> buffer)
    {
        var verbAt = at;
        if (!afterComma && TakeVerb(ref verbAt, buffer, out var verb) && (verb.Frame & (VerbFrame.Direct | VerbFrame.With)) != 0 && (verb.Frame & VerbFrame.Light) == 0)
            return Set(verb.Channel) ? verbAt : -1;
        if (!TakeEncounter(ref at, false, out var noun) || IsImperative(noun, at)) return -1;
        return Set(noun.Channel) ? at : -1;
    }

    private static readonly WordSet s_toWhom = new("me|us|back|again|round|over|by|here|home");
    private static readonly WordSet s_incomingTail = new("about|regarding|re|from|for|with|and|this|today|early|late|just|briefly|unexpectedly|twice|while|during|but|because|when|as|at|so|then|me|us|back|again|here",
        "wegen|zum|zur|um|heute|mittags|abends|und|mit|à|aujourd'hui|ce|cet|pour|hoy|por|con|hoje|com|oggi|per|om|vandaag|voor");
    private static readonly WordSet s_toDo = new("say|tell|ask|thank|check|talk|see|wish|congratulate|let|confirm|apologise|apologize|chat|catch|discuss|remind|give|dinner|lunch|visit|stay|help|announce|pick|warn|me|us");

    private int TheyDid(int at, EncounterVerb verb)
    {
        var toMe = line.Is(at, LineWords.ToMe) || (line.Is(at, s_withOrTo) && line.Is(at + 1, LineWords.ToMe)) || (line.IsWord(at) && line.Is(at + 1, LineWords.ToMe) && line.Is(at, LineWords.Particle));
        if ((verb.Frame & (VerbFrame.Incoming | VerbFrame.ToMe)) != 0 && toMe) return Set(verb.Channel) ? at + 1 : -1;
        if ((verb.Frame & VerbFrame.Incoming) == 0) return -1;
        while (line.Is(at, s_toWhom)) at++;
        if (line.Is(at, s_for) && IsAppeal(at + 1)) return -1;
        var goesOn = !line.IsWord(at) && !line.IsLink(at);
        // "[[Ada]] wrote about glaze" may be an article, "[[Ada]] called about glaze" is a call.
        if (!goesOn && verb.Channel != "letter" && line.Is(at, s_incomingTail)) goesOn = !(line.Is(at, s_at) && !char.IsAsciiDigit(FirstOf(at + 1)));
        // "stayed for dinner", "came for tea".
        if (!goesOn) goesOn = (line.Is(at, s_to) && line.Is(at + 1, s_toDo)) || line.Text(at - 1).Equals("for", StringComparison.OrdinalIgnoreCase);
        return goesOn && Set(verb.Channel) ? at : -1;
    }

    private static readonly WordSet s_for = new("for");
    private static readonly WordSet s_reason = new("minute|minutes|moment|hour|hours|second|while|bit|time|advice|help|chat|talk|birthday|anniversary|update|news|catch-up|catchup|christmas|sake");

    // "Called for a boycott", but not "called for an hour", "called for my birthday", "came for a walk".
    private bool IsAppeal(int at)
    {
        if (!EncounterVerbs.TryFind(line.Text(at - 2), out var verb) || verb.Channel != "call" || !line.IsWord(at)) return false;
        Span<char> buffer = stackalloc char[64];
        for (var i = at; i < at + 4 && line.IsWord(i); i++)
        {
            var noun = i;
            if (char.IsAsciiDigit(FirstOf(i)) || line.Is(i, s_reason) || line.Is(i, LineWords.ToMe) || TakeNoun(ref noun, buffer, out _)) return false;
        }
        return line.Is(at, LineWords.Determiner) || line.IsWord(at);
    }

    private static readonly WordSet s_withOrTo = new("with|to|by|for");

    private char FirstOf(int i) => line.Text(i) is { IsEmpty: false } text ? text[0] : '\0';
}
