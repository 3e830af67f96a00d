using NotesNetworking.Core.Notes.Dates;

namespace NotesNetworking.Core.Notes.Words;

/// <summary>What a heading says of the entries below it.</summary>
internal enum HeadingKind
{
    /// <summary>Nothing that matters here: a topic of the owner's.</summary>
    Topic,

    /// <summary>Notes of any kind, or no heading at all: an entry counts where it begins as a conversation does.</summary>
    Loose,

    /// <summary>A log of conversations.</summary>
    Contact,

    /// <summary>The person's life, or the outside world: nothing below it is a conversation.</summary>
    Life,

    /// <summary>What is still to come.</summary>
    Plan,
}

/// <summary>
/// What headings say, in English, German, French, Spanish, Portuguese, Italian, Dutch, Chinese and Japanese. A heading of
/// several words is what the strongest of them makes it.
/// </summary>
internal static class HeadingWords
{
    private static readonly WordSet s_life = new(
        "mention|mentions|mentioned|mentioned in|news|press|media coverage|coverage|career|career history|work history|job history|employment|employment history|professional history|" +
        "education|important dates|key dates|milestones|life events|biography|bio|background|cv|resume|curriculum|changelog|change log|revisions|revision history|edit history|" +
        "version history|document history|change history|modification history|update log|edit log|job changes|life|gift|gifts|gift ideas|publications|tweets|awards|achievements|medical history|family history|residences|backlinks|discography|filmography|purchases|invoices|payments",
        "erwähnungen|neuigkeiten|presse|werdegang|lebenslauf|ausbildung|geschenke|karriere|änderungen",
        "actualités|presse|carrière|parcours|formation|cadeaux",
        "noticias|prensa|carrera|educación|regalos",
        "notícias|imprensa|carreira|educação|presentes|novidades",
        "notizie|stampa|carriera|istruzione|regali",
        "nieuws|pers|loopbaan|opleiding|cadeaus|vermeldingen",
        "新闻|经历|履历|简历|教育|礼物|ニュース|経歴|履歴書|職歴|学歴|贈り物");

    // Only as the whole heading: "Conversations at work" is a log.
    private static readonly WordSet s_lifeAlone = new(
        "school|schools|university|studies|dates|presents|papers|articles|books|posts|podcasts|health|medical|travels|addresses|references|sources|links|appearances|releases|media|trivia|employers|sermons|lectures|concerts|shows|performances|episodes|predigten|vorträge");

    // Opens a heading, or is all of it: "Kiln planning" is a topic, "Planned calls" a plan.
    private static readonly WordSet s_plan = new(
        "plan|plans|planned|planning|upcoming|next|next week|next steps|next time|to do|to-do|todo|todos|to-dos|to dos|task|tasks|action items|actions|tomorrow|idea|ideas|future|" +
        "scheduled|schedule|agenda|goal|goals|intentions|intention|wishes|wish list|wishlist|reminders|reminder|questions|open questions|someday|backlog|waiting|dreams|dream|" +
        "follow-up|follow-ups|follow up|follow ups|followups|things to discuss|to discuss|talking points|topics|to ask|to call|calls to make|people to call|people to meet|drafts|reading|" +
        "want to|looking ahead|looking forward|hopes|open loops|loose ends|might do|might|maybe|coming up|on the horizon|on deck|bucket list|calendar|priorities|top 3|focus|grateful|gratitude|quotes|proposed|pending|preparation|prep",
        "plan|pläne|planung|geplant|geplante|geplanter|geplantes|kommende|kommender|kommendes|anstehend|anstehende|bevorstehende|künftige|zukünftige|aufgaben|morgen|ideen|" +
        "nächste|nächster|nächstes|nächste woche|nächste schritte|vorhaben|ziele|zu tun|zu erledigen|offen|wünsche|termine morgen",
        "à faire|à venir|projets|demain|idées|prochain|prochaine|prochains|prochaines|prochaines étapes|prévu|prévus|prévue|prévues|planifié|planifiés|objectifs|tâches|souhaits",
        "planes|pendiente|pendientes|mañana|ideas|próximo|próxima|próximos|próximas|próximos pasos|futuras|futuros|por hacer|tareas|objetivos|deseos",
        "planos|amanhã|ideias|próximo|próxima|próximos|próximas|próximos passos|a fazer|por fazer|tarefas|pendências|objetivos|desejos",
        "piani|programma|domani|idee|prossimo|prossima|prossimi|prossime|prossimi passi|futuri|future|da fare|obiettivi|desideri",
        "plannen|planning|gepland|geplande|komende|aankomende|toekomstige|morgen|ideeën|volgende|volgende stappen|te doen|taken|doelen|wensen",
        "计划|计划中|待办|待办事项|明天|想法|下一步|下次|即将|将来|予定|計画|明日|今後|次回|やること|アイデア");

