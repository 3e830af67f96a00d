using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using NotesNetworking.Core.Text;

namespace NotesNetworking.Core.Notes.Contacts;

/// <summary>What a word in a key says; a word may say several things.</summary>
[Flags]
internal enum KeyWord
{
    None = 0,

    /// <summary>The last time.</summary>
    Last = 1 << 0,

    /// <summary>The first time.</summary>
    First = 1 << 1,

    /// <summary>A time to come.</summary>
    Next = 1 << 2,

    /// <summary>Being in touch: a call, to meet.</summary>
    Act = 1 << 3,

    /// <summary>Having been in touch: called, met.</summary>
    Past = 1 << 4,

    /// <summary>Being in touch in the future, by the word alone: a follow-up.</summary>
    Ahead = 1 << 5,

    /// <summary>To stay in touch: how often is all that it can be asked.</summary>
    Keep = 1 << 6,

    /// <summary>How often.</summary>
    Often = 1 << 7,

    /// <summary>How often, beside what is to be done.</summary>
    Every = 1 << 8,

    /// <summary>Days, weeks, months or years.</summary>
    Unit = 1 << 9,

    /// <summary>A day.</summary>
    Date = 1 << 10,

    /// <summary>The latest day.</summary>
    By = 1 << 11,

    /// <summary>A reminder.</summary>
    Remind = 1 << 12,

    /// <summary>What it is about.</summary>
    Reason = 1 << 13,

    /// <summary>A word that only joins others, or says who.</summary>
    Little = 1 << 14,

    /// <summary>What one wishes for, or how things are now.</summary>
    Wanted = 1 << 15,

    /// <summary>E-mail.</summary>
    Mail = 1 << 16,

    /// <summary>A telephone.</summary>
    Phone = 1 << 17,

    /// <summary>A number.</summary>
    Number = 1 << 18,

    /// <summary>An address.</summary>
    Address = 1 << 19,

    /// <summary>Which of several addresses or numbers.</summary>
    Kind = 1 << 20,

    /// <summary>An employer.</summary>
    Company = 1 << 21,

    /// <summary>An occupation.</summary>
    Role = 1 << 22,

    /// <summary>Where somebody lives.</summary>
    Place = 1 << 23,

    /// <summary>A name.</summary>
    Name = 1 << 24,
}

