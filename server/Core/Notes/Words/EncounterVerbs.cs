using System.Collections.Frozen;

namespace NotesNetworking.Core.Notes.Words;

/// <summary>How a verb of contact takes the person.</summary>
[Flags]
internal enum VerbFrame
{
    /// <summary>Only with another word beside it.</summary>
    None = 0,

    /// <summary>The person follows at once, perhaps after a particle or a preposition: "Met [[Ada]]", "Ran into [[Ada]]".</summary>
    Direct = 1,

    /// <summary>The person follows "with", after anything: "Discussed glaze with [[Ada]]".</summary>
    With = 2,

    /// <summary>The person follows "to", after anything: "Sent the list to [[Ada]]".</summary>
    To = 4,

    /// <summary>An encounter follows: "Had a call with [[Ada]]", "Got a letter from [[Ada]]".</summary>
    Light = 8,

    /// <summary>The person does it, and that is contact: "[[Ada]] called".</summary>
    Incoming = 16,

    /// <summary>The person does it, and that is contact only where it is done to me or us: "[[Ada]] showed me the kiln".</summary>
    ToMe = 32,

    /// <summary>Says by itself that people talked, also where a log's entry names nobody: "Discussed glaze".</summary>
    Talk = 64,

    /// <summary>Something that is sent follows: "Posted the letter to [[Ada]]".</summary>
    Sends = 128,

    /// <summary>Ends its clause, with the person before it: "[[Ada]] am Bahnhof getroffen", "Mit [[Ada]] telefoniert".</summary>
    Final = 256,

    /// <summary>The person follows, and where they were taken, or what they were given: "Took [[Ada]] out for dinner".</summary>
    Escort = 512,

    /// <summary>The person's home follows: "Stopped by [[Ada]]'s place".</summary>
    AtHome = 1024,
}

/// <summary>A verb of contact in the past tense.</summary>
/// <param name="Channel">The channel that it names, if it names one.</param>
/// <param name="Frame">How it takes the person.</param>
internal readonly record struct EncounterVerb(string? Channel, VerbFrame Frame);

