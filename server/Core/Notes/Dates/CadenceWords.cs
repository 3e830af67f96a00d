using System.Collections.Frozen;
using NotesNetworking.Core.Text;

namespace NotesNetworking.Core.Notes.Dates;

/// <summary>A stretch of time that a cadence counts in.</summary>
internal enum CadenceUnit
{
    Day,
    Week,
    Month,
    Year,
}

/// <summary>The words that cadences are made of. Case, accents and what joins words make no difference.</summary>
internal static class CadenceWords
{
    /// <summary>Whole cadences: how many of a unit, and how often in it.</summary>
    public static readonly FrozenDictionary<string, (int Count, CadenceUnit Unit, int Times)> Adverbs = Table<(int, CadenceUnit, int)>(
        ((1, CadenceUnit.Day, 1), "daily everyday | täglich | quotidien quotidiennement | diario diariamente | diário | giornaliero quotidiano | dagelijks | 每天 每日 | 毎日"),
        ((1, CadenceUnit.Week, 1), "weekly | wöchentlich | hebdomadaire | semanal semanalmente | semanal | settimanale | wekelijks | 每周 每星期 | 毎週"),
        ((1, CadenceUnit.Week, 2), "semiweekly"),
        ((2, CadenceUnit.Week, 1), "fortnightly biweekly | zweiwöchentlich vierzehntägig | | quincenal | quinzenal | quindicinale | tweewekelijks | 每两周 双周 | 隔週"),
        ((1, CadenceUnit.Month, 1), "monthly | monatlich | mensuel mensuelle mensuellement | mensual mensualmente | mensal mensalmente | mensile mensilmente | maandelijks | 每月 每个月 | 毎月"),
        ((1, CadenceUnit.Month, 2), "semimonthly | | bimensuel bimensuelle"),
        ((2, CadenceUnit.Month, 1), "bimonthly | zweimonatlich | bimestriel bimestrielle | bimestral | bimestral | bimestrale | tweemaandelijks | 每两个月 | 隔月"),
        ((3, CadenceUnit.Month, 1), "quarterly | vierteljährlich quartalsweise | trimestriel trimestrielle | trimestral | trimestral | trimestrale | driemaandelijks | 每季度 每季 | 四半期"),
        ((6, CadenceUnit.Month, 1), """
            halfyearly semiannual semiannually semiyearly biannual biannually biyearly | halbjährlich | semestriel semestrielle
            | semestral | semestral | semestrale | halfjaarlijks | 每半年 | 半年ごと
            """),
        ((1, CadenceUnit.Year, 1), "yearly annual annually | jährlich | annuel annuelle annuellement | anual anualmente | anual | annuale annualmente | jaarlijks | 每年 | 毎年"),
        ((2, CadenceUnit.Year, 1), "biennial biennially | zweijährlich"));

    /// <summary>Units, each as so many days, weeks, months or years. A day of the week comes once a week.</summary>
    public static readonly FrozenDictionary<string, (int Count, CadenceUnit Unit)> Units = Table<(int, CadenceUnit)>(
        ((1, CadenceUnit.Day), "d day days | tag tage tagen | jour jours | día días | dia dias | giorno giorni | dag dagen | 天 | 日"),
        ((1, CadenceUnit.Week), """
            w wk wks week weeks monday tuesday wednesday thursday friday saturday sunday | woche wochen | semaine semaines
            | semana semanas | | settimana settimane | weken | 周 星期 | 週 週間
            """),
        ((2, CadenceUnit.Week), "fortnight fortnights"),
        ((1, CadenceUnit.Month), "m mo mos mth mths month months | monat monate monaten monats | mois | mes meses | mês | mese mesi | maand maanden | 月 个月 | か月 ヶ月"),
        ((3, CadenceUnit.Month), "q quarter quarters | quartal quartale | trimestre trimestres | | | trimestri | kwartaal kwartalen | 季度"),
        ((6, CadenceUnit.Month), "semester semesters | halbjahr | semestre semestres | | | semestri | halfjaar"),
        ((1, CadenceUnit.Year), "y yr yrs year years | jahr jahre jahren | an ans année années | año años | ano anos | anno anni | jaar jaren | 年 | 年間"));

    /// <summary>Numbers in words; <c>other</c> and <c>second</c> are two.</summary>
    public static readonly FrozenDictionary<string, int> Numbers = Table<int>(
        (1, "one | ein eine einen eins | un une | una uno | um uma | | een één"),
        (2, "two other second couple 2nd | zwei zweite zweiten zweites | deux | dos | dois duas | due | twee andere"),
        (3, "three third few 3rd several | drei dritte dritten | trois quelques | tres | três | tre | drie enkele"),
        (4, "four fourth 4th | vier | quatre | cuatro | quatro | quattro | vier"),
        (5, "five | fünf | cinq | cinco | cinco | cinque | vijf"),
        (6, "six | sechs | six | seis | seis | sei | zes"),
        (7, "seven | sieben | sept | siete | sete | sette | zeven"),
        (8, "eight | acht | huit | ocho | oito | otto | acht"),
        (9, "nine | neun | neuf | nueve | nove | nove | negen"),
        (10, "ten | zehn | dix | diez | dez | dieci | tien"),
        (12, "twelve | zwölf | douze | doce | doze | dodici | twaalf"));