/// <summary>The words that keys are made of. Accents make no difference.</summary>
internal static class KeyWords
{
    // English | German | French | Spanish | Portuguese | Italian | Dutch | Chinese | Japanese, where a language has its own.
    private static readonly (KeyWord Meaning, string Words)[] s_table =
    [
        (KeyWord.Last, """
            last latest previous mostrecent lasttime | letzter letzte letztes letzten zuletzt | dernier dernière | último última últimavez
            | última | ultimo ultimavolta | laatste laatst | 最后 最后一次 上次 最近 | 最終 最後 最後に 前回
            """),
        (KeyWord.First, "first | erster erste erstes erstmals | premier première | primer primera | primeiro primeira | primo prima | eerste eerst | 首次 第一次 | 初回 最初"),
        (KeyWord.Next, """
            next upcoming planned scheduled again | nächster nächste nächstes nächsten | prochain prochaine | próximo próxima
            | próximo | prossimo prossima | volgende volgend | 下次 下一次 | 次回 次の
            """),
        (KeyWord.Act, """
            contact contacts call calls phonecall videocall meet meeting meetup chat talk conversation interaction touch touchpoint touchbase
            checkin catchup followup reachout outreach ping visit message text email mail letter coffee lunch dinner hangout encounter
            communication correspondence connection oneonone 1on1
            | kontakt kontaktaufnahme treffen gespräch anruf telefonat begegnung besuch nachricht
            | échange appel rencontre entretien rendezvous discussion visite | contacto encuentro conversación llamada charla reunión visita
            | contato conversa encontro ligação chamada reunião | contatto incontro conversazione chiamata telefonata
            | gesprek ontmoeting telefoontje bezoek bericht | 联系 联络 见面 聊天 沟通 会面 通话 | 連絡 接触 面会 会話 電話
            """),
        (KeyWord.Past, """
            contacted interacted seen saw talked spoke spoken chatted met called phoned visited messaged texted emailed mailed wrote heard
            connected reachedout checkedin caughtup followedup touched touchedbase pinged hungout conversed communicated
            | gesprochen gesehen getroffen kontaktiert telefoniert angerufen | contacté vu parlé appelé rencontré | contactado visto hablado
            | falado | contattato sentito visto parlato | gesproken gezien gebeld | 联系过 | 会った 話した
            """),
        (KeyWord.Ahead, """
            followup reachout reconnect circleback checkback | wiedervorlage nachfassen | relance relancer recontacter | seguimiento
            | retomar | ricontattare | opvolgen opvolging | 跟进 | フォローアップ
            """),
        (KeyWord.Keep, "keepintouch stayintouch keepuptouch | kontakthalten | garderlecontact | mantenercontacto | mantercontato | tenersiincontatto | contacthouden | 保持联系"),
        (KeyWord.Often, """
            frequency freq cadence howoften | häufigkeit frequenz turnus wieoft | fréquence périodicité | frecuencia | frequência
            | frequenza cadenza | frequentie hoevaak | 频率 | 頻度
            """),
        (KeyWord.Every, """
            every each interval rhythm between | alle intervall rhythmus abstand | intervalle rythme chaque tousles | intervalo cada
            | | intervallo ritmo ogni | elke ritme | 间隔 周期 | 間隔
            """),
        (KeyWord.Unit, """
            day days week weeks month months year years | tag tage tagen woche wochen monat monate monaten jahr jahre jahren
            | jour jours semaine semaines mois an ans | día días semana semanas mes meses año años | mês | giorni settimane mesi anni
            | dag dagen weken maand maanden jaar | 天 周 月 年 | 日 週 ヶ月
            """),
        (KeyWord.Date, """
            date day on at when time | datum am tag zeitpunkt | jour le | fecha día el | data dia em | giorno il | op dag
            | 时间 日期 日 | 日 日付 日時
            """),
        (KeyWord.By, "by due before deadline | bis spätestens fällig | avant | antes | | entro | voor uiterlijk"),
        (KeyWord.Remind, "remind reminder | erinnerung erinnern | rappel | recordatorio recordar | lembrete | promemoria | herinnering | 提醒 | リマインダー"),
        (KeyWord.Reason, """
            reason context topic topics subject about agenda purpose note notes why | grund anlass thema themen notiz | raison sujet motif
            | motivo tema | assunto | argomento | reden onderwerp | 原因 话题 事由 | 理由 話題 内容
            """),
        (KeyWord.Little, """
            to with from of for in the my our we i me us them they her him up have had | mit zu von der dem den des wir
            | avec du de des la | con a del | com do da | di con | van de het | 的 | の
            """),
        (KeyWord.Wanted, "target desired ideal preferred minimum maximum min max current now | aktuell aktuelle aktueller | actuel actuelle | actual | atual | attuale | huidige | 目前 | 現在"),
        (KeyWord.Mail, """
            email emails mail mails gmail | emailadresse emailadressen mailadresse | courriel mél | correo correoelectrónico
            | correioeletrónico | postaelettronica | mailadres emailadres | 邮箱 电子邮件 电邮 邮件 | メール
            """),
        (KeyWord.Phone, """
            phone phones telephone tel mobile cell cellphone mobilephone landline | telefon telefonnummer handy handynummer mobil mobilnummer
            rufnummer festnetz | téléphone tél portable | teléfono móvil celular | telefone telemóvel | telefono cellulare
            | telefoon telefoonnummer mobiel gsm | 电话 手机 手机号 | 電話 携帯 携帯電話
            """),
        (KeyWord.Number, "number numbers no num | nummer | numéro | número | | numero | | 号码 号 | 番号"),
        (KeyWord.Address, "address addresses | adresse adressen | électronique | dirección | endereço | indirizzo | adres | 地址 | アドレス"),
        (KeyWord.Kind, """
            work home private personal business office school university main primary secondary other alternative mobile cell contact
            | privat arbeit geschäftlich dienstlich beruflich büro | bureau travail pro perso personnel principal | trabajo casa oficina
            | trabalho | lavoro ufficio privato | werk thuis privé zakelijk | 工作 个人 家庭 | 仕事 自宅
            """),
        (KeyWord.Company, """
            company companies organization organizations organisation organisations org orgs employer employers firm workplace worksat worksfor workingat
            | firma unternehmen arbeitgeber arbeitetbei | entreprise société employeur | empresa compañía empleador organización
            | empregador organização | azienda ditta società datoredilavoro | bedrijf werkgever organisatie | 公司 单位 | 会社 勤務先
            """),
        (KeyWord.Role, """
            role roles position occupation profession job jobtitle jobrole | beruf rolle funktion | poste métier fonction profession
            | cargo puesto profesión ocupación | profissão | ruolo professione | functie beroep | 职位 职业 职务 | 役職 職業
            """),
        (KeyWord.Place, """
            location city town basedin livesin livingin residence | ort wohnort stadt standort lebtin | ville habiteà | ciudad ubicación viveen
            | cidade localização | città | woonplaats stad woontin | 城市 所在地 | 都市 居住地
            """),
        (KeyWord.Name, "name names | | nom | nombre | nome | | naam | 名称 | 名"),
    ];

