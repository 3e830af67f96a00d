using System.Collections.Frozen;

namespace NotesNetworking.Core.Notes.Words;

/// <summary>How a word for an encounter behaves in a line.</summary>
[Flags]
internal enum NounUse
{
    /// <summary>A noun and nothing else: "Lunch [[Ada]]" is a lunch with Ada.</summary>
    Noun = 0,

    /// <summary>Also an imperative: "Call [[Ada]]" is a plan, "Call with [[Ada]]" a conversation.</summary>
    Verb = 1,

    /// <summary>Goes from one person to another: "Letter to [[Ada]]", "Email from [[Ada]]".</summary>
    Sent = 2,

    /// <summary>A common word of another meaning: it is the channel only where the line goes on as a conversation does.</summary>
    Loose = 4,
}

/// <summary>A word for an encounter: the channel that it names, if it names one, and how it is used.</summary>
internal readonly record struct EncounterNoun(string? Channel, NounUse Use);

/// <summary>
/// The nouns for being in touch: the channels with their other names, and meetings and pastimes that name no channel.
/// The languages stand side by side: English, German, French, Spanish, Portuguese, Italian, Dutch, Chinese and Japanese.
/// </summary>
internal static class ChannelWords
{
    private static readonly (string? Channel, NounUse Use, string Words)[] s_rows =
    [
        ("call", NounUse.Verb | NounUse.Sent, "call|phone call|phonecall|phone-call|voice call|telephone call|calls"),
        ("call", NounUse.Verb | NounUse.Loose, "phone|telephone|ring"),
        ("call", NounUse.Sent, "anruf|telefonat|appel|coup de fil|llamada|telefonema|ligação|telefonata|chiamata|telefoontje|belletje|电话|電話"),
        ("call", NounUse.Loose, "telefon|telefonisch|téléphone|teléfono|telefone|telefono|telefoon"),
        ("video", NounUse.Verb, "video|video call|video chat|videocall|zoom|zoom call|zoom meeting|skype|facetime|video conference"),
        ("video", NounUse.Verb | NounUse.Loose, "teams|meet|google meet|webex|jitsi|hangout|hangouts|whereby"),
        ("video", NounUse.Noun, "video-call|zoom-call|videotelefonat|appel vidéo|appel visio|video-anruf|videoanruf|videokonferenz|visio|visioconférence|videollamada|videochamada|videochiamata|videogesprek|视频|ビデオ通話"),
        ("coffee", NounUse.Noun, "coffee|coffees|espresso|cappuccino|kaffee|café|cafe|caffè|koffie|咖啡|コーヒー"),
        ("lunch", NounUse.Noun, "lunch|mittagessen|déjeuner|comida|almuerzo|almoço|pranzo|午饭|ランチ"),
        ("dinner", NounUse.Noun, "dinner|supper|abendessen|dîner|cena|jantar|avondeten|晚饭|夕食"),
        ("drinks", NounUse.Noun, "drinks|drink|beer|beers|pint|pints|cocktails|bier|biere|apéro|cerveza|cervezas|cerveja|birra|borrel"),
        ("walk", NounUse.Verb, "walk|stroll|hike|spaziergang|wanderung|promenade|balade|paseo|passeio|passeggiata|wandeling|散步|散歩"),
        ("meeting", NounUse.Noun, "meeting|1:1|1-1|1-on-1|1on1|1-to-1|one-on-one|one on one|one-to-one|one to one|121|standup|stand-up|stand up|"
            + "appointment|huddle|retro|retrospective|besprechung|treffen|termin|réunion|entretien|rendez-vous|reunión|reunião|riunione|"
            + "incontro|vergadering|overleg|afspraak|会议|會議|会議|打ち合わせ|ミーティング"),
        ("meeting", NounUse.Verb, "interview|kickoff|kick-off"),
        ("event", NounUse.Noun, "event"),
        ("conference", NounUse.Noun, "conference|konferenz|congreso"),
        ("email", NounUse.Verb | NounUse.Sent, "email|e-mail|mail|emails|courriel|correo"),
        ("message", NounUse.Verb | NounUse.Sent, "message|messages|dm|dms|sms|whatsapp|imessage|voice message|voice note|direct message|text message|"
            + "linkedin message|nachricht|mensaje|mensagem|messaggio|bericht|短信|メッセージ"),
        ("message", NounUse.Verb | NounUse.Sent | NounUse.Loose, "text|texts|signal|telegram|messenger|slack|discord|threema|wechat|line|linkedin|instagram|facebook|"
            + "mastodon|ping"),
        ("letter", NounUse.Sent, "letter|letters|postcard|post card|christmas card|thank-you card|brief|postkarte|lettre|carte postale|carta|postal|lettera|cartolina|ansichtkaart|手紙"),
        ("letter", NounUse.Sent | NounUse.Loose, "card|karte|carte|tarjeta|cartão|kaart"),
        ("visit", NounUse.Verb | NounUse.Sent, "visit|besuch|visite|visita|bezoek"),
        ("chat", NounUse.Verb, "chat|chats|plauderei|charla|chiacchierata|praatje"),
        ("intro", NounUse.Verb, "intro"),
        (null, NounUse.Noun, "planning meeting|planning session|planning call|sync|catch-up|catchup|catch up|check-in|checkin|conversation|discussion|talk|gespräch|unterhaltung|discussion|conversación|conversa|"
            + "conversazione|gesprek|session|workshop|debrief|get-together|get together|reunion|breakfast|brunch|tea|picnic|bbq|barbecue|meal|"
            + "karaoke|pub|pub quiz|quiz night|ice cream|cup of tea|cup of coffee|cuppa|glass of wine|potluck|bonfire|bowling|billiards|snooker|pool|darts|cards|poker|bridge|volleyball|basketball|cricket|table tennis|beach day|beach|zoo|spa|"
            + "pizza|curry|party|birthday party|wedding|concert|gig|festival|movie|film|cinema|theatre|theater|opera|museum|exhibition|"
            + "game|game night|board games|chess|tennis|golf|football|squash|badminton|ping pong|yoga|gym|sauna|run|jog|ride|bike ride|swim|sail|"
            + "playdate|play date|rehearsal|choir|band practice|class|lesson|training|road trip|trip|weekend|evening|afternoon|morning|night out|"
            + "day out|date|kaffeetrinken|essen|grillen|aperitif|feier|fest|frühstück|goûter|fête|quedada|merienda|tapas|copas|cañas|fiesta|aperitivo|cafezinho|churrasco|lanche|pequeno-almoço|chá|festa|spritz|merenda|colazione|gelato|festa|tè|etentje|feestje|thee|petit déjeuner|desayuno|ontbijt|konzert|kino"),
    ];

