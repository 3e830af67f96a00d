using System.Collections.Frozen;

namespace NotesNetworking.Core.Notes.FollowUps;

/// <summary>The words by which a task says who does it, languages side by side.</summary>
internal static class OwnerWords
{
    /// <summary>After a name and before a verb: what they are to do. Longer before shorter.</summary>
    public static readonly string[] Promises =
    [
        "is going to", "are going to", "is gonna", "is to", "are to", "will", "shall", "to", "has promised", "have promised", "promised", "promises",
        "has offered to", "offered to", "offers to", "has agreed to", "agreed to", "agrees to", "has volunteered to", "volunteered to", "has committed to",
        "committed to", "undertook to", "said she would", "said she'd", "said she will", "said she'll", "said he would", "said he'd", "said he will",
        "said he'll", "said they would", "said they'd", "said they will", "said they'll", "has to", "have to", "needs to", "must", "should",
        "wird", "soll", "muss", "va", "doit", "va a", "debe", "vai", "deve", "gaat", "zal", "moet",
    ];

    /// <summary>After a name: what they have of mine.</summary>
    public static readonly string[] Debts =
    [
        "still owes", "owes me", "owes us", "owe me", "still has my", "still has our", "still have my", "has still got my", "has my", "has our", "have my",
        "borrowed my", "borrowed our", "has borrowed my", "has borrowed our", "schuldet mir", "hat noch mein", "me doit", "me debe", "mi deve", "me deve",
    ];

    /// <summary>At the beginning: somebody else is at it.</summary>
    public static readonly string[] Waiting =
    [
        "waiting to hear from", "waiting to hear back from", "waiting-for", "waitingfor", "waiting-on", "waiting for", "waiting on", "awaiting", "waiting", "wait for", "wait on", "await", "wait to hear from", "wait to hear back from",
        "warten auf", "warte auf", "auf antwort von", "en attente de", "attendre", "j'attends", "esperando a", "esperar a", "espero a", "a la espera de", "in attesa di", "aspettare", "aspetto", "aguardando", "aguardar", "esperando", "esperar", "wachten op", "wacht op", "等待",
    ];

    /// <summary>After a keyword such as WAITING, before whom it waits for.</summary>
    public static readonly string[] AfterWaiting = ["to hear back from", "to hear from", "for", "on"];

    /// <summary>Between what is awaited and whom it comes from.</summary>
    public static readonly string[] From = [" from ", " von ", " de ", " da ", " van "];

    /// <summary>Verbs and things that go from me to them: what is said to somebody or about them is mine.</summary>
    public static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> ToThem = FrozenSet.ToFrozenSet(
    [
        "ask", "tell", "call", "ring", "phone", "telephone", "facetime", "skype", "text", "message", "msg", "whatsapp", "dm", "ping", "email", "e-mail",
        "mail", "thank", "thanks", "congratulate", "congratulations", "congrats", "remind", "invite", "visit", "meet", "meeting", "greet",
        "wish", "apologise", "apologize", "apology", "contact", "chat", "talk", "speak", "reply", "respond", "see", "hug", "welcome",
        "lunch", "coffee", "dinner", "breakfast", "brunch", "tea", "drinks", "beer", "birthday", "bday", "anniversary", "present", "presents", "gift",
        "gifts", "card", "flowers", "condolences", "catch-up", "catchup", "check-in", "checkin", "follow-up", "followup", "how", "why", "any", "did", "does",
        "fragen", "frage", "anrufen", "danken", "gratulieren", "erinnern", "einladen", "besuchen", "treffen", "schreiben", "geburtstag", "geschenk",
        "demander", "appeler", "rappeler", "remercier", "féliciter", "inviter", "anniversaire", "cadeau",
        "preguntar", "llamar", "agradecer", "felicitar", "invitar", "cumpleaños", "regalo", "chiedere", "chiamare", "ringraziare", "compleanno",
        "perguntar", "ligar", "parabéns", "aniversário", "presente", "vragen", "bellen", "bedanken", "feliciteren", "verjaardag", "cadeautje",
    ], StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The same in two words and more, at the beginning.</summary>
    public static readonly string[] ToThemPhrases =
    [
        "catch up", "check in", "check with", "check on", "follow up", "reach out", "touch base", "get back to", "write to", "write back", "say ", "send thanks",
        "send a card", "send flowers", "send condolences", "send birthday", "give a present", "give a call", "buy a present", "pick up from",
    ];

    /// <summary>At the end: it goes to them.</summary>
    public static readonly string[] AtThem = [" to her", " to him", " for her", " for him", " with her", " with him"];

    /// <summary>Such things anywhere in the task.</summary>
    public static readonly string[] Occasions =
        ["birthday", "bday", "anniversary", "gift", "condolence", "congratulat", "geburtstag", "anniversaire", "cumpleaños", "compleanno", "aniversário", "verjaardag"];

    /// <summary>Verbs of what merely happens to somebody: "Ada is to be told".</summary>
    public static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Passive = FrozenSet.ToFrozenSet(
        ["be", "get", "have", "receive", "hear", "know", "see", "like", "love", "not", "never", "need", "want"], StringComparer.OrdinalIgnoreCase)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Words inside a name that need no capital.</summary>
    public static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Particles = FrozenSet.ToFrozenSet(
        ["de", "del", "della", "der", "den", "di", "da", "dos", "du", "van", "von", "zu", "la", "le", "el", "al", "bin", "ibn", "ter", "ten", "y"], StringComparer.Ordinal)
        .GetAlternateLookup<ReadOnlySpan<char>>();
}
