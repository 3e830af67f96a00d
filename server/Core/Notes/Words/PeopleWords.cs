using System.Collections.Frozen;

namespace NotesNetworking.Core.Notes.Words;

/// <summary>The words for people and for notes about other things, languages side by side, as <see cref="PlainWords"/> has them.</summary>
public static class PeopleWords
{
    /// <summary>What the heading of a day holds besides numbers.</summary>
    private static readonly FrozenSet<string> s_days = PlainWords.SetOf(
        "january, february, march, april, may, june, july, august, september, october, november, december, jan, feb, mar, apr, jun, jul, aug, sep, sept, oct, nov, dec",
        "monday, tuesday, wednesday, thursday, friday, saturday, sunday, mon, tue, wed, thu, fri, sat, sun, st, nd, rd, th, of, week, day, w, q",
        "januar, februar, märz, mai, juni, juli, oktober, dezember, montag, dienstag, mittwoch, donnerstag, freitag, samstag, sonntag",
        "enero, febrero, marzo, abril, mayo, junio, julio, agosto, septiembre, octubre, noviembre, diciembre, de",
        "janvier, février, mars, avril, juin, juillet, août, septembre, octobre, novembre, décembre",
        "janeiro, fevereiro, março, maio, junho, julho, setembro, outubro, novembro, dezembro",
        "gennaio, febbraio, aprile, maggio, giugno, luglio, settembre, ottobre, dicembre", "januari, februari, maart, mei, augustus", "年, 月, 日");

    /// <summary>A type, a category or a tag that says: this note is a person's.</summary>
    private static readonly FrozenSet<string> s_person = PlainWords.SetOf(
        "person, contact", "kontakt, kontaktperson", "contacto, contato, contatto", "personne", "pessoa", "persoon, contactpersoon",
        "henkilo, yhteystieto", "osoba", "szemely", "kisi", "человек, контакт", "людина", "人, 人物, 联系人, 聯絡人, 連絡先", "사람, 인물, 연락처");

    /// <summary>The same in the plural, which a list of people may bear, too.</summary>
    private static readonly FrozenSet<string> s_plural = PlainWords.SetOf(
        "people, persons, contacts", "Personen, Kontakte", "contactos, contatos, contatti", "personnes", "pessoas", "contacten",
        "henkilöt, yhteystiedot", "osoby, kontakty", "személyek", "kişiler", "люди, контакты", "контакти", "人们, 人們, 人々");

    /// <summary>What folders of people are called besides. "Contact" is none: a website has such a page.</summary>
    private static readonly FrozenSet<string> s_folders = PlainWords.SetOf(
        "person", "Leute, Menschen, Ansprechpartner, Kontaktpersonen", "personas, gente", "persones, contactes", "persoas", "pertsonak, kontaktuak",
        "gens", "persone", "mensen, contactpersonen", "personer, människor, mennesker, folk, kontakter", "ihmiset, kontaktit", "ludzie", "lidé, lidi", "ľudia",
        "emberek, névjegyek, kapcsolatok", "oameni, persoane, contacte", "ljudi, osobe, kontakti", "žmonės, kontaktai", "cilvēki", "inimesed, isikud",
        "персоны", "особи", "хора", "људи, особе", "άνθρωποι, επαφές, πρόσωπα", "insanlar, rehber",
        "أشخاص, الأشخاص, ناس, الناس, جهات الاتصال", "אנשים, אנשי קשר", "افراد, مخاطبین", "लोग, संपर्क", "মানুষ, ব্যক্তি",
        "人, 人物, 人员, 人員, 人脉, 人脈, 通讯录, 通訊錄, 联系人, 聯絡人, 連絡先, 人名", "사람, 사람들, 인물, 연락처",
        "người, mọi người, liên hệ, danh bạ", "orang, kontak", "ผู้คน, รายชื่อ", "watu");

    /// <summary>Persons who are made up: a designer's, a prompt's.</summary>
    private static readonly FrozenSet<string> s_personas = PlainWords.SetOf("personas");

    private static readonly FrozenSet<string> s_madeUp = PlainWords.SetOf(
        "design, ux, ui, user, users, research, marketing, product, customer, audience, prompt, prompts, agent, agents, ai, llm, llms, gpt, chatgpt, chatbot",
        "diseño, investigación, mercadotecnia, producto, usuario, usuarios, ia, agentes");

