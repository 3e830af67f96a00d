using NotesNetworking.Core.Notes.Markdown;
using NotesNetworking.Core.Notes.Words;
using NotesNetworking.Core.Text;

namespace NotesNetworking.Core.Notes.Conversations;

/// <summary>
/// Reads one sentence of a diary: does it say that the owner and some people were in touch on that day? Where it leaves
/// doubt, it does not.
/// <code>
/// line      = [opening] (person-first | with names | [adverbs] [I | We] (past-verb … | encounter …))
/// person-first = names "and I" past-verb | name past-verb [me | about … | to say …] | name ":" encounter
/// past-verb = "met" names | "discussed" … "with" names | "sent" … "to" names | "had" encounter
/// encounter = [adjectives] noun ("with" | ":" | "from" | "to") names | noun … "with" names | noun "at" name's "place"
/// </code>
/// </summary>
internal sealed partial class DiaryLine(LineCursor line, Channels channels)
{
    private const int MostAdjectives = 4;
    private const int FarthestWith = 16;

    private readonly List<Link> _names = [];
    private bool _hasSign;

    /// <summary>The channel that the sentence names.</summary>
    public string? Channel { get; private set; }

    /// <summary>Who took part, by the sentence that was read last.</summary>
    public IReadOnlyList<Link> Names => _names;

    /// <summary>Reads a sentence; true where it records a conversation with at least one name.</summary>
    public bool Read(TextSpan span)
    {
        line.Read(span);
        Reset();
        var at = SkipOpening(0);
        if (at < 0 || at >= line.Count) return false;
        var end = ReadClause(at);
        if (end < 0 || _names.Count == 0 || TakenBack.After(line, end)) return false;
        // "Talked with [[Ada]] on Teams".
        if (Channel is null && Medium.After(line, channels, end, out var medium) > end) Set(medium);
        return true;
    }

    /// <summary>Reads a line that begins with names; true where it does, and does not go on to take them back.</summary>
    public bool ReadNames(TextSpan span)
    {
        line.Read(span);
        Reset();
        // "About [[Ada]]" is a topic; "Bo and [[Ada]]" are two people.
        if (!line.IsLink(0) && !line.IsMark(0, "@") && !(line.IsCapital(0) && (line.IsCapital(1) || line.IsMark(1, ",&") || line.Is(1, LineWords.And)))) return false;
        return Row(0) is >= 0 and var end && !TakenBack.After(line, end) && !TakenBack.In(line);
    }

    private void Reset()
    {
        _names.Clear();
        (Channel, _hasSign) = (null, false);
    }

    private bool Set(string? channel)
    {
        Channel ??= channel;
        return true;
    }

    /// <summary>The token at which the clause begins; -1 where the opening makes of the line something else.</summary>
    private int SkipOpening(int at)
    {
        while (at < line.Count)
        {
            var text = line.Text(at);
            if (line[at].Kind == TokenKind.Sign && ChannelWords.TryReadSign(text, out var sign, out _))
            {
                Set(sign);
                _hasSign = true;
                at++;
            }
            else if (line[at].Kind == TokenKind.Tag)
            {
                if (channels.TryFind(text[1..], out var tag)) _hasSign = Set(tag);
                at++;
            }
            else if (text.StartsWith("~~") || line.IsMark(at, "-–—·|>→") || (line.IsMark(at, ":") && _hasSign)) at++;
            else if (line.Phrase(at, LineWords.Label) is > 0 and var label && line.IsMark(at + label, ":")) at += label + 1;
            else break;
        }
        return at;
    }

    private int ReadClause(int at)
    {
        var sign = _hasSign;
        var names = NameRow.Read(line, at, _names);
        if (names > at && !StartsAsSubject(at))
        {
            var end = PersonFirst(names, sign);
            if (end >= 0 && _names.Count > 0) return end;
            _names.Clear();
            if (WithoutSpaces(at) is >= 0 and var said) return said;
            if (line.IsLink(at)) return -1;
        }
        else _names.Clear();
        if (ParticipleLast(at) is >= 0 and var done) return done;
        if (WithoutSpaces(at) is >= 0 and var told) return told;
        // "Me and [[Ada]] had lunch".
        if (line.Is(at, LineWords.ToMe) && line.Is(at + 1, LineWords.And) && Row(at + 2) is >= 0 and var withMe)
        {
            Span<char> did = stackalloc char[64];
            return WeDid(AfterAdverbs(withMe), did);
        }
        at = AfterSubject(at);
        Span<char> buffer = stackalloc char[64];
        var start = at;
        if (TakeVerb(ref at, buffer, out var verb))
        {
            var end = AfterVerb(at, verb);
            if (end >= 0) return end;
            at = start;
            _names.Clear();
        }
        if (line.Is(at, LineWords.With)) return WithFirst(at + 1, buffer);
        if (sign && Row(at) is >= 0 and var named) return named;
        return TakeEncounter(ref at, false, out var noun) ? AfterEncounter(at, noun, isBare: true) : -1;
    }