/// <summary>The verbs of contact, all in the past tense: what is still to do is no conversation.</summary>
internal static class EncounterVerbs
{
    private static readonly (string? Channel, VerbFrame Frame, string Words)[] s_rows =
    [
        (null, VerbFrame.Direct | VerbFrame.With | VerbFrame.ToMe, "met|met up|saw|joined|hosted|interviewed|hugged|spoke|talked"),
        (null, VerbFrame.Direct | VerbFrame.With, "caught up|hung out|bumped|ran into|ran across|reconnected|connected|sat down|" +
            "sat|sat next to|sat beside|sat opposite|caught|heard|contacted|greeted|accompanied|babysat|got together|introduced myself"),
        ("chat", VerbFrame.Direct | VerbFrame.With | VerbFrame.ToMe, "chatted"),
        ("call", VerbFrame.Direct | VerbFrame.Incoming, "called|phoned|telephoned|rang|rang up|facetimed"),
        ("video", VerbFrame.Direct | VerbFrame.With | VerbFrame.Incoming, "zoomed|skyped|videochatted"),
        ("lunch", VerbFrame.Direct | VerbFrame.With, "lunched"),
        ("dinner", VerbFrame.Direct | VerbFrame.With, "dined"),
        ("walk", VerbFrame.With | VerbFrame.ToMe, "walked|hiked|strolled"),
        ("email", VerbFrame.Direct | VerbFrame.With | VerbFrame.Incoming, "emailed|e-mailed|mailed"),
        ("message", VerbFrame.Direct | VerbFrame.With | VerbFrame.Incoming, "messaged|texted|dmed|dm'd|pinged|whatsapped|slacked"),
        ("letter", VerbFrame.Direct | VerbFrame.Incoming, "wrote"),
        ("visit", VerbFrame.Direct | VerbFrame.Incoming, "visited"),
        (null, VerbFrame.Direct | VerbFrame.ToMe, "asked|told|thanked|congratulated|showed|helped|consulted"),
        (null, VerbFrame.Direct | VerbFrame.To | VerbFrame.ToMe, "sent"),
        (null, VerbFrame.Direct | VerbFrame.To | VerbFrame.Incoming, "replied|answered|responded|wrote back|called back|rang back|got back|reached out"),
        ("visit", VerbFrame.Incoming, "came over|came by|came round|came around|came to visit|came to see|came to stay|" +
            "dropped by|dropped in|dropped round|stopped by|stopped in|popped in|popped by|popped round|popped over|swung by|was here|was over|" +
            "stayed over|stayed the night|looked in"),
        (null, VerbFrame.Incoming, "came along|came to dinner|came to lunch|came for|stayed for|got in touch|checked in|turned up|showed up"),
        (null, VerbFrame.ToMe, "gave|brought|took|drove|picked|introduced|lent|taught|invited|welcomed"),
        (null, VerbFrame.With | VerbFrame.ToMe, "played|worked|went|stayed|cooked|ate"),
        (null, VerbFrame.Direct, "introduced|said goodbye to|said bye to|said hello to|said hi to|went to see|drove to see|popped over to see|stopped by to see|dropped in on|called in on|looked in on|checked in on|checked on"),
        (null, VerbFrame.Escort, "took|picked|dropped|drove|walked|gave|brought|saw|showed"),
        (null, VerbFrame.To, "returned"),
        (null, VerbFrame.AtHome | VerbFrame.With, "stopped by|dropped by|popped by|swung by|called by|went over to|went round to|went to|was at|stayed at|came to|popped over to|popped round to"),
        (null, VerbFrame.With | VerbFrame.Talk, "discussed|debated|brainstormed|negotiated|reminisced|compared notes|touched base|checked in|corresponded|exchanged emails|" +
            "exchanged messages|exchanged letters|exchanged news|went over"),
        (null, VerbFrame.With, "ran|cycled|biked|rode|swam|climbed|drove|travelled|traveled|flew|sailed|rowed|" +
            "breakfasted|brunched|drank|baked|watched|spent|shared lunch|shared dinner|shared a|practised|practiced|rehearsed|trained|studied|" +
            "reviewed|argued|celebrated|danced|sang|paired|collaborated|toured|attended|explored|laughed|gossiped|camped|skied|skated|fished|gardened|shopped|" +
            "got off|chilled|partied|exchanged|swapped|joked|ran through|walked through|bouldered|jogged|painted|recorded|jammed|prayed|volunteered"),
        (null, VerbFrame.Light | VerbFrame.With, "had|enjoyed|finished|did"),
        (null, VerbFrame.Direct | VerbFrame.With, "traf|sprach mit|rencontré|vu|parlé avec|parlé à|encontré a|hablé con|encontrei|falei com|incontrato|parlato con|ontmoet"),
        (null, VerbFrame.Final | VerbFrame.Direct | VerbFrame.With, "getroffen|gesprochen|gesehen|wiedergesehen|besprochen|geredet|unterhalten|angeschaut|angesehen|besichtigt|gefeiert|geprobt|gesungen|gekocht|gespielt"),
        ("call", VerbFrame.Final | VerbFrame.Direct | VerbFrame.With | VerbFrame.Incoming, "telefoniert|angerufen|opgebeld|gebeld"),
        ("call", VerbFrame.Direct | VerbFrame.Incoming, "rief an|hat angerufen|rief zurück|a appelé|a rappelé|appelé|téléphoné à|llamé a|llamó|ligou|telefonou|liguei a|liguei para|telefonei a|ha chiamato|heeft gebeld"),
        ("email", VerbFrame.Final | VerbFrame.Direct | VerbFrame.With, "gemailt"),
        ("visit", VerbFrame.Final | VerbFrame.Direct, "besucht"),
        ("visit", VerbFrame.Incoming, "war da|war hier|kam vorbei|kam zu besuch|war zu besuch|est passé|est passée|vino a casa|veio cá|passou cá|è passato|è passata|kwam langs"),
        (null, VerbFrame.Final | VerbFrame.With, "gegessen|gefrühstückt|getrunken|spaziert|gewandert"),
        (null, VerbFrame.With, "looked at|looked over|inspected|measured"),
        (null, VerbFrame.Sends, "wrote|sent|posted|dropped off|typed"),
        (null, VerbFrame.Light, "got|took|grabbed|received|held|made|attended|gave"),

        // German and Dutch: the past tense; the participle stands at the end of the line.
        (null, VerbFrame.Final | VerbFrame.With, "geplaudert|gequatscht|geskypt|gezoomt|gechattet|gearbeitet|geschrieben|interviewt|spazieren|gewesen|gesessen|verbracht|gegeten|gepraat|bijgepraat|gekletst|gewandeld|geluncht|" +
            "gechat|gemaild|geappt|gewerkt|gespeeld|geweest|gedronken|gevierd"),
        (null, VerbFrame.Final | VerbFrame.Direct | VerbFrame.With, "zurückgerufen|kennengelernt|kontaktiert|gesproken|ontmoet|gezien|bezocht"),
        (null, VerbFrame.Direct | VerbFrame.With, "traf|trafen|traf mich|trafen uns|sprach|sprachen|redete|redeten|sah|sahen|unterhielt mich|sprak|spraken|ontmoette|ontmoetten|zag|zagen"),
        ("visit", VerbFrame.Direct, "besuchte|besuchten|bezocht|bezochten"),
        ("call", VerbFrame.Direct | VerbFrame.With | VerbFrame.Incoming, "telefonierte|telefonierten|rief|belde|belden"),
        (null, VerbFrame.Incoming, "hat geschrieben|hat mir geschrieben|hat uns besucht|hat mich besucht|kam vorbei|kam zu besuch|kam zum essen|war da|war zu besuch|schaute vorbei|kwam langs|kwam eten|kwam op bezoek|is langsgekomen|was er"),
        ("call", VerbFrame.Incoming, "hat angerufen|hat mich angerufen|rief an|rief mich an|heeft gebeld|heeft me gebeld|belde me|belde mij"),

        // French, Italian and Spanish: with and without "I have" or "we have" before them.
        .. WithHave("call", VerbFrame.Direct, "appelé|rappelé|téléphoné à", "chiamato|richiamato|telefonato a", "llamado a"),
        .. WithHave(null, VerbFrame.Direct, "vu|revu|croisé|rencontré|retrouvé|contacté|parlé à", "incontrato|visto|rivisto|sentito|contattato|salutato", "visto a|conocido a|saludado a"),
        .. WithHave("visit", VerbFrame.Direct, "visité|rendu visite à", "visitato", "visitado a"),
        .. WithHave("letter", VerbFrame.Direct, "écrit à", "scritto a", "escrito a"),
        .. WithHave(null, VerbFrame.With, "parlé|discuté|bavardé|papoté|échangé|mangé|bu|joué|marché|travaillé|passé|fêté", "parlato|chiacchierato|mangiato|bevuto|giocato|passeggiato|lavorato|passato|festeggiato|discusso",
            "hablado|charlado|quedado|estado|paseado|tomado|conversado"),
        .. WithHave("lunch", VerbFrame.With, "déjeuné", "pranzato", "comido|almorzado"),
        .. WithHave("dinner", VerbFrame.With, "dîné|soupé", "cenato", "cenado"),
        (null, VerbFrame.Incoming, "est passé|est passée|est venu|est venue|m'a écrit|nous a écrit|m'a rendu visite|nous a rendu visite|è passato|è passata|è venuto|è venuta|mi ha scritto|ci ha scritto|" +
            "me escribió|nos escribió|me visitó|nos visitó|vino a casa|vino a verme|vino a vernos|pasó por casa|me escreveu|me visitou|veio cá|veio a casa|passou por cá|passou cá"),
        ("call", VerbFrame.Incoming, "m'a appelé|m'a appelée|m'a téléphoné|a appelé|a téléphoné|mi ha chiamato|mi ha chiamata|mi ha telefonato|ha chiamato|ha telefonato|me llamó|nos llamó|me ligou|ligou-me|ligou"),

        // Spanish and Portuguese: the first person.
        ("call", VerbFrame.Direct, "llamé a|llamamos a|telefoneé a|liguei para|liguei à|liguei ao|telefonei para|telefonei a"),
        (null, VerbFrame.Direct, "vi a|vimos a|conocí a|saludé a|encontrei|encontramos|conheci|vi|revi|me encontré a"),
        ("visit", VerbFrame.Direct, "visité a|visitamos a|visitei|visitámos"),
        ("letter", VerbFrame.Direct, "escribí a|escrevi para|escrevi a"),
        (null, VerbFrame.With, "hablé|hablamos|charlé|charlamos|conversé|quedé|quedamos|estuve|estuvimos|paseé|paseamos|tomé|tomamos|desayuné|me encontré|nos encontramos|me reuní|nos reunimos|me vi|nos vimos|salí|salimos|" +
            "conversei|conversámos|conversamos|falei|falámos|falamos|estive|estivemos|passeei|tomei|tomámos|encontrei-me|me encontrei|reuni-me|me reuni|bati papo|saí"),
        ("lunch", VerbFrame.With, "comí|comimos|almorcé|almorzamos|almocei|almoçámos|almoçamos"),
        ("dinner", VerbFrame.With, "cené|cenamos|jantei|jantámos|jantamos"),
    ];