    private static readonly FrozenDictionary<string, KeyWord> s_words = Build();
    private static readonly FrozenDictionary<string, KeyWord>.AlternateLookup<ReadOnlySpan<char>> s_lookup = s_words.GetAlternateLookup<ReadOnlySpan<char>>();
    private const int MostReadings = 32;
    private static readonly int s_longest = s_words.Keys.Max(word => word.Length);

    /// <summary>A key as it is looked up: its letters and digits alone, without case and accents.</summary>
    public static string Plain(string key) => string.Concat(WordsOf(key));

    /// <summary>The runs of letters and digits of a text, without case and accents.</summary>
    public static IEnumerable<string> WordsOf(string text)
    {
        var word = new StringBuilder();
        foreach (var c in CanonicalForm.Decompose(text))
        {
            if (char.IsLetterOrDigit(c)) word.Append(char.ToLowerInvariant(c));
            else if (word.Length > 0 && char.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
            {
                yield return word.ToString();
                word.Clear();
            }
        }
        if (word.Length > 0) yield return word.ToString();
    }

    /// <summary>
    /// Takes a plain key apart into known words, the longest first, until a reader makes something of them; a run of digits is a
    /// number. Null where something of it is not a known word, or no reading says anything.
    /// </summary>
    public static ContactKey? Read(string plain, Func<IReadOnlyList<KeyWord>, ContactKey?> reader)
    {
        var splitter = new Splitter(plain, reader);
        splitter.Split(0);
        return splitter.Found;
    }

    private sealed class Splitter(string plain, Func<IReadOnlyList<KeyWord>, ContactKey?> reader)
    {
        private readonly List<KeyWord> _words = [];
        private readonly bool[] _failed = new bool[plain.Length];
        private int _left = MostReadings;

        public ContactKey? Found { get; private set; }

        /// <summary>Splits what stands from a place on; false where that cannot be done.</summary>
        public bool Split(int at)
        {
            if (at == plain.Length)
            {
                _left--;
                Found = _words.Count == 0 ? null : reader(_words);
                return true;
            }
            if (_failed[at]) return false;
            var digits = at;
            while (digits < plain.Length && char.IsAsciiDigit(plain[digits])) digits++;
            var canSplit = false;
            for (var end = Math.Min(plain.Length, at + s_longest); end > at && Found is null && _left > 0; end--)
            {
                if (!s_lookup.TryGetValue(plain.AsSpan(at, end - at), out var word))
                {
                    if (end != digits) continue;
                    word = KeyWord.Number;
                }
                _words.Add(word);
                canSplit |= Split(end);
                _words.RemoveAt(_words.Count - 1);
            }
            _failed[at] = !canSplit;
            return canSplit;
        }
    }

    private static FrozenDictionary<string, KeyWord> Build()
    {
        var words = new Dictionary<string, KeyWord>(StringComparer.Ordinal);
        foreach (var (meaning, list) in s_table)
            foreach (var word in list.Split([' ', '|', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries))
                words[Plain(word)] = words.GetValueOrDefault(Plain(word)) | meaning;
        return words.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