    // A capitalised verb or noun at the beginning is no name.
    private bool StartsAsSubject(int at)
    {
        if (line.IsLink(at) || line.IsMark(at, "@")) return false;
        Span<char> buffer = stackalloc char[64];
        var (verb, noun) = (at, at);
        return line.Is(at, LineWords.Me) || line.Is(at, LineWords.With) || line.Is(at, s_about) || TakeVerb(ref verb, buffer, out _) || line.Phrase(at, LineWords.Adverb) > 0 || TakeNoun(ref noun, buffer, out _);
    }

    /// <summary>Skips adverbs, how long it took, a phrase before a comma, and the owner as subject, alone or with somebody: "Bo and I".</summary>
    private int AfterSubject(int at)
    {
        at = AfterAdverbs(at);
        at = Medium.AfterDuration(line, channels, at, out var channel);
        Set(channel);
        at = AfterSetting(at);
        for (var i = at; i < at + 5 && line.IsWord(i); i++)
            if (line.Is(i, LineWords.Me) && (i == at || line.Is(i - 1, LineWords.And))) return AfterAdverbs(i + 1);
        return at;
    }

    private int AfterAdverbs(int at)
    {
        while (line.Phrase(at, LineWords.Adverb) is > 0 and var count) at += count;
        return line.IsMark(at, ",") ? at + 1 : at;
    }

    private static readonly WordSet s_setting = new("at|on|in|over|during|after|before|around");

    // "At the market, met [[Ada]]"; "In the evening I called [[Ada]]".
    private int AfterSetting(int at)
    {
        if (!line.Is(at, s_setting)) return at;
        for (var i = at + 1; i < at + 7 && line.IsWord(i); i++)
        {
            if (line.IsMark(i + 1, ",")) return AfterAdverbs(i + 2);
            if (line.Is(i + 1, LineWords.Me)) return i + 1;
        }
        return at;
    }

    private bool TakeVerb(ref int at, Span<char> buffer, out EncounterVerb verb)
    {
        for (var count = Math.Min(EncounterVerbs.MostWords, line.Count - at); count > 0; count--)
        {
            if (!EncounterVerbs.TryFind(line.Words(at, count, buffer), out verb)) continue;
            at += count;
            return true;
        }
        verb = default;
        return false;
    }

    /// <summary>Takes adjectives and the noun of an encounter; of several nouns ("Zoom call") the last ends it.</summary>
    private bool TakeEncounter(ref int at, bool afterVerb, out EncounterNoun noun)
    {
        noun = default;
        var i = at;
        if (line.Is(i, s_to)) return false;
        if (line.Is(i, LineWords.Determiner)) i++;
        Span<char> buffer = stackalloc char[64];
        for (var words = 0; words <= MostAdjectives && line.IsWord(i); words++, i++)
        {
            var end = i;
            if (TakeNoun(ref end, buffer, out noun))
            {
                var channel = noun.Channel;
                while (TakeNoun(ref end, buffer, out var more))
                {
                    noun = more;
                    channel ??= more.Channel;
                }
                noun = noun with { Channel = channel };
                at = line.AfterParentheses(end);
                return true;
            }
            if (IsPastime(i)) { at = i + 1; return true; }
            if (line.Is(i, LineWords.Hedge) || (words > 0 && line.Is(i, LineWords.Determiner)) || line.Is(i, LineWords.With) || IsOthers(i)) return false;
        }
        return false;
    }

    // "Tom had lunch", "Tom's lunch": it is his, not the owner's.
    private bool IsOthers(int i) => EncounterVerbs.IsVerb(line.Text(i)) || ((line.Text(i).EndsWith("'s") || line.Text(i).EndsWith("’s")) && line.IsCapital(i) && !line.Is(i, s_dayGenitive));

    private static readonly WordSet s_dayGenitive = new("today's|monday's|tuesday's|wednesday's|thursday's|friday's|saturday's|sunday's|men's|women's|children's|new year's");

    private bool TakeNoun(ref int at, Span<char> buffer, out EncounterNoun noun) => Medium.TakeNoun(line, channels, ref at, buffer, out noun);

