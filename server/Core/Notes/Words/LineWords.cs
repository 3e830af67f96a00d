namespace NotesNetworking.Core.Notes.Words;

/// <summary>The small words of a line: what joins, what opens, and what takes back what the line says.</summary>
internal static class LineWords
{
    /// <summary>The person follows: "Lunch with [[Ada]]".</summary>
    public static readonly WordSet With = new("with|w/|w", "mit|avec|con|com|met");

    /// <summary>Joins two names.</summary>
    public static readonly WordSet And = new("and|&|+|plus|n", "und|et|y|e|en|ed");

    /// <summary>The owner as a subject.</summary>
    public static readonly WordSet Me = new("i|we", "ich|wir|je|j'ai|nous|yo|nosotros|eu|nós|io|noi|ik|wij");

    /// <summary>The owner as an object.</summary>
    public static readonly WordSet ToMe = new("me|us", "mich|mir|uns|moi|nous|mí|nosotros|mim|nós|noi|mij|ons");

    /// <summary>Opens a noun phrase.</summary>
    public static readonly WordSet Determiner = new("a|an|the|my|our|his|her|their|some|another|two|three|this");

    /// <summary>A person who is not named: they may stand among the names after "with".</summary>
    public static readonly WordSet Someone = new("him|her|them|everyone|everybody|someone|friends|family|colleagues|kids|others|mum|mom|dad");

    /// <summary>May stand before the subject, the verb or the encounter, and changes nothing about it.</summary>
    public static readonly WordSet Adverb = new(
        "finally|just|today|then|also|briefly|later|afterwards|again|quickly|unexpectedly|randomly|accidentally|so|and|all|both|only|even|really|actually|" +
        "suddenly|eventually|luckily|happily|spontaneously|still|now|early|late|this morning|this afternoon|this evening|last thing|first thing|first|" +
        "in person|on the phone|by phone|by chance|together|properly|at last|at length|in passing",
        "heute|heute morgen|heute früh|heute mittag|dann|danach|endlich|kurz|lange|spontan|zufällig|abends|mittags|morgens|nachmittags|vormittags|später|noch|wieder|gerade|zusammen",
        "aujourd'hui|ce matin|cet après-midi|enfin|puis|ensuite|longuement|brièvement|ensemble",
        "hoy|esta mañana|esta tarde|luego|después|por fin|también|juntos",
        "hoje|esta manhã|esta tarde|depois|enfim|finalmente|também|juntos",
        "oggi|stamattina|questo pomeriggio|poi|dopo|finalmente|insieme",
        "vandaag|vanochtend|vanmiddag|daarna|eindelijk|even|kort|weer|samen");

    /// <summary>A word after a verb that leaves it the same: "Rang up [[Ada]]", "Ran into [[Ada]]".</summary>
    public static readonly WordSet Particle = new("up|back|again|briefly|out|over|into|in|by|on|to|with|w/|from|at|round|around|both|also|quickly|finally|through|my friend|our friend");

    /// <summary>What a line may open with before a colon, and goes on as if it were not there.</summary>
    public static readonly WordSet Label = new("morning|afternoon|evening|night|this morning|this afternoon|this evening|noon|midday|today|am|pm|breakfast time|work|personal|family|friends|social|log|people|then|later|highlight|highlights");