    // Closes a heading: "Réunions à venir", "Calls planned".
    private static readonly WordSet s_planLast = new(
        "planned|upcoming|pending|to come|to do|to make|scheduled",
        "plans|goals|ideas|todos|to-dos|tasks|reminders|intentions|priorities|wishes|hopes|tomorrow|pläne|ziele|ideen|aufgaben|morgen|projets|idées|objectifs|demain|planes|objetivos|tareas|mañana|planos|ideias|tarefas|amanhã|piani|obiettivi|idee|domani|plannen|doelen|ideeën|taken",
        "geplant|à venir|prévu|prévus|prévue|prévues|planifiés|planifiées|pendientes|previstas|previstos|programadas|futuras|futuros|agendadas|agendados|planejadas|" +
        "futuri|future|previsti|previste|pianificati|pianificate|in programma|gepland");

    private static readonly WordSet s_contact = new(
        "log|logs|history|timeline|interaction|interactions|conversation|conversations|contact|contacts|meeting|meetings|met|call|calls|phone calls|chat|chats|encounter|encounters|touchpoint|touchpoints|" +
        "touch points|catch-up|catch-ups|catchup|catchups|catch up|catch ups|check-in|check-ins|checkin|checkins|check ins|1:1|1:1s|1-1|1-1s|1-on-1|1-on-1s|1on1s|one-on-one|one-on-ones|one on ones|" +
        "communication|communications|correspondence|email|emails|e-mails|mails|letter|letters|message|messages|texts|visit|visits|discussion|discussions|exchange|exchanges|talked|" +
        "last conversations|last talks|meetups|meet-ups|hangouts|get-togethers|gatherings|appointments|sessions|sync|syncs|lunches|dinners|coffees|walks|video calls|zoom calls|dates together|time together|hang outs|outreach|contact history|touch base|relationship history|shared history",
        "verlauf|gespräche|gespräch|treffen|termine|briefe|mails|kontakt|kontakte|kontaktverlauf|anrufe|telefonate|besuche|besprechungen|protokoll|korrespondenz|unterhaltungen|begegnungen|historie",
        "historique|échanges|rencontres|appels|réunions|visites|lettres|rendez-vous|contacts|correspondance|entretiens",
        "historial|conversaciones|reuniones|llamadas|encuentros|visitas|citas|charlas|cartas|contactos|correspondencia|interacciones",
        "histórico|conversas|reuniões|ligações|telefonemas|chamadas|contactos|encontros|visitas|cartas|interações|contatos|correspondência",
        "storico|conversazioni|incontri|riunioni|chiamate|telefonate|visite|lettere|contatti|interazioni|corrispondenza",
        "geschiedenis|gesprekken|contactmomenten|ontmoetingen|vergaderingen|telefoontjes|bezoeken|brieven|correspondentie|afspraken",
        "联系记录|联系|交流|见面|見面|交流记录|沟通记录|会话|对话|会面|会议|会议记录|通话|通话记录|沟通|聊天|聊天记录|往来|連絡|連絡履歴|会話|会話履歴|記録|履歴|会議|面談|打ち合わせ|やりとり|やり取り");

    // "Contact details", "Contact information": a card, not a log.
    private static readonly WordSet s_card = new("details|detail|info|information|data|card|numbers|address|addresses|methods|preferences|frequency|person|list|links|channels|angaben|daten|coordonnées|datos|dados|dati|gegevens");

    private static readonly WordSet s_loose = new(
        "note|notes|comment|comments|recent|activity|activities|recent activity|journal|diary|misc|miscellaneous|general|updates|update|observations|remarks|memories|memory|entries|running notes|scratch|thoughts",
        "notizen|notiz|anmerkungen|tagebuch|bemerkungen|aktivität|notes|remarques|commentaires|activité|notas|comentarios|actividad|diario|comentários|atividade|note|appunti|commenti|attività|notities|opmerkingen|dagboek|activiteit|笔记|备注|メモ|ノート|日記");

