namespace NotesNetworking.Core.Tests.Advice;

public class RelationshipIntroductionLoopTests
{
    /// <summary>Bob introduced me to Ada on a day; <paramref name="bob"/> is Bob's log.</summary>
    private static void Check(string met, string mark, string bob) => CheckDiagnostics.Check("relationship/introduction-loop", $"""
        ---
        met: {met}
        introduced-by: "[[Bob]]"
        {mark}
        ---
        # Ada
        # people/bob.md
        # Bob
        {bob}
        """);

    private const string Open = "               ^^^^^^^^^ hint: ";

    [Fact]
    public void Bob_has_not_heard() => Check("2026-10-10", Open + "Bob introduced you to Ada 6 weeks ago (2026-10-10). Tell Bob how it went?", "## 2026-10-20 Call: boats");

    [Fact]
    public void A_later_conversation_mentions_Ada() => Check("2026-10-10", "", "## 2026-10-20 Call: boats\nTold him about [[Ada]].");

    [Fact]
    public void An_earlier_one_does_not_count() => Check("2026-10-10", Open, "## 2026-10-10 Call\nHe will introduce [[Ada]].");

    [Fact]
    public void One_still_to_come_does_not_count() => Check("2026-10-10", Open, "## 2026-11-30 Call\nTell him about [[Ada]].");

    [Fact]
    public void Words_outside_of_any_conversation_do_not_count() => Check("2026-10-10", Open, "Knows [[Ada]].");

    [Fact]
    public void From_two_weeks_on()
    {
        Check("2026-11-09", "", "");
        Check("2026-11-08", Open, "");
    }

    [Fact]
    public void Until_180_days()
    {
        Check("2026-05-26", Open, "");
        Check("2026-05-25", "", "");
    }

    [Fact]
    public void All_three_together_closes_it() => Check("2026-10-10", "", "## 2026-10-20 Lunch with [[Ada]]");

    [Fact]
    public void A_meeting_of_both_closes_it() => Check("2026-10-10", "", "# meeting.md\n---\ndate: 2026-10-20\npeople: [Ada, Bob]\n---\n");

    [Fact]
    public void Without_a_day_of_meeting_the_first_conversation_is_it() => CheckDiagnostics.Check("relationship/introduction-loop", """
        ---
        introduced-by: [Bob, Nobody, "[[Cleo]]"]
                        ^^^ hint: Bob introduced you to Ada 7 weeks ago (2026-10-01).
        ---
        # Ada
        ## 2026-11-01 Call
        ## 2026-10-01 Coffee
        # people/bob.md
        # Bob
        # people/cleo.md
        # Cleo
        ## 2026-10-02 Message
        Thanked her for [[Ada]].
        """);

    [Fact]
    public void Whom_I_introduced_to_myself_need_not_be_told() => CheckDiagnostics.Check("relationship/introduction-loop", """
        # notes-networking.yaml
        me: Jo
        # people/jo.md
        # Jo
        # people/ada.md
        ---
        met: 2026-10-10
        introduced-by: "[[Jo]]"
        ---
        """);
}