    /// <summary>How many times, in one word.</summary>
    public static readonly FrozenDictionary<string, int> Times = Table<int>(
        (1, "once | einmal | | | | | eenmaal"), (2, "twice | zweimal | | | | | tweemaal"), (3, "thrice | dreimal"), (4, "viermal"));

    /// <summary>What turns a number into how many times.</summary>
    public static readonly FrozenSet<string> TimesMarks = Set("x times time | mal | fois | vez veces | vez vezes | volta volte | keer maal");

    /// <summary>What stands between how many times and the unit, or before the unit.</summary>
    public static readonly FrozenSet<string> Joints = Set("""
        / per a an every each the in of | pro im alle jede jeden jedes | par tous toutes les le chaque | por al cada el la
        | ao todo todos | al alla ogni | per om de elke
        """);

    /// <summary>What leaves a cadence as it is: <c>monthly-ish</c>, <c>about every 3 months</c>.</summary>
    public static readonly FrozenSet<string> Fillers = Set("about approx approximately around roughly circa ca ish or so at least ideally usually maybe | ungefähr etwa | environ | aproximadamente unos");

    /// <summary>What stands between two numbers: <c>6 to 8 weeks</c>.</summary>
    public static readonly FrozenSet<string> Until = Set("- to | bis | à | | | | tot");

    /// <summary>No reminders wanted, or none by a calendar.</summary>
    public static readonly FrozenSet<string> Never = new[]
    {
        "never", "none", "no", "n a", "na", "off", "false", "nil", "not needed", "no contact", "no reminder", "no reminders", "no cadence", "no schedule",
        "as needed", "as required", "as it comes", "when needed", "if needed", "when required", "ad hoc", "adhoc", "on demand", "on request", "on occasion",
        "rarely", "seldom", "hardly ever", "sometimes", "occasionally", "occasional", "now and then", "every now and then", "now and again",
        "every so often", "once in a while", "from time to time", "whenever", "whenever it suits", "whenever possible", "when it suits", "when convenient",
        "when possible", "irregular", "irregularly", "infrequent", "infrequently", "sporadic", "sporadically", "spontaneous", "spontaneously",
        "opportunistic", "organic", "organically", "random", "flexible",
        "nie", "niemals", "keine", "kein", "bei bedarf", "nach bedarf", "gelegentlich", "selten", "manchmal", "unregelmäßig", "ab und zu", "hin und wieder", "wenn es passt", "wenn's passt", "wie es passt",
        "jamais", "aucun", "aucune", "au besoin", "si besoin", "parfois", "rarement", "occasionnel", "de temps en temps", "à l'occasion", "quand c'est possible",
        "nunca", "ninguna", "a veces", "rara vez", "raramente", "ocasional", "ocasionalmente", "de vez en cuando", "según necesidad", "cuando surja", "cuando se pueda",
        "nenhuma", "às vezes", "de vez em quando", "quando necessário", "quando calhar", "quando dá", "quando der",
        "mai", "nessuna", "ogni tanto", "a volte", "al bisogno", "quando serve", "quando capita",
        "nooit", "geen", "af en toe", "soms", "zelden", "naar behoefte", "indien nodig",
        "从不", "无", "不定期", "偶尔", "有时", "なし", "たまに", "時々", "必要に応じて",
    }.Select(Plain).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Of these, what says below another key that there is nothing, and not how often.</summary>
    public static readonly FrozenSet<string> Nothing = Set("none no n a na off false nil keine kein aucun aucune ninguna nenhuma nessuna geen 无 なし");

    /// <summary>A text without case and accents.</summary>
    public static string Plain(string text)
    {
        var lower = text.ToLowerInvariant();
        return lower.AsSpan().ContainsAnyExceptInRange('\0', '\u007F')
            ? string.Concat(CanonicalForm.Decompose(lower).Where(c => char.GetUnicodeCategory(c) != System.Globalization.UnicodeCategory.NonSpacingMark))
            : lower;
    }

    private static FrozenSet<string> Set(string words) => Split(words).ToFrozenSet(StringComparer.Ordinal);

    private static FrozenDictionary<string, T> Table<T>(params (T Value, string Words)[] rows) => rows
        .SelectMany(row => Split(row.Words).Select(word => (Word: word, row.Value)))
        .DistinctBy(pair => pair.Word) // languages share words
        .ToFrozenDictionary(pair => pair.Word, pair => pair.Value, StringComparer.Ordinal);

    private static string[] Split(string words) => Plain(words).Split([' ', '|', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries);
}
