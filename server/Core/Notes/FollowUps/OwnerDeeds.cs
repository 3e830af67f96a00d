using System.Collections.Frozen;
using NotesNetworking.Core.Notes.Dates;

namespace NotesNetworking.Core.Notes.FollowUps;

/// <summary>
/// Tells whether a task goes on after a name as a sentence about what that person does: <c>[[Ada]] orders the bricks</c>. A noun
/// after the name is a topic, <c>[[Ada]] photos from the fair</c>, and then the task is mine.
/// </summary>
internal static class OwnerDeeds
{
    // Verbs and never nouns in this form, whatever follows.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> s_verbs = Set(
        "sends brings writes makes prepares fetches pays fixes mends repairs confirms finishes buys arranges delivers organises organizes finds lends takes tells asks "
        + "chooses decides collects builds translates proofreads bakes invites speaks reads answers replies gives hands clears cleans paints washes carries",
        "schickt sendet bringt schreibt macht bereitet holt besorgt repariert flickt bestellt kauft bezahlt zahlt liefert organisiert findet leiht nimmt fragt sagt übernimmt "
        + "kümmert meldet prüft druckt baut backt liest antwortet gibt schließt öffnet sucht bucht klärt stimmt kocht räumt putzt malt übersetzt",
        "envoie apporte écrit prépare commande achète paie répare vérifie organise cherche trouve prête imprime relit traduit répond demande donne",
        "envía manda trae escribe prepara compra paga arregla busca presta imprime responde pregunta",
        "envia traz escreve compra conserta procura empresta pergunta traduz",
        "invia porta scrive ordina ripara cerca presta stampa risponde chiede",
        "stuurt brengt schrijft bestelt koopt betaalt repareert zoekt leent vraagt regelt");

    // Verbs, and nouns in the plural: a noun goes on with a preposition, a verb with its object.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> s_either = Set(
        "orders prints drafts cuts covers returns reviews checks posts updates shares books handles hosts sorts cooks plans designs tests signs copies drives looks works runs moves picks packs");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> s_prepositions = Set(
        "of from for about and or in at on to with by until till as per before after due not");

    // What opens an object: the word before it is a verb.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> s_english = Set("the a an this that these those our my his their its us me it them some all two three four five");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> s_german = Set("der die das den dem ein eine einen einem einer uns mir sich mein meine meinen unser unsere unseren alle zwei drei");

    // How things are with somebody, not what they do for us.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> s_states = Set(
        "is was has does needs wants likes loves hates prefers gets receives hears knows sees thinks says hopes expects misses lives seems turns becomes owns remembers celebrates marries leaves retires",
        "ist hat braucht mag liebt bekommt hört weiß sieht denkt meint hofft vermisst wohnt wird");

    /// <summary>True for "orders the bricks", "flickt den Blasebalg": a verb in the third person with what it is done to.</summary>
    public static bool Follow(ReadOnlySpan<char> text)
    {
        var verb = FirstWord(text);
        if (verb.IsEmpty || !char.IsLower(verb[0]) || s_states.Contains(verb)) return false;
        var rest = text[verb.Length..];
        // "orders, drafts" is a list.
        if (rest is not [' ', ..]) return false;
        rest = rest.TrimStart();
        if (rest.IsEmpty) return false;
        if (s_verbs.Contains(verb)) return true;
        var next = FirstWord(rest);
        return (verb is [.., 's'] && s_english.Contains(next)) || (verb is [.., 't'] && s_german.Contains(next))
            || (s_either.Contains(verb) && !s_prepositions.Contains(next) && (char.IsLetterOrDigit(rest[0]) || rest[0] is '[' or '@'));
    }

    /// <summary>
    /// True where an infinitive goes to somebody else: "ask the council", "call [[Bo]]", "email Bo". Without such an object,
    /// "to ask about the kiln", it may as well be I who asks them.
    /// </summary>
    public static bool HasObject(ReadOnlySpan<char> text)
    {
        var next = FirstWord(text);
        return text is ['[', '[', ..] or ['@', ..] || s_english.Contains(next)
            || (next.Length > 0 && char.IsUpper(next[0]) && CalendarWords.WeekdayOf(next) is null && CalendarWords.MonthOf(next) == 0);
    }

    private static ReadOnlySpan<char> FirstWord(ReadOnlySpan<char> text)
    {
        var end = 0;
        while (end < text.Length && char.IsLetter(text[end])) end++;
        return text[..end];
    }

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Set(params string[] words) =>
        words.SelectMany(row => row.Split(' ')).ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
}
