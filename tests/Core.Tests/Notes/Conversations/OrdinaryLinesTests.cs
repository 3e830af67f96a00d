using static NotesNetworking.Core.Tests.Notes.Conversations.CheckConversations;

namespace NotesNetworking.Core.Tests.Notes.Conversations;

/// <summary>Lines as the owners of the vaults in CommandLine.Tests write them, and their neighbours that say something else.</summary>
public class OrdinaryLinesTests
{
    [Theory]
    [InlineData("An hour on the phone with [[Ada]]. Her knee again.", "call")]
    [InlineData("20 minutes on Zoom with [[Ada]]", "video")]
    [InlineData("Half an hour with [[Ada]] before the train", null)]
    [InlineData("Discussed [[Bo]] with [[Ada]] on Teams, both of us think so", "video")]
    [InlineData("Talked to [[Ada]] by phone", "call")]
    [InlineData("Caught up with [[Ada]] over coffee", "coffee")]
    [InlineData("Posted the letter to [[Ada]] at last.", "letter")]
    [InlineData("Wrote a long letter to [[Ada]]", "letter")]
    [InlineData("Dinner at [[Ada]]'s with the whole board", "dinner")]
    [InlineData("Supper at [[Ada]]'s", "dinner")]
    [InlineData("[[Ada]] here for the day! Seminar, then dinner", "visit")]
    [InlineData("[[Ada]] over for tea", "visit")]
    [InlineData("[[Ada]] answered: Wednesday is off", null)]
    [InlineData("Long call with [[Ada]], she is engaged", "call")]
    [InlineData("Visited [[Ada]], the baby slept", "visit")]
    [InlineData("==Lunch== with [[Ada]]", "lunch")]
    [InlineData("Zoom w [[Ada]]", "video")]
    [InlineData("Just got off the phone with [[Ada]]", null)]
    [InlineData("Me and [[Ada]] had lunch", "lunch")]
    [InlineData("[[Ada]] #lunch", "lunch")]
    [InlineData("[[Ada]] called for an hour", "call")]
    [InlineData("[[Ada]] called for my birthday", "call")]
    [InlineData("Watched the match with [[Ada]]", null)]
    [InlineData("Spaziergang mit [[Ada]] am Morgen", "walk")]
    [InlineData("Almoço com a [[Ada]]", "lunch")]
    [InlineData("~~Tea~~ Lunch with [[Ada]]", "lunch")]
    [InlineData("Stopped by [[Ada]]'s place for tea", null)]
    [InlineData("Dropped by [[Ada]]'s", null)]
    [InlineData("Caught [[Ada]] for a quick chat", null)]
    [InlineData("Popped over to see [[Ada]]", null)]
    [InlineData("Sat next to [[Ada]] at dinner", null)]
    [InlineData("Cup of tea with [[Ada]]", null)]
    [InlineData("Took [[Ada]] out for dinner", null)]
    [InlineData("Picked [[Ada]] up from the airport", null)]
    [InlineData("Gave [[Ada]] a lift", null)]
    [InlineData("Replied to [[Ada]]'s email", null)]
    [InlineData("Returned [[Ada]]'s call", null)]
    [InlineData("Said goodbye to [[Ada]]", null)]
    [InlineData("Introduced [[Ada]] to my sister", null)]
    [InlineData("Grillen mit [[Ada]]", null)]
    [InlineData("Zum Essen bei [[Ada]]", null)]
    public void They_were_in_touch(string line, string? channel) => CheckMerged($"""
        # people/Ada.md
        # daily/2026-09-12.md
        - {line}
        """, $"Ada: 2026-09-12{(channel is null ? "" : " " + channel)}");