    /// <summary>
    /// Words that make of an encounter a plan, a wish, hearsay, or something that did not happen. Before the encounter's
    /// name they take the whole line back.
    /// </summary>
    public static readonly WordSet Hedge = new(
        "must|should|could|would|planned|will|shall|might|may|can|can't|cannot|won't|want|wanted|wants|need|needs|needed|hope|hopes|hoped|hoping|plan|plans|planning|wish|wished|wishing|" +
        "try|tried|trying|attempted|consider|considering|suggest|suggested|propose|proposed|schedule|scheduled|scheduling|book|booked|booking|arrange|arranged|" +
        "arranging|organise|organize|organised|organized|set|setting|prepare|prepared|preparing|prep|confirm|confirmed|remember|remind|reminder|reminded|todo|to-do|" +
        "no|not|never|don't|didn't|wasn't|weren't|haven't|hasn't|hadn't|couldn't|without|instead|almost|nearly|cancel|canceled|cancelled|cancelling|" +
        "miss|missed|missing|skip|skipped|postpone|postponed|reschedule|rescheduled|move|moved|decline|declined|delayed|off|rejected|refused|" +
        "next|upcoming|tomorrow|tonight|tomorrow's|tonight's|yesterday|yesterday's|possible|possibly|potential|maybe|looking|forward|awaiting|perhaps|tentative|hypothetical|" +
        "dream|dreamt|dreamed|imagine|imagined|imagining|thought|think|thinking|thoughts|idea|ideas|invite|invited|invitation|send|write|writing|get|have|do|make|take|" +
        "grab|join|find|start|read|reread|reading|draft|drafted|watch|listen|listened|if|whether|who|that|which|whose|because|since|when|while|until|unless|how|why|what|where|" +
        "problem|problems|trouble|issue|issues|question|questions|patience|nothing|agenda|request|requested|requests|waiting|wait|owe|" +
        "disagree|disagreed|compare|comparing|quote|quotes|quoted|via|someone|apparently|supposedly|allegedly|rumour|rumor|" +
        "before|after|for|of|about|like|regarding|re|than|as|says|said|according|missed|unanswered|unread|unsent|unwanted|spam|junk|fake|automatic|automated|imaginary|wrong",
        "vielleicht|evtl|eventuell|womöglich|kein|keine|keinen|nicht|nie|ohne|statt|wollte|will|wollen|möchte|sollte|soll|muss|müsste|könnte|würde|geplant|geplante|geplanter|geplantes|" +
        "abgesagt|abgesagte|abgesagter|abgesagtes|verpasst|verpasste|verpasster|verpasstes|verschoben|verschobenes|morgen|nächste|nächster|nächstes|idee|bald|beinahe|wegen",
        "peut-être|pas|sans|jamais|aucun|aucune|annulé|annulée|annuler|reporté|reportée|reporter|prévu|prévue|prévoir|demain|prochain|prochaine|faut|dois|doit|devrais|voudrais|veux|envie|manqué|manquée|raté|ratée|bientôt|presque|idée",
        "quizás|quizá|tal|acaso|sin|nunca|cancelado|cancelada|cancelar|cancelé|aplazado|aplazada|pospuesto|pospuesta|debería|debo|tengo|quiero|quisiera|mañana|próximo|próxima|pendiente|perdida|casi|pronto",
        "talvez|não|sem|cancelei|preciso|quero|devo|deveria|amanhã|adiada|adiado|marcar|quase",
        "forse|non|senza|mai|annullato|annullata|rinviato|rinviata|devo|dovrei|voglio|vorrei|domani|prossimo|prossima|persa|quasi",
        "misschien|wellicht|geen|niet|nooit|zonder|moet|wil|zou|gemist|gemiste|volgende|afgezegd|afgezegde|geplande|bijna|binnenkort");

    /// <summary>Words between an encounter and its "with" at which the line begins to speak of something else.</summary>
    public static readonly WordSet Turn = new(
        "if|whether|who|that|which|whose|because|since|when|while|until|unless|how|why|not|never|no|without|instead|cancelled|canceled|" +
        "postponed|rescheduled|moved|declined|missed|skipped|off|off.|before|should|would|could|will|must|wants|wanted|" +
        "dreamt|imagined|watching|reading|read|says|said|than|trouble|problem|problems|issue|issues|dream|nothing|only");

    /// <summary>After the person, these say that it did not happen, or not yet: "Lunch with [[Ada]] cancelled".</summary>
    public static readonly WordSet TakenBack = new(
        "cancelled|canceled|cancels|postponed|rescheduled|moved|declined|missed|skipped|called off|put off|fell through|did not happen|didn't happen|didn't show|did not show|" +
        "did not come|didn't come|didn't turn up|no show|no-show|noshow|no answer|no reply|no response|no luck|no one home|nobody home|not home|not in|not there|not at home|" +
        "not available|unavailable|unreachable|asleep|engaged|busy|secretary says|secretary said|secretary answered|voicemail|voice mail|answering machine|mailbox|straight to voicemail|left a message|left message|left voicemail|" +
        "left a voicemail|half written|half-written|half finished|unfinished|unsent|not sent|not sent yet|didn't answer|did not answer|didn't pick up|did not pick up|didn't reach|didn't reply|did not reply|couldn't make it|could not make it|" +
        "couldn't come|could not come|can't make it|didn't make it|did not make it|won't make it|absent|sick|ill|stood me up|forgot|bailed|backed out|had to cancel|had to leave before|" +
        "tomorrow|next week|next month|next year|next time|tbc|tbd|to be confirmed|to be rescheduled|planned|tentative|pending|maybe|not yet|soon|sometime|some day|someday|" +
        "on tv|on television|on the radio|on radio|on youtube|on a podcast|on stage|on the news|on screen|in a dream|in my dream|in my dreams|in a film|in a movie|" +
        "perform|perform live|in mind|by mistake|pushed|pushed back|pushed to|pushed out|shifted|didn't work|did not work|didn't take place|did not take place|didn't go ahead|did not go ahead|" +
        "nobody picked up|no one picked up|nobody answered|no one answered|nobody replied|rang out|no pick-up|no pickup|line busy",
        "abgesagt|verschoben|ausgefallen|vertagt|fiel aus|fällt aus|entfällt|nicht erschienen|nicht gekommen|nicht erreicht|nicht da|nicht erreichbar|keine antwort|niemand da|keiner da|keiner zu hause|niemand zu hause|nur mailbox|anrufbeantworter|krank|morgen|nächste woche|geplant|vielleicht|im fernsehen|im radio|besetzt",
        "annulé|annulée|reporté|reportée|décalé|décalée|pas venu|pas venue|pas de réponse|sans réponse|répondeur|messagerie|malade|demain|semaine prochaine|la semaine prochaine|prévu|prévue|peut-être|occupé|à la télé|à la radio",
        "cancelado|cancelada|aplazado|aplazada|pospuesto|pospuesta|suspendido|suspendida|no vino|no pudo|no contestó|no respondió|no contesta|sin respuesta|buzón de voz|enfermo|enferma|mañana|la próxima semana|pendiente|en la tele|en la radio",
        "adiado|adiada|desmarcado|desmarcada|remarcado|remarcada|não veio|não pôde|não atendeu|não atende|não respondeu|sem resposta|doente|amanhã|na próxima semana|na tv|na televisão",
        "annullato|annullata|rinviato|rinviata|rimandato|rimandata|spostato|spostata|saltato|saltata|non è venuto|non è venuta|non ha risposto|non risponde|nessuna risposta|segreteria|malato|malata|domani|la prossima settimana|in tv|alla radio",
        "geannuleerd|verzet|afgezegd|uitgesteld|verplaatst|niet gekomen|geen antwoord|geen gehoor|niet thuis|niet bereikt|ziek|volgende week|op tv",
        "取消|取消了|延期|改期|没来|没接|没空|明天|キャンセル|中止|延期になった|来なかった|会えなかった");