    // A participle as it is, and after "I have" and "we have".
    private static IEnumerable<(string? Channel, VerbFrame Frame, string Words)> WithHave(string? channel, VerbFrame frame, string french, string italian, string spanish)
    {
        foreach (var (words, have) in new[] { (french, new[] { "", "j'ai ", "avons ", "on a " }), (italian, ["", "ho ", "abbiamo "]), (spanish, ["", "he ", "hemos "]) })
            foreach (var before in have)
                yield return (channel, frame, string.Join('|', words.Split('|').Select(word => before + word)));
    }

    private static readonly FrozenDictionary<string, EncounterVerb> s_verbs = Build();
    private static readonly FrozenDictionary<string, EncounterVerb>.AlternateLookup<ReadOnlySpan<char>> s_lookup = s_verbs.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>How many words the longest verb has.</summary>
    public const int MostWords = 4;

    /// <summary>The verb that a word, or a phrase with one space between its words, is.</summary>
    public static bool TryFind(ReadOnlySpan<char> words, out EncounterVerb verb) => s_lookup.TryGetValue(words, out verb);

    /// <summary>True for a single word that is a verb of contact in the past tense.</summary>
    public static bool IsVerb(ReadOnlySpan<char> word) => s_lookup.ContainsKey(word);

    private static FrozenDictionary<string, EncounterVerb> Build()
    {
        var verbs = new Dictionary<string, EncounterVerb>(StringComparer.OrdinalIgnoreCase);
        foreach (var (channel, frame, words) in s_rows)
            foreach (var word in words.Split('|'))
                verbs[word] = verbs.TryGetValue(word, out var known) ? new EncounterVerb(known.Channel ?? channel, known.Frame | frame) : new EncounterVerb(channel, frame);
        return verbs.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }
}
