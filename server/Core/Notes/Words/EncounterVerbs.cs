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
            "sat|heard|contacted|greeted|accompanied|babysat|got together|introduced myself"),
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
    ];

    private static readonly FrozenDictionary<string, EncounterVerb> s_verbs = Build();
    private static readonly FrozenDictionary<string, EncounterVerb>.AlternateLookup<ReadOnlySpan<char>> s_lookup = s_verbs.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>How many words the longest verb has.</summary>
    public const int MostWords = 3;

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
