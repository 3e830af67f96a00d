namespace NotesNetworking.Core.Tests.Advice;

public class ConversationRulesTests
{
    [Fact]
    public void A_day_that_no_calendar_has_is_reported_and_plans_are_headings() => CheckDiagnostics.Check("conversation/bad-date", """
        # Ada
        ## 2026-02-30 Call
           ^^^^^^^^^^ warning: No calendar has the day 2026-02-30
        ## 2026/13/01
           ^^^^^^^^^^ warning: No calendar has the day 2026/13/01
        ## 2026 plans
        ## Log
        - 2026-04-31: lunch
          ^^^^^^^^^^ warning: No calendar has the day 2026-04-31
        """);

    [Fact]
    public void A_conversation_of_tomorrow_counts_from_its_day_on() => CheckDiagnostics.Check("conversation/future", """
        # Ada
        ## 2026-11-23 Call
           ^^^^^^^^^^ information: This day is still to come, tomorrow. The conversation counts from then on.
        ## 2026-11-22 Lunch
        """);

    [Fact]
    public void A_meeting_note_for_a_day_to_come_is_a_plan() => CheckDiagnostics.Check("conversation/future", """
        # people/ada.md
        # Ada
        # meetings/planning.md
        ---
        date: 2026-12-03
        attendees: ["[[Ada]]"]
        ---
        """);

    [Fact]
    public void A_heading_against_the_order_of_the_others() => CheckDiagnostics.Check("conversation/out-of-order", """
        # people/ada.md
        # Ada
        ## 2026-03-01
        ## 2026-04-01
        ^^^^^^^^^^^^^ hint: The other conversations here run newest first; this one is out of order.
        ## 2026-02-01
        ## 2026-01-01
        # people/bob.md
        # Bob
        ## 2026-01-01
        ## 2026-03-01
        ## 2026-02-01
        ^^^^^^^^^^^^^ hint: The other conversations here run oldest first
        ## 2026-04-01
        """);

    [Fact]
    public void One_conversation_in_the_wrong_place_takes_no_other_along() => CheckDiagnostics.Check("conversation/out-of-order", """
        # Ada
        ## 2026-01-01
        ^^^^^^^^^^^^^ hint: The other conversations here run newest first
        ## 2026-09-01
        ## 2026-08-01
        ## 2026-07-01
        ## 2026-06-01
        """);

    [Fact]
    public void Two_of_many_are_told_and_a_note_without_an_order_is_left_alone() => CheckDiagnostics.Check("conversation/out-of-order", """
        # people/ada.md
        # Ada
        ## 2026-01-01
        ## 2026-02-01
        ## 2026-01-15
        ^^^^^^^^^^^^^ hint: The other conversations here run oldest first
        ## 2026-03-01
        ## 2026-04-01
        ## 2026-05-01
        ## 2026-06-01
        ## 2026-05-15
        ^^^^^^^^^^^^^ hint
        ## 2026-07-01
        ## 2026-08-01
        # people/bob.md
        # Bob
        ## 2026-03-01
        ## 2026-09-04
        ## 2026-01-07
        ## 2026-08-02
        ## 2026-05-05
        ## 2026-10-01
        """);
}