    // Several of a kind, as a heading over them.
    private static readonly (string Channel, string Words)[] s_many =
    [
        ("call", "calls|phone calls|anrufe|telefonate|appels|llamadas|ligações|telefonemas|chamadas|telefonate|chiamate|telefoontjes|通话"),
        ("video", "video calls|zoom calls|videoanrufe"),
        ("email", "email|emails|e-mails|mails|courriels|correos"),
        ("message", "messages|texts|nachrichten|mensajes|mensagens|messaggi|berichten"),
        ("letter", "letter|letters|briefe|lettres|cartas|lettere|brieven"),
        ("visit", "visit|visits|besuche|visites|visitas|visite|bezoeken"),
        ("chat", "chats"),
        ("lunch", "lunches"),
        ("dinner", "dinners"),
        ("coffee", "coffees"),
        ("walk", "walks|spaziergänge"),
    ];

    private static readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> s_manyLookup = s_many
        .SelectMany(row => row.Words.Split('|').Select(word => (word, row.Channel)))
        .DistinctBy(pair => pair.word)
        .ToDictionary(pair => pair.word, pair => pair.Channel, StringComparer.OrdinalIgnoreCase)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenDictionary<string, EncounterNoun> s_nouns = s_rows
        .SelectMany(row => row.Words.Split('|').Select(word => (word, Noun: new EncounterNoun(row.Channel, row.Use))))
        .DistinctBy(pair => pair.word)
        .ToFrozenDictionary(pair => pair.word, pair => pair.Noun, StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, EncounterNoun>.AlternateLookup<ReadOnlySpan<char>> s_lookup = s_nouns.GetAlternateLookup<ReadOnlySpan<char>>();

    // The sign alone says which channel it was. A variation selector may follow it.
    private static readonly (string Sign, string? Channel)[] s_signs =
    [
        ("📞", "call"), ("☎", "call"), ("📱", "call"), ("🤙", "call"), ("📹", "video"), ("🎥", "video"), ("💻", "video"), ("☕", "coffee"), ("🍵", null),
        ("🍽", "lunch"), ("🥪", "lunch"), ("🍕", null), ("🍴", "lunch"), ("🍻", "drinks"), ("🍺", "drinks"), ("🍷", "drinks"), ("🥂", "drinks"), ("🍸", "drinks"),
        ("🚶", "walk"), ("🥾", "walk"), ("🤝", "meeting"), ("👥", "meeting"), ("🗣", null), ("📧", "email"), ("✉", "email"), ("📨", "email"), ("📩", "email"),
        ("💬", "message"), ("📲", "message"), ("💌", "letter"), ("📮", "letter"), ("🏠", "visit"), ("🏡", "visit"), ("🎉", "event"),
    ];

    /// <summary>How many words the longest name of an encounter has.</summary>
    public const int MostWords = 3;

    /// <summary>The encounter that a word, or a phrase with one space between its words, names.</summary>
    public static bool TryFind(ReadOnlySpan<char> words, out EncounterNoun noun) => s_lookup.TryGetValue(words, out noun);

    /// <summary>The channel of all that stands below a heading such as "Letters".</summary>
    public static bool TryFindMany(ReadOnlySpan<char> heading, out string? channel) => s_manyLookup.TryGetValue(heading, out channel);

    /// <summary>True when a text begins with a sign for an encounter; its channel and the code units that it takes.</summary>
    public static bool TryReadSign(ReadOnlySpan<char> text, out string? channel, out int length)
    {
        (channel, length) = (null, 0);
        if (text.IsEmpty || text[0] < '\u2000') return false;
        foreach (var (sign, by) in s_signs)
        {
            if (!text.StartsWith(sign)) continue;
            (channel, length) = (by, sign.Length);
            while (length < text.Length && (text[length] is '\uFE0F' or '\u200D' || IsSkinTone(text[length..]))) length += text[length] is '\uFE0F' or '\u200D' ? 1 : 2;
            return true;
        }
        return false;
    }

    // Five modifiers give a hand or a person its colour.
    private static bool IsSkinTone(ReadOnlySpan<char> text) => text is ['\uD83C', >= '\uDFFB' and <= '\uDFFF', ..];
}