    /// <summary>Kinds of thing that a note can be about and that are no person.</summary>
    private static readonly FrozenSet<string> s_things = PlainWords.SetOf(
        "company, companies, group, groups, organization, organizations, organisation, organisations, org, orgs, team, teams, band, club, community",
        "department, business, institution, institute, agency, firm, startup, vendor, brand, employer, school, university, college, lab, church, ngo",
        "association, committee, council, government, network, crew, household, circle",
        "place, places, location, city, town, country, venue, restaurant, cafe, shop, building, address, house",
        "book, books, article, paper, film, movie, show, series, podcast, episode, video, song, album, game, recipe, course, class, lecture, quote, quotes, source",
        "project, projects, area, topic, concept, idea, term, definition, resource, tool, product, software, service, goal, task, tasks, plan, question, answer",
        "meeting, meetings, event, events, conference, call, interview, log, journal, daily, weekly, monthly, diary, trip, travel, appointment, session, minutes, conversation",
        "moc, index, overview, dashboard, map, hub, list, query, view, template, templates, form, table, chart, report, document, file, folder, page index, collection",
        "pet, animal, dog, cat, plant, character, npc, creature, deity, faction, thing, object, item, car",
        "firma, unternehmen, gruppe, verein, ort, buch, projekt, besprechung, termin, vorlage",
        "empresa, grupo, equipo, lugar, libro, proyecto, reunión, organización, plantilla",
        "entreprise, société, groupe, équipe, lieu, livre, projet, réunion, modèle",
        "equipe, lugar, livro, projeto, reunião, organização", "azienda, gruppo, squadra, luogo, libro, progetto, riunione",
        "bedrijf, groep, plaats, boek, vergadering, organisatie", "företag, bolag, grupp, bok, möte",
        "компания, группа, организация, место, книга, проект, встреча", "公司, 组织, 組織, 团队, 地点, 书, 项目, 会议, 会社, 場所, 本, 会議");

    // No proof of a contact, but a reason to ask.
    private static readonly FrozenSet<string> s_kinds = PlainWords.SetOf(
        "friend, friends, family, relative, relatives, colleague, colleagues, coworker, coworkers, client, clients, customer, customers, mentor, mentors, mentee, mentees",
        "lead, leads, prospect, prospects, acquaintance, acquaintances, neighbor, neighbors, neighbour, neighbours, member, members, investor, investors, crm, network, relationship, relationships",
        "freund, freunde, familie, kollege, kollegen, kunde, kunden", "amigo, amigos, familia, cliente, clientes", "ami, amis, famille, collègue, collègues",
        "amici, famiglia", "vrienden, collega, klanten", "друзья, семья", "朋友, 友人");

    /// <summary>Of these, what nobody is called: a note of this name lists several.</summary>
    private static readonly FrozenSet<string> s_groups = PlainWords.SetOf(
        "friends, family, relatives, colleagues, coworkers, clients, customers, mentors, mentees, leads, prospects, acquaintances, neighbors, neighbours, members, investors, crm",
        "freunde, familie, kollegen, kunden", "amigos, familia, clientes", "amis, famille, collègues", "amici, famiglia", "vrienden, klanten", "друзья, семья", "朋友, 友人");

    // The last word of what several people are together, besides those above.
    private static readonly FrozenSet<string> s_collectives = PlainWords.SetOf(
        "ltd, limited, inc, incorporated, corp, corporation, llc, llp, plc, co, gmbh, ag, kg, ev, sa, sas, sarl, srl, spa, bv, nv, ab, oy, as, aps, labs, works, partners, holdings, ventures, capital",
        "studio, studios, bank, office, clinic, hospital, library, museum, foundation, trust, society, union, guild, league, academy, faculty, workshop, choir, orchestra, ensemble, parish, class, squad, staff, board",
        "work, home, neighbourhood, neighborhood, street, guests, students, teachers, parents, kids, children, siblings, cousins, classmates, roommates, flatmates, housemates, teammates, mates, folks, others, misc, archive",
        "arbeit, büro, schule, chor, nachbarn, verwandte, bekannte", "trabajo, escuela, colegio, coro, vecinos", "travail, école, chorale, voisins",
        "trabalho, escola, coro, vizinhos", "lavoro, scuola, coro, vicini", "werk, school, koor, buren", "家族, 家人, 朋友, 同事, 同学, 工作, 学校, 友達, 会社");

    /// <summary>Notes that list others.</summary>
    private static readonly FrozenSet<string> s_lists = PlainWords.SetOf(
        "moc, mocs, index, overview, dashboard, readme, toc, contents", "übersicht, inhalt, verzeichnis, índice, sommaire, indice, overzicht, resumen", "обзор", "索引, 目录, 目次, 一覧");

    private static readonly FrozenSet<string> s_listNames = PlainWords.SetOf(
        "org chart, organisation chart, organization chart, organigram, organigramme, organigramm, organigrama, family tree, stammbaum, everyone, everybody",
        "home, hub, start here, about, start");

    // "Family org chart": two words of those.
    private static bool EndsAsList(string words)
    {
        var last = words.LastIndexOf(' ');
        var before = last > 0 ? words.LastIndexOf(' ', last - 1) : -1;
        return before > 0 && s_listNames.Contains(words[(before + 1)..]);
    }

    // With a word for people, these make the name of a list: "All people", "Contact list", "People of note".
    private static readonly FrozenSet<string> s_ofLists = PlainWords.SetOf(
        "all, my, our, the, a, of, and, in, i, know, list, lists, map, home, hub, notes, note, page, board, database, db, base, tracker, directory, table, view, query, log, folder, start",
        "alle, meine, und, liste, todos, todas, mis, las, los, y, lista, tous, toutes, mes, les, et, minhas, meus, tutti, tutte, le, mijn, lijst");