    private static readonly WordSet s_noPastime = new(
        "struggling|dealing|disagreeing|living|working|starting|beginning|ending|comparing|coping|siding|flirting|thinking|planning|scheduling|arranging|something|nothing|anything|everything|" +
        "going|being|having|doing|getting|helping|morning|booking|filling|sharing|bringing|interesting|amazing|boring|annoying|agreeing|breaking|falling|checking|following|following-up|" +
        "problemen|sorgen|fragen|ideen|plänen|schulden|aufgaben|terminen|gedanken|vereinbaren|ausmachen|absprechen|schwierigkeiten|verabreden|daten|themen|kosten|proben|" +
        "missing|waiting|wrestling|parting|sticking|proceeding|continuing|finishing|leaving|confirming|proposing|suggesting|inviting|considering|hoping|wanting|needing|thing");

    // "Hiking with [[Ada]]": what one does together, whatever it is.
    private bool IsPastime(int i) =>
        line.Text(i) is { Length: >= 6 } word && line.Is(i + 1, LineWords.With) && !s_noPastime.Contains(word)
        && (word.EndsWith("ing", StringComparison.OrdinalIgnoreCase) || (word.EndsWith("en") && line.IsCapital(i) && line.Is(i + 1, s_mit) && !s_infinitive.Contains(word) && !EncounterVerbs.IsVerb(word)));

    private static readonly WordSet s_mit = new("mit");

    private int AfterEncounter(int at, EncounterNoun noun, bool isBare)
    {
        var end = NamesAfter(at, noun, isBare);
        if (end >= 0) Channel ??= noun.Channel;
        return end;
    }

    private int NamesAfter(int at, EncounterNoun noun, bool isBare)
    {
        if (line.Is(at, LineWords.With) && Row(at + 1) is >= 0 and var together) return together;
        if ((noun.Use & NounUse.Sent) != 0 && (line.Is(at, s_from) || line.Is(at, s_sentTo))) return Row(at + 1);
        // "Dîner chez [[Ada]]", "Cena da [[Ada]]".
        if (line.Phrase(at, s_home) is > 0 and var home && Row(at + home) is >= 0 and var host) return host;
        if (noun.Channel is "lunch" or "dinner" or "coffee" or "drinks" && line.Is(at, s_homeInItalian)) return Row(at + 1);
        if (line.IsMark(at, ":-–—|@") && Row(at + 1) is >= 0 and var named) return named;
        if ((!isBare || (noun.Use & NounUse.Verb) == 0) && Row(at) is >= 0 and var direct) return direct;
        if (line.IsMark(at, ":-–—|")) at++;
        return FarWith(at) is >= 0 and var far ? far : AtPlace(at);
    }

    private static readonly WordSet s_pronoun = new("him|her|them|it|me|us|back|a|an|the|this|that|his|their|my|our|your|someone|everyone");

    // "call her about glaze" is a plan, "call about glaze" a conversation.
    private bool IsImperative(EncounterNoun noun, int after) => (noun.Use & NounUse.Verb) != 0 && (line.Is(after, s_pronoun) || line.IsLink(after));

    /// <summary>Names at a token; the token after them, or -1 where none counts.</summary>
    private int Row(int at)
    {
        var before = _names.Count;
        var end = NameRow.Read(line, at, _names);
        return _names.Count > before ? end : -1;
    }

    private int FarWith(int at) => Far(at, LineWords.With);

    /// <summary>Names after the first such word of the clause.</summary>
    private int Far(int at, WordSet joint)
    {
        for (var i = at; i < Math.Min(at + FarthestWith, line.Count); i++)
        {
            if (line.Is(i, joint)) return Row(i + 1);
            if (line.IsMark(i, ",;:.?!\"“") || line.Is(i, LineWords.Turn)) return -1;
        }
        return -1;
    }

    private static readonly WordSet s_at = new("at");

    private bool HasWith(int at)
    {
        for (var i = at; i < Math.Min(at + FarthestWith, line.Count) && !line.IsMark(i, ",;:.?!") && !line.Is(i, LineWords.Turn); i++)
            if (line.Is(i, LineWords.With)) return true;
        return false;
    }

    private int AtPlace(int at)
    {
        var person = HomeOf.Find(line, at, Math.Min(at + FarthestWith, line.Count), out var home);
        if (person >= 0)
        {
            _names.Add(line.LinkAt(person, LinkRole.AfterVerb));
            return home;
        }
        for (var i = at; i + 2 < Math.Min(at + FarthestWith, line.Count); i++)
        {
            if (line.IsMark(i, ",;:.?!") || line.Is(i, LineWords.Turn)) return -1;
            if (!line.Is(i, s_at) || !OwnsByName(i + 1, out var end) || !HomeOf.IsHome(line, end)) continue;
            _names.Add(line.BareName(i + 1, end));
            return end + 1;
        }
        return -1;
    }

    private bool OwnsByName(int from, out int end)
    {
        end = from;
        while (line.IsCapital(end)) end++;
        return end - from > 1 && (line.Text(end - 1).EndsWith("'s") || line.Text(end - 1).EndsWith("’s"));
    }
}