    [Theory]
    [InlineData("An hour on the phone about [[Ada]]")]
    [InlineData("20 minutes on [[Ada]]'s tax papers")]
    [InlineData("An hour with [[Ada]]'s papers")]
    [InlineData("Posted about [[Ada]]")]
    [InlineData("Posted notes on the talk by [[Ada]]")]
    [InlineData("letter to [[Ada]] half written")]
    [InlineData("Dinner at [[Ada]]'s school")]
    [InlineData("[[Ada]] here on Friday?")]
    [InlineData("[[Ada]] over the moon")]
    [InlineData("[[Ada]] answered the question of the week")]
    [InlineData("Rang [[Ada]], engaged")]
    [InlineData("visited [[Ada]], only the letterbox, she was asleep")]
    [InlineData("Supper with [[Ada]] put off")]
    [InlineData("Phoned [[Ada]] — secretary says he is on leave until October")]
    [InlineData("Saw [[Ada]] on the panel but only from the back row")]
    [InlineData("~~Lunch with [[Ada]]~~")]
    [InlineData("[[Ada]] called for a boycott")]
    [InlineData("[[Ada]] #book")]
    [InlineData("Watched an interview with [[Ada]]")]
    [InlineData("Heard a lecture with [[Ada]]")]
    [InlineData("Rehearsed the talk with [[Ada]] in mind")]
    [InlineData("Spam mail from [[Ada]]")]
    [InlineData("Unanswered email to [[Ada]]")]
    [InlineData("DOING Letter to [[Ada]]")]
    [InlineData("CANCELLED Call with [[Ada]]")]
    [InlineData("Vielleicht Kaffee mit [[Ada]]")]
    [InlineData("Kein Treffen mit [[Ada]]")]
    [InlineData("Kaffee mit [[Ada]] morgen")]
    [InlineData("Peut-être un café avec [[Ada]]")]
    [InlineData("Quizás un café con [[Ada]]")]
    [InlineData("Reunión con [[Ada]] aplazada")]
    [InlineData("Talvez jantar com [[Ada]]")]
    [InlineData("Forse un caffè con [[Ada]]")]
    [InlineData("Misschien koffie met [[Ada]]")]
    [InlineData("Stopped by [[Ada]]'s school")]
    [InlineData("Went to [[Ada]]'s talk")]
    [InlineData("Took [[Ada]] seriously")]
    [InlineData("Gave [[Ada]] a thought")]
    [InlineData("Gave [[Ada]]'s talk another try")]
    [InlineData("Read [[Ada]]'s email")]
    [InlineData("Call with [[Ada]] pushed to Monday")]
    [InlineData("Lunch with [[Ada]] didn't work out")]
    [InlineData("Phoned [[Ada]] twice, nobody picked up")]
    [InlineData("To call: [[Ada]]")]
    [InlineData("Fragen mit [[Ada]]")]
    public void They_were_not(string line) => CheckMerged($"""
        # people/Ada.md
        # daily/2026-09-12.md
        - {line}
        """, "Ada:");

    [Theory]
    [InlineData("- Meetings\n\t- [[Ada]] 10:00 cores", "Ada: 2026-09-12")]
    [InlineData("- Today\n\t- walk with [[Ada]]", "Ada: 2026-09-12 walk")]
    [InlineData("- Tomorrow\n\t- walk with [[Ada]]", "Ada:")]
    [InlineData("- Plan for the week\n\t- talk\n\t\t- walk with [[Ada]]", "Ada:")]
    [InlineData("- Plan for the week\n- walk with [[Ada]]", "Ada: 2026-09-12 walk")]
    [InlineData("- Meetings\n- [[Ada]] and the cores", "Ada:")]
    public void An_outliners_item_is_a_heading_to_what_it_holds(string items, string expected) =>
        CheckMerged($"# people/Ada.md\n# daily/2026-09-12.md\n{items}\n", expected);

    [Theory]
    [InlineData("## Letters\n- 2026-07-02 I sent her my forty questions", "2026-07-02 letter \"I sent her my forty questions\"")]
    [InlineData("## Besuche\n- 2026-07-02 short, she was tired", "2026-07-02 visit \"short, she was tired\"")]
    [InlineData("## Cartas\n### 2026 and before\n- 2026-07-02 I answered", "2026-07-02 letter \"I answered\"")]
    [InlineData("## Letters\n- 2026-07-02 call about the letters", "2026-07-02 call \"about the letters\"")]
    [InlineData("## Letters\n- 2026-07-02: discussed the grant by email", "2026-07-02 \"discussed the grant by email\"")]
    [InlineData("## Log\n- 2026-07-02 called from the boat", "2026-07-02 call \"called from the boat\"")]
    [InlineData("## Log\n- 2026-07-02 farewell lunch", "2026-07-02 lunch \"farewell lunch\"")]
    [InlineData("## Log\n- 2026-07-02 via Teams", "2026-07-02 video \"via Teams\"")]
    [InlineData("## Log\n- 2026-07-02 [email] the roof", "2026-07-02 email \"the roof\"")]
    [InlineData("## 2026-07-02 The roof #zoom", "2026-07-02 video \"The roof #zoom\"")]
    [InlineData("## 2026-07-02 The roof #tiles", "2026-07-02 \"The roof #tiles\"")]
    [InlineData("## Log\n- 2026-07-02 tired", "2026-07-02 \"tired\"")]
    [InlineData("## Log\n- 2026-07-02 mum says she is engaged", "")]
    [InlineData("## Log\n- 2026-07-02 she says she is engaged", "2026-07-02 \"she says she is engaged\"")]
    [InlineData("## Notes\n- 2026-07-02 new phone number", "")]
    [InlineData("## Notes\n- 2026-07-02 contract extended", "")]
    [InlineData("## Sermons\n- 2026-07-02 call to arms\n### 2026-07-05 the tax collector", "")]
    public void An_entry_names_its_channel_or_its_heading_does(string text, string expected) => CheckLine(text, expected);

    [Fact]
    public void A_table_of_appointments() => CheckLine("""
        ## Termine

        | Tag | Ort | Thema |
        |-----|-----|-------|
        | 2026-10-08 | Rathaus | traffic |
        | 2026-11-25 | Rathaus | abgesagt |
        """, "2026-10-08 \"Rathaus · traffic\"");
}