    /// <summary>An entry of a log that says one of these at its beginning, or after a mark, did not happen.</summary>
    public static readonly WordSet NotHappened = new(
        "cancelled|canceled|postponed|rescheduled|called off|fell through|did not happen|didn't happen|didn't show|did not show|did not come|didn't come|didn't turn up|no show|no-show|noshow|" +
        "no answer|no reply|no response|no luck|nobody picked up|no one picked up|nobody answered|no one answered|didn't take place|did not take place|nobody home|no one home|not at home|voicemail|voice mail|answering machine|straight to voicemail|left a message|left message|left voicemail|" +
        "left a voicemail|didn't answer|did not answer|didn't pick up|did not pick up|didn't reach|did not reach|couldn't reach|could not reach|didn't reply|did not reply|couldn't make it|could not make it|" +
        "can't make it|didn't make it|did not make it|stood me up|had to cancel|backed out|to be rescheduled|to be confirmed|tried to|tried calling|tried ringing|tried to reach|attempted|wanted to|meant to|" +
        "planned to|planning to|want to|need to|should have|should call|must call|must write|forgot to|todo|to do|moved to monday|moved to tuesday|moved to wednesday|moved to thursday|moved to friday|moved to saturday|" +
        "moved to sunday|moved to next week|missed call|missed his call|missed her call|mentioned by|heard that|read that|saw that|planned|" +
        "abgesagt|verschoben|ausgefallen|vertagt|nicht erreicht|nicht erreichbar|nicht erschienen|keine antwort|niemand da|keiner da|nicht da|keiner zu hause|niemand zu hause|nur mailbox|anrufbeantworter|annulé|annulée|reporté|reportée|pas de réponse|sans réponse|répondeur|messagerie|pas venu|pas venue|cancelado|cancelada|aplazado|aplazada|pospuesto|pospuesta|" +
        "sin respuesta|no contestó|no contesta|buzón de voz|no vino|adiado|adiada|desmarcado|desmarcada|não atendeu|não atende|não veio|sem resposta|annullato|annullata|rinviato|rinviata|nessuna risposta|non ha risposto|non risponde|segreteria|geannuleerd|afgezegd|verzet|uitgesteld|" +
        "geen antwoord|geen gehoor|niet thuis|取消|取消了|延期|改期|没接|没来|キャンセル|中止");

    /// <summary>May stand before what takes a line back: "…, but she cancelled".</summary>
    public static readonly WordSet TakenBackOpening = new("but|was|were|got|is|been|has|had|he|she|they|it|i|we|then|again|to|sadly|unfortunately|sorry|and|who|just|only|went|later|a|the|because|who's|last-minute|last minute|by",
        "wurde|wird|ist|war|aber|leider|hat|doch|a|été|est|mais|malheureusement|fue|ha|sido|pero|foi|mas|è|stato|stata|ma|purtroppo|werd|maar|helaas|auf|的|は");
}