    /// <summary>What a heading says of the entries below it.</summary>
    public static HeadingKind Of(ReadOnlySpan<char> heading)
    {
        if (heading.Length > 120) return HeadingKind.Topic;
        Span<char> words = stackalloc char[heading.Length];
        Span<Range> parts = stackalloc Range[16];
        var count = Split(heading, words, parts, out var text);
        var (contact, loose, card) = (false, false, false);
        for (var i = 0; i < count; i++)
            for (var n = Math.Min(3, count - i); n > 0; n--)
            {
                var phrase = text[parts[i].Start.Value..parts[i + n - 1].End.Value];
                var (opens, closes) = (i == 0, i + n == count);
                if (closes && !opens && count <= 3 && s_planLast.Contains(phrase)) return HeadingKind.Plan;
                if ((opens || (closes && count <= 3 && IsOwners(text[parts[0]]))) && s_plan.Contains(phrase)) return HeadingKind.Plan;
                if (s_life.Contains(phrase) || (opens && closes && s_lifeAlone.Contains(phrase))) return HeadingKind.Life;
                contact |= s_contact.Contains(phrase);
                loose |= s_loose.Contains(phrase);
                card |= s_card.Contains(phrase);
            }
        // Nothing parts the words of a Chinese or Japanese heading: 会話ログ, 会議の予定.
        if (count <= 2 && text.ContainsAnyInRange(DateCursor.FirstIdeograph, '\uFFFF'))
        {
            if (HasUnspaced(text, s_plan)) return HeadingKind.Plan;
            if (HasUnspaced(text, s_life)) return HeadingKind.Life;
            contact |= HasUnspaced(text, s_contact);
            loose |= HasUnspaced(text, s_loose);
        }
        return contact && !card ? HeadingKind.Contact : loose && !card ? HeadingKind.Loose : HeadingKind.Topic;
    }

    private static bool HasUnspaced(ReadOnlySpan<char> text, WordSet words)
    {
        for (var start = 0; start < text.Length; start++)
            for (var length = 2; length <= 4 && start + length <= text.Length; length++)
                if (text[start] >= DateCursor.FirstIdeograph && words.Contains(text.Slice(start, length))) return true;
        return false;
    }

    private static readonly WordSet s_owners = new("today's|my|our|open|day|daily|weekly|week's|tomorrow's|new|the|current|for");

    // "Today's plan", "My ideas".
    private static bool IsOwners(ReadOnlySpan<char> first) => s_owners.Contains(first);

    private static readonly WordSet s_logTail = new("log|history|notes");

    /// <summary>True for a line that is nothing but the name of a log: an outliner's "Log" with its entries below it.</summary>
    public static bool IsLogName(ReadOnlySpan<char> line)
    {
        line = line.Trim(" \t*_:#");
        if (s_contact.Contains(line)) return true;
        var space = line.IndexOf(' ');
        return space > 0 && s_contact.Contains(line[..space]) && s_logTail.Contains(line[(space + 1)..]);
    }

    /// <summary>The words of a heading with one space between them.</summary>
    private static int Split(ReadOnlySpan<char> heading, Span<char> buffer, Span<Range> parts, out ReadOnlySpan<char> text)
    {
        var (length, count) = (0, 0);
        for (var at = 0; at < heading.Length && count < parts.Length;)
        {
            if (!char.IsLetterOrDigit(heading[at]))
            {
                at++;
                continue;
            }
            if (length > 0) buffer[length++] = ' ';
            var start = length;
            while (at < heading.Length && (char.IsLetterOrDigit(heading[at]) || IsInner(heading, at))) buffer[length++] = heading[at++];
            parts[count++] = start..length;
        }
        text = buffer[..length];
        return count;
    }

    private static bool IsInner(ReadOnlySpan<char> heading, int at) =>
        heading[at] is '-' or '\'' or '’' or ':' && at > 0 && at + 1 < heading.Length && char.IsLetterOrDigit(heading[at - 1]) && char.IsLetterOrDigit(heading[at + 1])
        && (heading[at] != ':' || char.IsAsciiDigit(heading[at + 1]));
}