    private static readonly FrozenSet<string> s_templates = PlainWords.SetOf(
        "template, templates", "vorlage, vorlagen", "modèle, modèles, gabarit, gabarits", "plantilla, plantillas", "modelo, modelos", "modello, modelli",
        "sjabloon, sjablonen", "mall, mallar", "skabelon, skabeloner", "szablon, szablony", "šablona, šablony", "sablon, sablonok", "şablon, şablonlar",
        "шаблон, шаблоны, шаблони", "πρότυπο, πρότυπα", "模板, 範本, 范本", "テンプレート", "템플릿", "قالب, قوالب", "mẫu");

    /// <summary>What stands as the heading of a section of anyone's note.</summary>
    private static readonly FrozenSet<string> s_sections = PlainWords.SetOf(
        "about, background, bio, biography, profile, summary, overview, details, detail, info, information, facts, introduction, intro, description, contact, contacts",
        "log, logs, history, notes, note, journal, interactions, interaction, meetings, meeting, calls, conversations, conversation, timeline, events, diary, comments",
        "tasks, task, todo, todos, actions, action, follow, ups, next, steps, open, closed, done, plans, plan, goals, goal, quests, questions, question, ideas, topics, agenda",
        "family, friends, work, career, education, interests, hobbies, likes, dislikes, gifts, relationships, relations, references, links, resources, related, mentions, projects, misc",
        "general, personal, professional, important, dates, key, recent, past, current, upcoming, metadata, properties, tags, template, table, contents",
        "über, hintergrund, notizen, aufgaben, verlauf, notas, tareas, historia, tâches, historique, tarefas, attività, taken, notities");

    /// <summary>True for a type, category or tag that makes a note a person's, in the singular or the plural.</summary>
    public static bool IsPerson(string words) => s_person.Contains(words) || s_plural.Contains(words);

    /// <summary>True for one that a list of people may bear, too.</summary>
    public static bool IsPlural(string words) => s_plural.Contains(words);

    /// <summary>True for what a folder of people is called. <c>Personas</c> count where nothing above or below says that they are made up.</summary>
    public static bool IsFolder(string words, IEnumerable<string> path) =>
        s_plural.Contains(words) || (s_folders.Contains(words) && (!s_personas.Contains(words) || !path.Any(IsMadeUp)));

    /// <summary>True for a type that says what a note is about, and that this is no person: "company", "tech company".</summary>
    public static bool IsThing(string words) => s_things.Contains(words) || (words.Contains(' ') && s_things.Contains(PlainWords.Ends(words).Last));

    /// <summary>True for a kind of person: "friend", "clients", also a folder's name such as "CRM".</summary>
    public static bool IsKindOfPeople(string words) => s_kinds.Contains(words);

    /// <summary>True for the name of several people together: "friends", "family".</summary>
    public static bool IsGroup(string words) => s_groups.Contains(words);

    /// <summary>True for the name of what is several people, or no person: "Family", "Work Friends", "Wren Ltd".</summary>
    public static bool IsSeveral(string words) => Array.Exists([words, PlainWords.Ends(words).Last], word => s_things.Contains(word) || s_kinds.Contains(word) || s_collectives.Contains(word));

    /// <summary>True for the name of a note that lists people, or tells of all of them.</summary>
    public static bool IsListName(string words)
    {
        var (first, last) = PlainWords.Ends(words);
        if (s_lists.Contains(first) || s_lists.Contains(last) || s_listNames.Contains(words) || EndsAsList(words) || IsForPeople(words)) return true;
        var parts = words.Split(' ');
        return parts.Length > 1 && parts.All(part => s_ofLists.Contains(part) || IsForPeople(part)) && parts.Any(IsForPeople);
    }

    /// <summary>True for the name of a folder of templates: its last word says so.</summary>
    public static bool IsTemplateFolder(string words) => s_templates.Contains(words) || s_templates.Contains(PlainWords.Ends(words).Last);

    /// <summary>True for the name of a file that is a template: its first or last word says so.</summary>
    public static bool IsTemplateFile(string words)
    {
        var (first, last) = PlainWords.Ends(words);
        return s_templates.Contains(first) || s_templates.Contains(last);
    }

    /// <summary>True for the heading of a section: it is made of nothing but words that such headings have.</summary>
    public static bool IsSection(string words) => words.Split(' ').All(s_sections.Contains);

    /// <summary>True for the words of a day's heading, without its numbers.</summary>
    public static bool IsDay(string words) => words.Split(' ').All(s_days.Contains);

    /// <summary>True for a heading with a word that sections have and names hardly ever.</summary>
    public static bool HasSectionWord(string words) => words.Split(' ').Any(s_sections.Contains);

    private static bool IsForPeople(string words) => IsPerson(words) || s_folders.Contains(words);

    private static bool IsMadeUp(string words) => words.Split(' ').Any(s_madeUp.Contains);
}
