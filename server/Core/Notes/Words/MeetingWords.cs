namespace NotesNetworking.Core.Notes.Words;

/// <summary>The words of meeting notes: what names their day, who took part, who did not, and that a note is one.</summary>
internal static class MeetingWords
{
    /// <summary>Keys, folded as keys are, and labels that name the day.</summary>
    public static readonly WordSet Day = new(
        "date|day|when|start|startdate|start date|starttime|datetime|date time|meetingdate|meeting date|dateofmeeting|date of meeting|date and time|dateandtime|meetingday|held|heldon|held on",
        "datum|wann|quand|fecha|cuándo|data|quando|wanneer|日期|日付|日時");

    /// <summary>Of these, what a project or a trip has as well.</summary>
    public static readonly WordSet Start = new("start|startdate|start date");

    /// <summary>Keys that say that a note is about what somebody else wrote.</summary>
    public static readonly WordSet Source = new(
        "author|authors|source|url|isbn",
        "autor|autorin|autoren|verfasser|quelle|auteur|auteurs|autrice|autora|autores|fuente|fonte|autore|autori|bron|schrijver|作者|著者|来源|出典");

    /// <summary>The day that a note was made: its day only where something else says that it is a meeting.</summary>
    public static readonly WordSet Created = new("created|createdat|createdon|datecreated|creationdate|created at|created on|date created");

    /// <summary>Says who took part, wherever there is a day.</summary>
    public static readonly WordSet Attendees = new(
        "attendees|attendee|attendance|participants|participant|attending|attended|attendedby|attended by|present|with|in attendance|inattendance|who was there|who was present|who was in|who attended|who came|who joined|people present|those present|in the room|on the call|people there|meeting with|meetingwith|met with|metwith|talked to|talkedto",
        "teilnehmer|teilnehmende|teilnehmerinnen|anwesend|anwesende|wer war da|mit|participantes|participant·e·s|personnes présentes|qui était là|présents|presents|avec|asistentes|presentes|con|com|partecipanti|presenti|deelnemers|aanwezig|aanwezigen|wie was er|asistente|quién estuvo|quem estava|chi c'era|参加者|出席者|同席者|参加人|参会人|参会者|参会人员|出席人|出席人员|与会者|与会人|与会人员|與會者|參加者");

    /// <summary>Says who took part where nothing says that the note is about something else.</summary>
    public static readonly WordSet People = new("people|person|persons|contact|contacts|who|personen|personnes|personas|pessoas|persone|mensen|wer|qui|quién|quem|chi|wie|人物");

    /// <summary>Says who took part only in what is called a meeting.</summary>
    public static readonly WordSet Invited = new("guests|guest|invitees|invitee|invited|members|member|team|gäste|eingeladene|invités|invitados|convidados|invitati|ospiti|gasten|genodigden");

    /// <summary>A list of people who were not there, and a word beside a name that says so.</summary>
    public static readonly WordSet Absent = new(
        "absent|absentees|absence|absences|apologies|apologised|apologized|regrets|sent regrets|declined|cancelled|canceled|optional|excused|missing|cc|bcc|not present|not attending|not there|no show|no-show|" +
        "unable to attend|could not make it|couldn't make it|could not come|couldn't come|can't make it|did not attend|didn't attend|did not come|didn't come|did not join|didn't join|did not show|didn't show|unable to join|could not join|couldn't join|sends apologies|sent apologies|sick|ill|on holiday|on vacation|on leave|away|fyi|informed|tentative",
        "abwesend|entschuldigt|fehlt|absents|excusés|excusé|absente|ausente|ausentes|assente|assenti|afwezig|verhinderd|缺席|欠席");

    /// <summary>Says that a note is a meeting: as a type, a tag, or a folder's name.</summary>
    public static readonly WordSet Meeting = new(
        "meeting|meetings|meeting note|meeting notes|meeting-note|meeting-notes|meetingnote|meetingnotes|minutes|1-1|1-1s|1:1|1:1s|1-on-1|1-on-1s|1on1|1on1s|11s|one-on-one|one-on-ones|one on one|one on ones|oneonone|" +
        "call|calls|phone call|interview|interviews|interaction|interactions|conversation|conversations|standup|standups|stand-up|sync|syncs|workshop|catch-up|catch-ups|catchup|check-in|check-ins|encounter|encounters|" +
        "touchpoint|touchpoints|appointment|appointments|discussion|discussions|lunch|coffee|dinner|visit",
        "besprechung|besprechungen|sitzung|sitzungen|treffen|termin|termine|gespräch|gespräche|réunion|réunions|rencontre|rencontres|entretien|entretiens|rendez-vous|" +
        "reunión|reuniones|encuentro|encuentros|entrevista|entrevistas|reunião|reuniões|encontro|encontros|riunione|riunioni|incontro|incontri|vergadering|vergaderingen|overleg|afspraak|afspraken|gesprek|gesprekken|" +
        "会议|會議|会議|打ち合わせ|ミーティング|面談");

    /// <summary>Types that leave open what a note is.</summary>
    public static readonly WordSet AnyType = new("note|notes|log|daily|daily note|daily-note|dailynote|journal|diary|event|zettel|fleeting|permanent|entry|page|event note");

    /// <summary>A word in a status or a title that says that a meeting did not take place, or not yet.</summary>
    public static readonly WordSet NotHeld = new(
        "cancelled|canceled|planned|draft|postponed|rescheduled|scheduled|tentative|upcoming|proposed|todo|to do|tbc|tbd|pending|declined|skipped|not held|template",
        "abgesagt|geplant|verschoben|entwurf|annulé|annulée|reporté|reportée|prévu|brouillon|cancelado|cancelada|aplazado|planeado|borrador|adiado|adiada|planejado|rascunho|annullato|annullata|rinviato|bozza|geannuleerd|gepland|verzet|取消|延期|計画");

    /// <summary>The heading of a table's column for the day.</summary>
    public static readonly WordSet DayColumn = new("date|day|when|datum|tag|wann|fecha|día|cuándo|data|dia|quando|jour|quand|giorno|dag|wanneer|日期|日付");

    /// <summary>The heading of a table's column for what it was about.</summary>
    public static readonly WordSet TextColumn = new(
        "note|notes|what|text|topic|topics|subject|about|summary|description|details|comment|comments|remarks|content|discussed",
        "notiz|notizen|was|thema|themen|inhalt|quoi|sujet|résumé|qué|tema|notas|resumen|assunto|resumo|che cosa|cosa|argomento|appunti|wat|onderwerp|notities|内容|备注|メモ");

    /// <summary>Labels and keys for the channel.</summary>
    public static readonly WordSet Channel = new("channel|type|how|medium|via|method|mode|kanal|art|wie|canal|comment|tipo|cómo|como|come|mezzo|soort|kanaal|hoe");
}
